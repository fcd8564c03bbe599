"""Preliminary observation: oral zinc sulfate replacement is effective in treating muscle cra."""

from betis.guideline.source import Source

kugelmas2000 = Source(
    title="Preliminary observation: oral zinc sulfate replacement is effective in treating muscle cramps in cirrhotic patients",
    published="Journal of the American College of Nutrition 19:13-15",
    year=2000,
    supports="Cirrhosis with low zinc, 12 people: zinc sulfate improved cramps in 10 and ended them in 7, without a comparison",
    seen=True,
    authors="Kugelmas M",
    url="https://www.remedyspot.com/content/topic/1110240-zinc-supplementation-effective-treatment-for-muscle-cramps-in-cirrhotic-patients/?comment=2567616&do=findComment",
    study="cohort",
    note="Read as a reproduced Reuters Health report; exact title recalled; uncontrolled.",
    people=12,
)
