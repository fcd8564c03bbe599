"""Bone pain in children and young people: NICE urgent cancer referral."""

from betis.guideline.source import Source

ng12_child = Source(
    title="Bone pain in children and young people: NICE urgent cancer referral",
    published="gpnotebook family site",
    year=2015,
    supports="Persistent or unexplained bone pain: full blood count within 48 h; unexplained bone pain/swelling: X-ray within 48 h",
    seen=True,
    authors="NICE NG12 (notebook summary)",
    url="https://pharmacy-notebook.com/simplepage.cfm?ID=x20150725162427552439&linkID=77770",
    study="guideline summary",
    quality="secondary",
)
