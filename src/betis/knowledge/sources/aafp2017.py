"""Treatments for nocturnal leg cramps (FPIN Help Desk Answers)."""

from betis.guideline.source import Source

aafp2017 = Source(
    title="Treatments for nocturnal leg cramps (FPIN Help Desk Answers)",
    published="American Family Physician",
    year=2017,
    supports="Family-physician answer on treatments for night leg cramps: vitamin B complex, diltiazem and others on limited evidence",
    seen=True,
    url="http://www.aafp.org/afp/2017/1001/od3.html",
    study="guideline",
    note="Authors not shown in the text read.",
)
