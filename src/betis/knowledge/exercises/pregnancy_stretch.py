"""Calf stretch in pregnancy."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.knowledge.facts.results import results
from betis.knowledge.situations.may_fall import may_fall
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.possible_tear import possible_tear
from betis.knowledge.situations.pregnant import pregnant
from betis.knowledge.situations.pressure_emergency import pressure_emergency
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

pregnancy_stretch = Action(
    title=say(id="Peregangan betis saat hamil", en="Calf stretch in pregnancy"),
    says=say(
        id="Meregangkan betis saat hamil aman dan melegakan bila kram datang. Untuk mencegah kram, ujinya tidak menemukan manfaat.",
        en="Stretching the calf in pregnancy is safe and brings relief during a cramp. As prevention, the trial found no benefit.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Pada 86 ibu hamil 24–36 minggu, empat regangan tiga kali seminggu selama dua minggu tidak mengurangi kram. Minggu pertama tengahnya 2 dan 2 kram (p=0,43), minggu kedua 1 dan 1 (p=0,75). Kram berkurang di kedua kelompok. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 86 women at 24-36 weeks, four stretches three times a week for two weeks did not lower cramps. Medians were 2 and 2 cramps in week one (p=0.43), 1 and 1 in week two (p=0.75). Cramps fell in both groups. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Tidak ada yang dilaporkan.", en="None was reported."),
    steps=(
        say(
            id="Duduk atau berdiri menghadap dinding, sambil berpegangan.",
            en="Sit, or stand facing a wall, holding on.",
        ),
        say(
            id="Tarik ujung kaki pelan ke arah tulang kering sebelum tidur.",
            en="Draw the forefoot slowly toward the shin before bed.",
        ),
        say(
            id="Saat menggeliat di kasur, jangan meruncingkan kaki.",
            en="When you stretch in bed, do not point the toes.",
        ),
        say(
            id="Satu kaki bengkak atau nyeri? Ke IGD hari ini juga.",
            en="One leg swollen or sore? Emergency department today.",
        ),
    ),
    certainty=Certainty.LOW,
    offered_when=pregnant.holds,
    bars=(
        Bar(
            when=possible_clot.holds,
            why=say(
                id="Bila mungkin ada gumpalan darah di tungkai, jangan ditarik kuat sebelum diperiksa.",
                en="If a clot in the leg is possible, do not pull hard before it has been examined.",
            ),
        ),
        Bar(
            when=possible_tear.holds,
            why=say(
                id="Bila otot, tendon, atau tulang cedera, tarikan bisa memperparahnya.",
                en="If a muscle, tendon or bone is injured, pulling can make it worse.",
            ),
        ),
        Bar(
            when=pressure_emergency.holds,
            why=say(
                id="Bila tungkai sangat tegang dan nyeri, dingin, atau pucat, jangan ditarik; segera ke IGD.",
                en="If the leg is very tense and painful, cold or pale, do not pull; go to an emergency department now.",
            ),
        ),
        Bar(
            when=conditions.exercise_not_advised_in_pregnancy,
            why=say(
                id="Bila bidan atau dokter melarang olahraga, jangan lakukan dulu.",
                en="If a midwife or doctor advised against exercise, do not do it for now.",
            ),
        ),
        Bar(
            when=may_fall.holds,
            why=say(
                id="Bila Anda mudah goyah atau pernah jatuh, lakukan hanya sambil dipegangi atau sambil duduk.",
                en="If you are unsteady or have fallen, do it only with help, or seated.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("own_stretch",),
    cites=(
        "seejph_pregstretch",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 67 whose left leg is swollen",
            facts={circulation.leg_swelling_one_side: True},
            expect=YES,
        ),
        Example(
            who="a man of 44 who felt a pop in the calf while running",
            facts={injury_infection.pop_or_kick_feeling: True},
            expect=YES,
        ),
        Example(
            who="a man of 23 whose leg is tense and very painful in a plaster cast",
            facts={body.muscles_hard_with_constant_severe_pain: True},
            expect=YES,
        ),
        Example(
            who="a woman of 29 whose midwife told her not to exercise",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 29,
                person.pregnancy_status: "third_trimester",
                conditions.exercise_not_advised_in_pregnancy: True,
            },
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
                injury_infection.leg_injury_recent: False,
                injury_infection.pop_or_kick_feeling: False,
                injury_infection.bruise_or_dent_in_calf: False,
                injury_infection.heel_tendon_cannot_push_off: False,
                body.muscles_hard_with_constant_severe_pain: False,
                body.severe_muscle_pain_swelling: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.leg_suddenly_numb_or_paralysed: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                conditions.exercise_not_advised_in_pregnancy: False,
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
                injury_infection.leg_injury_recent: False,
                injury_infection.pop_or_kick_feeling: False,
                injury_infection.bruise_or_dent_in_calf: False,
                injury_infection.heel_tendon_cannot_push_off: False,
                body.muscles_hard_with_constant_severe_pain: False,
                body.severe_muscle_pain_swelling: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.leg_suddenly_numb_or_paralysed: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                conditions.exercise_not_advised_in_pregnancy: False,
                lifestyle.unsteady_or_falls: False,
                nerve_muscle.unsteady_wide_gait: False,
                nerve_muscle.foot_drop_or_tripping: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
            },
            expect=UNKNOWN,
        ),
    ),
)
