"""What the browser reading does not do. `docs/reference/generated/gaps.md` is made from this."""

GAPS: dict[str, str] = {
    "wrong answers": "The modules expect answers that fit their facts: a page offers nothing "
    "else. Answers from a file are checked by the page that opens it.",
}
