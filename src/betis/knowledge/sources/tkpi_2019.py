"""Tabel Komposisi Pangan Indonesia (TKPI) 2017, online edition 2019."""

from betis.guideline.source import Source

tkpi_2019 = Source(
    title="Tabel Komposisi Pangan Indonesia (TKPI) 2017, online edition 2019",
    published="Kemenkes RI",
    year=2019,
    supports="Calcium, sodium and potassium of Indonesian foods",
    seen=True,
    authors="Kementerian Kesehatan Republik Indonesia",
    url="https://panganku.org",
    study="database",
    note="Columns: water, energy, protein, fat, carbohydrate, fibre, ash, Ca, P, Fe, Na, K, Cu, Zn, retinol, carotenes, B1, B2, niacin, vitamin C, edible portion. No magnesium, no B6, no B12. Many K and Na cells are blank and some K cells are wrong by orders of magnitude.",
    people=1148,
)
