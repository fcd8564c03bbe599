"""Stand on a cloth soaked in ice water."""

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
from betis.knowledge.situations.possible_tear import possible_tear
from betis.knowledge.situations.pressure_emergency import pressure_emergency
from betis.knowledge.situations.reduced_feeling import reduced_feeling
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

ice_cloth = Action(
    title=say(id="Berdiri di atas kain basah air es", en="Stand on a cloth soaked in ice water"),
    says=say(
        id="Kain yang dibasahi air es kadang dianjurkan untuk diinjak saat kram. Yang menolong kemungkinan besar berdirinya, karena betis teregang. Kain basah licin, jadi lantai kering lebih aman.",
        en="Standing on a cloth soaked in ice water is sometimes advised. It is most likely the standing that helps, because it stretches the calf. A wet cloth is slippery; a dry floor is safer.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji; manfaat dinginnya sendiri belum terbukti. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial was found; the cold itself is unproven. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Terpeleset, jatuh, dan kulit cedera karena es. Obat tidur dan alkohol menambah risiko jatuh.",
        en="Slips, falls and cold injury of the skin. Sleeping tablets and alcohol add to the risk of falling.",
    ),
    steps=(
        say(
            id="Pilih lantai kering. Berdiri sambil berpegangan.",
            en="Choose a dry floor. Stand, holding on.",
        ),
        say(
            id="Bila tetap memakai kain dingin, lakukan sambil duduk.",
            en="If you use a cold cloth all the same, sit.",
        ),
        say(id="Angkat bila perih atau kebas.", en="Take it away if it stings or numbs."),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=may_fall.holds,
            why=say(
                id="Bila Anda mudah goyah atau pernah jatuh, lantai dingin dan basah berbahaya.",
                en="If you are unsteady or have fallen, a cold or wet floor is dangerous.",
            ),
        ),
        Bar(
            when=poor_circulation.holds,
            why=say(
                id="Bila aliran darah ke kaki kurang, dingin menguranginya lagi.",
                en="If circulation to the feet is poor, cold reduces it further.",
            ),
        ),
        Bar(
            when=reduced_feeling.holds,
            why=say(
                id="Bila rasa di kaki berkurang, dingin bisa melukai tanpa terasa.",
                en="If the feet feel less, cold can injure without being noticed.",
            ),
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
        Bar(
            when=circulation.legs_cold_in_bed,
            why=say(
                id="Bila kaki selalu dingin atau jari memutih saat kedinginan (Raynaud), tanyakan dulu.",
                en="If your feet are always cold or the toes turn white in the cold (Raynaud), ask first.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=(
        "standing",
        "cold",
    ),
    cites=(
        "bertolasi1993",
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
            who="a man of 66 with narrowed leg arteries", facts={body.known_pad: True}, expect=YES
        ),
        Example(
            who="a man of 58 whose feet are numb",
            facts={nerve_muscle.tingling_or_numb_legs: True},
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
            who="a woman of 46 whose feet are cold in bed",
            facts={circulation.legs_cold_in_bed: True},
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
                body.known_pad: False,
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.calf_pain_on_walking: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
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
                circulation.leg_suddenly_numb_or_paralysed: False,
                circulation.legs_cold_in_bed: False,
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
                body.known_pad: False,
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.calf_pain_on_walking: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
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
                circulation.leg_suddenly_numb_or_paralysed: False,
                circulation.legs_cold_in_bed: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=("ice_water_cloth",),
    corrects=("ice_water_cloth",),
)
