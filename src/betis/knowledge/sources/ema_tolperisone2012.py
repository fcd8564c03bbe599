"""Restriction of tolperisone medicines."""

from betis.guideline.source import Source

ema_tolperisone2012 = Source(
    title="Restriction of tolperisone medicines",
    published="EMA",
    year=2012,
    supports="Tolperisone by mouth restricted to adults with spasticity after stroke",
    seen=True,
    authors="European Medicines Agency",
    url="http://www.ema.europa.eu/ema/index.jsp?curl=pages/medicines/human/referrals/Tolperisone/human_referral_000316.jsp",
    study="regulator",
)
