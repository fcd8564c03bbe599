"""Night cramps and venous insufficiency."""

from betis.guideline.source import Source

avcc = Source(
    title="Night cramps and venous insufficiency",
    published="clinic page, advancedveincarecenter.com",
    year=None,
    supports="Cramps in 33.6% in general, up to 50%, with venous insufficiency",
    seen=True,
    url="https://advancedveincarecenter.com",
    study="web page",
    quality="secondary",
    note="Clinic page quoting other studies: weak source; exact page address not kept",
)
