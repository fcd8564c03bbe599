"""Alert on use of quinine sulphate products for nocturnal leg cramps."""

from betis.guideline.source import Source

hkdh2011 = Source(
    title="Alert on use of quinine sulphate products for nocturnal leg cramps",
    published="Government of Hong Kong SAR",
    year=2011,
    supports="Advises against quinine for cramps; reports the Singapore, Australian and US positions",
    seen=True,
    authors="Hong Kong Department of Health",
    url="http://sc.isd.gov.hk/gb/www.info.gov.hk/gia/general/201104/06/P201104060271.htm",
    study="regulator",
    note="Also reports the Singapore, Australian and US positions.",
)
