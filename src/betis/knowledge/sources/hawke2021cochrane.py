"""Non-drug therapies for the secondary prevention of lower limb muscle cramps."""

from betis.guideline.source import Source

hawke2021cochrane = Source(
    title="Non-drug therapies for the secondary prevention of lower limb muscle cramps",
    published="Cochrane Database of Systematic Reviews",
    year=2021,
    supports="Three trials, 201 people: calf and hamstring stretching lowered pain (low certainty)",
    seen=True,
    authors="Hawke F, et al.",
    doi="10.1002/14651858.CD008496.pub3",
    url="https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD008496.pub3",
    study="systematic review",
    note="3 trials. Only the first part of the abstract was read (the severity result); the wording on frequency and on calf stretching alone was not.",
    people=201,
)
