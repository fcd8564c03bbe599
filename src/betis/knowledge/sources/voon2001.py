"""Diltiazem for nocturnal leg cramps (letter)."""

from betis.guideline.source import Source

voon2001 = Source(
    title="Diltiazem for nocturnal leg cramps (letter)",
    published="Age and Ageing",
    year=2001,
    supports="13 people, diltiazem 30 mg at bedtime: fewer cramps; size not read",
    seen=True,
    authors="Voon WC, Sheu SH",
    url="http://finder-articles.com/n/navehpharma.com1.html",
    study="rct",
    note="Design read; the result section was cut off. Direction of effect taken from katzberg2010 and aafp2017.",
    people=13,
)
