"""Restless legs syndrome (IRLSSG 2014)."""

from datetime import date

from betis.guideline.items import Criterion, Example
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

rls_irlssg2014 = Criterion(
    title=say(id="Kaki gelisah (kriteria IRLSSG 2014)", en="Restless legs syndrome (IRLSSG 2014)"),
    says=say(
        id="Lima syarat, semuanya harus ada. Dorongan menggerakkan tungkai, biasanya dengan rasa tidak nyaman; mulai atau memburuk saat istirahat; mereda selama bergerak; lebih buruk atau hanya pada malam hari; dan tidak dijelaskan oleh hal lain seperti kram, nyeri otot, bendungan vena, radang sendi, atau posisi. Menetap berarti rata-rata dua kali seminggu selama setahun. Empat gejala saja tidak cukup: 16% orang tanpa kaki gelisah memenuhinya. Yang dinilai di sini hanya penyaring; syarat istirahat dan malam ditanyakan dalam satu pertanyaan.",
        en="Five conditions, all needed. An urge to move the legs, usually with unpleasant feelings; begins or worsens at rest; eased while moving; worse or only in the evening or night; and not explained by something else such as cramps, muscle pain, venous stasis, arthritis or posture. Persistent means twice a week on average over a year. The four symptoms alone are not enough: 16% of people without it have them. What is judged here is only a screen; rest and evening are asked in one question.",
    ),
    when=cramp.urge_to_move_legs & cramp.relief_by_moving & ~cramp.muscle_hard_knot,
    cites=("irlssg2014", "hening2009"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 45 with an evening urge to move that eases on walking and no hard muscle",
            facts={
                cramp.urge_to_move_legs: True,
                cramp.relief_by_moving: True,
                cramp.muscle_hard_knot: False,
            },
            expect=YES,
        ),
        Example(
            who="a man of 60 with the urge and also a hard muscle",
            facts={
                cramp.urge_to_move_legs: True,
                cramp.relief_by_moving: True,
                cramp.muscle_hard_knot: True,
            },
            expect=NO,
        ),
        Example(
            who="a woman of 70 without any urge to move",
            facts={cramp.urge_to_move_legs: False},
            expect=NO,
        ),
        Example(
            who="a man with the urge who was asked nothing else",
            facts={cramp.urge_to_move_legs: True},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
