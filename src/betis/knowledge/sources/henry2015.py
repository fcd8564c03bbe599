"""Baclofen for the treatment of muscle cramps in patients with cirrhosis: a new alternative."""

from betis.guideline.source import Source

henry2015 = Source(
    title="Baclofen for the treatment of muscle cramps in patients with cirrhosis: a new alternative",
    published="Hepatology",
    year=2015,
    supports="Cirrhosis, 10 people: on baclofen cramp days fell from 5.5 to 1.4 a week, without a comparison",
    seen=True,
    authors="Henry ZH, Northup PG",
    pmid="26175073",
    url="https://journalclub.wustl.edu/2015/07/16/baclofen-for-the-treatment-of-muscle-cramps-in-patients-with-cirrhosis-a-new-alternative/",
    study="cohort",
    note="No control group.",
    people=10,
)
