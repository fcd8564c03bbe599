"""Transferrin saturation."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

transferrin_saturation = Check(
    title=say(id="Saturasi transferin", en="Transferrin saturation"),
    says=say(
        id="Saturasi transferin menunjukkan berapa banyak zat besi yang siap dipakai. Tes ini layak pada kaki gelisah bila feritin tampak cukup, sebab radang dapat menaikkan feritin. Darah sebaiknya diambil pagi hari. Kram tanpa kaki gelisah tidak memerlukannya.",
        en="Transferrin saturation shows how much iron is ready for use. It is worth measuring with restless legs when ferritin looks sufficient, because inflammation can raise ferritin. Blood is best taken in the morning. Cramps without restless legs do not need it.",
    ),
    measures="%",
    loinc="2502-3",
    worth_when=cramp.urge_to_move_legs & results.lab_ferritin.more_than(75),
    results=(
        Result(
            range=say(id="20–50%", en="20–50%"),
            meaning=say(
                id="rentang biasa orang dewasa; ikuti rentang di lembar hasil Anda",
                en="usual adult range; go by the range printed on your report",
            ),
            cites="abim_ranges",
            seen=True,
        ),
        Result(
            range=say(id="di bawah 20%", en="below 20%"),
            meaning=say(id="pasokan zat besi kurang", en="too little iron in supply"),
            cites="abim_ranges",
            seen=True,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=(
        "abim_ranges",
        "rls_iron2018",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with an urge to move the legs in the evening and a ferritin of 76 µg/L",
            facts={cramp.urge_to_move_legs: True, results.lab_ferritin: 76},
            expect=YES,
        ),
        Example(
            who="somebody with none of these",
            facts={cramp.urge_to_move_legs: False},
            expect=NO,
        ),
        Example(
            who="somebody with an urge to move the legs in the evening and a ferritin of 75 µg/L, and nothing else",
            facts={cramp.urge_to_move_legs: True, results.lab_ferritin: 75},
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
