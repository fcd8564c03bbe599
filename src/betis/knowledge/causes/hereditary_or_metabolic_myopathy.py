"""Muscle disease (McArdle, dystrophies, myositis)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.children import children
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hereditary_or_metabolic_myopathy = Cause(
    title=say(
        id="Penyakit otot (McArdle, distrofi, miositis)",
        en="Muscle disease (McArdle, dystrophies, myositis)",
    ),
    says=say(
        id=(
            "Sebagian kecil kram berasal dari penyakit otot: penyakit McArdle (gangguan metabolisme: otot sulit memakai gula simpanan), distrofi otot, atau radang otot. Cirinya lain dari kram malam biasa. Pada McArdle, nyeri dan otot terkunci datang pada menit-menit pertama latihan berat dan mereda setelah istirahat; air kencing bisa gelap seperti teh atau cola. Pada anak: berjalan jinjit, sulit bangun dari lantai, atau betis membesar. Statin juga dapat membuat otot nyeri atau lemah. Kram yang hanya datang saat istirahat justru melawan dugaan ini. Kebanyakan kram pada anak bukan penyakit keturunan."
        ),
        en=(
            "A small part of cramps comes from muscle disease: McArdle disease (a metabolic disorder: muscle cannot use its sugar store well), muscular dystrophy or muscle inflammation. It looks unlike ordinary night cramps. In McArdle disease pain and locking come in the first minutes of hard exercise and ease after rest; urine can be dark like tea or cola. In a child: walking on tiptoe, trouble getting up from the floor, or big calves. Statins too can make muscles sore or weak. Cramps that come only at rest speak against it. Most cramps in children are no inherited (hereditary) disease."
        ),
    ),
    do=say(
        id=(
            "Air kencing gelap dengan bingung atau tidak kencing: telepon 119 atau 112 sekarang. "
            "Air kencing gelap setelah latihan atau dengan nyeri otot hebat: periksa hari ini juga. "
            "Otot makin lemah, atau anak berjalan jinjit: ke dokter dalam dua minggu. "
            "Ceritakan kapan tepatnya otot terkunci dan apakah keluarga sedarah juga mengalaminya. "
            "Tanyakan tes enzim otot (CK). Jangan memaksa latihan berat sampai diperiksa. "
            "Jangan menghentikan statin sendiri."
        ),
        en=(
            "Dark urine with confusion, or no urine at all: call 119 or 112 now. "
            "Dark urine after exercise or with severe muscle pain: be seen the same day. "
            "Muscles growing weaker, or a child walking on tiptoe: see a doctor within two weeks. "
            "Say exactly when the muscle locks and whether blood relatives have it too. "
            "Ask about the muscle enzyme test (CK). Do not force hard exercise until examined. "
            "Do not stop a statin on your own."
        ),
    ),
    only_when=cramp.cramps_first_minutes_of_exercise
    | body.dark_urine
    | children.child_walks_on_toes_or_big_calves
    | nerve_muscle.weakness_progressive,
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=cramp.cramps_first_minutes_of_exercise, cites="mcardle_mduk", grade=Grade.STRONG
        ),
        Weight(when=body.dark_urine, cites="mcardle_mduk", grade=Grade.STRONG),
        Weight(
            when=children.child_walks_on_toes_or_big_calves,
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(when=cramp.family_history_cramps, cites="expert_practice", grade=Grade.MODERATE),
        Weight(
            when=nerve_muscle.weakness_progressive, cites="expert_practice", grade=Grade.MODERATE
        ),
        Weight(
            when=medicines_taken.medicines.includes("statin"),
            cites="nla_statin_muscle",
            grade=Grade.MODERATE,
        ),
    ),
    against=(
        Weight(
            when=cramp.timing.includes("asleep"),
            cites="expert_practice",
            grade=Grade.MODERATE,
            note="cramps only at rest argue against",
        ),
    ),
    checks=(
        "creatine_kinase",
        "liver_panel",
        "creatinine",
        "genetic_slco1b1",
    ),
    see=(
        "neurologist",
        "paediatrician",
    ),
    icd10="G71.9",
    cites=(
        "mcardle_mduk",
        "nla_statin_muscle",
        "leung1999",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 24 whose muscles lock in the first minutes of exercise",
            facts={cramp.cramps_first_minutes_of_exercise: True},
            expect=YES,
        ),
        Example(who="a woman with dark urine", facts={body.dark_urine: True}, expect=YES),
        Example(
            who="a boy of 6 who walks on tiptoe",
            facts={person.age_years: 6, children.child_walks_on_toes_or_big_calves: True},
            expect=YES,
        ),
        Example(
            who="a man of 60 on a statin who is growing weaker",
            facts={nerve_muscle.weakness_progressive: True, medicines_taken.medicines: ["statin"]},
            expect=YES,
        ),
        Example(
            who="a man of 60 on a statin whose mother had cramps, and nothing else",
            facts={
                person.age_years: 60,
                cramp.cramps_first_minutes_of_exercise: False,
                body.dark_urine: False,
                nerve_muscle.weakness_progressive: False,
                cramp.family_history_cramps: True,
                medicines_taken.medicines: ["statin"],
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "hereditary_disease",
        "metabolic_disorder",
    ),
)
