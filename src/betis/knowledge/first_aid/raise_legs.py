"""Raise the legs afterwards."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Moment, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.situations.poor_circulation import poor_circulation
from betis.knowledge.situations.pressure_emergency import pressure_emergency
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

raise_legs = Action(
    title=say(id="Naikkan tungkai setelah reda", en="Raise the legs afterwards"),
    says=say(
        id="Setelah kram lepas, berbaring dengan tungkai di atas bantal atau guling terasa nyaman, terutama bila kaki bengkak. Selama kram masih kuat, regangkan dulu. Jangan menaikkan kaki yang makin nyeri bila dinaikkan.",
        en="Once the cramp has let go, lying with the legs on a pillow or bolster feels good, above all if they swell. While the cramp is strong, stretch first. Do not raise a leg that hurts more when raised.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji untuk kram. Menaikkan tungkai mengurangi bengkak karena gangguan vena. Belum terbukti bahwa aliran darah yang lebih lancar mencegah kram berikutnya. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial was done for cramps. Raising the legs eases swelling from vein disease. That better blood flow prevents the next cramp is not shown. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Tidak ada bagi kebanyakan orang. Saat hamil besar, berbaring miring lebih nyaman.",
        en="None for most people. Late in pregnancy, lying on the side is more comfortable.",
    ),
    steps=(
        say(
            id="Berbaring. Letakkan betis dan tumit di bantal.",
            en="Lie down. Rest calves and heels on a pillow.",
        ),
        say(
            id="Lutut sedikit menekuk, jari menghadap ke atas.",
            en="Knees slightly bent, toes pointing up.",
        ),
        say(id="Istirahat 10–15 menit.", en="Rest for 10-15 minutes."),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=poor_circulation.holds,
            why=say(
                id="Bila pembuluh nadi tungkai menyempit, menaikkan kaki bisa menambah nyeri.",
                en="If the leg arteries are narrow, raising the leg can make the pain worse.",
            ),
        ),
        Bar(
            when=pressure_emergency.holds,
            why=say(
                id="Bila tungkai sangat tegang dan nyeri, dingin, atau pucat, biarkan datar; segera ke IGD.",
                en="If the leg is very tense and painful, cold or pale, keep it level; go to an emergency department now.",
            ),
        ),
    ),
    does=("raising",),
    opposes=("sit_with_feet_down",),
    moment=Moment.AFTERWARDS,
    order=3,
    seconds=600,
    cites=(
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 66 with narrowed leg arteries", facts={body.known_pad: True}, expect=YES
        ),
        Example(
            who="a man of 23 whose leg is tense and very painful in a plaster cast",
            facts={body.muscles_hard_with_constant_severe_pain: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                body.known_pad: False,
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.calf_pain_on_walking: False,
                body.muscles_hard_with_constant_severe_pain: False,
                body.severe_muscle_pain_swelling: False,
                circulation.leg_suddenly_numb_or_paralysed: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about the leg arteries",
            facts={
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.calf_pain_on_walking: False,
                body.muscles_hard_with_constant_severe_pain: False,
                body.severe_muscle_pain_swelling: False,
                circulation.leg_suddenly_numb_or_paralysed: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "elevate_legs",
        "lie_down_after_cramp",
    ),
    corrects=("elevate_legs",),
)
