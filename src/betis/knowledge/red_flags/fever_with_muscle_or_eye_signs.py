"""Fever with severe muscle pain, red eyes or yellow skin."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

fever_with_muscle_or_eye_signs = RedFlag(
    title=say(
        id="Demam dengan otot sangat nyeri, mata merah, atau kulit kuning",
        en="Fever with severe muscle pain, red eyes or yellow skin",
    ),
    says=say(
        id=(
            "Otot sangat nyeri, betis nyeri ditekan, mata merah, atau kulit kuning saat demam "
            "perlu dicari sebabnya. Bisa leptospirosis, demam berdarah, infeksi otot, atau "
            "infeksi hati. Kontak dengan tikus atau banjir sering tidak disadari."
        ),
        en=(
            "Fever with severe muscle pain, tender calves, red eyes or yellow skin can be "
            "leptospirosis, dengue, an infection of muscle or of the liver. Contact with rats or "
            "flood water often goes unnoticed."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Periksa ke dokter hari ini untuk tes darah. Jangan memijat betis. Bila tidak "
            "kencing, sesak, bingung, atau berdarah, telepon 119 atau 112."
        ),
        en=(
            "See a doctor today for blood tests. Do not massage the calves. With no urine, "
            "breathlessness, confusion or bleeding, call 119 or 112."
        ),
    ),
    when=body.fever
    & (
        body.severe_muscle_pain_swelling
        | circulation.deep_calf_tenderness
        | injury_infection.red_eyes_no_discharge
        | body.yellow_skin_or_swollen_belly
    ),
    suspects=(
        "leptospirosis",
        "rhabdomyolysis",
    ),
    cites=(
        "lepto_id",
        "lepto_doh",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="the calf is tender along the middle of the back; fever; no yellow skin or eyes, and no fluid-swollen belly",
            facts={
                circulation.deep_calf_tenderness: True,
                body.fever: True,
                body.yellow_skin_or_swollen_belly: False,
            },
            expect=YES,
        ),
        Example(
            who="muscles not very painful and swollen; yellow skin or eyes, or a fluid-swollen belly; fever",
            facts={
                body.severe_muscle_pain_swelling: False,
                body.yellow_skin_or_swollen_belly: True,
                body.fever: True,
            },
            expect=YES,
        ),
        Example(
            who="a man with fever and very painful, swollen thighs",
            facts={body.fever: True, body.severe_muscle_pain_swelling: True},
            expect=YES,
        ),
        Example(
            who="a woman with fever and red eyes",
            facts={body.fever: True, injury_infection.red_eyes_no_discharge: True},
            expect=YES,
        ),
        Example(who="a man without fever", facts={body.fever: False}, expect=NO),
        Example(
            who="a man with fever, not yet asked more", facts={body.fever: True}, expect=UNKNOWN
        ),
    ),
)
