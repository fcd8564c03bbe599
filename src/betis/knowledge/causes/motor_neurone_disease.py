"""Motor neurone disease (ALS)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

motor_neurone_disease = Cause(
    title=say(id="Penyakit neuron motorik (ALS)", en="Motor neurone disease (ALS)"),
    says=say(
        id=(
            "Penyakit jarang yang merusak saraf penggerak otot. Kram sering muncul pada "
            "penyakit ini: 92% dan 95% dalam dua survei, dan pada 20% menjadi keluhan "
            "pertama. Kebalikannya tidak berlaku. Kram dan kedutan tanpa otot yang "
            "melemah atau mengecil hampir selalu tidak berbahaya. Yang mengarah ke sini "
            "ialah lemah yang makin bertambah tanpa kebas, atau otot yang mengecil. "
            "Begitu juga bicara atau menelan yang baru terganggu."
        ),
        en=(
            "A rare disease that damages the nerves which move the muscles. Cramps are "
            "common in it: 92% and 95% in two surveys, and the first complaint in 20%. "
            "The reverse does not hold. Cramps and twitches without muscles growing weak "
            "or thin are almost always harmless. What points here is weakness that keeps "
            "growing without numbness, a muscle becoming thin, or new trouble with speech "
            "or swallowing."
        ),
    ),
    do=say(
        id=(
            "Bila sesak saat istirahat atau telentang, hubungi 119 atau 112, atau ke IGD "
            "sekarang. Bila otot lemah dan menelan atau bicara ikut terganggu, periksa "
            "hari ini juga. Bila otot makin lemah atau mengecil, mintalah rujukan ke "
            "dokter saraf dalam dua minggu. Dokter saraf dapat memeriksa hantaran saraf "
            "(EMG) dan enzim otot (CK). Catat sejak kapan lemah dan bagian mana yang "
            "terkena."
        ),
        en=(
            "If you are breathless at rest or lying flat, call 119 or 112 (or your local "
            "number), or go to the emergency department now. If muscles are weak and "
            "swallowing or speech is affected too, be seen today. If a muscle keeps "
            "growing weaker or thinner, ask for a referral to a neurologist within two "
            "weeks. The neurologist may test nerve conduction (EMG) and a muscle enzyme "
            "(CK). Write down since when and where you are weak."
        ),
    ),
    only_when=nerve_muscle.weakness_progressive
    | nerve_muscle.muscle_wasting
    | nerve_muscle.trouble_swallowing_or_speech,
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(when=nerve_muscle.weakness_progressive, cites="mnd_redflag", grade=Grade.STRONG),
        Weight(when=nerve_muscle.muscle_wasting, cites="mnd_redflag", grade=Grade.STRONG),
        Weight(when=nerve_muscle.twitching_widespread, cites="mnd_redflag", grade=Grade.MODERATE),
        Weight(
            when=cramp.episodes_per_day_max.at_least(3), cites="als_stephens", grade=Grade.MODERATE
        ),
        Weight(
            when=cramp.cramp_sites.includes("hand_arm"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=nerve_muscle.trouble_swallowing_or_speech, cites="mnd_redflag", grade=Grade.STRONG
        ),
    ),
    against=(
        Weight(
            when=nerve_muscle.tingling_or_numb_legs,
            cites="mnd_redflag",
            grade=Grade.MODERATE,
            note="sensory signs argue against",
        ),
        Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.WEAK),
        Weight(
            when=cramp.problem_duration_weeks.at_least(260),
            cites="expert_practice",
            grade=Grade.MODERATE,
            note="very long stable history argues against",
        ),
    ),
    checks=(
        "nerve_conduction",
        "creatine_kinase",
    ),
    see=("neurologist",),
    frequency=(
        Number(
            value="92%",
            what=say(
                id="pernah kram",
                en="ever had cramps",
            ),
            people=say(
                id="282 orang dengan ALS, Amerika Serikat",
                en="282 people with ALS, US survey",
            ),
            cites="als_stephens",
        ),
        Number(
            value="20%",
            what=say(
                id="kram menjadi keluhan pertama",
                en="cramps were the first complaint",
            ),
            people=say(
                id="282 orang dengan ALS, Amerika Serikat",
                en="282 people with ALS, US survey",
            ),
            cites="als_stephens",
        ),
        Number(
            value="95%",
            what=say(
                id="pernah kram",
                en="ever had cramps",
            ),
            people=say(
                id="orang dengan ALS awal, diikuti sampai 21 bulan",
                en="people with early ALS followed up to 21 months",
            ),
            cites="als_caress",
        ),
    ),
    icd10="G12.2",
    snomed="86044005",
    cites=(
        "mnd_redflag",
        "als_caress",
        "als_stephens",
        "ng127",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 60 whose arm has been getting weaker for months",
            facts={nerve_muscle.weakness_progressive: True},
            expect=YES,
        ),
        Example(
            who="a woman of 58 whose hand muscle has become thin",
            facts={nerve_muscle.muscle_wasting: True},
            expect=YES,
        ),
        Example(
            who="a man of 66 with new trouble swallowing",
            facts={nerve_muscle.trouble_swallowing_or_speech: True},
            expect=YES,
        ),
        Example(
            who="a man with growing weakness, widespread twitching and three cramps a day",
            facts={
                nerve_muscle.weakness_progressive: True,
                nerve_muscle.muscle_twitching: True,
                nerve_muscle.twitching_widespread: True,
                cramp.episodes_per_day_max: 3,
            },
            expect=YES,
        ),
        Example(
            who="a woman with a thin muscle, two cramps a day and cramps in the hand",
            facts={
                nerve_muscle.muscle_wasting: True,
                cramp.episodes_per_day_max: 2,
                cramp.cramp_sites: ["hand_arm"],
            },
            expect=YES,
        ),
        Example(
            who="a man with growing weakness whose cramps began 260 weeks ago",
            facts={nerve_muscle.weakness_progressive: True, cramp.problem_duration_weeks: 260},
            expect=YES,
        ),
        Example(
            who="a man with growing weakness whose cramps began 259 weeks ago",
            facts={nerve_muscle.weakness_progressive: True, cramp.problem_duration_weeks: 259},
            expect=YES,
        ),
        Example(
            who="a runner of 35 with widespread twitching and many cramps a day, strong as ever",
            facts={
                nerve_muscle.weakness_progressive: False,
                nerve_muscle.muscle_wasting: False,
                nerve_muscle.trouble_swallowing_or_speech: False,
                nerve_muscle.muscle_twitching: True,
                nerve_muscle.twitching_widespread: True,
                cramp.episodes_per_day_max: 5,
                cramp.cramp_sites: ["hand_arm"],
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
