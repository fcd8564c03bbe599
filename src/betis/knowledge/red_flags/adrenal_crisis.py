"""Collapse with vomiting in someone at risk of adrenal failure."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

adrenal_crisis = RedFlag(
    title=say(
        id="Pingsan dengan muntah pada risiko kegagalan adrenal",
        en="Collapse with vomiting in someone at risk of adrenal failure",
    ),
    says=say(id="", en="Signs of adrenal failure together with vomiting, confusion or collapse"),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id="Hubungi nomor darurat sekarang (di Indonesia 119).",
        en="Call the emergency number now (in Indonesia 119).",
    ),
    when=body.dizzy_standing_salt_craving_dark_skin
    & (
        body.cannot_keep_fluids_down
        | body.confused_or_very_drowsy
        | nerve_muscle.loss_of_consciousness
    ),
    suspects=("adrenal_insufficiency",),
    cites=("nhs_addison",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="dizzy_standing_salt_craving_dark_skin and (cannot_keep_fluids_down or confused_or_very_dro",
            facts={
                body.dizzy_standing_salt_craving_dark_skin: True,
                body.cannot_keep_fluids_down: True,
            },
            expect=YES,
        ),
        Example(
            who="none of it", facts={body.dizzy_standing_salt_craving_dark_skin: False}, expect=NO
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
