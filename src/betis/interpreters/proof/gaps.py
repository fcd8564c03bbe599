"""What this interpreter does not support, each with a reason."""

GAPS: dict[str, str] = {
    "scores": (
        "The order of causes and mimics is not proved about: it never changes urgency or advice, "
        "which is promised instead."
    ),
}
