"""Nerve conduction and EMG."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

nerve_conduction = Check(
    title=say(id="Konduksi saraf dan EMG", en="Nerve conduction and EMG"),
    says=say(
        id="Tes ini mengukur hantaran saraf dengan sengatan kecil, dan listrik otot dengan jarum halus (EMG). Tes ini layak bila otot makin lemah atau mengecil, atau kaki sering tersandung. Juga layak bila kedutan muncul di banyak bagian tubuh, atau genggaman lambat lepas. Kedutan saja sering wajar; yang mengkhawatirkan adalah kelemahan. Kesemutan saja diperiksa dulu dengan tes yang lebih sederhana. Kram malam yang khas tidak memerlukannya.",
        en="This measures how nerves conduct, with small shocks, and the electricity of muscle, with a fine needle (EMG). It is worth it when muscles grow weak or thin, the foot keeps tripping, twitches appear in many parts of the body, or a grip is slow to let go. Twitching alone is often harmless; weakness is what matters. Tingling alone is first examined with simpler tests. A typical night cramp does not need it.",
    ),
    worth_when=nerve_muscle.weakness_progressive
    | nerve_muscle.muscle_wasting
    | nerve_muscle.foot_drop_or_tripping
    | nerve_muscle.twitching_widespread
    | cramp.slow_release_of_grip,
    results=(
        Result(
            range=say(id="tidak normal", en="abnormal"),
            meaning=say(
                id="menunjukkan letak gangguan: saraf tepi, sel saraf gerak, atau otot; dokter saraf menjelaskan langkah berikutnya",
                en="shows where the trouble lies: nerve, motor nerve cell or muscle; a neurologist explains the next step",
            ),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.ROUTINE,
        ),
        Result(
            range=say(id="normal", en="normal"),
            meaning=say(
                id="menenangkan untuk saraf besar dan otot, tetapi tidak memeriksa serat saraf halus",
                en="reassuring for large nerves and muscle, but it does not test fine nerve fibres",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    cites=(
        "remedy_cramps",
        "mnd_redflag",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody who has grown weaker over months",
            facts={nerve_muscle.weakness_progressive: True},
            expect=YES,
        ),
        Example(
            who="somebody with a muscle that became thinner",
            facts={nerve_muscle.muscle_wasting: True},
            expect=YES,
        ),
        Example(
            who="somebody who trips over a dropping foot",
            facts={nerve_muscle.foot_drop_or_tripping: True},
            expect=YES,
        ),
        Example(
            who="somebody who has twitches in many places and sees muscle twitches",
            facts={nerve_muscle.twitching_widespread: True, nerve_muscle.muscle_twitching: True},
            expect=YES,
        ),
        Example(
            who="somebody who cannot let go of a grip quickly",
            facts={cramp.slow_release_of_grip: True},
            expect=YES,
        ),
        Example(
            who="somebody with none of these",
            facts={
                nerve_muscle.weakness_progressive: False,
                nerve_muscle.muscle_wasting: False,
                nerve_muscle.foot_drop_or_tripping: False,
                nerve_muscle.twitching_widespread: False,
                cramp.slow_release_of_grip: False,
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
