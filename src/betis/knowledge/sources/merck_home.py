"""Muscle cramps, in: The Merck Manual, Second Home Edition."""

from betis.guideline.source import Source

merck_home = Source(
    title="Muscle cramps, in: The Merck Manual, Second Home Edition",
    published="Merck Manual (older edition, copied page)",
    year=None,
    supports="Advises against caffeine for people with cramps, without data",
    seen=True,
    authors="Merck & Co.",
    url="http://exosomatic.net/ENTER/Science/Biology/Health/The%20Merck%20-%202nd%20Home%20Edition/www.merck.com/sec05/ch074/ch074b.jsp.htm",
    study="textbook",
    quality="secondary",
)
