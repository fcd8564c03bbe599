"""What this interpreter does not support, each with a reason."""

GAPS: dict[str, str] = {
    "facts worked out from others": (
        "A body mass index is any number here, whatever weight and height are: what is proved then "
        "holds for more people than there can be, and an example may not add up."
    ),
    "scores": (
        "The order of causes and mimics is not proved about: it never changes urgency or advice, "
        "which is promised instead."
    ),
}
