"""Overactive thyroid."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hyperthyroidism = Cause(
    title=say(id="Kelenjar tiroid terlalu aktif (hipertiroid)", en="Overactive thyroid"),
    says=say(
        id=(
            "Kelenjar tiroid yang terlalu aktif membuat tubuh bekerja terlalu cepat: berat turun, berdebar, tidak tahan panas, tangan gemetar. "
            "Otot ikut terkena. "
            "Di antara orang yang baru didiagnosis, 67 % punya keluhan saraf-otot dan 62 % lemah otot. "
            "Berapa yang kram betis tidak disebut. "
            "Pada laki-laki Asia ada bentuk khusus: bangun dengan tungkai tak bisa digerakkan karena kalium rendah. "
            "Dari 135 orang dengan bentuk itu, 130 laki-laki, dan hanya 17 % yang tanda tiroidnya jelas."
        ),
        en=(
            "An overactive thyroid (hyperthyroidism) makes the body run too fast: weight loss, pounding heart, intolerance of heat, shaking hands. Muscles are affected too. Of people newly diagnosed, 67% had nerve and muscle symptoms and 62% weak muscles. How many had calf cramps is not stated. In Asian men there is a special form: waking with legs that cannot be moved, from low potassium. Of 135 people with that form 130 were men, and only 17% had plain thyroid signs."
        ),
    ),
    do=say(
        id=(
            "Bangun dengan tungkai yang tak bisa digerakkan: telepon 119 atau 112 sekarang, walaupun kemudian pulih. "
            "Bila berat turun disertai berdebar atau gemetar, temui dokter dalam dua minggu dan minta tes TSH serta T4 bebas. "
            "Jangan minum kalium sendiri. Jangan menghentikan atau mengubah obat tiroid sendiri."
        ),
        en=(
            "Waking with legs that cannot be moved: call 119 or 112 now, even if it passes. "
            "If weight falls and the heart pounds or hands shake, see a doctor within two weeks and ask for TSH and free T4. "
            "Take no potassium on your own. Do not stop or change thyroid medicine yourself."
        ),
    ),
    only_when=body.hyperthyroid_symptoms | nerve_muscle.sudden_paralysis_on_waking,
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(when=body.hyperthyroid_symptoms, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=nerve_muscle.sudden_paralysis_on_waking, cites="tpp2013", grade=Grade.STRONG),
        Weight(
            when=person.sex_at_birth.among("male") & nerve_muscle.sudden_paralysis_on_waking,
            cites="tpp2013",
            grade=Grade.MODERATE,
            note="130 of 135 in one TPP series",
        ),
    ),
    checks=(
        "tsh",
        "free_t4",
        "free_t3",
        "potassium",
        "ecg",
    ),
    see=(
        "gp",
        "endocrinologist",
        "ed",
    ),
    frequency=(
        Number(
            value="67 %",
            what=say(
                id="keluhan saraf-otot (bukan hanya kram)",
                en="nerve and muscle symptoms (not cramps alone)",
            ),
            people=say(
                id="orang yang baru didiagnosis hipertiroid",
                en="people newly diagnosed with hyperthyroidism",
            ),
            cites="duyff2000",
        ),
        Number(
            value="130/135",
            what=say(
                id="laki-laki, pada kelumpuhan karena tiroid dan kalium rendah",
                en="men, among those with thyroid paralysis and low potassium",
            ),
            people=say(id="135 pasien", en="135 patients"),
            cites="tpp2013",
        ),
    ),
    icd10="E05.9",
    snomed="34486009",
    cites=(
        "duyff2000",
        "tpp2013",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 35 with weight loss, palpitations and shaking hands",
            facts={body.hyperthyroid_symptoms: True},
            expect=YES,
        ),
        Example(
            who="a man of 30 who woke unable to move his legs",
            facts={person.sex_at_birth: "male", nerve_muscle.sudden_paralysis_on_waking: True},
            expect=YES,
        ),
        Example(
            who="a man of 60 without any such sign",
            facts={
                person.sex_at_birth: "male",
                body.hyperthyroid_symptoms: False,
                nerve_muscle.sudden_paralysis_on_waking: False,
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=("hyperthyroidism",),
)
