"""Intradialytic massage for leg cramps among hemodialysis patients: a pilot randomized contr."""

from betis.guideline.source import Source

mastnardo = Source(
    title="Intradialytic massage for leg cramps among hemodialysis patients: a pilot randomized controlled trial",
    published="International Journal of Therapeutic Massage & Bodywork",
    year=2016,
    supports="Dialysis, 26 people: home cramps fell by 1.3 against 0.2 a week with massage; cramps during dialysis did not",
    seen=True,
    authors="Mastnardo D, Lewis JM, Hall K, et al.",
    url="https://ichgcp.net/sv/clinical-trials-registry/publications/96643-intradialytic-massage-for-leg-cramps-among-hemodialysis-patients-a-pilot-randomized-controlled-trial",
    study="rct",
    note="Year recalled.",
    people=26,
)
