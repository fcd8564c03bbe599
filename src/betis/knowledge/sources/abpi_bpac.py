"""Is your practice measuring ankle-brachial pressure indices?."""

from betis.guideline.source import Source

abpi_bpac = Source(
    title="Is your practice measuring ankle-brachial pressure indices?",
    published="bpac.org.nz",
    year=2014,
    supports="Normal 1.0-1.4; <0.9 has sensitivity 79-95% and specificity about 95% for PAD",
    seen=True,
    authors="bpac NZ",
    url="http://www.bpac.org.nz/BPJ/2014/April/ankle-brachial.aspx",
    study="guidance",
    quality="primary",
)
