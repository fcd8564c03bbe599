"""Comparative critical appraisal of therapies for muscle cramps in cirrhosis (table in a min."""

from betis.guideline.source import Source

cirrhosis_table2026 = Source(
    title="Comparative critical appraisal of therapies for muscle cramps in cirrhosis (table in a minireview)",
    published="World Journal of Hepatology",
    year=2026,
    supports="Appraisal of treatments for cramps in cirrhosis, among them baclofen (described as open-label), taurine and branched-chain amino acids",
    seen=True,
    doi="10.4254/wjh.v18.i5.117010",
    url="https://bpgweb.azurewebsites.net/1948-5182/tables/v18/i5/117010.htm",
    study="review",
    note="Title is descriptive; authors not shown in the text read.",
)
