"""Idiopathic: without a known reason."""

from datetime import date

from betis.guideline.items import Criterion, Example
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

idiopathic = Criterion(
    title=say(id="Idiopatik: tanpa sebab yang diketahui", en="Idiopathic: without a known reason"),
    says=say(
        id="Kram sejati tanpa penyakit, kehamilan, atau obat yang diketahui berkaitan. Inilah yang paling sering, terutama pada usia lanjut; juga dilaporkan pada atlet setelah beban berat. Golongan ini hanya berarti tidak ada penyakit berkaitan yang diketahui; tanda bahaya tetap berlaku. Nasihat lama menyebutnya kelompok tanpa penyakit serius yang mudah diobati. Yang pertama benar; langkah di rumah bisa dicoba, tetapi hasilnya tidak pasti. Bila sebab tidak ditemukan, itu bukan bukti kekurangan vitamin atau mineral: magnesium tidak mengurangi kram seperti ini pada dewasa. Sebagian orang hanya sesekali mengalaminya; anak biasanya 1 sampai 4 kali setahun, sedangkan 40% penderita dewasa dalam satu survei lebih dari tiga kali seminggu.",
        en="True cramps without an illness, pregnancy or medicine known to be linked. They are the commonest, most of all in later life; athletes report them after heavy load too. The group only means that no linked disease is known; danger signs still count. Old advice calls them a group not related to serious disease and easily treated. The first is right; home measures can be tried, but the result is uncertain. If no reason is found, that does not prove a lack of vitamins or minerals: magnesium does not reduce such cramps in adults. Some people have them only now and then; children mostly 1 to 4 times a year, while 40% of adult sufferers in one survey had more than three a week.",
    ),
    when=(cramp.muscle_hard_knot | cramp.episode_type.among("painful_hard_muscle"))
    & cramp.sudden_onset
    & (
        cramp.relief_by_stretch
        | cramp.usual_duration_minutes.at_most(10)
        | cramp.longest_duration_minutes.at_most(10)
    )
    & ~body.known_kidney_disease
    & ~body.known_liver_disease
    & ~body.known_diabetes
    & ~nerve_muscle.known_neuropathy
    & ~nerve_muscle.known_spinal_stenosis
    & ~body.known_thyroid_disease
    & ~body.known_pad
    & ~nerve_muscle.known_parkinson
    & ~medicines_taken.medicines.includes(
        "thiazide_diuretic",
        "loop_diuretic",
        "potassium_sparing_diuretic",
        "statin",
        "laba",
        "estrogen_or_raloxifene",
        "teriparatide",
        "iv_iron",
    )
    & ~cramp.timing.includes("during_dialysis")
    & (
        person.sex_at_birth.among("male")
        | person.age_years.less_than(10)
        | person.age_years.more_than(58)
        | person.pregnancy_status.among("none", "postpartum")
    ),
    decides="origin",
    value="idiopathic",
    cites=("naylor1994", "allen2012", "cochrane_mg", "leung1999", "expert_practice"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 50 with true cramps, no illness and no medicine",
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
            },
            expect=YES,
        ),
        Example(
            who="a woman of 59 with the same",
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
                person.sex_at_birth: "female",
                person.age_years: 59,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 58 with the same, not asked about pregnancy",
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
                person.sex_at_birth: "female",
                person.age_years: 58,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="a girl of 9 with the same",
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
                person.sex_at_birth: "female",
                person.age_years: 9,
            },
            expect=YES,
        ),
        Example(
            who="a girl of 10 with the same, not asked about pregnancy",
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
                person.sex_at_birth: "female",
                person.age_years: 10,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="a woman of 35 who gave birth last month, with hard calves of 10.0 minutes",
            facts={
                cramp.muscle_hard_knot: True,
                cramp.sudden_onset: True,
                cramp.usual_duration_minutes: 10.0,
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
                person.sex_at_birth: "female",
                person.age_years: 35,
                person.pregnancy_status: "postpartum",
            },
            expect=YES,
        ),
        Example(
            who="a man of 70 with hard calves of 10.0 minutes at most",
            facts={
                cramp.muscle_hard_knot: True,
                cramp.sudden_onset: True,
                cramp.longest_duration_minutes: 10.0,
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
            },
            expect=YES,
        ),
        Example(
            who="a man of 70 with hard calves of 10.1 minutes or more, stretching in vain",
            facts={
                cramp.muscle_hard_knot: True,
                cramp.sudden_onset: True,
                cramp.relief_by_stretch: False,
                cramp.usual_duration_minutes: 10.1,
                cramp.longest_duration_minutes: 10.1,
            },
            expect=NO,
        ),
        Example(
            who="a man of 60 with true cramps and diabetes",
            facts={
                cramp.episode_type: "painful_hard_muscle",
                cramp.sudden_onset: True,
                cramp.relief_by_stretch: True,
                body.known_diabetes: True,
            },
            expect=NO,
        ),
        Example(
            who="a man with true cramps who was asked nothing else",
            facts={
                cramp.episode_type: "painful_hard_muscle",
                cramp.sudden_onset: True,
                cramp.relief_by_stretch: True,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "idiopathic_cramp",
        "benign_causes_group",
        "unexplained_cramps_attributed_to_deficiency",
        "rare_vs_chronic_cramps",
        "S194",
    ),
    corrects=(
        "unexplained_cramps_attributed_to_deficiency",
        "S194",
    ),
)
