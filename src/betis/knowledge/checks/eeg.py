"""EEG."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

eeg = Check(
    title=say(id="EEG", en="EEG"),
    says=say(
        id="EEG mencatat listrik otak lewat kulit kepala. Tes ini diminta dokter saraf bila ceritanya mengarah ke kejang epilepsi, misalnya hilang sadar dengan sisi lidah tergigit atau bingung sesudahnya. Hasil normal tidak menyingkirkan epilepsi. Kram kaki pada orang yang tetap sadar tidak memerlukannya.",
        en="An EEG records the brain's electricity through the scalp. A neurologist asks for it when the story points to an epileptic seizure, such as loss of consciousness with a bitten side of the tongue or confusion afterwards. A normal result does not exclude epilepsy. A leg cramp in somebody who stays awake does not need it.",
    ),
    worth_when=(
        (nerve_muscle.loss_of_consciousness | nerve_muscle.whole_body_jerking)
        & (nerve_muscle.tongue_bitten_at_side | nerve_muscle.confused_afterwards)
    )
    | nerve_muscle.seizure_longer_than_5_min,
    results=(
        Result(
            range=say(id="normal", en="normal"),
            meaning=say(
                id="tidak menyingkirkan epilepsi; ceritanya lebih menentukan",
                en="does not exclude epilepsy; the story weighs more",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Result(
            range=say(id="ada gelombang epilepsi", en="epileptic waves"),
            meaning=say(
                id="mendukung dugaan epilepsi; dokter saraf yang memutuskan",
                en="supports epilepsy; the neurologist decides",
            ),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
    ),
    cites=(
        "ng127_blackout",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody who lost consciousness and bit the side of the tongue",
            facts={
                nerve_muscle.loss_of_consciousness: True,
                nerve_muscle.tongue_bitten_at_side: True,
            },
            expect=YES,
        ),
        Example(
            who="somebody who lost consciousness and was confused afterwards",
            facts={
                nerve_muscle.loss_of_consciousness: True,
                nerve_muscle.confused_afterwards: True,
            },
            expect=YES,
        ),
        Example(
            who="somebody who had a fit with jerking and bit the side of the tongue",
            facts={nerve_muscle.whole_body_jerking: True, nerve_muscle.tongue_bitten_at_side: True},
            expect=YES,
        ),
        Example(
            who="somebody who had a fit with jerking and was confused afterwards",
            facts={nerve_muscle.whole_body_jerking: True, nerve_muscle.confused_afterwards: True},
            expect=YES,
        ),
        Example(
            who="somebody who is still jerking after 5 minutes",
            facts={
                nerve_muscle.seizure_longer_than_5_min: True,
                nerve_muscle.whole_body_jerking: True,
            },
            expect=YES,
        ),
        Example(
            who="somebody with none of these",
            facts={
                nerve_muscle.loss_of_consciousness: False,
                nerve_muscle.whole_body_jerking: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who lost consciousness, and nothing else",
            facts={
                nerve_muscle.loss_of_consciousness: True,
                nerve_muscle.whole_body_jerking: False,
                nerve_muscle.tongue_bitten_at_side: False,
                nerve_muscle.confused_afterwards: False,
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
