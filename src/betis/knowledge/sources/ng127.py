"""Suspected neurological conditions: recognition and referral (limb weakness summary)."""

from betis.guideline.source import Source

ng127 = Source(
    title="Suspected neurological conditions: recognition and referral (limb weakness summary)",
    published="gpnotebook family site",
    year=2019,
    supports="Symmetrical limb weakness progressing within 4 weeks: refer immediately; single limb over hours-days: urgent; weeks-months: refer for neuromuscular assessment; urgent if swallowing affected; immediate if breathless at rest or lying flat; back pain + bladder/bowel/perineal change: immediate; claudication with good circulation: think lumbar canal stenosis",
    seen=True,
    authors="NICE NG127 (GPnotebook-family summary)",
    url="https://nursing-notebook.com/en-gb/simplepage.cfm?ID=x20190519193725527126&linkID=79765",
    study="guideline summary",
    quality="secondary",
)
