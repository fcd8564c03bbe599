"""Phenytoin (Dilantin)."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.person import person
from betis.knowledge.situations.pregnant import pregnant
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

phenytoin = Action(
    title=say(id="Fenitoin (Dilantin)", en="Phenytoin (Dilantin)"),
    says=say(
        id="Fenitoin obat kejang yang berat. Buktinya untuk kram sangat tipis; hindari untuk itu. Bila Anda memakainya karena epilepsi, teruskan dan bicarakan dengan dokter.",
        en="Phenytoin is a serious seizure medicine. Its evidence for cramps is flimsy; avoid it for that. If you take it for epilepsy, keep taking it and talk to the doctor.",
    ),
    verdict=Verdict.AVOID,
    effect=say(
        id="Pada 16 orang tanpa pembanding, 100–200 mg sehari: membaik pada 13. Ulasan menilai obat kejang: manfaatnya tidak diketahui.",
        en="In 16 people without a comparison, 100-200 mg a day: remission in 13. Reviews rate seizure medicines as of unknown effectiveness.",
    ),
    harms=say(
        id="Goyah, gusi tumbuh, reaksi kulit berat, gangguan hati dan darah, tulang keropos. Mengganggu warfarin, pil KB, dan banyak obat lain.",
        en="Unsteadiness, gum overgrowth, severe skin reactions, liver and blood trouble, bone loss. It disturbs warfarin, the pill and many others.",
    ),
    steps=(
        say(id="Bukan untuk kram biasa.", en="Not for simple cramps."),
        say(
            id="Sudah diresepkan? Jangan menghentikan obat sendiri; bicarakan dulu.",
            en="Already prescribed? Do not stop it on your own; talk first.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=pregnant.holds,
            why=say(
                id="Saat hamil, tanyakan bidan atau dokter dulu.",
                en="In pregnancy ask a midwife or doctor first.",
            ),
        ),
        Bar(
            when=conditions.heart_block_or_slow_heart,
            why=say(
                id="Bila listrik jantung terhambat, denyut bisa terlalu lambat.",
                en="With heart block, the heart can become too slow.",
            ),
        ),
        Bar(
            when=conditions.hla_b1502,
            why=say(
                id="Dengan gen HLA-B*15:02, reaksi kulit berat lebih mudah terjadi.",
                en="With HLA-B*15:02, severe skin reactions are likelier.",
            ),
        ),
        Bar(
            when=conditions.takes_warfarin,
            why=say(
                id="Fenitoin mengubah kerja warfarin.",
                en="Phenytoin changes the effect of warfarin.",
            ),
        ),
    ),
    does=("swallowing",),
    cites=(
        "kim2014phenytoin",
        "clinevidence2015",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 29 in week 30 of pregnancy",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 29,
                person.pregnancy_status: "third_trimester",
            },
            expect=YES,
        ),
        Example(
            who="a woman of 74 with heart block",
            facts={conditions.heart_block_or_slow_heart: True},
            expect=YES,
        ),
        Example(who="a man of 35 with HLA-B*15:02", facts={conditions.hla_b1502: True}, expect=YES),
        Example(
            who="a man of 71 who takes warfarin",
            facts={body.bleeding_tendency: True, conditions.takes_warfarin: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                conditions.heart_block_or_slow_heart: False,
                conditions.hla_b1502: False,
                body.bleeding_tendency: False,
                conditions.takes_warfarin: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked whether she is pregnant",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 41,
                conditions.heart_block_or_slow_heart: False,
                conditions.hla_b1502: False,
                body.bleeding_tendency: False,
                conditions.takes_warfarin: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=("dilantin_phenytoin",),
    corrects=("dilantin_phenytoin",),
)
