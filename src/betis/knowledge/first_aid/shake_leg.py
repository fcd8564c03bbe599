"""Shake the leg gently."""

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

shake_leg = Action(
    title=say(id="Goyangkan kaki pelan", en="Shake the leg gently"),
    says=say(
        id="Menggoyangkan tungkai bawah atau mengayunkan kaki ke kanan dan kiri terasa melemaskan. Lakukan pelan, sambil atau sesudah meregangkan. Regangannya yang melepaskan kram.",
        en="Shaking the lower leg, or swinging the foot right and left, feels loosening. Do it gently, during or after the stretch. It is the stretch that ends the cramp.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial was found. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Tidak ada yang diketahui bila pelan. Ayunan keras bisa membentur perabot atau membuat jatuh.",
        en="None known if gentle. A wide swing may hit furniture or make you fall.",
    ),
    steps=(
        say(id="Duduk atau berbaring.", en="Sit or lie down."),
        say(
            id="Goyangkan tungkai bawah pelan, kiri dan kanan.",
            en="Shake the lower leg gently, left and right.",
        ),
        say(
            id="Angkat lagi ujung kaki bila kram kembali.",
            en="Lift the toes again if the cramp returns.",
        ),
    ),
    certainty=Certainty.NONE,
    bars=(
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
                id="Bila otot, tendon, atau tulang cedera, jangan digoyangkan.",
                en="If a muscle, tendon or bone is injured, do not shake the leg.",
            ),
        ),
        Bar(
            when=pressure_emergency.holds,
            why=say(
                id="Bila tungkai sangat tegang dan nyeri, dingin, atau pucat, jangan digoyangkan; segera ke IGD.",
                en="If the leg is very tense and painful, cold or pale, do not shake it; go to an emergency department now.",
            ),
        ),
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
    settles=(
        "shake_leg",
        "swing_leg_side_to_side",
    ),
)
