"""Stop leg cramps and muscle spasms fast with a simple lip pinch."""

from betis.guideline.source import Source

lip_pinch2018 = Source(
    title="Stop leg cramps and muscle spasms fast with a simple lip pinch",
    published="Consumer column",
    year=2018,
    supports="Reader anecdotes about pinching the lip",
    seen=True,
    authors="The People's Pharmacy",
    url="https://www.peoplespharmacy.com/2018/03/12/stop-leg-cramps-and-muscle-spasms-fast-with-a-simple-lip-pinch/",
    study="expert",
    note="Reader anecdotes.",
)
