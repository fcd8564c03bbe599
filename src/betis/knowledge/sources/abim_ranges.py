"""ABIM laboratory test reference ranges, January 2026 (as transcribed in an open source mapp."""

from betis.guideline.source import Source

abim_ranges = Source(
    title="ABIM laboratory test reference ranges, January 2026 (as transcribed in an open source mapping)",
    published="abim.org",
    year=2026,
    supports="Calcium 8.6-10.2 mg/dL; magnesium 1.6-2.6 mg/dL; phosphorus 3.0-4.5 mg/dL; albumin 3.5-5.5 g/dL; urea nitrogen 8-20 mg/dL; ALP 30-120 U/L; CK women 30-135, men 55-170 U/L; free T4 0.8-1.8 ng/dL; free T3 2.3-4.2 pg/mL; PTH 10-65 pg/mL; transferrin saturation 20-50%; B12 200-800 pg/mL; ferritin women 24-307, men 24-336 ng/mL; 25-OH vitamin D 30-60 ng/mL; osmolality 275-295 mOsm/kg; D-dimer <0.5 ug/mL; with LOINC pairings",
    seen=True,
    authors="American Board of Internal Medicine",
    url="https://www.abim.org/media/e2wdwdqu/laboratory-reference-ranges.pdf",
    study="reference ranges",
    quality="secondary",
    note="Read as a transcription inside a public code file, not in the original PDF",
)
