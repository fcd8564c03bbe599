"""What this interpreter does not support, each with a reason."""

GAPS: dict[str, str] = {
    "facts worked out from others": (
        "A body mass index is a parameter like any other: systems round in different ways, so it "
        "is worked out before the library is run."
    ),
    "order of causes and mimics": (
        "The library gives the points of each; sorting them by points and name is left to the "
        "caller."
    ),
    "reasons in words": (
        "The danger signs that hold have definitions of their own. Which answers decided them is "
        "worked out by `answer`."
    ),
}
