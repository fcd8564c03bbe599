"""Warm the calf afterwards."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Moment, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.knowledge.situations.poor_circulation import poor_circulation
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.pressure_emergency import pressure_emergency
from betis.knowledge.situations.reduced_feeling import reduced_feeling
from betis.knowledge.situations.skin_broken_or_infected import skin_broken_or_infected
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

warm_after = Action(
    title=say(id="Hangatkan betis setelah reda", en="Warm the calf afterwards"),
    says=say(
        id="Handuk hangat atau botol air hangat membuat betis nyaman setelah kram. Hangat saja, jangan panas, 10–15 menit, dengan kain di antaranya. Jangan tidur di atas bantal pemanas listrik; matikan sebelum tidur.",
        en="A warm towel or hot-water bottle feels good after a cramp. Warm, not hot, for 10-15 minutes, with cloth in between. Do not sleep on an electric heating pad; switch it off before sleep.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji acak panas untuk kram malam; dasarnya hanya rasa nyaman. Kaki dingin di tempat tidur lebih sering pada 80 orang dengan kram daripada 80 orang tanpa kram. Sebaliknya, kram kira-kira dua kali lebih sering di puncak musim panas daripada musim dingin. Jadi pemanas belum terbukti mencegah kram. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No randomised trial of heat was done for night cramps; it rests on comfort. Cold feet in bed were commoner in 80 people with cramps than in 80 without. Against that, cramps were about twice as frequent in mid-summer as in mid-winter. So heating is not shown to prevent cramps. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Luka bakar, terutama bila kulit mati rasa atau Anda tertidur. Balsem panas ditambah bantal pemanas bisa membakar kulit. Untuk anak, orang dewasa mencoba suhunya dulu.",
        en="Burns, above all on numb skin or when asleep. A heat rub together with a heating pad can burn the skin. For a child, an adult tests the warmth first.",
    ),
    steps=(
        say(id="Tempelkan handuk hangat pada betis.", en="Lay a warm towel on the calf."),
        say(id="Hangat, jangan panas; alasi kain.", en="Warm, not hot; cloth in between."),
        say(
            id="Angkat setelah 10–15 menit, sebelum tidur lagi.",
            en="Take it off after 10-15 minutes, before you sleep.",
        ),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=possible_clot.holds,
            why=say(
                id="Bila mungkin ada gumpalan darah atau radang vena, jangan dihangatkan sebelum diperiksa.",
                en="If a clot or an inflamed vein is possible, no heat before it has been examined.",
            ),
        ),
        Bar(
            when=reduced_feeling.holds,
            why=say(
                id="Bila rasa di kaki berkurang, kulit bisa melepuh tanpa terasa.",
                en="If the feet feel less, the skin can burn without being noticed.",
            ),
        ),
        Bar(
            when=poor_circulation.holds,
            why=say(
                id="Bila aliran darah ke kaki kurang, panas bisa merusak kulit.",
                en="If circulation to the feet is poor, heat can damage the skin.",
            ),
        ),
        Bar(
            when=skin_broken_or_infected.holds,
            why=say(
                id="Bila kulit luka atau terinfeksi, jangan diberi panas.",
                en="If the skin is broken or infected, put no heat on it.",
            ),
        ),
        Bar(
            when=pressure_emergency.holds,
            why=say(
                id="Bila tungkai sangat tegang dan nyeri, dingin, atau pucat, jangan dihangatkan; segera ke IGD.",
                en="If the leg is very tense and painful, cold or pale, no heat; go to an emergency department now.",
            ),
        ),
    ),
    does=("heat",),
    opposes=("cold_pack",),
    moment=Moment.AFTERWARDS,
    order=5,
    seconds=600,
    cites=(
        "popular_list2014",
        "adam_tip",
        "hawke2013",
        "garrison2015",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 67 whose left leg is swollen",
            facts={circulation.leg_swelling_one_side: True},
            expect=YES,
        ),
        Example(
            who="a man of 58 whose feet are numb",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="a man of 66 with narrowed leg arteries", facts={body.known_pad: True}, expect=YES
        ),
        Example(
            who="a man of 61 with a foot wound that does not heal",
            facts={circulation.foot_wound_or_black_skin: True},
            expect=YES,
        ),
        Example(
            who="a man of 23 whose leg is tense and very painful in a plaster cast",
            facts={body.muscles_hard_with_constant_severe_pain: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                circulation.leg_swelling_one_side: False,
                circulation.leg_red_warm: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
                results.dvt_scan_result: "not_done",
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                body.known_pad: False,
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.calf_pain_on_walking: False,
                circulation.foot_wound_or_black_skin: False,
                injury_infection.dirty_wound_recent: False,
                body.muscles_hard_with_constant_severe_pain: False,
                body.severe_muscle_pain_swelling: False,
                circulation.leg_suddenly_numb_or_paralysed: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked whether one leg is swollen",
            facts={
                circulation.leg_red_warm: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
                results.dvt_scan_result: "not_done",
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                body.known_pad: False,
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.calf_pain_on_walking: False,
                circulation.foot_wound_or_black_skin: False,
                injury_infection.dirty_wound_recent: False,
                body.muscles_hard_with_constant_severe_pain: False,
                body.severe_muscle_pain_swelling: False,
                circulation.leg_suddenly_numb_or_paralysed: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=("heating_pad",),
    corrects=("heating_pad",),
)
