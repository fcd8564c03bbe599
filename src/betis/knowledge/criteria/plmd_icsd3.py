"""Periodic limb movement disorder."""

from datetime import date

from betis.guideline.items import Criterion, Example
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

plmd_icsd3 = Criterion(
    title=say(id="Gangguan gerakan tungkai berkala", en="Periodic limb movement disorder"),
    says=say(
        id="Empat syarat, semuanya harus ada. Gerakan tungkai berkala pada rekaman tidur; lebih dari 15 per jam pada dewasa atau 5 per jam pada anak; tidur atau siang hari terganggu; dan tidak lebih baik dijelaskan oleh kaki gelisah, henti napas, obat, atau gangguan lain. Pertanyaan saja tidak bisa memastikannya. Jawaban ya di sini hanya berarti ada yang melihat tungkai menendang; rekaman tidur mungkin perlu dibicarakan.",
        en="Four conditions, all needed. Periodic limb movements on a sleep recording; over 15 an hour in adults or 5 an hour in children; sleep or day disturbed; and not better explained by restless legs, apnoea, medicines or another disorder. Questions alone cannot establish it. A yes here only means that somebody saw the legs kick; a sleep recording may be worth discussing.",
    ),
    when=cramp.leg_kicks_seen_in_sleep,
    cites=("plmd_aasm",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 58 whose wife sees his legs kick all night",
            facts={cramp.leg_kicks_seen_in_sleep: True},
            expect=YES,
        ),
        Example(
            who="a woman of 62 whose husband sees her lie still",
            facts={cramp.leg_kicks_seen_in_sleep: False},
            expect=NO,
        ),
        Example(who="a man who sleeps alone", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
