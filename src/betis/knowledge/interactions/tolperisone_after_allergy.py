"""Tolperisone after an allergy."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.conditions import conditions
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

tolperisone_after_allergy = Interaction(
    title=say(id="Tolperison setelah alergi", en="Tolperisone after an allergy"),
    says=say(
        id="Reaksi alergi berat adalah bahaya utamanya, terutama bila pernah alergi pada obat ini atau lidokain. Di Eropa obat ini hanya untuk kaku otot orang dewasa setelah stroke.",
        en="A severe allergic reaction is its main harm, above all after an allergy to it or to lidocaine. In Europe it is kept for stiffness after stroke in adults.",
    ),
    do=say(
        id="Jangan untuk kram biasa. Kemerahan, ruam, mengi, atau pingsan: cari pertolongan segera.",
        en="Not for simple cramps. Flushing, rash, wheeze or fainting: seek help at once.",
    ),
    severity=Severity.CONTRAINDICATED,
    a=("tolperisone",),
    person=conditions.relaxant_or_anaesthetic_allergy,
    cites=("ema_tolperisone2012", "bfarm_tolperisone2020"),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 58 with an allergy to a muscle relaxant",
            facts={conditions.relaxant_or_anaesthetic_allergy: True},
            expect=YES,
        ),
        Example(
            who="a woman of 52 with none of it",
            facts={conditions.relaxant_or_anaesthetic_allergy: False},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
)
