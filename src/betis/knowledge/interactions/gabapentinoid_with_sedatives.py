"""Gabapentin or pregabalin where breathing is easily slowed."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.body import body
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

gabapentinoid_with_sedatives = Interaction(
    title=say(
        id="Gabapentin atau pregabalin bila napas mudah tertekan",
        en="Gabapentin or pregabalin where breathing is easily slowed",
    ),
    says=say(
        id="Bersama opioid, obat penenang, atau antihistamin yang mengantukkan, napas bisa melambat atau berhenti. Begitu juga pada penyakit paru (PPOK) dan usia di atas 65 tahun.",
        en="With an opioid, a sedative or a drowsy antihistamine, breathing can slow or fail. So too in lung disease (COPD) and over 65.",
    ),
    do=say(
        id="Dosis serendah mungkin, dan jangan dengan alkohol. Bibir biru atau sulit dibangunkan adalah keadaan darurat.",
        en="The lowest dose, and never with alcohol. Blue lips or sleep that is hard to break is an emergency.",
    ),
    severity=Severity.MAJOR,
    a=("gabapentinoid",),
    b=("opioid", "benzodiazepine_or_hypnotic", "sedating_antihistamine"),
    person=body.known_copd_asthma | person.age_years.more_than(65),
    cites=("fda_gabapentinoid2019",),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 58 with lung disease", facts={body.known_copd_asthma: True}, expect=YES
        ),
        Example(who="a woman of 66", facts={person.age_years: 66}, expect=YES),
        Example(
            who="a woman of 65 without it",
            facts={body.known_copd_asthma: False, person.age_years: 65},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
)
