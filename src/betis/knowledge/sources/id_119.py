"""Emergency medical number 119 (SPGDT / PSC 119)."""

from betis.guideline.source import Source

id_119 = Source(
    title="Emergency medical number 119 (SPGDT / PSC 119)",
    published="suara.com / Permenkes 19/2016",
    year=2024,
    supports="119 is the national medical emergency number; PSC 119 run by districts; also reachable in SATUSEHAT Mobile",
    seen=True,
    authors="Ministry of Health of Indonesia (press)",
    url="https://amp.suara.com/news/2024/10/09/195000/buka-layanan-gawat-darurat-119-kemenkes-pamer-aplikasi-satusehat-bisa-lacak-ambulans-lewat-hp",
    study="public service information",
    quality="secondary",
)
