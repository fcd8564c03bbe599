"""Tizanidine (Sirdalud)."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

tizanidine = Action(
    title=say(id="Tizanidin (Sirdalud)", en="Tizanidine (Sirdalud)"),
    says=say(
        id="Tizanidin untuk otot kaku karena penyakit saraf, misalnya setelah stroke. Untuk itulah dokter meresepkannya. Untuk kram malam biasa tidak ada uji, dan tekanan darah bisa anjlok.",
        en="Tizanidine is for muscles stiff from nerve disease, as after a stroke. That is what doctors prescribe it for. For ordinary night cramps there is no trial, and blood pressure can fall.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Tidak ditemukan uji untuk kram malam biasa. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial for simple night cramps was found. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Tekanan darah anjlok, kantuk, cedera hati, kambuh bila berhenti mendadak. Siprofloksasin dan fluvoksamin dilarang bersamanya.",
        en="Falling blood pressure, drowsiness, liver injury, rebound on stopping. Ciprofloxacin and fluvoxamine must not be taken with it.",
    ),
    steps=(
        say(
            id="Jangan memulai sendiri; tanyakan dokter dulu.",
            en="Do not start on your own; ask a doctor first.",
        ),
        say(
            id="Sudah diresepkan? Jangan menghentikan obat sendiri; bicarakan dulu.",
            en="Already prescribed? Do not stop it on your own; talk first.",
        ),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=body.known_liver_disease,
            why=say(
                id="Pada penyakit hati berat tizanidin dilarang.",
                en="Tizanidine must not be used in severe liver disease.",
            ),
        ),
        Bar(
            when=conditions.ciprofloxacin_or_fluvoxamine,
            why=say(
                id="Bersama siprofloksasin atau fluvoksamin, tekanan darah bisa anjlok.",
                en="With ciprofloxacin or fluvoxamine, blood pressure can collapse.",
            ),
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
        Bar(
            when=conditions.low_blood_pressure,
            why=say(
                id="Bila tekanan darah rendah, Anda bisa pingsan.",
                en="With low blood pressure you may faint.",
            ),
        ),
        Bar(
            when=conditions.sedation_medicine,
            why=say(
                id="Bersama obat yang membuat mengantuk, napas bisa melemah.",
                en="With a medicine that makes you sleepy, breathing can weaken.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=person.age_years.at_least(65),
            why=say(
                id="Pada usia 65 tahun ke atas obat ini membuat mengantuk dan jatuh.",
                en="From age 65 it makes people sleepy and fall.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=lifestyle.alcohol_units_per_week.more_than(14),
            why=say(
                id="Bersama alkohol, kantuk dan tekanan rendah bertambah.",
                en="With alcohol, sleepiness and low pressure grow.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "tizanidine_label",
        "tizanidine_hpra",
        "beers_ccjm",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="medicines taken ['thiazide_diuretic', 'saba_or_theophylline', 'antacid', 'insulin', 'antidepressant', 'steroid",
            facts={
                medicines_taken.medicines: [
                    "thiazide_diuretic",
                    "saba_or_theophylline",
                    "antacid",
                    "insulin",
                    "antidepressant",
                    "steroid",
                    "cholinesterase_inhibitor",
                    "quinine",
                ]
            },
            expect=YES,
        ),
        Example(
            who="no ciprofloxacin and no fluvoxamine; medicines taken ['loop_diuretic', 'ppi', 'bisphosphonate_or_denosumab', '",
            facts={
                conditions.ciprofloxacin_or_fluvoxamine: False,
                medicines_taken.medicines: [
                    "loop_diuretic",
                    "ppi",
                    "bisphosphonate_or_denosumab",
                    "laxative",
                    "quinine",
                ],
                lifestyle.drinks_alcohol: False,
            },
            expect=YES,
        ),
        Example(
            who="blood pressure not often too low; medicines taken ['potassium_sparing_diuretic', 'insulin', 'lithium', 'steroi",
            facts={
                conditions.low_blood_pressure: False,
                medicines_taken.medicines: [
                    "potassium_sparing_diuretic",
                    "insulin",
                    "lithium",
                    "steroid",
                    "chemotherapy",
                ],
            },
            expect=YES,
        ),
        Example(
            who="medicines taken ['fibrate', 'estrogen_or_raloxifene', 'teriparatide', 'calcium_channel_blocker', 'antidepressa",
            facts={
                medicines_taken.medicines: [
                    "fibrate",
                    "estrogen_or_raloxifene",
                    "teriparatide",
                    "calcium_channel_blocker",
                    "antidepressant",
                    "bisphosphonate_or_denosumab",
                    "laxative",
                    "quinine",
                ]
            },
            expect=YES,
        ),
        Example(
            who="a man of 57 with cirrhosis", facts={body.known_liver_disease: True}, expect=YES
        ),
        Example(
            who="a woman of 41 who takes ciprofloxacin",
            facts={conditions.ciprofloxacin_or_fluvoxamine: True},
            expect=YES,
        ),
        Example(
            who="a woman of 67 who takes blood-pressure tablets",
            facts={medicines_taken.medicines: ["ace_or_arb"]},
            expect=YES,
        ),
        Example(
            who="a woman of 33 with very low blood pressure",
            facts={conditions.low_blood_pressure: True},
            expect=YES,
        ),
        Example(
            who="a woman of 66 who takes sleeping tablets",
            facts={conditions.sedation_medicine: True},
            expect=YES,
        ),
        Example(who="a woman of 65", facts={person.age_years: 65}, expect=YES),
        Example(
            who="a man of 48 who has 15 drinks a week",
            facts={lifestyle.alcohol_units_per_week: 15},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                body.known_liver_disease: False,
                conditions.ciprofloxacin_or_fluvoxamine: False,
                medicines_taken.medicines: [],
                conditions.low_blood_pressure: False,
                conditions.sedation_medicine: False,
                person.age_years: 64,
                lifestyle.alcohol_units_per_week: 14,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about the liver",
            facts={
                conditions.ciprofloxacin_or_fluvoxamine: False,
                medicines_taken.medicines: [],
                conditions.low_blood_pressure: False,
                conditions.sedation_medicine: False,
                person.age_years: 64,
                lifestyle.alcohol_units_per_week: 14,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=("sirdalud_tizanidine",),
)
