"""Cut down on alcohol."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

less_alcohol = Action(
    title=say(id="Kurangi alkohol", en="Cut down on alcohol"),
    says=say(
        id="Orang yang minum alkohol lebih sering kram malam, meski angkanya sangat tidak pasti. Mengurangi baik bagi hati, tidur, dan keseimbangan. Bila tubuh sudah bergantung, jangan berhenti mendadak.",
        en="People who drink alcohol have more night cramps, though the number is very uncertain. Less is good for liver, sleep and balance. If the body depends on it, do not stop suddenly.",
    ),
    verdict=Verdict.DO,
    effect=say(
        id="Pada orang di atas 60 tahun, minum alkohol berkaitan dengan kram malam (rasio odds 6,5; 1,68 sampai 38,05). Belum ada uji mengurangi alkohol. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In people over 60, drinking went with night cramps (odds ratio 6.5; 1.68 to 38.05). No trial tested cutting down. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Berhenti mendadak berbahaya bagi orang yang bergantung: gemetar, kejang, bingung.",
        en="Stopping suddenly is dangerous for dependent people: shaking, fits, confusion.",
    ),
    steps=(
        say(
            id="Kurangi sedikit demi sedikit, sisihkan hari tanpa alkohol.",
            en="Cut down little by little, with alcohol-free days.",
        ),
        say(
            id="Gemetar atau gelisah bila tidak minum? Temui dokter dulu.",
            en="Shaky or restless without it? See a doctor first.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    offered_when=lifestyle.alcohol_units_per_week.at_least(1),
    bars=(
        Bar(
            when=conditions.alcohol_dependence,
            why=say(
                id="Bila tubuh sudah bergantung pada alkohol, berhenti mendadak berbahaya; minta bantuan dokter.",
                en="If the body depends on alcohol, stopping suddenly is dangerous; get a doctor's help.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    cites=(
        "delacour2018",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 50 who shakes when he does not drink",
            facts={lifestyle.alcohol_units_per_week: 40, conditions.alcohol_dependence: True},
            expect=YES,
        ),
        Example(
            who="somebody of whom this is not so",
            facts={lifestyle.alcohol_units_per_week: 0, conditions.alcohol_dependence: False},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
)
