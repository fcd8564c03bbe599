"""Ankle pressure index of 0.3 or less."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

critical_leg_pressure_result = RedFlag(
    title=say(id="Indeks tekanan kaki 0,3 atau kurang", en="Ankle pressure index of 0.3 or less"),
    says=say(
        id=(
            "Indeks tekanan pergelangan kaki-lengan (ABI) 0,3 atau kurang berarti aliran darah "
            "kaki kritis. Kaki terancam luka dan kematian jaringan."
        ),
        en=(
            "An ankle-brachial index of 0.3 or less means that blood flow to the foot is "
            "critical. The foot is at risk of wounds and loss of tissue."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Hubungi dokter bedah vaskular atau rumah sakit hari ini. Jangan memakai stoking "
            "tekan dan jangan menghangatkan kaki. Bila kaki mendadak dingin atau kebas, telepon "
            "119 atau 112."
        ),
        en=(
            "Contact a vascular surgeon or hospital today. No compression stockings and no heat "
            "on the feet. If the foot turns suddenly cold or numb, call 119 or 112."
        ),
    ),
    when=results.abpi.at_most(0.3),
    suspects=(
        "ischaemic_rest_pain",
        "peripheral_arterial_disease",
    ),
    cites=("abpi_bmj",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="a man with an index of 0.3", facts={results.abpi: 0.3}, expect=YES),
        Example(who="a man with an index of 0.31", facts={results.abpi: 0.31}, expect=NO),
        Example(who="somebody without this test", facts={}, expect=UNKNOWN),
    ),
)
