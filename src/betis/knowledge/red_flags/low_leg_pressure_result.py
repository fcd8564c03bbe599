"""Ankle pressure index of 0.5 or less."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

low_leg_pressure_result = RedFlag(
    title=say(id="Indeks tekanan kaki 0,5 atau kurang", en="Ankle pressure index of 0.5 or less"),
    says=say(
        id=(
            "Indeks tekanan pergelangan kaki-lengan (ABI) 0,3 sampai 0,5 berarti penyempitan nadi "
            "tungkai yang berat dan perlu segera dirujuk."
        ),
        en=(
            "An ankle-brachial index of 0.3 to 0.5 means severe narrowing of the leg arteries, "
            "and calls for an urgent referral."
        ),
    ),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(
        id=(
            "Minta rujukan ke bedah vaskular dalam beberapa hari. Jangan memakai stoking tekan. "
            "Bila ada luka atau nyeri saat istirahat, datang hari ini."
        ),
        en=(
            "Ask for a vascular referral within days. No compression stockings. With a wound or "
            "pain at rest, go today."
        ),
    ),
    when=results.abpi.at_most(0.5),
    suspects=("peripheral_arterial_disease",),
    cites=("abpi_bmj",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="a man with an index of 0.5", facts={results.abpi: 0.5}, expect=YES),
        Example(who="a man with an index of 0.51", facts={results.abpi: 0.51}, expect=NO),
        Example(who="somebody without this test", facts={}, expect=UNKNOWN),
    ),
)
