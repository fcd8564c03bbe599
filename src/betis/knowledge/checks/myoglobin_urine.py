"""Urine myoglobin."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

myoglobin_urine = Check(
    title=say(id="Mioglobin urin", en="Urine myoglobin"),
    says=say(
        id="Mioglobin adalah protein otot. Bila otot rusak berat (rabdomiolisis), protein ini keluar lewat air kencing dan menggelapkan warnanya. Tes ini layak bila air kencing gelap disertai otot sangat nyeri, latihan berat, panas, atau obat statin. Mioglobin cepat hilang, jadi CK dan fungsi ginjal tetap diperiksa. Kram biasa tidak memerlukannya.",
        en="Myoglobin is a protein of muscle. When muscle breaks down badly (rhabdomyolysis) it passes into the urine and darkens it. The test is worth it when dark urine comes with very painful muscles, hard exercise, heat or a statin. Myoglobin clears quickly, so CK and kidney function are tested as well. An ordinary cramp does not need it.",
    ),
    measures="ng/mL (= µg/L)",
    worth_when=body.dark_urine
    & (
        body.severe_muscle_pain_swelling
        | lifestyle.unaccustomed_exercise
        | body.heavy_sweating_or_heat_exposure
        | medicines_taken.medicines.includes("statin")
        | body.passing_no_urine_12h
        | body.confused_or_very_drowsy
    ),
    results=(
        Result(
            range=say(id="ada", en="present"),
            meaning=say(
                id="otot sedang rusak: ke rumah sakit hari ini",
                en="muscle is breaking down: hospital today",
            ),
            cites="rhabdo_thresholds",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
        Result(
            range=say(id="tidak ada, bila diperiksa terlambat", en="absent, when tested late"),
            meaning=say(
                id="belum menyingkirkan kerusakan otot", en="does not exclude muscle breakdown"
            ),
            cites="rhabdo_thresholds",
            seen=False,
        ),
    ),
    cites=(
        "rhabdo_thresholds",
        "rhabdo_uptodate",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody who passes dark urine and has very painful, swollen muscles",
            facts={body.dark_urine: True, body.severe_muscle_pain_swelling: True},
            expect=YES,
        ),
        Example(
            who="somebody who passes dark urine and exercised unusually hard",
            facts={body.dark_urine: True, lifestyle.unaccustomed_exercise: True},
            expect=YES,
        ),
        Example(
            who="somebody who passes dark urine and sweated heavily",
            facts={body.dark_urine: True, body.heavy_sweating_or_heat_exposure: True},
            expect=YES,
        ),
        Example(
            who="somebody who passes dark urine and takes a statin",
            facts={body.dark_urine: True, medicines_taken.medicines: ["statin"]},
            expect=YES,
        ),
        Example(
            who="somebody who passes dark urine and has passed no urine for 12 hours",
            facts={body.dark_urine: True, body.passing_no_urine_12h: True},
            expect=YES,
        ),
        Example(
            who="somebody who passes dark urine and is confused",
            facts={body.dark_urine: True, body.confused_or_very_drowsy: True},
            expect=YES,
        ),
        Example(
            who="somebody with none of these",
            facts={body.dark_urine: False},
            expect=NO,
        ),
        Example(
            who="somebody who passes dark urine, and nothing else",
            facts={
                body.dark_urine: True,
                body.severe_muscle_pain_swelling: False,
                lifestyle.unaccustomed_exercise: False,
                body.heavy_sweating_or_heat_exposure: False,
                medicines_taken.medicines: [],
                body.passing_no_urine_12h: False,
                body.confused_or_very_drowsy: False,
            },
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
