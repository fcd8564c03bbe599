"""Lying, leg up, foot bent toward the shin."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.results import results
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.possible_tear import possible_tear
from betis.knowledge.situations.pressure_emergency import pressure_emergency
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

lying_foot_lift = Action(
    title=say(
        id="Berbaring, angkat kaki dan tekuk ke arah tulang kering",
        en="Lying, leg up, foot bent toward the shin",
    ),
    says=say(
        id="Telentang, angkat satu tungkai ke atas, lalu tekuk telapak pelan ke arah tulang kering. Betis dan paha belakang sama-sama meregang. Cocok bila berdiri sulit.",
        en="On your back, raise one leg and slowly bend the foot toward the shin. Calf and hamstring stretch together. It suits people who cannot easily stand.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Gerakan ini belum diuji tersendiri. Ia mirip regangan betis dan paha belakang dari uji pada 80 orang di atas 55 tahun. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="This movement was not tested by itself. It resembles the calf and hamstring stretch of a trial in 80 people over 55. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Otot bisa sedikit pegal.", en="Muscles may be a little sore."),
    steps=(
        say(
            id="Telentang, angkat satu tungkai setinggi yang nyaman.",
            en="On your back, raise one leg as high as is comfortable.",
        ),
        say(
            id="Tekuk telapak pelan ke arah tulang kering, tahan 10 detik.",
            en="Bend the foot slowly toward the shin, hold 10 seconds.",
        ),
        say(
            id="Tiga kali, lalu ganti kaki. Jangan meruncingkan kaki.",
            en="Three times, then the other leg. Do not point the foot.",
        ),
        say(
            id="Nyeri tajam, satu kaki bengkak, atau pusing? Berhenti dan periksakan.",
            en="Sharp pain, one leg swollen, or dizzy? Stop and have it examined.",
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
    ),
    does=("own_stretch",),
    cites=(
        "hallegraeff2012",
        "bertolasi1993",
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
            },
            expect=UNKNOWN,
        ),
    ),
    settles=("supine_foot_dorsiflexion",),
)
