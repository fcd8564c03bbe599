"""Management of muscle cramps in patients with chronic kidney disease."""

from betis.guideline.source import Source

bcpra = Source(
    title="Management of muscle cramps in patients with chronic kidney disease",
    published="BC Renal (copy)",
    year=None,
    supports="Cramps named with oral contraceptives (3.5-14%, class figure) and nifedipine; no heat on numb feet",
    seen=True,
    authors="BC Provincial Renal Agency",
    url="https://info.5y1.org/best-medication-for-leg-cramps_1_8393e0.html",
    study="guideline",
    quality="primary",
)
