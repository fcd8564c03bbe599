"""Ibuprofen for soreness after a cramp."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.person import person
from betis.knowledge.situations.child import child
from betis.knowledge.situations.pregnant import pregnant
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

ibuprofen_after = Action(
    title=say(id="Ibuprofen untuk pegal setelah kram", en="Ibuprofen for soreness after a cramp"),
    says=say(
        id="Ibuprofen termasuk pereda nyeri antiradang (OAINS). Ia tidak menghentikan kram dan tidak mencegahnya. Dahulukan parasetamol; ibuprofen punya lebih banyak larangan.",
        en="Ibuprofen is an anti-inflammatory painkiller (NSAID). It neither stops nor prevents a cramp. Prefer paracetamol; more things forbid ibuprofen.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Bisa meredakan pegal sesudah kram; buktinya sangat lemah. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="It may ease soreness after a cramp; the evidence is very weak. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Perdarahan lambung, cedera ginjal, tekanan darah naik. Pada 78.379 pemakai obat peluruh kencing bersama penghambat ACE atau ARB, tambahan OAINS menaikkan cedera ginjal sekitar 60% (rasio 1,64; 1,25 sampai 2,14). Metotreksat pun berbahaya bersamanya.",
        en="Stomach bleeding, kidney injury, raised blood pressure. In 78,379 users of a water tablet with an ACE inhibitor or ARB, an NSAID raised kidney injury by about 60% (ratio 1.64; 1.25 to 2.14). Methotrexate is dangerous with it too.",
    ),
    steps=(
        say(id="Coba parasetamol dulu.", en="Try paracetamol first."),
        say(id="Ikuti takaran di kemasan, sesudah makan.", en="Follow the package, after food."),
        say(id="Jangan tiap malam untuk mencegah kram.", en="Not every night as prevention."),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=body.acid_reflux_or_ulcer,
            why=say(
                id="Ibuprofen bisa membuat luka lambung berdarah.",
                en="Ibuprofen can make a stomach ulcer bleed.",
            ),
        ),
        Bar(
            when=body.known_kidney_disease,
            why=say(
                id="Ibuprofen bisa memperburuk ginjal.", en="Ibuprofen can worsen the kidneys."
            ),
        ),
        Bar(
            when=body.known_heart_disease,
            why=say(
                id="Ibuprofen menahan cairan dan memberatkan jantung.",
                en="Ibuprofen holds fluid and burdens the heart.",
            ),
        ),
        Bar(
            when=pregnant.holds,
            why=say(
                id="Saat hamil, terutama hamil tua, ibuprofen berbahaya bagi janin.",
                en="In pregnancy, above all late, ibuprofen is dangerous for the unborn child.",
            ),
        ),
        Bar(
            when=body.bleeding_tendency,
            why=say(
                id="Bersama pengencer darah, ibuprofen menambah perdarahan.",
                en="With a blood thinner, ibuprofen adds to bleeding.",
            ),
        ),
        Bar(
            when=medicines_taken.medicines.includes("lithium"),
            why=say(
                id="Ibuprofen menaikkan kadar litium sampai bisa meracuni.",
                en="Ibuprofen raises lithium, up to poisoning.",
            ),
        ),
        Bar(
            when=medicines_taken.medicines.includes(
                "ace_or_arb", "thiazide_diuretic", "loop_diuretic", "potassium_sparing_diuretic"
            ),
            why=say(
                id="Bersama obat tekanan darah (-pril, -sartan) atau obat peluruh kencing, ginjal bisa cedera.",
                en="With blood-pressure tablets (-pril, -sartan) or water tablets, the kidneys can be injured.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=body.known_liver_disease,
            why=say(
                id="Pada penyakit hati berat, tanyakan dokter dulu.",
                en="With serious liver disease ask a doctor first.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=child.holds,
            why=say(
                id="Untuk anak, tanyakan apoteker atau dokter dulu. Jangan aspirin.",
                en="For a child ask a pharmacist or doctor first. No aspirin.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "nhs_legcramps",
        "clinevidence2015",
        "cks_legcramps",
        "dreischulte2015",
        "stockley_lithium_nsaid",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="medicines taken ['loop_diuretic', 'fibrate', 'chemotherapy', 'sedative_stopping', 'levodopa']",
            facts={
                medicines_taken.medicines: [
                    "loop_diuretic",
                    "fibrate",
                    "chemotherapy",
                    "sedative_stopping",
                    "levodopa",
                ]
            },
            expect=YES,
        ),
        Example(
            who="medicines taken ['potassium_sparing_diuretic', 'fibrate', 'estrogen_or_raloxifene', 'calcium_channel_blocker',",
            facts={
                medicines_taken.medicines: [
                    "potassium_sparing_diuretic",
                    "fibrate",
                    "estrogen_or_raloxifene",
                    "calcium_channel_blocker",
                    "cholinesterase_inhibitor",
                ]
            },
            expect=YES,
        ),
        Example(
            who="medicines taken ['laba', 'estrogen_or_raloxifene', 'ace_or_arb', 'sedative_stopping']; no heart disease and no",
            facts={
                medicines_taken.medicines: [
                    "laba",
                    "estrogen_or_raloxifene",
                    "ace_or_arb",
                    "sedative_stopping",
                ],
                body.known_heart_disease: False,
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
            who="a woman of 49 who takes lithium",
            facts={medicines_taken.medicines: ["lithium"]},
            expect=YES,
        ),
        Example(
            who="a man of 68 who takes a water tablet",
            facts={medicines_taken.medicines: ["thiazide_diuretic"]},
            expect=YES,
        ),
        Example(
            who="a man of 57 with cirrhosis", facts={body.known_liver_disease: True}, expect=YES
        ),
        Example(who="a boy of 17", facts={person.age_years: 17}, expect=YES),
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
                body.known_liver_disease: False,
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
                body.known_liver_disease: False,
            },
            expect=UNKNOWN,
        ),
    ),
)
