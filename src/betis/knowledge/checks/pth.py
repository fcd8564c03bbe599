"""Parathyroid hormone."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

pth = Check(
    title=say(id="Hormon paratiroid", en="Parathyroid hormone"),
    says=say(
        id="Hormon paratiroid mengatur kalsium. Tes ini layak bila kalsium rendah atau tinggi, atau bila sekitar mulut kesemutan setelah operasi leher. Kram malam yang khas tidak memerlukannya.",
        en="Parathyroid hormone governs calcium. It is worth measuring when calcium is low or high, or when there is tingling round the mouth after neck surgery. A typical night cramp does not need it.",
    ),
    measures="pg/mL, pmol/L",
    loinc="2731-8",
    worth_when=results.lab_calcium_adjusted.less_than(2.2)
    | results.lab_calcium_adjusted.more_than(2.6)
    | (body.neck_surgery_ever & (body.tingling_around_mouth | body.hands_cramp_into_claw)),
    results=(
        Result(
            range=say(id="10–65 pg/mL (1,1–6,9 pmol/L)", en="10–65 pg/mL (1.1–6.9 pmol/L)"),
            meaning=say(
                id="rentang biasa orang dewasa; ikuti rentang di lembar hasil Anda",
                en="usual adult range; go by the range printed on your report",
            ),
            cites="abim_ranges",
            seen=True,
        ),
        Result(
            range=say(
                id="rendah atau normal, padahal kalsium rendah",
                en="low or normal although calcium is low",
            ),
            meaning=say(
                id="kelenjar paratiroid kurang bekerja (hipoparatiroid): hubungi dokter hari ini, periksa juga magnesium",
                en="underactive parathyroid glands: speak to a doctor today, check magnesium too",
            ),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=(
        "sfe_hypocalcaemia",
        "abim_ranges",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with an adjusted calcium of 2.19 mmol/L",
            facts={results.lab_calcium_adjusted: 2.19},
            expect=YES,
        ),
        Example(
            who="somebody with an adjusted calcium of 2.61 mmol/L",
            facts={results.lab_calcium_adjusted: 2.61},
            expect=YES,
        ),
        Example(
            who="somebody who had thyroid surgery and feels tingling around the mouth",
            facts={body.neck_surgery_ever: True, body.tingling_around_mouth: True},
            expect=YES,
        ),
        Example(
            who="somebody who had thyroid surgery and has hands that cramp into a claw",
            facts={body.neck_surgery_ever: True, body.hands_cramp_into_claw: True},
            expect=YES,
        ),
        Example(
            who="somebody with an adjusted calcium of 2.2 mmol/L, and nothing else",
            facts={results.lab_calcium_adjusted: 2.2, body.neck_surgery_ever: False},
            expect=NO,
        ),
        Example(
            who="somebody with an adjusted calcium of 2.6 mmol/L, and nothing else",
            facts={results.lab_calcium_adjusted: 2.6, body.neck_surgery_ever: False},
            expect=NO,
        ),
        Example(
            who="somebody who had thyroid surgery, and nothing else",
            facts={
                results.lab_calcium_adjusted: 2.2,
                body.neck_surgery_ever: True,
                body.tingling_around_mouth: False,
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
