"""Quinine with diabetes medicine or fasting."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity, Worse
from betis.knowledge.facts.groups import groups
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

quinine_with_diabetes_medicine = Interaction(
    title=say(
        id="Kina dengan obat diabetes atau saat puasa",
        en="Quinine with diabetes medicine or fasting",
    ),
    says=say(
        id="Kina melepaskan insulin, sehingga gula darah bisa terlalu rendah.",
        en="Quinine releases insulin, so blood sugar can fall too low.",
    ),
    do=say(
        id="Periksa gula darah. Hindari kina pada lansia yang rapuh.",
        en="Check blood sugar. Avoid quinine in frail older people.",
    ),
    severity=Severity.MODERATE,
    a=("quinine",),
    b=("sugar_lowering",),
    person=groups.fasting,
    worse_when=(
        Worse(
            when=person.age_years.at_least(65),
            why=say(
                id="Pada usia 65 tahun ke atas risikonya lebih besar.",
                en="At 65 and over the risk is greater.",
            ),
        ),
    ),
    cites=("qualaquin_label", "rx_recalled"),
    dated=date(2026, 11, 25),
    examples=(
        Example(who="a man of 58 with a fast", facts={groups.fasting: True}, expect=YES),
        Example(who="a woman of 52 with none of it", facts={groups.fasting: False}, expect=NO),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
)
