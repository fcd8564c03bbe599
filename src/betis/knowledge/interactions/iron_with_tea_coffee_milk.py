"""Iron tablet with tea, coffee or milk."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

iron_with_tea_coffee_milk = Interaction(
    title=say(
        id="Tablet zat besi dengan teh, kopi, atau susu", en="Iron tablet with tea, coffee or milk"
    ),
    says=say(
        id="Tanin dan kalsium mengikat zat besi, sehingga yang terserap lebih sedikit.",
        en="Tannin and calcium bind iron, so less is absorbed.",
    ),
    do=say(
        id="Minum zat besi dengan air atau jeruk, sejam terpisah dari teh dan kopi.",
        en="Take iron with water or citrus, an hour away from tea and coffee.",
    ),
    severity=Severity.MINOR,
    a=("iron_tablet",),
    b=("tea", "coffee", "milk"),
    cites=("rx_recalled",),
    dated=date(2026, 11, 25),
)
