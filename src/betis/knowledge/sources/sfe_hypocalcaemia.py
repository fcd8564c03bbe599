"""Emergency management of acute hypocalcaemia in adult patients."""

from betis.guideline.source import Source

sfe_hypocalcaemia = Source(
    title="Emergency management of acute hypocalcaemia in adult patients",
    published="Endocrine Connections 5(5):G7",
    year=2016,
    supports="Symptoms typically below adjusted Ca about 1.9 mmol/L; tetany, carpopedal spasm, laryngospasm, long QT, seizure; causes incl. neck surgery, severe vitamin D or magnesium deficiency (PPI), cytotoxics; check PTH, phosphate, U&E, vitamin D, Mg; mild = asymptomatic and above 1.9",
    seen=True,
    authors="Turner J, Gittoes N, Selby P",
    url="https://ec.bioscientifica.com/view/journals/ec/5/5/G7.xml",
    study="guideline",
    quality="primary",
)
