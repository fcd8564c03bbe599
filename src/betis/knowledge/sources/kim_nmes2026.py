"""Effects of neuromuscular electrical stimulation on cramp threshold frequency and pain in a."""

from betis.guideline.source import Source

kim_nmes2026 = Source(
    title="Effects of neuromuscular electrical stimulation on cramp threshold frequency and pain in adults with nocturnal leg cramps: randomized controlled trial",
    published="Healthcare",
    year=2026,
    supports="Stimulation raised the cramp threshold in 20 people; a laboratory outcome",
    seen=True,
    authors="Kim SJ, Kim SM, Jang SH",
    doi="10.3390/healthcare14131884",
    url="https://www.citedrive.com/en/discovery/effects-of-neuromuscular-electrical-stimulation-on-cramp-threshold-frequency-and-pain-in-adults-with-nocturnal-leg-cramps-an-emg-based-assessment-randomized-controlled-trial/",
    study="rct",
    note="Year inferred from the journal volume; laboratory outcome, not cramp counts.",
    people=20,
)
