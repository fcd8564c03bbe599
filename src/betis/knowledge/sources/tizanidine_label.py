"""Tizanidine: prescribing information (interactions and post-marketing sections)."""

from betis.guideline.source import Source

tizanidine_label = Source(
    title="Tizanidine: prescribing information (interactions and post-marketing sections)",
    published="US product label",
    year=None,
    supports="Tizanidine: interactions with ciprofloxacin and fluvoxamine, low blood pressure",
    seen=True,
    url="https://medlibrary.org/lib/rx/meds/tizanidine-38/page/3/",
    study="label",
)
