"""Muscle cramps: can medications cause muscle cramps?."""

from betis.guideline.source import Source

rxlist_cramps = Source(
    title="Muscle cramps: can medications cause muscle cramps?",
    published="RxList",
    year=2016,
    supports="Medicines named as causes of muscle cramps: furosemide, salbutamol, terbutaline, nifedipine, donepezil and others",
    seen=True,
    authors="RxList",
    url="http://www.rxlist.com/muscle_cramps/page11.htm",
    study="webpage",
)
