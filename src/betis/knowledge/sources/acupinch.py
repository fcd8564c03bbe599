"""Training room tips: the acupinch technique can relieve muscle cramps."""

from betis.guideline.source import Source

acupinch = Source(
    title="Training room tips: the acupinch technique can relieve muscle cramps",
    published="Physical Education Update",
    year=None,
    supports="Coaches pinch the upper lip under the nose; anecdotes, no trial",
    seen=True,
    authors="Moss D (editor)",
    url="https://www.physicaleducationupdate.com/public/363.cfm",
    study="expert",
    note="Anecdote from coaches; no trial.",
)
