"""Vitamin E."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

vitamin_e = Action(
    title=say(id="Vitamin E", en="Vitamin E"),
    says=say(
        id="Kegemaran pada vitamin E berasal dari surat tahun 1970-an. Manfaatnya tidak meyakinkan, dan takaran tinggi bisa membuat berdarah.",
        en="The liking for vitamin E goes back to letters of the 1970s. No benefit is convincing, and high doses can cause bleeding.",
    ),
    verdict=Verdict.AVOID,
    effect=say(
        id="Cochrane (4 uji, 543 orang): tidak berbeda dari kina, yang tidak membuktikan apa-apa. Uji pada 27 orang terhadap plasebo tidak menemukan manfaat (belum diperiksa).",
        en="Cochrane (4 trials, 543 people): not different from quinine, which proves little. A 27-person trial against placebo found no benefit (not checked).",
    ),
    harms=say(id="Perdarahan pada takaran tinggi.", en="Bleeding at high doses."),
    steps=(say(id="Tidak dianjurkan untuk kram.", en="Not recommended for cramps."),),
    certainty=Certainty.LOW,
    bars=(
        Bar(
            when=body.bleeding_tendency,
            why=say(
                id="Bila Anda mudah berdarah atau minum pengencer darah, perdarahan bisa bertambah.",
                en="If you bleed easily or take a blood thinner, bleeding can get worse.",
            ),
        ),
        Bar(
            when=conditions.surgery_soon,
            why=say(
                id="Sebelum operasi, perdarahan bisa bertambah.",
                en="Before an operation, bleeding can increase.",
            ),
        ),
        Bar(
            when=conditions.takes_warfarin,
            why=say(
                id="Bersama warfarin, perdarahan bisa bertambah.",
                en="With warfarin, bleeding can increase.",
            ),
        ),
    ),
    does=("swallowing",),
    cites=(
        "eltawil2015",
        "connolly1992",
        "clinevidence2015",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 73 who takes a blood thinner",
            facts={body.bleeding_tendency: True},
            expect=YES,
        ),
        Example(
            who="a woman of 59 who will be operated on next week",
            facts={conditions.surgery_soon: True},
            expect=YES,
        ),
        Example(
            who="a man of 71 who takes warfarin",
            facts={body.bleeding_tendency: True, conditions.takes_warfarin: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                body.bleeding_tendency: False,
                conditions.surgery_soon: False,
                conditions.takes_warfarin: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about blood thinners",
            facts={conditions.surgery_soon: False, conditions.takes_warfarin: False},
            expect=UNKNOWN,
        ),
    ),
)
