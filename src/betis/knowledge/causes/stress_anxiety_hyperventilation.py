"""Stress, worry or over-breathing."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

stress_anxiety_hyperventilation = Cause(
    title=say(id="Stres, cemas, atau bernapas berlebihan", en="Stress, worry or over-breathing"),
    says=say(
        id=(
            "Stres, lelah pikiran, dan cemas sering disebut sebagai sebab kram. Dalam "
            "survei nasional Amerika Serikat, orang yang murung lebih sering kram. Mana "
            "yang lebih dulu tidak diketahui, sebab kram juga merusak tidur; buktinya "
            "sangat lemah. Napas yang terlalu cepat saat panik dapat membuat jari dan "
            "tangan kaku (spasme karpopedal). Kalsium rendah memberi tanda yang sama, "
            "jadi perlu diperiksa. Bahwa hormon stres kortisol mengganggu kalsium sampai "
            "kram malam, kami tidak menemukan buktinya. Stres baru disebut penyebab "
            "setelah hal lain diperiksa."
        ),
        en=(
            "Stress, overwork and worry are often named as causes of cramps. In a "
            "national US survey, people with low mood had more cramps. Which came first "
            "is unknown, since cramps spoil sleep too; the evidence is very weak. "
            "Breathing too fast in a panic can make fingers and hands stiff (carpopedal "
            "spasm). Low calcium gives the same signs, so it must be checked. That the "
            "stress hormone cortisol disturbs calcium until you cramp at night: we found "
            "no evidence. Stress is named as the cause only after other things were "
            "looked at."
        ),
    ),
    do=say(
        id=(
            "Bila muncul pikiran menyakiti diri, hubungi 119 atau 112, atau ke IGD "
            "sekarang. Bila tangan kaku seperti cakar atau mulut kesemutan, periksa hari "
            "ini juga dan tanyakan kalsium. Saat panik, embuskan napas pelan-pelan. "
            "Ceritakan stres atau rasa murung kepada dokter puskesmas atau psikolog. "
            "Latihan relaksasi sebelum tidur boleh dicoba. Pada 98 orang, meditasi "
            "menurunkan beratnya kram 1,97 dari 10 angka, dan peregangan 1,44. Tetapi "
            "tidak ada kelompok tanpa latihan, dan kram sering berkurang sendiri. Untuk "
            "anak, suasana yang tenang baik bagi tidurnya; untuk kram belum diuji."
        ),
        en=(
            "If you think of harming yourself, call 119 or 112 (or your local number), or "
            "go to the emergency department now. If the hands stiffen like claws or the "
            "mouth tingles, be seen today and ask about calcium. In a panic, breathe out "
            "slowly. Tell a doctor or psychologist about stress or low mood. Relaxation "
            "at bedtime may be tried. In 98 people meditation lowered cramp severity by "
            "1.97 points and stretching by 1.44 points of 10, but there was no group "
            "without either, and cramps often ease by themselves. For a child, calm is "
            "good for sleep; for cramps it is untested."
        ),
    ),
    only_when=lifestyle.high_stress
    | body.fast_breathing_panic_with_cramps
    | body.low_mood_or_worry,
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(when=lifestyle.high_stress, cites="expert_practice", grade=Grade.WEAK),
        Weight(
            when=body.fast_breathing_panic_with_cramps,
            cites="expert_practice",
            grade=Grade.MODERATE,
            note="over-breathing alkalosis can cause carpopedal spasm",
        ),
        Weight(when=body.low_mood_or_worry, cites="grandner2017", grade=Grade.WEAK),
    ),
    against=(
        Weight(
            when=nerve_muscle.weakness_progressive, cites="expert_practice", grade=Grade.MODERATE
        ),
    ),
    checks=("calcium",),
    see=(
        "gp",
        "psychologist",
    ),
    icd10="F41.9",
    cites=(
        "grandner2017",
        "sfe_hypocalcaemia",
        "tapper2024relax",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 40 under heavy stress", facts={lifestyle.high_stress: True}, expect=YES
        ),
        Example(
            who="a man of 30 whose cramps come with panic and fast breathing",
            facts={body.fast_breathing_panic_with_cramps: True},
            expect=YES,
        ),
        Example(
            who="a woman of 66 who has been down for weeks",
            facts={body.low_mood_or_worry: True},
            expect=YES,
        ),
        Example(
            who="a calm man of 60",
            facts={
                lifestyle.high_stress: False,
                body.fast_breathing_panic_with_cramps: False,
                body.low_mood_or_worry: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "stress",
        "overwork_nervous_tension",
        "cortisol_calcium_absorption",
        "calm_atmosphere",
    ),
    corrects=(
        "stress",
        "cortisol_calcium_absorption",
    ),
)
