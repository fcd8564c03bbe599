"""Widespread pain (fibromyalgia, polymyalgia)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

fibromyalgia_or_polymyalgia = Mimic(
    title=say(
        id="Nyeri luas (fibromialgia, polimialgia)",
        en="Widespread pain (fibromyalgia, polymyalgia)",
    ),
    says=say(
        id="Nyeri otot yang menetap di banyak tempat disebut fibromialgia. Kaku baru di bahu dan pinggul setelah usia 50 bisa berarti polimialgia. Polimialgia kadang disertai radang nadi di pelipis, yang mengancam penglihatan.",
        en="Muscle pain that stays in many places is called fibromyalgia. New stiffness of shoulders and hips after 50 may be polymyalgia. With it sometimes comes an inflamed artery at the temple, which threatens sight.",
    ),
    differs=say(
        id="Pegal yang menetap di banyak tempat, dengan bahu dan pinggul kaku di pagi hari. Tidak datang sebagai kram beberapa menit.",
        en="An ache that stays in many places, with stiff shoulders and hips in the morning. It does not come as cramps of minutes.",
    ),
    do=say(
        id="Periksa ke dokter dalam dua minggu untuk pemeriksaan darah. Periksa hari ini bila ada sakit kepala baru, rahang nyeri saat mengunyah, atau penglihatan terganggu.",
        en="See a doctor within two weeks for blood tests. Go today for a new headache, a jaw that hurts when chewing, or trouble seeing.",
    ),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=cramp.episode_type.among("constant_pain"),
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(when=body.low_mood_or_worry, cites="expert_practice", grade=Grade.WEAK),
    ),
    against=(Weight(when=cramp.muscle_hard_knot, cites="expert_practice", grade=Grade.STRONG),),
    checks=("esr", "crp", "creatine_kinase", "tsh"),
    see=("gp",),
    icd10="M79.7",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 62 whose shoulders, hips and legs ache all day",
            facts={cramp.episode_type: "constant_pain"},
            expect=YES,
        ),
        Example(
            who="a man of 50 who is low in mood most days",
            facts={body.low_mood_or_worry: True},
            expect=YES,
        ),
        Example(
            who="a woman of 70 with ordinary cramps and in good spirits",
            facts={cramp.episode_type: "painful_hard_muscle", body.low_mood_or_worry: False},
            expect=NO,
        ),
        Example(
            who="a man in good spirits who was not asked what happens in his leg",
            facts={body.low_mood_or_worry: False},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
