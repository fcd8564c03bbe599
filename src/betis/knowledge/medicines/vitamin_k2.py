"""Vitamin K2 (menaquinone-7)."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

vitamin_k2 = Action(
    title=say(id="Vitamin K2 (menakuinon-7)", en="Vitamin K2 (menaquinone-7)"),
    says=say(
        id="Inilah suplemen yang tampak paling menjanjikan, tetapi baru satu uji. Bersama warfarin berbahaya. Tunggu uji ulang, atau bicarakan dengan dokter.",
        en="This supplement looks most promising, but there is one trial. With warfarin it is dangerous. Wait for a second trial, or talk to a doctor.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Satu uji di Tiongkok (199 orang 65 tahun ke atas, 8 minggu, 180 mikrogram): 0,96 dibanding 3,63 kram seminggu (beda -2,67; -2,86 sampai -2,49). Beratnya turun 2,55 dibanding 1,24 poin. Hati-hati: kelompok plasebo justru memburuk (2,71 ke 3,63), dan rentang terbitnya lebih sempit dari hitungan kasar (-3,2 sampai -2,2). Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="One trial in China (199 people aged 65 and over, 8 weeks, 180 micrograms): 0.96 against 3.63 cramps a week (difference -2.67; -2.86 to -2.49). Severity fell by 2.55 against 1.24 points. Caution: the placebo group got worse (2.71 to 3.63), and the published interval is narrower than a simple calculation (-3.2 to -2.2). Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Tidak tampak dalam 8 minggu; jangka panjang tidak diketahui. Sejak 10 mikrogram sehari, INR turun pada sedikitnya 40% sukarelawan; 45 mikrogram memotong INR sekitar 40%.",
        en="None seen in 8 weeks; long-term effects are unknown. From 10 micrograms a day INR fell in at least 40% of volunteers; 45 micrograms cut INR by about 40%.",
    ),
    steps=(
        say(
            id="Minum warfarin? Jangan memakai vitamin K2.",
            en="On warfarin? Do not take vitamin K2.",
        ),
        say(
            id="Bicarakan dengan dokter sebelum mencoba.",
            en="Raise it with a doctor before trying.",
        ),
        say(
            id="Dosis dalam uji: 180 mikrogram sekali sehari.",
            en="Trial dose: 180 micrograms once a day.",
        ),
    ),
    certainty=Certainty.LOW,
    bars=(
        Bar(
            when=conditions.takes_warfarin,
            why=say(
                id="Vitamin K2 melemahkan warfarin; darah bisa menggumpal.",
                en="Vitamin K2 weakens warfarin; the blood can clot.",
            ),
        ),
        Bar(
            when=medicines_taken.medicines.includes(
                "thiazide_diuretic", "loop_diuretic", "potassium_sparing_diuretic"
            ),
            why=say(
                id="Pemakai diuretik tidak ikut dalam uji itu.",
                en="People on water tablets were left out of the trial.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=body.on_dialysis,
            why=say(
                id="Orang dengan cuci darah tidak ikut dalam uji itu.",
                en="People on dialysis were left out of the trial.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=circulation.active_cancer,
            why=say(
                id="Orang dengan kanker tidak ikut dalam uji itu.",
                en="People with cancer were left out of the trial.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "tan2024",
        "theuwissen2013",
        "uptodate_nlc",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="you do not have chronic kidney disease; medicines taken ['loop_diuretic', 'ppi', 'chemotherapy']; no easy blee",
            facts={
                body.known_kidney_disease: False,
                medicines_taken.medicines: ["loop_diuretic", "ppi", "chemotherapy"],
                body.bleeding_tendency: False,
            },
            expect=YES,
        ),
        Example(
            who="no easy bleeding and no blood thinners; medicines taken ['potassium_sparing_diuretic', 'fibrate', 'laba', 'ppi",
            facts={
                body.bleeding_tendency: False,
                medicines_taken.medicines: [
                    "potassium_sparing_diuretic",
                    "fibrate",
                    "laba",
                    "ppi",
                    "ace_or_arb",
                    "lithium",
                    "antipsychotic",
                    "bisphosphonate_or_denosumab",
                    "sedative_stopping",
                ],
            },
            expect=YES,
        ),
        Example(
            who="a man of 71 who takes warfarin",
            facts={body.bleeding_tendency: True, conditions.takes_warfarin: True},
            expect=YES,
        ),
        Example(
            who="a man of 68 who takes a water tablet",
            facts={medicines_taken.medicines: ["thiazide_diuretic"]},
            expect=YES,
        ),
        Example(
            who="a man of 59 on dialysis",
            facts={body.known_kidney_disease: True, body.on_dialysis: True},
            expect=YES,
        ),
        Example(
            who="a woman of 66 under treatment for cancer",
            facts={circulation.active_cancer: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                body.bleeding_tendency: False,
                conditions.takes_warfarin: False,
                medicines_taken.medicines: [],
                body.known_kidney_disease: False,
                body.on_dialysis: False,
                circulation.active_cancer: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about blood thinners",
            facts={
                medicines_taken.medicines: [],
                body.known_kidney_disease: False,
                body.on_dialysis: False,
                circulation.active_cancer: False,
            },
            expect=UNKNOWN,
        ),
    ),
)
