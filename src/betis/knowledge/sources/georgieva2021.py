"""Effectiveness of mouth rinsing versus ingesting pickle juice for alleviating electrically ."""

from betis.guideline.source import Source

georgieva2021 = Source(
    title="Effectiveness of mouth rinsing versus ingesting pickle juice for alleviating electrically induced cramp in physically active adults",
    published="Applied Sciences",
    year=2021,
    supports="11 people: pickle juice no better than water for induced cramps",
    seen=True,
    authors="Georgieva J, Brade CJ, Ducker KJ, et al.",
    doi="10.3390/app112412096",
    url="https://www.mdpi.com/2076-3417/11/24/12096",
    study="rct",
    note="The preprint title (doi 10.20944/preprints202105.0045.v1) states the null result.",
    people=11,
)
