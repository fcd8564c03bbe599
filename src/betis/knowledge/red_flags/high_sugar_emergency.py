"""Great thirst and much urine with constant vomiting, breathlessness or confusion."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

high_sugar_emergency = RedFlag(
    title=say(
        id=("Sangat haus dan banyak kencing disertai muntah terus, sesak, atau bingung"),
        en=("Great thirst and much urine with constant vomiting, breathlessness or confusion"),
    ),
    says=say(
        id=(
            "Haus berat dan banyak kencing mengarah ke gula darah yang sangat tinggi. Bila "
            "disertai muntah terus, napas berat, atau bingung, darah mungkin sudah asam "
            "(ketoasidosis). Ini bisa menjadi tanda pertama diabetes, juga pada anak."
        ),
        en=(
            "Great thirst and much urine point to very high blood sugar. With constant vomiting, "
            "heavy breathing or confusion the blood may already be acid (ketoacidosis). It can be "
            "the first sign of diabetes, in a child too."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Bila punya alat, ukur gula darah. Minum air sedikit-sedikit bila sadar penuh. Bawa "
            "obat diabetes; jangan menghentikan insulin sendiri."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Measure the "
            "blood sugar if there is a meter. Sip water if fully awake. Bring diabetes medicines; "
            "do not stop insulin on your own."
        ),
    ),
    when=body.thirst_and_passing_much_urine
    & (
        body.cannot_keep_fluids_down
        | body.confused_or_very_drowsy
        | nerve_muscle.trouble_breathing_lying_flat
        | circulation.sudden_breathless_or_chest_pain
    ),
    suspects=(
        "diabetes_mellitus",
        "dehydration",
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="no trouble breathing at rest or lying flat; confused or very drowsy; great thirst and passing much urine",
            facts={
                nerve_muscle.trouble_breathing_lying_flat: False,
                body.confused_or_very_drowsy: True,
                body.thirst_and_passing_much_urine: True,
            },
            expect=YES,
        ),
        Example(
            who="drinks stay down; not confused and not very drowsy; no sudden breathlessness, chest pain or coughing up blood",
            facts={
                body.cannot_keep_fluids_down: False,
                body.confused_or_very_drowsy: False,
                circulation.sudden_breathless_or_chest_pain: False,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="sudden breathlessness, chest pain or coughing up blood; great thirst and passing much urine; not confused and ",
            facts={
                circulation.sudden_breathless_or_chest_pain: True,
                body.thirst_and_passing_much_urine: True,
                body.confused_or_very_drowsy: False,
            },
            expect=YES,
        ),
        Example(
            who="hard to breathe at rest or lying flat; great thirst and passing much urine",
            facts={
                nerve_muscle.trouble_breathing_lying_flat: True,
                body.thirst_and_passing_much_urine: True,
            },
            expect=YES,
        ),
        Example(
            who="a boy of 12 with great thirst who vomits all he drinks",
            facts={body.thirst_and_passing_much_urine: True, body.cannot_keep_fluids_down: True},
            expect=YES,
        ),
        Example(
            who="a man without great thirst",
            facts={body.thirst_and_passing_much_urine: False},
            expect=NO,
        ),
        Example(
            who="a woman with great thirst, not yet asked more",
            facts={body.thirst_and_passing_much_urine: True},
            expect=UNKNOWN,
        ),
    ),
)
