"""Effect of calf stretching versus heel walking in nocturnal leg cramps in older individuals."""

from betis.guideline.source import Source

pawar_heelwalk = Source(
    title="Effect of calf stretching versus heel walking in nocturnal leg cramps in older individuals",
    published="International Journal of Life Science and Pharma Research",
    year=None,
    supports="Heel walking against calf stretching for six weeks in 50 people; results not read",
    seen=True,
    authors="Pawar AV, Bathia K, Rayjade A, Patil S",
    url="https://ijlpr.com/index.php/journal/article/view/364",
    study="rct",
    note="Methods read; numerical results and year not read.",
    people=50,
)
