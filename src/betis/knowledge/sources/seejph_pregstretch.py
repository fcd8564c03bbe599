"""A randomized controlled trial of the effects of reducing cramps in pregnancy between the stretching-exercise versus no stretching-exercise groups."""

from betis.guideline.source import Source

seejph_pregstretch = Source(
    title="A randomized controlled trial of the effects of reducing cramps in pregnancy between the stretching-exercise versus no stretching-exercise groups",
    published="South Eastern European Journal of Public Health",
    year=None,
    supports="86 women at 24-36 weeks: four stretches three times a week for two weeks did not lower weekly cramps versus usual care (median 2 vs 2, p=0.43; 1 vs 1, p=0.75); cramps fell in both groups",
    seen=True,
    doi="10.70135/seejph.vi.2337",
    url="https://seejph.com/index.php/seejph/article/view/2337",
    study="rct",
    people=86,
    quality="primary",
    note="Authors and year not shown in the text read.",
)
