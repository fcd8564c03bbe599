"""Digoxin when potassium or magnesium may fall."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

salt_losing_with_digoxin = Interaction(
    title=say(
        id="Digoksin saat kalium atau magnesium bisa turun",
        en="Digoxin when potassium or magnesium may fall",
    ),
    says=say(
        id="Diuretik, pereda asam lambung, pencahar, dan diare bisa menurunkan kalium atau magnesium. Jantung lalu keracunan digoksin pada dosis biasa.",
        en="Diuretics, acid blockers, laxatives and diarrhoea can lower potassium or magnesium. The heart is then poisoned by a normal dose of digoxin.",
    ),
    do=say(
        id="Kram saat memakai digoksin berarti tes darah, bukan menebak suplemen.",
        en="Cramps on digoxin mean a blood test, not a guess at a supplement.",
    ),
    severity=Severity.MAJOR,
    a=("digoxin",),
    b=("thiazide_diuretic", "loop_diuretic", "ppi", "laxative"),
    person=body.vomiting_or_diarrhoea,
    cites=("fda_ppi2011", "medscape_ppi"),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 58 with diarrhoea", facts={body.vomiting_or_diarrhoea: True}, expect=YES
        ),
        Example(
            who="a woman of 52 with none of it",
            facts={body.vomiting_or_diarrhoea: False},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
)
