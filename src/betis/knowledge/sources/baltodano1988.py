"""Verapamil vs quinine in recumbent nocturnal leg cramps in the elderly."""

from betis.guideline.source import Source

baltodano1988 = Source(
    title="Verapamil vs quinine in recumbent nocturnal leg cramps in the elderly",
    published="Archives of Internal Medicine",
    year=1988,
    supports="Open series of 8 older people: most improved on verapamil 120 mg at bedtime (recalled)",
    seen=False,
    authors="Baltodano N, et al.",
    study="cohort",
    note="Open-label series; voon2001 and guay mention verapamil without figures.",
    people=8,
)
