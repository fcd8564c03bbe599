"""High temperature, but no fever."""

from datetime import date

from betis.guideline.items import Contradiction, Example
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

temperature_without_fever = Contradiction(
    title=say(id="Suhu tinggi, tetapi tidak demam", en="High temperature, but no fever"),
    says=say(
        id=(
            "Anda mengisi suhu tubuh 38 °C atau lebih, tetapi menjawab tidak demam. Mohon ukur "
            "lagi, atau ubah jawaban demam. Demam mengubah seberapa cepat Anda perlu diperiksa."
        ),
        en=(
            "You gave a body temperature of 38 °C or more, but answered that there is no fever. "
            "Please measure again, or change the answer about fever. Fever changes how soon you "
            "should be seen."
        ),
    ),
    when=body.body_temperature_c.at_least(38) & ~body.fever,
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with 38.0 °C and no fever",
            facts={body.body_temperature_c: 38.0, body.fever: False},
            expect=YES,
        ),
        Example(
            who="somebody with 37.9 °C and no fever",
            facts={body.body_temperature_c: 37.9, body.fever: False},
            expect=NO,
        ),
        Example(
            who="somebody with 38.5 °C and fever",
            facts={body.body_temperature_c: 38.5, body.fever: True},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
