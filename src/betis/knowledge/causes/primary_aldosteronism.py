"""Aldosterone excess with low potassium."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

primary_aldosteronism = Cause(
    title=say(
        id="Kelebihan hormon aldosteron dengan kalium rendah",
        en="Aldosterone excess with low potassium",
    ),
    says=say(
        id=(
            "Kelenjar di atas ginjal membuat terlalu banyak aldosteron. Akibatnya tekanan "
            "darah naik dan kalium terbuang lewat air kencing. Kalium rendah dapat "
            "membuat otot lemah, berkedut, atau kram. Dokter memikirkannya bila tekanan "
            "darah tinggi dan kalium rendah tanpa diuretik. Hubungan langsung dengan kram "
            "malam hanya pengetahuan umum; buktinya sangat lemah."
        ),
        en=(
            "The glands above the kidneys make too much aldosterone. Blood pressure rises "
            "and potassium is lost in the urine. Low potassium can make muscles weak, "
            "twitch or cramp. Doctors think of it with high blood pressure and low "
            "potassium without a diuretic. Its direct link with night cramps is general "
            "knowledge only; the evidence is very weak."
        ),
    ),
    do=say(
        id=(
            "Bawa hasil kalium Anda ke dokter. Bila kalium 3,0–3,4, tanyakan pemeriksaan "
            "ulang; bila 2,5–2,9, hubungi dokter hari ini juga. Bila di bawah 2,5, "
            "hubungi 119 atau 112, atau ke IGD sekarang. Begitu juga bila sangat lemah "
            "atau jantung berdebar. Tanyakan apakah hormon aldosteron perlu diperiksa, "
            "dan sebutkan semua obat, termasuk diuretik. Jangan minum tablet kalium atau "
            "menghentikan obat tekanan darah sendiri."
        ),
        en=(
            "Take your potassium result to a doctor. At 3.0–3.4 ask for a repeat test; at "
            "2.5–2.9 contact a doctor today. Below 2.5, or with marked weakness or a "
            "racing heart, call 119 or 112 (or your local number), or go to the emergency "
            "department now. Ask whether aldosterone should be tested, and name all your "
            "medicines, diuretics included. Do not take potassium tablets or stop a "
            "blood-pressure medicine on your own."
        ),
    ),
    only_when=body.known_hypertension & results.lab_potassium.less_than(3.5),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=body.known_hypertension, cites="expert_practice", grade=Grade.MODERATE),
        Weight(
            when=results.lab_potassium.less_than(3.5), cites="expert_practice", grade=Grade.STRONG
        ),
        Weight(when=nerve_muscle.muscle_twitching, cites="expert_practice", grade=Grade.WEAK),
    ),
    checks=(
        "potassium",
        "sodium",
    ),
    see=(
        "gp",
        "endocrinologist",
    ),
    icd10="E26.0",
    cites=(
        "hypok_pcn",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 45 with high blood pressure and potassium 3.4",
            facts={body.known_hypertension: True, results.lab_potassium: 3.4},
            expect=YES,
        ),
        Example(
            who="a woman with high blood pressure, potassium 3.0 and twitches",
            facts={
                body.known_hypertension: True,
                results.lab_potassium: 3.0,
                nerve_muscle.muscle_twitching: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 70 with high blood pressure and potassium 3.5",
            facts={
                body.known_hypertension: True,
                results.lab_potassium: 3.5,
                nerve_muscle.muscle_twitching: True,
            },
            expect=NO,
        ),
        Example(
            who="a man with low potassium and normal blood pressure",
            facts={body.known_hypertension: False, results.lab_potassium: 3.2},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
