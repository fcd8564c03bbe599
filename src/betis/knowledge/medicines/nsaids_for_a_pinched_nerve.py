"""Anti-inflammatory painkillers for a pinched nerve."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.knowledge.situations.pregnant import pregnant
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

nsaids_for_a_pinched_nerve = Action(
    title=say(
        id="Pereda nyeri antiradang untuk saraf terjepit",
        en="Anti-inflammatory painkillers for a pinched nerve",
    ),
    says=say(
        id="Pada stenosis lumbal, obat antiradang (OAINS) diberikan untuk nyeri, oles atau minum. Apakah bengkak saraf atau kram berkurang, tidak terbukti di sini. Larangannya banyak.",
        en="In lumbar stenosis, anti-inflammatories (NSAIDs) are given for pain, on the skin or by mouth. Whether nerve swelling or cramps lessen is not shown here. Much forbids them.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Untuk pencegahan kram, manfaat pereda nyeri tidak diketahui. Untuk saraf terjepit tidak ditemukan uji dengan kram sebagai hasilnya. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="For prevention of cramps, painkillers are of unknown effectiveness. For a pinched nerve no trial had cramps as outcome. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Perdarahan lambung, cedera ginjal, tekanan darah naik. Bersama diuretik dan obat -pril atau -sartan, cedera ginjal naik sekitar 60%.",
        en="Stomach bleeding, kidney injury, higher blood pressure. With water tablets and -pril or -sartan tablets, kidney injury rises by about 60%.",
    ),
    steps=(
        say(
            id="Tanyakan dokter jenis dan lamanya.", en="Ask the doctor which one and for how long."
        ),
        say(id="Jangan menumpuk dua obat antiradang.", en="Do not take two of them together."),
        say(
            id="Sudah diresepkan? Jangan menghentikan obat sendiri; bicarakan dulu.",
            en="Already prescribed? Do not stop it on your own; talk first.",
        ),
    ),
    certainty=Certainty.NONE,
    offered_when=nerve_muscle.known_spinal_stenosis | nerve_muscle.back_pain_radiating,
    bars=(
        Bar(
            when=body.acid_reflux_or_ulcer,
            why=say(
                id="Obat ini bisa membuat luka lambung berdarah.", en="It can make an ulcer bleed."
            ),
        ),
        Bar(
            when=body.known_kidney_disease,
            why=say(id="Obat ini bisa memperburuk ginjal.", en="It can worsen the kidneys."),
        ),
        Bar(
            when=body.known_heart_disease,
            why=say(
                id="Obat ini menahan cairan dan memberatkan jantung.",
                en="It holds fluid and burdens the heart.",
            ),
        ),
        Bar(
            when=pregnant.holds,
            why=say(
                id="Saat hamil, terutama hamil tua, berbahaya bagi janin.",
                en="In pregnancy, above all late, it is dangerous for the child.",
            ),
        ),
        Bar(
            when=body.bleeding_tendency,
            why=say(
                id="Bila Anda mudah berdarah atau minum pengencer darah, perdarahan bisa bertambah.",
                en="If you bleed easily or take a blood thinner, bleeding can get worse.",
            ),
        ),
        Bar(
            when=medicines_taken.medicines.includes(
                "ace_or_arb",
                "thiazide_diuretic",
                "loop_diuretic",
                "potassium_sparing_diuretic",
                "lithium",
            ),
            why=say(
                id="Bersama obat ini, ginjal bisa cedera atau litium meracuni.",
                en="With these, the kidneys can be injured or lithium can poison.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "clinevidence2015",
        "dreischulte2015",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="you do not have chronic kidney disease; no heart disease and no heart failure; medicines taken ['loop_diuretic",
            facts={
                body.known_kidney_disease: False,
                body.known_heart_disease: False,
                medicines_taken.medicines: [
                    "loop_diuretic",
                    "antacid",
                    "antidepressant",
                    "steroid",
                    "cholinesterase_inhibitor",
                    "bisphosphonate_or_denosumab",
                ],
            },
            expect=YES,
        ),
        Example(
            who="medicines taken ['potassium_sparing_diuretic', 'insulin', 'cholinesterase_inhibitor', 'chemotherapy']",
            facts={
                medicines_taken.medicines: [
                    "potassium_sparing_diuretic",
                    "insulin",
                    "cholinesterase_inhibitor",
                    "chemotherapy",
                ]
            },
            expect=YES,
        ),
        Example(
            who="no easy bleeding and no blood thinners; medicines taken ['fibrate', 'saba_or_theophylline', 'antacid', 'teripa",
            facts={
                body.bleeding_tendency: False,
                medicines_taken.medicines: [
                    "fibrate",
                    "saba_or_theophylline",
                    "antacid",
                    "teriparatide",
                    "naproxen_or_nsaid",
                    "ace_or_arb",
                    "cholinesterase_inhibitor",
                    "sedative_stopping",
                ],
                body.known_kidney_disease: False,
            },
            expect=YES,
        ),
        Example(
            who="no bad heartburn and no stomach ulcer; no heart disease and no heart failure; medicines taken ['estrogen_or_ra",
            facts={
                body.acid_reflux_or_ulcer: False,
                body.known_heart_disease: False,
                medicines_taken.medicines: [
                    "estrogen_or_raloxifene",
                    "calcium_channel_blocker",
                    "lithium",
                    "levodopa",
                ],
            },
            expect=YES,
        ),
        Example(
            who="a woman of 52 with a stomach ulcer",
            facts={body.acid_reflux_or_ulcer: True},
            expect=YES,
        ),
        Example(
            who="a man of 64 with chronic kidney disease",
            facts={body.known_kidney_disease: True},
            expect=YES,
        ),
        Example(
            who="a woman of 71 with heart failure",
            facts={body.known_heart_disease: True},
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
        Example(
            who="a man of 73 who takes a blood thinner",
            facts={body.bleeding_tendency: True},
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
                body.acid_reflux_or_ulcer: False,
                body.known_kidney_disease: False,
                body.known_heart_disease: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                body.bleeding_tendency: False,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about the stomach",
            facts={
                body.known_kidney_disease: False,
                body.known_heart_disease: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                body.bleeding_tendency: False,
                medicines_taken.medicines: [],
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "nsaids",
        "S706",
        "S707",
    ),
    corrects=(
        "S706",
        "S707",
    ),
)
