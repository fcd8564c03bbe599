"""Sleep study."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

polysomnography = Check(
    title=say(id="Studi tidur", en="Sleep study"),
    says=say(
        id="Studi tidur merekam napas, gerak tungkai, dan gelombang otak selama satu malam. Tes ini layak bila tungkai terlihat menyentak berulang saat tidur, atau Anda mendengkur keras dengan napas berhenti. Syaratnya, siang hari Anda ikut terganggu. Tes ini tidak dipakai untuk memastikan kram.",
        en="A sleep study records breathing, leg movements and brain waves through a night. It is worth it when the legs are seen to jerk again and again in sleep, or you snore loudly with pauses in breathing, and your days suffer. It is not used to confirm cramps.",
    ),
    worth_when=cramp.daytime_distress & (cramp.leg_kicks_seen_in_sleep | body.snoring_or_apnoea),
    results=(
        Result(
            range=say(
                id="lebih dari 15 sentakan per jam (dewasa) atau 5 per jam (anak), disertai gangguan siang hari",
                en="more than 15 leg movements an hour (adults) or 5 an hour (children), with daytime trouble",
            ),
            meaning=say(
                id="gangguan gerak tungkai berkala saat tidur (PLMD)",
                en="periodic limb movement disorder",
            ),
            cites="plmd_aasm",
            seen=True,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=(
        "plmd_aasm",
        "medlink_srlc",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody who suffers by day and kicks again and again in sleep",
            facts={cramp.daytime_distress: True, cramp.leg_kicks_seen_in_sleep: True},
            expect=YES,
        ),
        Example(
            who="somebody who suffers by day and snores loudly",
            facts={cramp.daytime_distress: True, body.snoring_or_apnoea: True},
            expect=YES,
        ),
        Example(
            who="somebody with none of these",
            facts={cramp.daytime_distress: False},
            expect=NO,
        ),
        Example(
            who="somebody who suffers by day, and nothing else",
            facts={
                cramp.daytime_distress: True,
                cramp.leg_kicks_seen_in_sleep: False,
                body.snoring_or_apnoea: False,
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
