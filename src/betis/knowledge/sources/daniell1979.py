"""Simple cure for nocturnal leg cramps (letter)."""

from betis.guideline.source import Source

daniell1979 = Source(
    title="Simple cure for nocturnal leg cramps (letter)",
    published="New England Journal of Medicine",
    year=1979,
    supports="44 people said to be cured by wall stretching within a week, without a comparison group",
    seen=True,
    authors="Daniell HW",
    url="https://www.deepdyve.com/doc-view?docId=10.1001/archinternmed.2012.1971&fieldName=journal_doi&affiliateId=JAMA",
    study="expert",
    note="Uncontrolled; read as described in garrison2012reply.",
    people=44,
)
