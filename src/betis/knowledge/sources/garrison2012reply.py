"""Calf stretching prophylaxis for nocturnal cramps - reply."""

from betis.guideline.source import Source

garrison2012reply = Source(
    title="Calf stretching prophylaxis for nocturnal cramps - reply",
    published="Archives of Internal Medicine",
    year=2012,
    supports="Describes the uncontrolled 1979 letter on wall stretching",
    seen=True,
    authors="Garrison SR, et al. (authors recalled)",
    doi="10.1001/archinternmed.2012.1971",
    url="https://www.deepdyve.com/doc-view?docId=10.1001/archinternmed.2012.1971&fieldName=journal_doi&affiliateId=JAMA",
    study="expert",
)
