"""Elastic bandage or compression stocking for varicose veins."""

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

elastic_bandage_with_varicose_veins = Action(
    title=say(
        id="Perban elastis atau stoking kompresi pada varises",
        en="Elastic bandage or compression stocking for varicose veins",
    ),
    says=say(
        id="Pada varises, balutan tekan sering dianjurkan sebagai ganti pijat. Kaki yang berat dan bengkak bisa terasa lebih ringan. Aliran darah di pergelangan kaki harus diperiksa dulu; pakai siang hari, lepas malam hari.",
        en="With varicose veins, compression is often advised instead of massage. Heavy, swollen legs may feel lighter. The circulation at the ankle must be checked first; wear it by day, take it off at night.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Ulasan Cochrane (13 penelitian, 1.021 orang dengan varises): pemakai sering merasa lebih baik, tetapi pembandingnya lemah dan kram tidak dilaporkan tersendiri. Belum ada uji untuk kram malam. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="Cochrane review (13 studies, 1,021 people with varicose veins): wearers often felt better, but comparisons were poor and cramps were not reported separately. No trial for night cramps was found. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Kulit rusak, dan aliran darah memburuk bila pembuluh nadi menyempit.",
        en="Skin damage, and worse circulation when the arteries are narrow.",
    ),
    steps=(
        say(
            id="Minta puskesmas memeriksa nadi kaki dulu.",
            en="Ask a health centre to check the foot pulses first.",
        ),
        say(
            id="Pilih ukuran yang pas; jangan membalut sendiri ketat-ketat.",
            en="Get a proper fit; do not wrap tightly yourself.",
        ),
        say(id="Lepas saat tidur.", en="Take it off for sleep."),
    ),
    certainty=Certainty.VERY_LOW,
    offered_when=circulation.varicose_veins,
    bars=(
        Bar(
            when=poor_circulation.holds,
            why=say(
                id="Bila pembuluh nadi tungkai menyempit, balutan bisa menghentikan aliran darah.",
                en="If the leg arteries are narrow, compression can cut off the blood.",
            ),
        ),
        Bar(
            when=possible_clot.holds,
            why=say(
                id="Bila mungkin ada gumpalan darah, jangan dibalut sebelum diperiksa dokter.",
                en="If a clot is possible, no compression before a doctor has examined the leg.",
            ),
        ),
        Bar(
            when=reduced_feeling.holds,
            why=say(
                id="Bila rasa di kaki berkurang, luka karena balutan tidak terasa.",
                en="If the feet feel less, sores from compression are not noticed.",
            ),
        ),
        Bar(
            when=skin_broken_or_infected.holds,
            why=say(
                id="Bila ada borok atau infeksi kulit, balutan perlu petunjuk dokter.",
                en="With an ulcer or infected skin, compression needs a doctor's advice.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=body.known_heart_disease,
            why=say(
                id="Pada gagal jantung berat, balutan mendorong cairan ke jantung.",
                en="In severe heart failure, compression pushes fluid to the heart.",
            ),
        ),
        Bar(
            when=pressure_emergency.holds,
            why=say(
                id="Bila tungkai sangat tegang dan nyeri, dingin, atau pucat, jangan dibalut; segera ke IGD.",
                en="If the leg is very tense and painful, cold or pale, do not wrap it; go to an emergency department now.",
            ),
        ),
    ),
    cites=(
        "compression2021",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 22),
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
            who="a man of 23 whose leg is tense and very painful in a plaster cast",
            facts={body.muscles_hard_with_constant_severe_pain: True},
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
                body.muscles_hard_with_constant_severe_pain: False,
                body.severe_muscle_pain_swelling: False,
                circulation.leg_suddenly_numb_or_paralysed: False,
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
                body.muscles_hard_with_constant_severe_pain: False,
                body.severe_muscle_pain_swelling: False,
                circulation.leg_suddenly_numb_or_paralysed: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=("elastic_bandage",),
    corrects=("elastic_bandage",),
)
