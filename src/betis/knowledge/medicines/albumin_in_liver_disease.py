"""Albumin infusion in cirrhosis."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

albumin_in_liver_disease = Action(
    title=say(id="Infus albumin pada sirosis", en="Albumin infusion in cirrhosis"),
    says=say(
        id="Albumin ialah protein darah yang diberikan lewat infus. Pada sirosis dokter memberinya di rumah sakit, terutama karena cairan. Kram berkurang hanya sebagai manfaat tambahan yang mungkin.",
        en="Albumin is a blood protein given by drip. In cirrhosis doctors give it in hospital, mainly because of fluid. Fewer cramps are only a possible extra.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Ulasan 2024 menyebut albumin mengurangi kram dibanding plasebo; angkanya tidak terbaca. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="A 2024 review lists albumin as lowering cramps versus placebo; figures were not readable. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Kelebihan cairan; biaya.", en="Fluid overload; cost."),
    steps=(say(id="Tanyakan dokter hati.", en="Ask the liver doctor."),),
    certainty=Certainty.LOW,
    offered_when=body.known_liver_disease,
    bars=(
        Bar(
            when=body.known_heart_disease,
            why=say(
                id="Pada gagal jantung, cairan bisa berlebihan.",
                en="In heart failure, fluid can become too much.",
            ),
        ),
        Bar(
            when=body.salt_or_fluid_limit,
            why=say(
                id="Bila dokter membatasi garam atau cairan Anda, tanyakan dulu.",
                en="If a doctor has limited your salt or fluids, ask first.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    cites=(
        "roberts2024",
        "tapper2022piccles",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 71 with heart failure",
            facts={body.known_heart_disease: True},
            expect=YES,
        ),
        Example(
            who="a man of 70 told to limit salt and fluid",
            facts={body.salt_or_fluid_limit: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={body.known_heart_disease: False, body.salt_or_fluid_limit: False},
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about the heart",
            facts={body.salt_or_fluid_limit: False},
            expect=UNKNOWN,
        ),
    ),
)
