"""HbA1c."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hba1c = Check(
    title=say(id="HbA1c", en="HbA1c"),
    says=say(
        id="HbA1c menunjukkan rata-rata gula darah sekitar tiga bulan terakhir. Tes ini layak bila kaki kesemutan atau terasa terbakar, sangat haus, atau berat badan sangat berlebih. Juga layak bila luka kaki sulit sembuh atau pembuluh nadi tungkai menyempit. Bagi penderita diabetes, tes ini menilai pengobatan. Anemia dan kehamilan dapat menyesatkan hasilnya. Kram malam yang khas tidak memerlukannya.",
        en="HbA1c shows the average blood sugar of about the last three months. It is worth measuring when the feet tingle or burn, with great thirst, marked overweight, a foot wound that will not heal, or narrowed leg arteries. In people with diabetes it shows how treatment works. Anaemia and pregnancy can mislead it. A typical night cramp does not need it.",
    ),
    measures="%, mmol/mol",
    loinc="4548-4",
    worth_when=body.known_diabetes
    | body.thirst_and_passing_much_urine
    | nerve_muscle.tingling_or_numb_legs
    | nerve_muscle.burning_feet_night
    | circulation.foot_wound_or_black_skin
    | body.known_pad
    | person.bmi.at_least(30),
    results=(
        Result(
            range=say(id="6,5% (48 mmol/mol) atau lebih", en="6.5% (48 mmol/mol) or more"),
            meaning=say(
                id="termasuk rentang diabetes; diulang bila tidak ada keluhan",
                en="diabetes range; repeated if there are no symptoms",
            ),
            cites="lab_common",
            seen=False,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=(
        "lab_common",
        "remedy_cramps",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with diabetes",
            facts={body.known_diabetes: True},
            expect=YES,
        ),
        Example(
            who="somebody who is very thirsty and passes much urine",
            facts={body.thirst_and_passing_much_urine: True},
            expect=YES,
        ),
        Example(
            who="somebody with tingling feet",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="somebody with burning feet at night",
            facts={nerve_muscle.burning_feet_night: True},
            expect=YES,
        ),
        Example(
            who="somebody with a foot wound that does not heal",
            facts={circulation.foot_wound_or_black_skin: True},
            expect=YES,
        ),
        Example(
            who="somebody with narrowed leg arteries",
            facts={body.known_pad: True},
            expect=YES,
        ),
        Example(
            who="somebody with a body mass index of 30.0",
            facts={person.bmi: 30.0},
            expect=YES,
        ),
        Example(
            who="somebody with a body mass index of 29.9, and nothing else",
            facts={
                body.known_diabetes: False,
                body.thirst_and_passing_much_urine: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                circulation.foot_wound_or_black_skin: False,
                body.known_pad: False,
                person.bmi: 29.9,
            },
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
