"""Effect of oral rehydration solution versus spring water intake during exercise in the heat."""

from betis.guideline.source import Source

lau2021 = Source(
    title="Effect of oral rehydration solution versus spring water intake during exercise in the heat on muscle cramp susceptibility of young men",
    published="Journal of the International Society of Sports Nutrition",
    year=2021,
    supports="In 10 men an oral rehydration drink raised the cramp threshold and plain water lowered it",
    seen=True,
    authors="Lau WY, Kato H, Nosaka K",
    doi="10.1186/s12970-021-00414-8",
    url="https://0-jissn-biomedcentral-com.brum.beds.ac.uk/articles/10.1186/s12970-021-00414-8",
    study="rct",
    note="Laboratory crossover in young men; authors recalled.",
    people=10,
)
