"""Licorice-induced hypokalaemic rhabdomyolysis in a diuretic user."""

from betis.guideline.source import Source

licorice_case2011 = Source(
    title="Licorice-induced hypokalaemic rhabdomyolysis in a diuretic user",
    published="Korean J Med 80(Suppl 2):S258-262",
    year=2011,
    supports="Muscle breakdown from low potassium in a user of a diuretic and liquorice",
    seen=True,
    url="https://koreamed.org/SearchBasic.php?RID=2258900",
    study="case report",
    people=1,
)
