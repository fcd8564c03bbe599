"""Long stretching sessions."""

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

long_stretching_sessions = Action(
    title=say(id="Sesi peregangan panjang", en="Long stretching sessions"),
    says=say(
        id="Peregangan 45–50 menit, lima hari seminggu, pernah diuji pada kelompok kecil. Tidak ada alasan memilihnya daripada tiga menit setiap malam.",
        en="Stretching for 45-50 minutes, five days a week, was tested in a small group. There is no reason to prefer it to three minutes a night.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Pada 24 perempuan dengan sindrom metabolik, enam minggu latihan disertai kram lebih jarang dan lebih ringan. Nyerinya tidak berbeda antara kelompok. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 24 women with metabolic syndrome, six weeks of training went with fewer and milder cramps. Pain did not differ between the groups. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Menyita waktu; otot bisa pegal.", en="It takes time; muscles may be sore."),
    steps=(
        say(
            id="45–50 menit, lima hari seminggu, enam minggu.",
            en="45-50 minutes, five days a week, six weeks.",
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
    does=("forced_stretch",),
    cites=(
        "gholizadeh2017",
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
)
