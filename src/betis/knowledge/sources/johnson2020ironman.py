"""Classification of exercise-associated muscle cramps in Ironman-distance triathletes over t."""

from betis.guideline.source import Source

johnson2020ironman = Source(
    title="Classification of exercise-associated muscle cramps in Ironman-distance triathletes over three decades",
    published="International Journal of Exercise Science conference abstract",
    year=2020,
    supports="10,553 medical-tent visits: dehydration commoner among cramp cases, OR 1.63 (1.49-1.78)",
    seen=True,
    authors="Johnson K, Connolly C, Nilssen P, et al.",
    url="https://digitalcommons.wku.edu/ijesab/vol8/iss10/44/",
    study="cohort",
    note="Year approximate.",
    people=10553,
)
