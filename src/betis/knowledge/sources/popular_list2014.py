"""Prevent calf cramps while sleeping (popular advice list)."""

from betis.guideline.source import Source

popular_list2014 = Source(
    title="Prevent calf cramps while sleeping (popular advice list)",
    published="Blog",
    year=2014,
    supports="Popular advice: heating pad and warmth for the calves",
    seen=True,
    url="http://moisture3.blogspot.com/2014/09/prevent-calf-cramps-while-sleeping.html",
    study="expert",
    note="Kept only as the origin of popular claims; not evidence.",
)
