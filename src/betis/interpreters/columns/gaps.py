"""What this interpreter does not support, each with a reason; published as a table."""

GAPS: dict[str, str] = {
    "asked and not known": "A null cell is *not asked yet*: a column of a table has no second kind "
    "of empty cell. Is-known and assumptions therefore stay open where a cell is empty.",
    "reasons in words": "A row names the danger signs that hold. Which answers decided them is "
    "worked out for one row at a time, by `answer` (`betis cohort --explain`).",
    "least and most points": "Only the points that count now are given for causes and mimics.",
}
