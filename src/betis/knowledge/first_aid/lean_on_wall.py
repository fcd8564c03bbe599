"""Lean on a wall."""

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

lean_on_wall = Action(
    title=say(id="Condong ke dinding", en="Lean on a wall"),
    says=say(
        id="Bila kram belum lepas, berat badan bisa membantu meregangkan betis. Berdiri menghadap dinding sejauh 40–50 cm, kaki selebar bahu, lalu condong pelan ke depan dan ke belakang. Tumit tetap di lantai. Untuk pencegahan, latihan ini dilakukan dengan jarak sekitar 60 cm, menahan satu menit, beberapa kali setiap malam.",
        en="If the cramp has not let go, body weight can help to stretch the calf. Stand facing a wall at 40-50 cm, feet shoulder-width apart, and lean slowly forward and back. The heels stay on the floor. For prevention this exercise is done at about 60 cm and hold for one minute, several times each night.",
    ),
    verdict=Verdict.DO,
    effect=say(
        id="Sebagai pertolongan saat kram belum diuji tersendiri; ia bekerja seperti regangan lain. Sebagai pencegahan, uji pada 191 orang tidak menemukan manfaat regangan betis saja: beda 1,95 kram dalam 4 minggu (-3,01 sampai 6,90). Uji lain pada 80 orang di atas 55 tahun meregangkan betis dan paha belakang. Kram berkurang 1,2 per malam (0,6 sampai 1,8), tetapi kelompok pembanding tahu tidak diobati. Sebutan sangat efektif belum terbukti. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="As first aid it has not been tested by itself; it works like other stretches. As prevention, a trial in 191 people found no benefit of stretching the calf alone: a difference of 1.95 cramps in 4 weeks (-3.01 to 6.90). Another, in 80 people over 55, stretched calf and hamstring. It found 1.2 fewer cramps a night (0.6 to 1.8), but the comparison group knew that it was not treated. The claim that it is very effective is not shown. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Bisa jatuh; jangan memakai kaus kaki di lantai licin. Otot bisa pegal sesudahnya.",
        en="You may fall. No socks on a slippery floor. The muscle may be sore afterwards.",
    ),
    steps=(
        say(
            id="Hadap dinding, jarak 40–50 cm. Tangan di dinding.",
            en="Face a wall at 40-50 cm. Hands on the wall.",
        ),
        say(
            id="Kaki selebar bahu; yang kram boleh agak di belakang.",
            en="Feet shoulder-width apart; the cramped one may stand back.",
        ),
        say(
            id="Tumit di lantai, lutut lurus. Condong pelan ke depan.",
            en="Heels down, knee straight. Lean slowly forward.",
        ),
        say(
            id="Kembali pelan. Ulangi beberapa kali.", en="Come back slowly. Repeat several times."
        ),
    ),
    certainty=Certainty.VERY_LOW,
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
            when=may_fall.holds,
            why=say(
                id="Bila Anda mudah goyah atau pernah jatuh, berdirilah hanya bila ada yang memegangi.",
                en="If you are unsteady or have fallen, stand only while somebody holds you.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=(
        "standing",
        "forced_stretch",
    ),
    moment=Moment.AFTER_3_MINUTES,
    order=1,
    seconds=30,
    cites=(
        "bertolasi1993",
        "coppin2005",
        "hallegraeff2012",
        "bopdhb",
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
        "wall_calf_stretch",
        "S548",
    ),
    corrects=("S548",),
)
