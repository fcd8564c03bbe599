"""Nocturnal leg cramps: is there any relief? (Best Practice Journal 49)."""

from betis.guideline.source import Source

bpac_nlc = Source(
    title="Nocturnal leg cramps: is there any relief? (Best Practice Journal 49)",
    published="bpac NZ BPJ 49",
    year=2012,
    supports="Severe cramps last 9 min on average; risk factors: age over 50, pregnancy, over-exertion, prolonged crossed-leg sitting, toes-pointed position under tight bedclothes, alcohol excess, dehydration, flat feet and foot deformity; 50-60% of adults, 7% of children",
    seen=True,
    authors="bpac NZ",
    url="https://paperzz.com/doc/8113763/nocturnal-leg-cramps--is-there-any-relief%3F",
    study="guidance review",
    quality="primary",
    note="Also read at https://info.5y1.org/best-otc-for-leg-cramps_1_63e11a.html",
)
