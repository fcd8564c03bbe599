"""Taurine in liver disease."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.person import person
from betis.knowledge.situations.child import child
from betis.knowledge.situations.pregnant import pregnant
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

taurine_in_liver_disease = Action(
    title=say(id="Taurin pada penyakit hati", en="Taurine in liver disease"),
    says=say(
        id="Taurin layak dibicarakan di klinik hati. Untuk kram malam biasa belum diuji.",
        en="Taurine is worth raising at a liver clinic. It was not tested in ordinary night cramps.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Uji silang: 2 g sehari, 4 minggu, memberi 7 kram lebih sedikit per dua minggu daripada plasebo (p=0,03). Beratnya 1,4 poin lebih ringan; hanya 30 dari 49 orang selesai. Takaran 1 g tidak menolong. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="Crossover trial: 2 g a day for 4 weeks gave 7 fewer cramps a fortnight than placebo (p=0.03). Severity was 1.4 points less; only 30 of 49 finished. 1 g did not work. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Kadang perut tidak nyaman. Tekanan darah bisa turun bersama obatnya.",
        en="Now and then an upset stomach. With blood-pressure tablets the pressure may fall.",
    ),
    steps=(say(id="Tanyakan dokter hati.", en="Ask the liver doctor."),),
    certainty=Certainty.LOW,
    offered_when=body.known_liver_disease,
    bars=(
        Bar(
            when=pregnant.holds,
            why=say(id="Saat hamil belum ada data.", en="There are no data in pregnancy."),
        ),
        Bar(
            when=child.holds,
            why=say(id="Pada anak belum ada data.", en="There are no data in children."),
        ),
        Bar(
            when=medicines_taken.medicines.includes(
                "ace_or_arb",
                "calcium_channel_blocker",
                "thiazide_diuretic",
                "loop_diuretic",
                "potassium_sparing_diuretic",
            ),
            why=say(
                id="Bersama obat tekanan darah, tekanan bisa terlalu rendah.",
                en="With blood-pressure tablets, the pressure can fall too low.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "taurine_lc",
        "roberts2024",
        "cirrhosis_table2026",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="medicines taken ['thiazide_diuretic', 'fibrate', 'iv_iron', 'antipsychotic', 'antidepressant', 'quinine']",
            facts={
                medicines_taken.medicines: [
                    "thiazide_diuretic",
                    "fibrate",
                    "iv_iron",
                    "antipsychotic",
                    "antidepressant",
                    "quinine",
                ]
            },
            expect=YES,
        ),
        Example(
            who="medicines taken ['loop_diuretic', 'statin', 'fibrate', 'laba', 'saba_or_theophylline', 'cholinesterase_inhibit",
            facts={
                medicines_taken.medicines: [
                    "loop_diuretic",
                    "statin",
                    "fibrate",
                    "laba",
                    "saba_or_theophylline",
                    "cholinesterase_inhibitor",
                    "quinine",
                ]
            },
            expect=YES,
        ),
        Example(
            who="age 18; medicines taken ['potassium_sparing_diuretic', 'teriparatide', 'chemotherapy', 'quinine']",
            facts={
                person.age_years: 18,
                medicines_taken.medicines: [
                    "potassium_sparing_diuretic",
                    "teriparatide",
                    "chemotherapy",
                    "quinine",
                ],
            },
            expect=YES,
        ),
        Example(
            who="sex at birth female; medicines taken ['laba', 'antacid', 'calcium_channel_blocker', 'steroid', 'bisphosphonate",
            facts={
                person.sex_at_birth: "female",
                medicines_taken.medicines: [
                    "laba",
                    "antacid",
                    "calcium_channel_blocker",
                    "steroid",
                    "bisphosphonate_or_denosumab",
                ],
            },
            expect=YES,
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
        Example(who="a boy of 17", facts={person.age_years: 17}, expect=YES),
        Example(
            who="a woman of 67 who takes blood-pressure tablets",
            facts={medicines_taken.medicines: ["ace_or_arb"]},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked whether she is pregnant",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 41,
                medicines_taken.medicines: [],
            },
            expect=UNKNOWN,
        ),
    ),
)
