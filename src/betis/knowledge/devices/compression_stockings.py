"""Compression stockings for heavy, swollen legs."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.knowledge.situations.poor_circulation import poor_circulation
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.reduced_feeling import reduced_feeling
from betis.knowledge.situations.skin_broken_or_infected import skin_broken_or_infected
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

compression_stockings = Action(
    title=say(
        id="Stoking kompresi untuk kaki berat dan bengkak",
        en="Compression stockings for heavy, swollen legs",
    ),
    says=say(
        id="Stoking kompresi bisa meringankan kaki yang berat dan bengkak. Untuk kram belum terbukti. Berbahaya bila pembuluh nadi menyempit, jadi periksakan dulu.",
        en="Compression stockings may ease heavy, swollen legs. For cramps they are unproven. They are unsafe with narrowed arteries, so be examined first.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Cochrane (13 penelitian, 1.021 orang dengan varises): pemakai sering merasa lebih baik, tetapi pembandingnya lemah. Kram tidak dilaporkan tersendiri. Tidak ada uji untuk kram malam. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="Cochrane (13 studies, 1,021 people with varicose veins): wearers often felt better, but comparisons were poor. Cramps were not reported separately. No trial for night cramps was found. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Kulit rusak; aliran darah memburuk bila nadi menyempit.",
        en="Skin damage; worse circulation when arteries are narrow.",
    ),
    steps=(
        say(id="Minta nadi kaki diperiksa dulu.", en="Have the foot pulses checked first."),
        say(
            id="Ukuran harus pas. Pakai siang, lepas malam.",
            en="They must fit. On by day, off at night.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    offered_when=circulation.both_ankles_swollen | circulation.legs_heavy_end_of_day,
    bars=(
        Bar(
            when=poor_circulation.holds,
            why=say(
                id="Bila pembuluh nadi tungkai menyempit, tekanan menghentikan aliran darah.",
                en="If the leg arteries are narrow, pressure can cut off the blood.",
            ),
        ),
        Bar(
            when=possible_clot.holds,
            why=say(
                id="Bila mungkin ada gumpalan darah, periksakan dulu.",
                en="If a clot is possible, have it examined first.",
            ),
        ),
        Bar(
            when=reduced_feeling.holds,
            why=say(
                id="Bila rasa di kaki berkurang, luka tekan tidak terasa.",
                en="If the feet feel less, sores are not noticed.",
            ),
        ),
        Bar(
            when=skin_broken_or_infected.holds,
            why=say(
                id="Bila ada borok atau infeksi kulit, perlu petunjuk dokter.",
                en="With an ulcer or infected skin a doctor must advise.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=body.known_heart_disease,
            why=say(
                id="Pada gagal jantung berat, stoking mendorong cairan ke jantung.",
                en="In severe heart failure, stockings push fluid to the heart.",
            ),
        ),
    ),
    cites=(
        "compression2021",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 66 with narrowed leg arteries", facts={body.known_pad: True}, expect=YES
        ),
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
            who="a man of 61 with a foot wound that does not heal",
            facts={circulation.foot_wound_or_black_skin: True},
            expect=YES,
        ),
        Example(
            who="a woman of 71 with heart failure",
            facts={body.known_heart_disease: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                body.known_pad: False,
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.calf_pain_on_walking: False,
                circulation.leg_swelling_one_side: False,
                circulation.leg_red_warm: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
                results.dvt_scan_result: "not_done",
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                circulation.foot_wound_or_black_skin: False,
                injury_infection.dirty_wound_recent: False,
                body.known_heart_disease: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about the leg arteries",
            facts={
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.calf_pain_on_walking: False,
                circulation.leg_swelling_one_side: False,
                circulation.leg_red_warm: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
                results.dvt_scan_result: "not_done",
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                circulation.foot_wound_or_black_skin: False,
                injury_infection.dirty_wound_recent: False,
                body.known_heart_disease: False,
            },
            expect=UNKNOWN,
        ),
    ),
)
