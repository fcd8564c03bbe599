"""Health supplements containing vitamin B6 can cause peripheral neuropathy."""

from betis.guideline.source import Source

tga_b6 = Source(
    title="Health supplements containing vitamin B6 can cause peripheral neuropathy",
    published="TGA Australia",
    year=2022,
    supports="Nerve damage from vitamin B6 supplements, reported even below 50 mg a day; products capped at 100 mg",
    seen=True,
    authors="Therapeutic Goods Administration",
    url="https://tga.gov.au/news/safety-alerts/health-supplements-containing-vitamin-b6-can-cause-peripheral-neuropathy",
    study="regulator",
    note="Year approximate; more than 30 reports at the time of writing.",
)
