"""Pain, swelling or weakness spreading after a snake bite or sting."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.more_signs import more_signs
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

bite_or_sting = RedFlag(
    title=say(
        id="Nyeri, bengkak, atau lemah meluas setelah gigitan ular atau sengatan",
        en="Pain, swelling or weakness spreading after a snake bite or sting",
    ),
    says=say(
        id=(
            "Bisa ular dan sengatan tertentu menimbulkan kram, bengkak yang meluas, lemah, "
            "perdarahan, atau sesak. Gejala bisa terlambat beberapa jam. Penawarnya hanya ada di "
            "rumah sakit."
        ),
        en=(
            "The venom of snakes and of some stinging animals causes cramps, spreading swelling, "
            "weakness, bleeding or breathlessness. Signs may be delayed by hours. Antivenom is "
            "given only in hospital."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Tenangkan orangnya dan diamkan anggota tubuh itu dengan bidai. Lepaskan cincin. "
            "Jangan diikat kencang, disayat, diisap, atau dipijat. Ingat rupa ularnya, jangan "
            "menangkapnya."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Keep the person "
            "calm and the limb still with a splint. Take off rings. Do not tie tightly, cut, suck "
            "or massage. Remember what the snake looked like, and do not catch it."
        ),
    ),
    when=more_signs.bite_or_sting_spreading,
    suspects=("toxin_or_tetanus",),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a farmer whose swelling climbs the leg after a snake bite",
            facts={more_signs.bite_or_sting_spreading: True},
            expect=YES,
        ),
        Example(
            who="a woman who was not bitten or stung",
            facts={more_signs.bite_or_sting_spreading: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
