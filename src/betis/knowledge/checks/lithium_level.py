"""Lithium level."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

lithium_level = Check(
    title=say(id="Kadar litium", en="Lithium level"),
    says=say(
        id="Tes ini mengukur kadar litium dalam darah, biasanya 12 jam setelah dosis terakhir. Tes ini layak bila Anda minum litium dan mengalami kram, gemetar, muntah, atau diare. Kurang cairan dan obat peluruh kencing bisa menaikkan kadarnya. Jangan mengubah atau menghentikan litium sendiri.",
        en="This measures lithium in the blood, usually 12 hours after the last dose. It is worth it if you take lithium and have cramps, a tremor, vomiting or diarrhoea. Loss of fluid and water tablets can raise the level. Do not change or stop lithium on your own.",
    ),
    measures="mmol/L (= mEq/L)",
    loinc="14334-7",
    worth_when=medicines_taken.medicines.includes("lithium"),
    results=(
        Result(
            range=say(id="di atas rentang setempat", en="above the local range"),
            meaning=say(
                id="kemungkinan keracunan litium: hubungi dokter hari ini; ke IGD bila bingung, goyah, atau muntah",
                en="possible lithium poisoning: a doctor today; the emergency department if confused, unsteady or vomiting",
            ),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody who takes lithium",
            facts={medicines_taken.medicines: ["lithium"]},
            expect=YES,
        ),
        Example(
            who="somebody with none of these",
            facts={medicines_taken.medicines: []},
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
