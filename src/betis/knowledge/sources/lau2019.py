"""Water intake after dehydration makes muscles more susceptible to cramp but electrolytes re."""

from betis.guideline.source import Source

lau2019 = Source(
    title="Water intake after dehydration makes muscles more susceptible to cramp but electrolytes reverse that effect",
    published="BMJ Open Sport & Exercise Medicine",
    year=2019,
    supports="10 men: plain water after heavy sweating made the calf easier to cramp",
    seen=True,
    authors="Lau WY, Kato H, Nosaka K",
    doi="10.1136/bmjsem-2018-000478",
    pmid="30899546",
    url="https://pubmed.ncbi.nlm.nih.gov/30899546/",
    study="rct",
    note="Laboratory crossover in young men.",
    people=10,
)
