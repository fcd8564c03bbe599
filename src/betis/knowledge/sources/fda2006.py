"""Drug products containing quinine; enforcement action dates."""

from betis.guideline.source import Source

fda2006 = Source(
    title="Drug products containing quinine; enforcement action dates",
    published="US FDA / Federal Register",
    year=2006,
    supports="665 serious reports with 93 deaths by 2006",
    seen=True,
    authors="US Food and Drug Administration",
    url="https://www.fda.gov/OHRMS/DOCKETS/98fr/06-9713.htm",
    study="regulator",
    note="Read as quoted in fardet2017 (665 serious reports, 93 deaths); the notice itself was not opened.",
)
