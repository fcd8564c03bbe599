"""Diagnostic accuracy of monofilament tests for detecting diabetic peripheral neuropathy: sy."""

from betis.guideline.source import Source

monofil_wang = Source(
    title="Diagnostic accuracy of monofilament tests for detecting diabetic peripheral neuropathy: systematic review and meta-analysis",
    published="J Diabetes Res 2017:8787261",
    year=2017,
    supports="Sens 0.53 (0.32-0.74), spec 0.88 (0.78-0.94), LR+ 4.56 (2.93-7.10), LR- 0.53 (0.35-0.81)",
    seen=True,
    authors="Wang F, et al",
    doi="10.1155/2017/8787261",
    url="https://www.hindawi.com/journals/jdr/2017/8787261/",
    study="meta-analysis",
    quality="primary",
)
