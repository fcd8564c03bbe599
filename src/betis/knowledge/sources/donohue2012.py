"""Exercise may ease leg cramps (newspaper column summary)."""

from betis.guideline.source import Source

donohue2012 = Source(
    title="Exercise may ease leg cramps (newspaper column summary)",
    published="American Senior Fitness Association newsletter",
    year=2012,
    supports="A newspaper column advises light exercise before bed",
    seen=True,
    authors="Donohue P",
    url="http://www.seniorfitness.net/newsletter/tag/leg-cramps/",
    study="expert",
)
