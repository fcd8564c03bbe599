"""Vitamin D repletion and muscle cramps in postmenopausal women (RCT, second-hand summary)."""

from betis.guideline.source import Source

vitd_rct = Source(
    title="Vitamin D repletion and muscle cramps in postmenopausal women (RCT, second-hand summary)",
    published="secondary summary",
    year=None,
    supports="Cramp rate similar with vitamin D repletion and placebo",
    seen=True,
    url="https://unanswered.io/guide/vitamin-d-leg-cramps",
    study="RCT (secondary summary)",
    quality="low-quality secondary",
)
