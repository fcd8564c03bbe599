"""Secondary: a linked illness, pregnancy or medicine."""

from datetime import date

from betis.guideline.items import Criterion, Example
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

secondary = Criterion(
    title=say(
        id="Sekunder: ada penyakit, kehamilan, atau obat yang berkaitan",
        en="Secondary: a linked illness, pregnancy or medicine",
    ),
    says=say(
        id="Menurut asalnya, kram dibagi dua: dengan dan tanpa penyakit, kehamilan, atau obat yang berkaitan. Kram sekunder berarti ada salah satunya. Kaitan bukan bukti sebab. Nasihat lama menaruh penyakit di kelompok kedua dan menyebut gejalanya mioklonia; istilah itu keliru, tetapi daftar penyakitnya memang panjang. Kram ada pada 52% orang dengan sirosis, 33 sampai 86% saat cuci darah, 48% dengan diabetes tipe 2, dan sampai 30% kehamilan. Penelitian berselisih tentang diabetes dan stenosis. Anggapan bahwa kebanyakan kram berasal dari penyakit menahun atau berat tidak didukung: 37 sampai 50% orang lanjut usia mengalaminya, dan sebagian besar tanpa sebab yang ditemukan. Mencari penyakit dan obat yang berkaitan tetap langkah pertama yang baik. Jangan menghentikan obat sendiri; tanyakan kepada dokter atau apoteker.",
        en="By origin cramps are of two kinds: with and without a linked illness, pregnancy or medicine. Secondary means that one of them is there. A link is not proof of cause. Old advice puts diseases in a second group and calls their symptom myoclonia; that word is wrong, but the list of diseases is long indeed. Cramps are found in 52% of people with cirrhosis, 33 to 86% in dialysis, 48% with type 2 diabetes, and up to 30% of pregnancies. Studies disagree on diabetes and stenosis. The idea that most cramps come from chronic or serious disease is not supported: 37 to 50% of older people have them, mostly without a reason found. Looking for linked illness and medicines is still a good first step. Do not stop a medicine on your own; ask a doctor or pharmacist.",
    ),
    when=(cramp.muscle_hard_knot | cramp.episode_type.among("painful_hard_muscle"))
    & cramp.sudden_onset
    & (
        cramp.relief_by_stretch
        | cramp.usual_duration_minutes.at_most(10)
        | cramp.longest_duration_minutes.at_most(10)
    )
    & (
        body.known_kidney_disease
        | body.on_dialysis
        | body.known_liver_disease
        | body.known_diabetes
        | nerve_muscle.known_neuropathy
        | nerve_muscle.known_spinal_stenosis
        | body.known_thyroid_disease
        | body.known_pad
        | nerve_muscle.known_parkinson
        | person.pregnancy_status.among("first_trimester", "second_trimester", "third_trimester")
        | medicines_taken.medicines.includes(
            "thiazide_diuretic",
            "loop_diuretic",
            "potassium_sparing_diuretic",
            "statin",
            "laba",
            "estrogen_or_raloxifene",
            "teriparatide",
            "iv_iron",
        )
        | cramp.timing.includes("during_dialysis")
    ),
    decides="origin",
    value="secondary",
    cites=(
        "abrams1996",
        "hd_review",
        "hu2022",
        "hensley2009",
        "abdulla1999",
        "garrison2012",
        "allen2012",
        "matsumoto2009",
        "handa2022",
        "duyff2000",
        "parkinsons_uk",
        "hawke2013",
        "naylor1994",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 58 with cirrhosis and true cramps",
            facts={
                cramp.episode_type: "painful_hard_muscle",
                cramp.sudden_onset: True,
                cramp.relief_by_stretch: True,
                body.known_liver_disease: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 70 with true cramps who takes a thiazide",
            facts={
                cramp.episode_type: "painful_hard_muscle",
                cramp.sudden_onset: True,
                cramp.relief_by_stretch: True,
                medicines_taken.medicines: ["thiazide_diuretic"],
            },
            expect=YES,
        ),
        Example(
            who="a woman of 30, 30 weeks pregnant, with sudden hard calves of 10.0 minutes",
            facts={
                cramp.muscle_hard_knot: True,
                cramp.sudden_onset: True,
                cramp.usual_duration_minutes: 10.0,
                person.sex_at_birth: "female",
                person.age_years: 30,
                person.pregnancy_status: "third_trimester",
            },
            expect=YES,
        ),
        Example(
            who="a man of 60 on dialysis with hard calves of 10.0 minutes at most",
            facts={
                cramp.muscle_hard_knot: True,
                cramp.sudden_onset: True,
                cramp.longest_duration_minutes: 10.0,
                body.known_kidney_disease: True,
                body.on_dialysis: True,
            },
            expect=YES,
        ),
        Example(
            who="a man of 60 with diabetes whose hard calf lasts 10.1 minutes or more, stretching in vain",
            facts={
                cramp.muscle_hard_knot: True,
                cramp.sudden_onset: True,
                cramp.relief_by_stretch: False,
                cramp.usual_duration_minutes: 10.1,
                cramp.longest_duration_minutes: 10.1,
                body.known_diabetes: True,
            },
            expect=NO,
        ),
        Example(
            who="a man of 70 with true cramps, no illness and no medicine",
            facts={
                cramp.episode_type: "painful_hard_muscle",
                cramp.sudden_onset: True,
                cramp.relief_by_stretch: True,
                body.known_kidney_disease: False,
                body.known_liver_disease: False,
                body.known_diabetes: False,
                nerve_muscle.known_neuropathy: False,
                nerve_muscle.known_spinal_stenosis: False,
                body.known_thyroid_disease: False,
                body.known_pad: False,
                nerve_muscle.known_parkinson: False,
                medicines_taken.medicines: [],
                cramp.timing: ["asleep"],
                person.sex_at_birth: "male",
                person.age_years: 70,
            },
            expect=NO,
        ),
        Example(
            who="a woman of 62 with diabetes and a muscle that does not go hard",
            facts={
                body.known_diabetes: True,
                cramp.muscle_hard_knot: False,
                cramp.episode_type: "burning_tingling",
            },
            expect=NO,
        ),
        Example(
            who="a man with true cramps who was not asked about illness",
            facts={
                cramp.episode_type: "painful_hard_muscle",
                cramp.sudden_onset: True,
                cramp.relief_by_stretch: True,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "secondary_cramp",
        "by_etiology",
        "two_groups_of_causes",
        "disease_causes_group",
        "find_cause_first",
        "cramp_as_health_indicator",
        "serious_disease_as_cause",
        "S431",
    ),
    corrects=("S431",),
)
