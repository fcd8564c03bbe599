"""Cold clammy skin, or no strength to stand."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.more_signs import more_signs
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

shock_signs = RedFlag(
    title=say(
        id="Kulit dingin dan lembap, atau tidak kuat berdiri",
        en="Cold clammy skin, or no strength to stand",
    ),
    says=say(
        id=(
            "Kulit dingin dan lembap, atau mendadak terlalu lemas untuk berdiri, berarti tekanan "
            "darah mungkin sangat rendah (syok). Sebabnya antara lain kurang cairan, perdarahan, "
            "infeksi berat, jantung, dan alergi. Kram saja tidak menimbulkan ini."
        ),
        en=(
            "Cold clammy skin, or sudden weakness that does not allow standing, may mean a very "
            "low blood pressure (shock). Loss of fluid, bleeding, severe infection, the heart and "
            "allergy are among the causes. Cramps alone do not do this."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Baringkan. Tinggikan kedua tungkai, kecuali sesak, hamil, atau ada tungkai yang "
            "bengkak atau dingin. Selimuti. Jangan memberi minum bila mengantuk."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Lay the person "
            "down. Raise both legs, unless breathless, pregnant, or with a swollen or cold leg. "
            "Cover with a blanket. Nothing to drink if drowsy."
        ),
    ),
    when=more_signs.cold_clammy_or_cannot_stand,
    suspects=(
        "dehydration",
        "infection_or_gut_losses",
        "adrenal_insufficiency",
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman with diarrhoea whose hands are cold and wet and who cannot stand",
            facts={more_signs.cold_clammy_or_cannot_stand: True},
            expect=YES,
        ),
        Example(
            who="a man who stands and feels warm",
            facts={more_signs.cold_clammy_or_cannot_stand: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
