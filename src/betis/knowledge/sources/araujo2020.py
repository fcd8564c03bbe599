"""Oral magnesium supplementation for leg cramps in pregnancy - an observational controlled t."""

from betis.guideline.source import Source

araujo2020 = Source(
    title="Oral magnesium supplementation for leg cramps in pregnancy - an observational controlled trial",
    published="PLoS One",
    year=2020,
    supports="Pregnancy, 132 women: magnesium citrate 300 mg a day did not differ from placebo (OR 1.3, 0.6 to 2.9)",
    seen=True,
    authors="Araújo CAL, Lorena SB, Cavalcanti GCS, et al.",
    pmid="31923242",
    url="https://pubmedhh.nlm.nih.gov/cgi-bin/abstract.cgi?from=jb&id=31923242",
    study="rct",
    note="Randomised despite the title.",
    people=132,
)
