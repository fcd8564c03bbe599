"""25-hydroxyvitamin D."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

vitamin_d = Check(
    title=say(id="25-hidroksivitamin D", en="25-hydroxyvitamin D"),
    says=say(
        id="Tes ini mengukur simpanan vitamin D. Tes ini layak bila kalsium rendah, usus sulit menyerap, kulit hampir tidak pernah kena matahari, atau ada nyeri tulang. Tes rutin hanya karena kram tidak diperlukan: dalam satu uji pada perempuan setelah menopause, jumlah kram dengan vitamin D serupa dengan plasebo.",
        en="This measures the store of vitamin D. It is worth it when calcium is low, absorption is poor, the skin hardly ever sees the sun, or bones ache. No routine test is needed for cramps alone: in one trial in women after the menopause, cramps were similar with vitamin D and placebo.",
    ),
    measures="nmol/L, ng/mL",
    loinc="62292-8",
    worth_when=results.lab_calcium_adjusted.less_than(2.2)
    | body.malabsorption_or_gut_surgery
    | body.little_sunlight
    | body.hands_cramp_into_claw,
    results=(
        Result(
            range=say(
                id="di bawah 25–30 nmol/L (10–12 ng/mL)", en="below 25–30 nmol/L (10–12 ng/mL)"
            ),
            meaning=say(
                id="termasuk rentang kekurangan yang umum dipakai",
                en="deficiency range in common use",
            ),
            cites="lab_common",
            seen=False,
            urgency=Urgency.ROUTINE,
        ),
        Result(
            range=say(id="30–60 ng/mL (75–150 nmol/L)", en="30–60 ng/mL (75–150 nmol/L)"),
            meaning=say(
                id="rentang acuan satu daftar Amerika; batas cukup masih diperdebatkan",
                en="reference range of one American list; what is sufficient is still debated",
            ),
            cites="abim_ranges",
            seen=True,
        ),
    ),
    cites=(
        "lab_common",
        "vitd_rct",
        "abim_ranges",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with an adjusted calcium of 2.19 mmol/L",
            facts={results.lab_calcium_adjusted: 2.19},
            expect=YES,
        ),
        Example(
            who="somebody who had stomach surgery",
            facts={body.malabsorption_or_gut_surgery: True},
            expect=YES,
        ),
        Example(
            who="somebody who gets very little sunlight",
            facts={body.little_sunlight: True},
            expect=YES,
        ),
        Example(
            who="somebody with hands that cramp into a claw",
            facts={body.hands_cramp_into_claw: True},
            expect=YES,
        ),
        Example(
            who="somebody with an adjusted calcium of 2.2 mmol/L, and nothing else",
            facts={
                results.lab_calcium_adjusted: 2.2,
                body.malabsorption_or_gut_surgery: False,
                body.little_sunlight: False,
                body.hands_cramp_into_claw: False,
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
