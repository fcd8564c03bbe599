"""Peony-licorice mix (shakuyaku-kanzo-to)."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.person import person
from betis.knowledge.facts.results import results
from betis.knowledge.situations.pregnant import pregnant
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

shakuyaku_kanzo_to = Action(
    title=say(
        id="Ramuan peoni dan akar manis (shakuyaku-kanzo-to)",
        en="Peony-licorice mix (shakuyaku-kanzo-to)",
    ),
    says=say(
        id="Ramuan Jepang ini dipakai untuk kram pada sirosis atau penyempitan saluran tulang belakang. Akar manis di dalamnya menurunkan kalium dan menaikkan tekanan darah. Kalium rendah justru bisa menimbulkan kram. Tanyakan dokter sebelum memakainya.",
        en="This Japanese mix is used for cramps in cirrhosis or narrowed spinal canal. The licorice in it lowers potassium and raises blood pressure. Low potassium can itself cause cramps. Ask a doctor before using it.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Tiga uji acak terlalu sedikit untuk digabung. Pada sirosis, rasio odds membaik dibanding plasebo 1,27 (tercetak 0,45 sampai 2,09). Pada stenosis lumbal dibanding eperison 2,86 (0,98 sampai 4,74). Rentang itu tampak memakai skala lain, jadi manfaatnya tidak pasti. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="Three randomised trials were too few to pool. In cirrhosis the odds ratio for improvement against placebo was 1.27 (printed 0.45 to 2.09). In lumbar stenosis against eperisone 2.86 (0.98 to 4.74). The intervals seem to be on another scale, so the benefit is uncertain. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Dalam satu laporan, kalium rendah terjadi pada sekitar 80% orang di atas 60 tahun yang minum lebih dari 30 hari. Seorang perempuan sampai berkalium 1,7 dengan kerusakan otot. Akar manis 6 g sehari disertai gangguan ini pada sekitar 11%. Berbahaya bersama digoksin dan produk akar manis lain.",
        en="In one report, low potassium occurred in about 80% of people over 60 who took it for more than 30 days. One woman had a potassium of 1.7 with muscle breakdown. Licorice of 6 g a day went with this disorder in about 11%. Dangerous with digoxin and other licorice products.",
    ),
    steps=(
        say(
            id="Tanyakan dokter dulu; jangan mulai sendiri.",
            en="Ask a doctor first; do not start by yourself.",
        ),
        say(
            id="Bila dokter setuju, minta kalium diperiksa.",
            en="If the doctor agrees, have potassium checked.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=results.lab_potassium.less_than(3.5),
            why=say(
                id="Bila kalium sudah rendah, akar manis menurunkannya lagi.",
                en="If potassium is already low, licorice lowers it further.",
            ),
        ),
        Bar(
            when=body.known_hypertension,
            why=say(id="Akar manis menaikkan tekanan darah.", en="Licorice raises blood pressure."),
        ),
        Bar(
            when=body.known_heart_disease,
            why=say(
                id="Akar manis menahan cairan dan membebani jantung.",
                en="Licorice holds fluid and burdens the heart.",
            ),
        ),
        Bar(
            when=body.known_kidney_disease,
            why=say(
                id="Pada penyakit ginjal, akar manis menahan cairan.",
                en="In kidney disease licorice holds fluid.",
            ),
        ),
        Bar(
            when=body.known_liver_disease,
            why=say(
                id="Pada penyakit hati dengan cairan di perut, akar manis menahan cairan.",
                en="In liver disease with fluid in the belly, licorice holds fluid.",
            ),
        ),
        Bar(
            when=pregnant.holds,
            why=say(
                id="Akar manis tidak dianjurkan saat hamil.",
                en="Licorice is not advised in pregnancy.",
            ),
        ),
        Bar(
            when=medicines_taken.medicines.includes(
                "thiazide_diuretic", "loop_diuretic", "steroid"
            ),
            why=say(
                id="Bersama obat peluruh kencing atau steroid, kalium bisa turun berbahaya.",
                en="With water tablets or steroids, potassium can fall dangerously.",
            ),
        ),
    ),
    does=("swallowing",),
    cites=(
        "ota2020",
        "homma2006",
        "kinoshita2009",
        "licorice_dose2015",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="potassium result 3.5; medicines taken ['loop_diuretic', 'teriparatide', 'iv_iron', 'antipsychotic', 'bisphosph",
            facts={
                results.lab_potassium: 3.5,
                medicines_taken.medicines: [
                    "loop_diuretic",
                    "teriparatide",
                    "iv_iron",
                    "antipsychotic",
                    "bisphosphonate_or_denosumab",
                    "sedative_stopping",
                ],
                person.sex_at_birth: "male",
            },
            expect=YES,
        ),
        Example(
            who="potassium result 3.6; medicines taken ['potassium_sparing_diuretic', 'statin', 'laba', 'ppi', 'teriparatide', ",
            facts={
                results.lab_potassium: 3.6,
                medicines_taken.medicines: [
                    "potassium_sparing_diuretic",
                    "statin",
                    "laba",
                    "ppi",
                    "teriparatide",
                    "iv_iron",
                    "antipsychotic",
                    "antidepressant",
                    "steroid",
                    "quinine",
                ],
                body.known_heart_disease: False,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 62 with a potassium of 3.4",
            facts={results.lab_potassium: 3.4},
            expect=YES,
        ),
        Example(
            who="a woman of 60 with high blood pressure",
            facts={body.known_hypertension: True},
            expect=YES,
        ),
        Example(
            who="a woman of 71 with heart failure",
            facts={body.known_heart_disease: True},
            expect=YES,
        ),
        Example(
            who="a man of 64 with chronic kidney disease",
            facts={body.known_kidney_disease: True},
            expect=YES,
        ),
        Example(
            who="a man of 57 with cirrhosis", facts={body.known_liver_disease: True}, expect=YES
        ),
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
            who="a man of 68 who takes a water tablet",
            facts={medicines_taken.medicines: ["thiazide_diuretic"]},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                results.lab_potassium: 3.5,
                body.known_hypertension: False,
                body.known_heart_disease: False,
                body.known_kidney_disease: False,
                body.known_liver_disease: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but potassium has not been measured",
            facts={
                body.known_hypertension: False,
                body.known_heart_disease: False,
                body.known_kidney_disease: False,
                body.known_liver_disease: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                medicines_taken.medicines: [],
            },
            expect=UNKNOWN,
        ),
    ),
)
