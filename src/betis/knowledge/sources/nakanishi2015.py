"""L-carnitine reduces muscle cramps in patients with cirrhosis."""

from betis.guideline.source import Source

nakanishi2015 = Source(
    title="L-carnitine reduces muscle cramps in patients with cirrhosis",
    published="Clinical Gastroenterology and Hepatology",
    year=2015,
    supports="Cirrhosis, 42 people: L-carnitine 900-1200 mg a day, relief in 88%, gone in 29%; no placebo group",
    seen=True,
    authors="Nakanishi H, Kurosaki M, Tsuchiya K, et al.",
    doi="10.1016/j.cgh.2014.12.005",
    pmid="25496816",
    url="https://pubmed.ncbi.nlm.nih.gov/25496816/",
    study="cohort",
    note="No placebo group.",
    people=42,
)
