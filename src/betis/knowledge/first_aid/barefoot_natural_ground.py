"""Walk barefoot on sand or grass."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.situations.poor_circulation import poor_circulation
from betis.knowledge.situations.reduced_feeling import reduced_feeling
from betis.knowledge.situations.skin_broken_or_infected import skin_broken_or_infected
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

barefoot_natural_ground = Action(
    title=say(
        id="Berjalan tanpa alas kaki di pasir atau rumput", en="Walk barefoot on sand or grass"
    ),
    says=say(
        id="Berjalan tanpa alas di pasir, rumput, atau kerikil menyenangkan bagi kaki yang sehat, juga bagi anak. Manfaatnya untuk kram belum terbukti. Kaki yang kurang rasa bisa terluka tanpa disadari.",
        en="Walking barefoot on sand, grass or pebbles is pleasant for healthy feet, also for children. Its use against cramps is not shown. Feet that feel less can be wounded unnoticed.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji untuk kram. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial for cramps was found. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Luka, kulit terbakar panas, cacing tambang, dan luka yang tidak terasa.",
        en="Cuts, burns, hookworm, and wounds that are not felt.",
    ),
    steps=(
        say(id="Pilih tanah yang bersih dan aman.", en="Choose clean, safe ground."),
        say(id="Periksa telapak sesudahnya.", en="Check your soles afterwards."),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=reduced_feeling.holds,
            why=say(
                id="Bila rasa di kaki berkurang, luka tidak terasa.",
                en="If the feet feel less, wounds are not noticed.",
            ),
        ),
        Bar(
            when=body.known_diabetes,
            why=say(
                id="Pada diabetes, luka kecil di kaki bisa menjadi berat.",
                en="With diabetes, a small wound on the foot can become serious.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=poor_circulation.holds,
            why=say(
                id="Bila aliran darah ke kaki kurang, luka sulit sembuh.",
                en="If circulation to the feet is poor, wounds heal badly.",
            ),
        ),
        Bar(
            when=skin_broken_or_infected.holds,
            why=say(
                id="Bila kaki luka, jangan berjalan tanpa alas.",
                en="With a wound on the foot, do not walk barefoot.",
            ),
        ),
    ),
    does=("walking",),
    cites=(
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 58 whose feet are numb",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(who="a woman of 55 with diabetes", facts={body.known_diabetes: True}, expect=YES),
        Example(
            who="a man of 66 with narrowed leg arteries", facts={body.known_pad: True}, expect=YES
        ),
        Example(
            who="a man of 61 with a foot wound that does not heal",
            facts={circulation.foot_wound_or_black_skin: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                body.known_diabetes: False,
                body.known_pad: False,
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.calf_pain_on_walking: False,
                circulation.foot_wound_or_black_skin: False,
                circulation.leg_red_warm: False,
                injury_infection.dirty_wound_recent: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked whether the feet are numb",
            facts={
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                body.known_diabetes: False,
                body.known_pad: False,
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.calf_pain_on_walking: False,
                circulation.foot_wound_or_black_skin: False,
                circulation.leg_red_warm: False,
                injury_infection.dirty_wound_recent: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=("barefoot_walking",),
)
