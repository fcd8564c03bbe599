"""Alternating hot and cold shower or compress."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.knowledge.situations.may_fall import may_fall
from betis.knowledge.situations.poor_circulation import poor_circulation
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.pressure_emergency import pressure_emergency
from betis.knowledge.situations.reduced_feeling import reduced_feeling
from betis.knowledge.situations.skin_broken_or_infected import skin_broken_or_infected
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

contrast_shower = Action(
    title=say(
        id="Siraman atau kompres panas-dingin bergantian",
        en="Alternating hot and cold shower or compress",
    ),
    says=say(
        id="Air atau kompres hangat dan dingin bergantian sering dianjurkan, saat kram atau di malam hari. Boleh dicoba bila terasa nyaman dan tidak ada larangan. Seperti terapi fisik lain, cara ini dipilih untuk tiap orang setelah larangannya diperiksa.",
        en="Warm and cold water or compresses in turn are often advised, during a cramp or in the evening. You may try them if they feel good and nothing forbids them. Like any physical treatment, it is chosen for each person after checking what forbids it.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji. Tidak ada bukti bahwa suhu yang berganti mencegah atau menghentikan kram, dan tidak ada aturan pakai yang baku. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial was found. Nothing shows that changing temperatures prevent or stop cramps, and there is no established way to do it. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Luka bakar, cedera dingin, dan pusing.", en="Burns, cold injury and dizziness."),
    steps=(
        say(
            id="Pakai air hangat dan sejuk, jangan panas atau es.",
            en="Use warm and cool water, not hot or icy.",
        ),
        say(id="Duduk selama menyiram betis.", en="Sit while you shower the calves."),
        say(id="Perih, kebas, atau pusing? Sudahi.", en="Stinging, numb or dizzy? End it."),
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
        Bar(
            when=body.known_heart_disease,
            why=say(
                id="Bila penyakit jantung belum terkendali, perubahan suhu membebani jantung.",
                en="If heart disease is not under control, changes of temperature strain the heart.",
            ),
        ),
        Bar(
            when=may_fall.holds,
            why=say(
                id="Bila Anda mudah goyah atau pusing, kamar mandi basah berbahaya.",
                en="If you are unsteady or dizzy, a wet bathroom is dangerous.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=(
        "heat",
        "cold",
    ),
    cites=(
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
            who="a woman of 71 with heart failure",
            facts={body.known_heart_disease: True},
            expect=YES,
        ),
        Example(
            who="a woman of 79 who fell twice this year",
            facts={lifestyle.unsteady_or_falls: True},
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
                body.known_heart_disease: False,
                lifestyle.unsteady_or_falls: False,
                nerve_muscle.unsteady_wide_gait: False,
                nerve_muscle.foot_drop_or_tripping: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
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
                body.known_heart_disease: False,
                lifestyle.unsteady_or_falls: False,
                nerve_muscle.unsteady_wide_gait: False,
                nerve_muscle.foot_drop_or_tripping: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "contrast_shower",
        "alternating_hot_cold_compress",
        "individual_physiotherapy_choice",
    ),
    corrects=("alternating_hot_cold_compress",),
)
