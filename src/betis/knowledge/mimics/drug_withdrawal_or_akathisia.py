"""Restlessness from a medicine or from stopping one (akathisia)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

drug_withdrawal_or_akathisia = Mimic(
    title=say(
        id="Gelisah karena obat atau putus obat (akatisia)",
        en="Restlessness from a medicine or from stopping one (akathisia)",
    ),
    says=say(
        id="Obat antipsikotik bisa membuat seluruh tubuh gelisah. Berhenti dari obat penenang secara mendadak juga bisa. Keluhan ini perlu dibahas dengan dokter, karena obatnya sendiri tetap penting.",
        en="Antipsychotic medicines can make the whole body restless. So can a sudden end of a sedative. It needs to be talked over with a doctor, because the medicine itself still matters.",
    ),
    differs=say(
        id="Gelisah di seluruh tubuh atau tegang di dalam, yang muncul bersama obat atau putus obat. Otot tidak mengeras.",
        en="The whole body is restless or tense inside, in step with a medicine or with stopping one. The muscle does not go hard.",
    ),
    do=say(
        id="Hubungi dokter yang meresepkan dalam dua minggu. Jangan menghentikan obat sendiri dan jangan mengubah dosisnya. Bila gelisah tidak tertahankan, hubungi dokter hari ini.",
        en="Contact the doctor who prescribed it within two weeks. Do not stop the medicine on your own and do not change its dose. If the restlessness is unbearable, contact a doctor today.",
    ),
    only_when=medicines_taken.medicines.includes("antipsychotic", "sedative_stopping")
    & (cramp.urge_to_move_legs | cramp.relief_by_moving | cramp.episode_type.among("urge_to_move")),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("antipsychotic"),
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(
            when=medicines_taken.medicines.includes("sedative_stopping"),
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
    ),
    against=(
        Weight(when=cramp.muscle_hard_knot, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.MODERATE),
    ),
    see=("gp", "psychologist"),
    icd10="T43",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 40 on an antipsychotic who cannot keep his legs still",
            facts={medicines_taken.medicines: ["antipsychotic"], cramp.urge_to_move_legs: True},
            expect=YES,
        ),
        Example(
            who="a woman of 58 who is coming off a sedative and must walk about to feel better",
            facts={medicines_taken.medicines: ["sedative_stopping"], cramp.relief_by_moving: True},
            expect=YES,
        ),
        Example(
            who="a man of 70 on an antipsychotic with ordinary cramps and no urge to move",
            facts={
                medicines_taken.medicines: ["antipsychotic"],
                cramp.urge_to_move_legs: False,
                cramp.relief_by_moving: False,
                cramp.episode_type: "painful_hard_muscle",
            },
            expect=NO,
        ),
        Example(
            who="a woman of 60 with restless legs who takes no medicine",
            facts={medicines_taken.medicines: [], cramp.urge_to_move_legs: True},
            expect=NO,
        ),
        Example(
            who="a man with an urge to move who was not asked about medicines",
            facts={cramp.urge_to_move_legs: True},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
