"""Walk a few steps."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Moment, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.knowledge.situations.may_fall import may_fall
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.possible_tear import possible_tear
from betis.knowledge.situations.pressure_emergency import pressure_emergency
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

walk_a_few_steps = Action(
    title=say(id="Berjalan beberapa langkah", en="Walk a few steps"),
    says=say(
        id="Setelah kaki bisa menapak, beberapa langkah pelan meregangkan betis sedikit demi sedikit. Tumit menyentuh lantai lebih dulu, baru telapak. Berkeliling kamar sudah cukup, sambil berpegangan.",
        en="Once the foot bears weight, a few slow steps stretch the calf little by little. The heel touches the floor first, then the sole. Around the room is enough, holding on.",
    ),
    verdict=Verdict.DO,
    effect=say(
        id="Belum diuji tersendiri. Tiap langkah meregangkan betis seperti tarikan tangan, yang diuji pada 10 orang sehat di laboratorium. Belum terbukti bahwa kram lepas karena darah lebih lancar. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="Not tested by itself. Each step stretches the calf like pulling by hand, which was tested in 10 healthy people in a laboratory. That better circulation ends the cramp is not shown. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Bisa jatuh, apalagi saat mengantuk, gelap, atau setelah obat tidur atau alkohol.",
        en="You may fall, above all when drowsy, in the dark, or after sleeping tablets or alcohol.",
    ),
    steps=(
        say(id="Jalan pelan. Tumit menapak lebih dulu.", en="Walk slowly. The heel lands first."),
        say(id="Berpegangan pada dinding atau perabot.", en="Hold the wall or furniture."),
        say(id="Nyeri bertambah? Duduk lagi.", en="Does the pain grow? Sit down again."),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=may_fall.holds,
            why=say(
                id="Bila Anda mudah goyah atau pernah jatuh, berdirilah hanya bila ada yang memegangi.",
                en="If you are unsteady or have fallen, stand only while somebody holds you.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=possible_clot.holds,
            why=say(
                id="Bila mungkin ada gumpalan darah di tungkai, istirahatkan kaki sampai diperiksa.",
                en="If a clot in the leg is possible, rest the leg until it has been examined.",
            ),
        ),
        Bar(
            when=possible_tear.holds,
            why=say(
                id="Bila otot, tendon, atau tulang cedera, jangan menumpu pada kaki itu.",
                en="If a muscle, tendon or bone is injured, put no weight on that leg.",
            ),
        ),
        Bar(
            when=pressure_emergency.holds,
            why=say(
                id="Bila tungkai sangat tegang dan nyeri, dingin, atau pucat, jangan menumpu; segera ke IGD.",
                en="If the leg is very tense and painful, cold or pale, put no weight on it; go to an emergency department now.",
            ),
        ),
    ),
    does=("walking",),
    moment=Moment.AFTER_3_MINUTES,
    order=2,
    seconds=60,
    cites=(
        "bertolasi1993",
        "bopdhb",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 79 who fell twice this year",
            facts={lifestyle.unsteady_or_falls: True},
            expect=YES,
        ),
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
            who="somebody who said no to each of these",
            facts={
                lifestyle.unsteady_or_falls: False,
                nerve_muscle.unsteady_wide_gait: False,
                nerve_muscle.foot_drop_or_tripping: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
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
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about falls",
            facts={
                nerve_muscle.unsteady_wide_gait: False,
                nerve_muscle.foot_drop_or_tripping: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
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
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "walk_during_cramp",
        "S792",
    ),
    corrects=("S792",),
)
