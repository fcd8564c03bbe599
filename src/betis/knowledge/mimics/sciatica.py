"""Nerve pain from the back down the leg (sciatica)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

sciatica = Mimic(
    title=say(
        id="Nyeri saraf dari pinggang ke tungkai (skiatika)",
        en="Nerve pain from the back down the leg (sciatica)",
    ),
    says=say(
        id="Akar saraf di pinggang terjepit atau meradang, sering karena bantalan tulang belakang. Dulu disebut radikulitis; perubahan bantalan tulang kadang disebut osteokondrosis. Keduanya memberi nyeri yang menjalar; kram malam bisa ada bersamaan, tetapi belum tentu karena itu.",
        en="A nerve root in the lower back is pinched or inflamed, often by a spinal disc. An older word is radiculitis, and worn discs are sometimes called osteochondrosis. Both give pain that shoots; night cramps can be there too, but are not necessarily due to it.",
    ),
    differs=say(
        id="Nyeri tajam atau terbakar dari punggung atau bokong menjalar ke satu tungkai. Sering dengan kesemutan, dan memburuk saat batuk. Otot tidak mengeras.",
        en="Shooting or burning pain from back or buttock down one leg. Often with tingling, and worse on coughing. The muscle does not go hard.",
    ),
    do=say(
        id="Buat janji biasa ke dokter, dan tetap bergerak semampunya. Telepon 119 atau 112 sekarang, atau minta diantar ke IGD, bila selangkangan kebas atau kencing dan buang air besar terganggu.",
        en="Make an ordinary appointment, and keep moving as you can. Call 119 or 112 (or your local emergency number) now, or be taken to an emergency department, for a numb groin or trouble with urine or stool.",
    ),
    only_when=nerve_muscle.back_pain_radiating,
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=nerve_muscle.back_pain_radiating, cites="ces_pulse", grade=Grade.STRONG),
        Weight(
            when=nerve_muscle.tingling_or_numb_legs, cites="expert_practice", grade=Grade.MODERATE
        ),
    ),
    against=(Weight(when=cramp.muscle_hard_knot, cites="expert_practice", grade=Grade.MODERATE),),
    checks=("lumbar_mri",),
    see=("gp", "physiotherapist"),
    icd10="M54.3",
    cites=("ces_pulse", "expert_practice"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 42 with pain from the buttock down to the foot",
            facts={nerve_muscle.back_pain_radiating: True},
            expect=YES,
        ),
        Example(
            who="a woman of 70 with tingling feet, ordinary cramps and no back pain",
            facts={
                nerve_muscle.back_pain_radiating: False,
                nerve_muscle.tingling_or_numb_legs: True,
            },
            expect=NO,
        ),
        Example(
            who="a man with tingling who was not asked about his back",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=UNKNOWN,
        ),
    ),
    settles=("radiculitis", "osteochondrosis"),
)
