"""The pathophysiology, diagnosis and current management of acute compartment syndrome."""

from betis.guideline.source import Source

acs_review = Source(
    title="The pathophysiology, diagnosis and current management of acute compartment syndrome",
    published="Open Orthop J 8:185",
    year=2014,
    supports="Pain out of proportion; irreversible ischaemia may occur within 6 h",
    seen=True,
    authors="Donaldson J, Haddad B, Khan WS",
    url="https://openorthopaedicsjournal.com/VOLUME/8/PAGE/185/",
    study="review",
    quality="primary",
)
