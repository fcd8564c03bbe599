"""What this interpreter does not support, each with a reason. Nothing."""

GAPS: dict[str, str] = {}
