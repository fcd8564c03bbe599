"""Fever with tender calves after flood or rats."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

leptospirosis = RedFlag(
    title=say(
        id="Demam dengan betis nyeri setelah banjir atau tikus",
        en="Fever with tender calves after flood or rats",
    ),
    says=say(
        id=(
            "Kuman Leptospira hidup dalam air seni tikus dan masuk lewat kulit saat banjir. Demam "
            "dengan nyeri betis, mata merah, atau kulit kuning mencurigakan. Di Indonesia "
            "penyakit ini sering disangka demam berdarah: dalam satu penelitian, 56,9% kasus "
            "semula salah didiagnosis. Pengobatan dini dapat mencegah kerusakan ginjal."
        ),
        en=(
            "Leptospira germs live in rat urine and enter through the skin, often in floods. "
            "Fever with calf pain, red eyes or yellow skin is suspicious. In Indonesia it is "
            "often taken for dengue: in one study 56.9% of cases were first misdiagnosed. Early "
            "treatment can prevent kidney damage."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Pergi ke rumah sakit hari ini dan ceritakan kontak dengan banjir atau tikus. Bila "
            "tidak kencing, kuning, sesak, atau bingung, telepon 119 atau 112 sekarang."
        ),
        en=(
            "Go to a hospital today and tell them about the flood or the rats. With no urine, "
            "yellow skin, breathlessness or confusion, call 119 or 112 now."
        ),
    ),
    when=body.fever
    & injury_infection.flood_or_rat_contact
    & (
        body.severe_muscle_pain_swelling
        | circulation.deep_calf_tenderness
        | injury_infection.red_eyes_no_discharge
        | body.yellow_skin_or_swollen_belly
    ),
    suspects=("leptospirosis",),
    cites=(
        "lepto_doh",
        "lepto_id",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="no yellow skin or eyes, and no fluid-swollen belly; muscles very painful and swollen; fever",
            facts={
                body.yellow_skin_or_swollen_belly: False,
                body.severe_muscle_pain_swelling: True,
                body.fever: True,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="fever; the calf is tender along the middle of the back; contact with flood water, rats or animal urine within ",
            facts={
                body.fever: True,
                circulation.deep_calf_tenderness: True,
                injury_infection.flood_or_rat_contact: True,
            },
            expect=YES,
        ),
        Example(
            who="fever; yellow skin or eyes, or a fluid-swollen belly; contact with flood water, rats or animal urine within a ",
            facts={
                body.fever: True,
                body.yellow_skin_or_swollen_belly: True,
                injury_infection.flood_or_rat_contact: True,
            },
            expect=YES,
        ),
        Example(
            who="a man with fever and very painful calves after cleaning a flooded house",
            facts={
                body.fever: True,
                injury_infection.flood_or_rat_contact: True,
                body.severe_muscle_pain_swelling: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman with fever and red eyes after a flood",
            facts={
                body.fever: True,
                injury_infection.flood_or_rat_contact: True,
                injury_infection.red_eyes_no_discharge: True,
            },
            expect=YES,
        ),
        Example(who="somebody without fever", facts={body.fever: False}, expect=NO),
        Example(
            who="a man with fever after a flood, not yet asked more",
            facts={body.fever: True, injury_infection.flood_or_rat_contact: True},
            expect=UNKNOWN,
        ),
    ),
)
