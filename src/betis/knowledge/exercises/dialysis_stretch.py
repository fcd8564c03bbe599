"""Calf stretch during dialysis."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.results import results
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.possible_tear import possible_tear
from betis.knowledge.situations.pressure_emergency import pressure_emergency
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

dialysis_stretch = Action(
    title=say(id="Regangan betis saat cuci darah", en="Calf stretch during dialysis"),
    says=say(
        id="Kram sering datang menjelang akhir cuci darah. Perawat bisa membantu meregangkan betis Anda. Murah dan mudah, tetapi buktinya lemah.",
        en="Cramps often come late in a dialysis session. Staff can help to stretch your calf. It is cheap and simple, but the evidence is weak.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Pada 64 orang, regangan setelah jam kedua disertai kram lebih jarang (0,30 dibanding 1,3) dan lebih ringan (1,6 dibanding 6,0). Hasilnya hanya diukur satu kali, sesudahnya. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 64 people, a stretch after the second hour went with fewer (0.30 against 1.3) and milder cramps (1.6 against 6.0). It was measured only once, afterwards. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Tidak ada yang dilaporkan.", en="None was reported."),
    steps=(
        say(
            id="Minta perawat membantu sebelum mulai.",
            en="Ask the staff for help before you begin.",
        ),
        say(
            id="Setelah jam kedua, betis diregangkan pelan.",
            en="After the second hour the calf is stretched slowly.",
        ),
        say(
            id="Kram mulai? Beri tahu perawat; penarikan cairan bisa diperlambat.",
            en="A cramp begins? Tell the staff; fluid removal can be slowed.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    offered_when=body.on_dialysis,
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
            when=conditions.limb_to_rest_on_dialysis,
            why=say(
                id="Tungkai dengan akses cuci darah jangan digerakkan atau dipijat tanpa izin.",
                en="Do not move or massage a limb with dialysis access without leave.",
            ),
        ),
    ),
    does=("own_stretch",),
    cites=(
        "hd_stretch",
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
            who="a man of 59 whose dialysis access is in the thigh",
            facts={
                body.known_kidney_disease: True,
                body.on_dialysis: True,
                conditions.limb_to_rest_on_dialysis: True,
            },
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
                body.known_kidney_disease: False,
                body.on_dialysis: False,
                conditions.limb_to_rest_on_dialysis: False,
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
                body.known_kidney_disease: False,
                body.on_dialysis: False,
                conditions.limb_to_rest_on_dialysis: False,
            },
            expect=UNKNOWN,
        ),
    ),
)
