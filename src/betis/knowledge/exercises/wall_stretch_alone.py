"""Wall stretch of the calf alone."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
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

wall_stretch_alone = Action(
    title=say(id="Peregangan betis di dinding saja", en="Wall stretch of the calf alone"),
    says=say(
        id="Cara lama ini terkenal dari sebuah surat tahun 1979. Uji yang lebih baik tidak menemukan manfaat bila hanya betis yang diregangkan. Aman untuk dicoba, tetapi peregangan betis bersama paha belakang lebih didukung.",
        en="This old way is known from a letter of 1979. The better trial found no benefit from stretching the calf alone. It is safe to try, but stretching calf and hamstring together has better support.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Pada 191 pemakai kina, 12 minggu peregangan betis tidak berbeda dari latihan tiruan: 1,95 kram lebih banyak dalam 4 minggu (-3,01 sampai 6,90). Surat 1979 menyebut 44 orang sembuh dalam seminggu, tanpa pembanding. Satu kali regangan tidak mengubah ambang kram listrik pada 17 orang sehat. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 191 users of quinine, 12 weeks of calf stretching did not differ from sham exercise: 1.95 more cramps in 4 weeks (-3.01 to 6.90). The 1979 letter said that 44 people were cured within a week, without a comparison. One passive stretch did not change the electrical cramp threshold in 17 healthy people. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Tidak ada yang dilaporkan.", en="None was reported."),
    steps=(
        say(
            id="Berdiri 60–100 cm dari dinding, kedua tangan di dinding.",
            en="Stand 60-100 cm from a wall, both hands on it.",
        ),
        say(
            id="Tumit tetap di lantai. Condong sampai betis terasa tertarik.",
            en="Heels stay down. Lean until the calf feels a firm stretch.",
        ),
        say(
            id="Tahan 10 detik, ulangi, tiga kali sehari.",
            en="Hold 10 seconds, repeat, three times a day.",
        ),
        say(
            id="Nyeri tajam, satu kaki bengkak, atau pusing? Berhenti dan periksakan.",
            en="Sharp pain, one leg swollen, or dizzy? Stop and have it examined.",
        ),
    ),
    certainty=Certainty.LOW,
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
                id="Bila Anda mudah goyah atau pernah jatuh, lakukan hanya sambil dipegangi atau sambil duduk.",
                en="If you are unsteady or have fallen, do it only with help, or seated.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=(
        "standing",
        "forced_stretch",
    ),
    cites=(
        "coppin2005",
        "daniell1979",
        "garrison2012reply",
        "hawke2021cochrane",
        "dorset_leaflet",
        "stretch_ctf2017",
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
)
