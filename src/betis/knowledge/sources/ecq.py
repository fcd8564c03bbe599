"""The Edinburgh Claudication Questionnaire."""

from betis.guideline.source import Source

ecq = Source(
    title="The Edinburgh Claudication Questionnaire",
    published="J Clin Epidemiol 45:1101-1109",
    year=1992,
    supports="Items and scoring; sensitivity 91.3%, specificity 99.3% in the original sample",
    seen=True,
    authors="Leng GC, Fowkes FGR",
    url="https://www.medicalalgorithms.com/the-edinburgh-claudication-questionnaire",
    study="questionnaire validation",
    quality="secondary",
)
