"""The effects of myofascial trigger point injections on nocturnal calf cramps."""

from betis.guideline.source import Source

kim2015mtrp = Source(
    title="The effects of myofascial trigger point injections on nocturnal calf cramps",
    published="Journal of the American Board of Family Medicine",
    year=2015,
    supports="12 people improved after lidocaine 0.25% in calf trigger points",
    seen=True,
    authors="Kim DH, Yoon DM, Yoon KB",
    doi="10.3122/jabfm.2015.01.140151",
    url="https://www.jabfm.org/highwire/citation/4844/medlars",
    study="cohort",
    people=12,
)
