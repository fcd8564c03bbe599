"""Vitamin D deficiency."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

vitamin_d_deficiency = Cause(
    title=say(id="Kekurangan vitamin D", en="Vitamin D deficiency"),
    says=say(
        id=(
            "Kekurangan vitamin D dapat melemahkan otot dan tulang, dan bila berat "
            "menurunkan kalsium. Tetapi hubungannya dengan kram malam tidak didukung. "
            "Dalam satu uji, yang kami baca hanya dari ringkasan, kram sama banyaknya "
            "dengan vitamin D dan plasebo. Pada 126 ibu hamil, lamanya kram tidak "
            "berbeda; hasil lainnya belum kami baca. Pada orang dengan sirosis atau "
            "diabetes tipe 2, kadar vitamin D sama pada yang kram dan yang tidak. Karena "
            "itu vitamin D dipikirkan bila ada nyeri tulang, paha dan bahu lemah, atau "
            "kalsium rendah."
        ),
        en=(
            "Lack of vitamin D can weaken muscle and bone and, if severe, lower calcium. "
            "But its link with night cramps is not supported. In one trial, which we read "
            "only in summary, cramps were as frequent with vitamin D as with placebo. In "
            "126 pregnant women the length of cramps did not differ; the other results we "
            "have not read. In people with cirrhosis or type 2 diabetes, vitamin D was "
            "the same with and without cramps. So vitamin D is thought of with bone pain, "
            "weak thighs and shoulders, or low calcium."
        ),
    ),
    do=say(
        id=(
            "Tanyakan kepada dokter apakah vitamin D dan kalsium perlu diperiksa. "
            "Alasannya misalnya jarang kena matahari atau usus sulit menyerap. Untuk kram "
            "saja, pemeriksaan ini tidak rutin diperlukan. Jangan minum vitamin D dosis "
            "tinggi tanpa hasil; terlalu banyak menaikkan kalsium dan menimbulkan batu "
            "ginjal. Bila memang kurang, obatilah demi tulang; jangan berharap kram "
            "berkurang."
        ),
        en=(
            "Ask a doctor whether vitamin D and calcium should be tested, for instance "
            "with very little sun or poor absorption. For cramps alone the test is not "
            "routine. Take no high-dose vitamin D without a result; too much raises "
            "calcium and makes kidney stones. If it is truly low, treat it for your "
            "bones; do not expect fewer cramps."
        ),
    ),
    only_when=body.little_sunlight | body.malabsorption_or_gut_surgery,
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.little_sunlight, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=body.poor_diet_or_low_weight, cites="expert_practice", grade=Grade.WEAK),
        Weight(
            when=body.malabsorption_or_gut_surgery, cites="expert_practice", grade=Grade.MODERATE
        ),
        Weight(when=lifestyle.tight_calf_or_weak_toes, cites="expert_practice", grade=Grade.WEAK),
    ),
    checks=(
        "vitamin_d",
        "calcium",
        "phosphate",
        "alkaline_phosphatase",
        "pth",
    ),
    see=("gp",),
    icd10="E55.9",
    cites=(
        "vitd_rct",
        "sfe_hypocalcaemia",
        "mansouri_thesis",
        "chatrath2012",
        "hu2022",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 80 who hardly ever gets sun",
            facts={body.little_sunlight: True},
            expect=YES,
        ),
        Example(
            who="a man of 55 after bowel surgery",
            facts={body.malabsorption_or_gut_surgery: True},
            expect=YES,
        ),
        Example(
            who="a woman who gets little sun, eats little and has tight calves",
            facts={
                body.little_sunlight: True,
                body.poor_diet_or_low_weight: True,
                lifestyle.tight_calf_or_weak_toes: True,
            },
            expect=YES,
        ),
        Example(
            who="a fisherman with tight calves and a sound bowel",
            facts={
                body.little_sunlight: False,
                body.malabsorption_or_gut_surgery: False,
                lifestyle.tight_calf_or_weak_toes: True,
                body.poor_diet_or_low_weight: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=("vitamin_d_deficiency",),
    corrects=("vitamin_d_deficiency",),
)
