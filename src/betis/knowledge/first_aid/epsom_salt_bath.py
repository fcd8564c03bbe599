"""Epsom salt bath."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
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

epsom_salt_bath = Action(
    title=say(id="Rendam garam Epsom", en="Epsom salt bath"),
    says=say(
        id="Garam Epsom (magnesium sulfat) sering dijual untuk rendaman. Magnesium tidak terbukti masuk cukup banyak lewat kulit. Anggap saja rendaman air hangat, dan jangan diminum.",
        en="Epsom salt (magnesium sulphate) is often sold for soaking. Magnesium is not shown to pass the skin in useful amounts. Treat it as a warm bath, and do not drink it.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Satu ulasan tidak menemukan dukungan ilmiah bahwa magnesium diserap lewat kulit; dua penulisnya terkait pembuat magnesium minum. Belum ada uji untuk kram. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="A review found no scientific support for magnesium uptake through the skin; two of its authors were tied to a maker of oral magnesium. No cramp trial was found. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Kulit kering. Bila diminum: diare atau keracunan magnesium.",
        en="Dry skin. If drunk: diarrhoea or magnesium poisoning.",
    ),
    steps=(
        say(id="Air suam, 10–15 menit, sambil duduk.", en="Lukewarm water, 10-15 minutes, seated."),
        say(id="Jangan diminum.", en="Do not drink it."),
        say(id="Keringkan kaki sesudahnya.", en="Dry the feet afterwards."),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=possible_clot.holds,
            why=say(
                id="Bila mungkin ada gumpalan darah atau radang vena, jangan dihangatkan sebelum diperiksa.",
                en="If a clot or an inflamed vein is possible, no heat before it has been examined.",
            ),
        ),
        Bar(
            when=pressure_emergency.holds,
            why=say(
                id="Bila tungkai sangat tegang dan nyeri, dingin, atau pucat, jangan dihangatkan; segera ke IGD.",
                en="If the leg is very tense and painful, cold or pale, no heat; go to an emergency department now.",
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
            when=skin_broken_or_infected.holds,
            why=say(
                id="Bila kulit luka atau terinfeksi, jangan diberi panas.",
                en="If the skin is broken or infected, put no heat on it.",
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
            when=body.known_kidney_disease,
            why=say(
                id="Pada penyakit ginjal, magnesium yang tertelan bisa menumpuk.",
                en="In kidney disease, swallowed magnesium can build up.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("heat",),
    cites=(
        "grober2017",
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
            who="a man of 23 whose leg is tense and very painful in a plaster cast",
            facts={body.muscles_hard_with_constant_severe_pain: True},
            expect=YES,
        ),
        Example(
            who="a man of 58 whose feet are numb",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="a man of 61 with a foot wound that does not heal",
            facts={circulation.foot_wound_or_black_skin: True},
            expect=YES,
        ),
        Example(
            who="a man of 66 with narrowed leg arteries", facts={body.known_pad: True}, expect=YES
        ),
        Example(
            who="a man of 64 with chronic kidney disease",
            facts={body.known_kidney_disease: True},
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
                body.muscles_hard_with_constant_severe_pain: False,
                body.severe_muscle_pain_swelling: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.leg_suddenly_numb_or_paralysed: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                circulation.foot_wound_or_black_skin: False,
                injury_infection.dirty_wound_recent: False,
                body.known_pad: False,
                circulation.rest_pain_in_foot_at_night: False,
                circulation.calf_pain_on_walking: False,
                body.known_kidney_disease: False,
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
                body.muscles_hard_with_constant_severe_pain: False,
                body.severe_muscle_pain_swelling: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.leg_suddenly_numb_or_paralysed: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                circulation.foot_wound_or_black_skin: False,
                injury_infection.dirty_wound_recent: False,
                body.known_pad: False,
                circulation.rest_pain_in_foot_at_night: False,
                circulation.calf_pain_on_walking: False,
                body.known_kidney_disease: False,
            },
            expect=UNKNOWN,
        ),
    ),
)
