"""Managing nocturnal leg cramps - calf-stretching exercises and cessation of quinine treatme."""

from betis.guideline.source import Source

coppin2005 = Source(
    title="Managing nocturnal leg cramps - calf-stretching exercises and cessation of quinine treatment: a factorial randomised controlled trial",
    published="British Journal of General Practice",
    year=2005,
    supports="191 people on quinine: calf stretching 1.95 more cramps in 4 weeks than sham (95% CI -3.01 to 6.90)",
    seen=True,
    authors="Coppin RJ, Wicke DM, Little PS",
    pmid="15808033",
    url="https://eprints.soton.ac.uk/24311/",
    study="rct",
    people=191,
)
