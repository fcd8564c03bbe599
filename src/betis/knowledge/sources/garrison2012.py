"""Nocturnal leg cramps and prescription use that precedes them: a sequence symmetry analysis."""

from betis.guideline.source import Source

garrison2012 = Source(
    title="Nocturnal leg cramps and prescription use that precedes them: a sequence symmetry analysis",
    published="Arch Intern Med 172:120-126",
    year=2012,
    supports="Adjusted sequence ratios for quinine start within a year: LABA 2.42 (2.02-2.89), LABA alone 2.17 (1.56-3.02), LABA+steroid 2.55 (2.06-3.12), potassium-sparing diuretic 2.12 (1.61-2.78), thiazide-like 1.48 (1.29-1.68), all diuretics 1.47 (1.33-1.63), loop 1.20 (1.00-1.44), statin 1.16 (1.04-1.29)",
    seen=True,
    authors="Garrison SR, Dormuth CR, Morrow RL, Carney GA, Khan KM",
    doi="10.1001/archinternmed.2011.1029",
    pmid="22157068",
    url="https://api-pubmed-ncbi.laibokeji.com/22157068",
    study="sequence symmetry analysis (4.2 million residents)",
    quality="primary",
    note="Also read at https://www.acpinternist.org/weekly/archives/2011/12/20/4.htm ; adults aged 50 and over",
)
