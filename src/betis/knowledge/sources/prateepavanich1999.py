"""The relationship between myofascial trigger points of gastrocnemius muscle and nocturnal c."""

from betis.guideline.source import Source

prateepavanich1999 = Source(
    title="The relationship between myofascial trigger points of gastrocnemius muscle and nocturnal calf cramps",
    published="Journal of the Medical Association of Thailand",
    year=1999,
    supports="24 people: tender (trigger) points of the calf linked with night cramps; injection trial",
    seen=True,
    authors="Prateepavanich P, Kupniratsaikul V, Charoensak T",
    pmid="10443094",
    url="http://pubmed.ncbi.nlm.nih.gov/10443094/",
    study="rct",
    people=24,
)
