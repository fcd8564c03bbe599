"""Flat feet or other foot shape problems."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

foot_structure = Cause(
    title=say(id="Kaki datar atau bentuk kaki lain", en="Flat feet or other foot shape problems"),
    says=say(
        id=(
            "Kaki datar berarti lengkung telapak kaki rendah. Itu umum, dan kebanyakan bukan penyakit. Bisa sejak lahir (bawaan), lebih sering didapat kemudian: karena ligamen lemah, jaringan otot yang mundur, kelumpuhan, cedera, atau berat badan berlebih. Satu panduan menyebutnya faktor risiko kram. Angka yang ada tidak mendukung untuk kram malam: lengkung terendah berkaitan dengan kram saat olahraga (rasio odds 2,1; 1,11–3,95). Untuk kram malam, yang melindungi adalah jari kaki yang kuat (0,50; 0,32–0,78) dan sendi yang lentur. Bahwa kaki datar sebab utama kram pada anak tidak didukung bukti. Bahwa kaki datar mengubah bentuk tulang belakang, merusak bantalannya (osteokondrosis, hernia diskus), sampai saraf terjepit (radikulitis), atau bahwa kaki pengkor menimbulkan kram, tidak kami temukan buktinya."
        ),
        en=(
            "Flat feet means that the arch of the sole is low. It is common, and mostly no disease. It can be congenital (there from birth), more often it is acquired later: from weak ligaments, wasting muscle tissue, paralysis, injury or excess weight. One guide lists it as a risk factor. The figures do not support it for night cramps: the lowest arches went with cramps during exercise (odds ratio 2.1; 1.11–3.95). What went with fewer night cramps was strong toes (0.50; 0.32–0.78) and supple joints. That flat feet are the main cause in children is not supported by evidence. That they deform the spine, wear out its discs (osteochondrosis, disc herniation) until nerves are pinched (radiculitis), or that clubfoot brings cramps, we found no evidence for."
        ),
    ),
    do=say(
        id=(
            "Kaki datar tidak perlu diobati hanya karena kram. "
            "Bila kaki sakit saat berjalan, minta dokter atau fisioterapis memeriksanya. "
            "Sol penyangga boleh untuk kaki datar yang nyeri, tetapi belum terbukti untuk kram malam. "
            "Latihan menggenggam dengan jari kaki dan berjinjit umumnya aman; belum diuji untuk kram. "
            "Dalam uji obat kram, kelompok plasebo pun membaik sekitar sepertiga, jadi catat sebelum dan sesudahnya."
        ),
        en=(
            "Flat feet need no treatment just because of cramps. "
            "If the feet hurt when walking, have a doctor or physiotherapist look. "
            "Arch-support insoles are fine for sore flat feet but unproven for night cramps. "
            "Gripping with the toes and heel raises are generally safe; they have not been tested for cramps. "
            "In cramp trials even placebo groups improved by about a third, so keep notes before and after."
        ),
    ),
    only_when=lifestyle.flat_feet,
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=lifestyle.flat_feet,
            cites="bpac_nlc",
            grade=Grade.WEAK,
            note="listed as a risk factor by bpac; the only number read, OR 2.1 (1.11-3.95) for the lowest-arch quartile, concerns exercise-associated cramps (hawke2021)",
        ),
        Weight(when=lifestyle.high_heels_or_tight_shoes, cites="expert_practice", grade=Grade.WEAK),
    ),
    see=(
        "podiatrist",
        "physiotherapist",
    ),
    frequency=(
        Number(
            value="2.1 (1.11–3.95)",
            what=say(
                id="rasio odds kram saat olahraga, lengkung kaki terendah",
                en="odds ratio of exercise cramps, lowest arches",
            ),
            people=say(id="491 orang sehat, Australia", en="491 healthy people, Australia"),
            cites="hawke2021",
        ),
        Number(
            value="0.50 (0.32–0.78)",
            what=say(
                id="rasio odds kram malam, jari kaki kuat",
                en="odds ratio of night cramps, strong toes",
            ),
            people=say(id="491 orang sehat, Australia", en="491 healthy people, Australia"),
            cites="hawke2021",
        ),
    ),
    icd10="M21.4",
    cites=(
        "hawke2021",
        "bpac_nlc",
        "leung1999",
        "garrison2020",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="a woman of 55 with flat feet", facts={lifestyle.flat_feet: True}, expect=YES),
        Example(
            who="a woman in high heels whose arches are normal",
            facts={lifestyle.flat_feet: False, lifestyle.high_heels_or_tight_shoes: True},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "flat_feet",
        "flat_feet_complication_cramps",
        "flat_feet_congenital_or_acquired",
        "flat_feet_cause_ligament_weakness",
        "flat_feet_cause_muscle_degradation",
        "flat_feet_cause_paralysis",
        "flat_feet_cause_trauma",
        "flat_feet_cause_overweight",
        "flat_feet_complication_spinal_deformity",
        "flat_feet_complication_radiculitis",
        "flat_feet_complication_osteochondrosis",
        "flat_feet_complication_disc_herniation",
        "clubfoot",
        "arch_support_insoles",
    ),
    corrects=(
        "flat_feet",
        "flat_feet_complication_cramps",
        "flat_feet_complication_spinal_deformity",
        "flat_feet_complication_radiculitis",
        "flat_feet_complication_osteochondrosis",
        "flat_feet_complication_disc_herniation",
        "clubfoot",
    ),
)
