"""Tense and release the calves on journeys."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.results import results
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.possible_tear import possible_tear
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

calf_pump_on_journeys = Action(
    title=say(
        id="Tegangkan dan lepaskan betis saat bepergian",
        en="Tense and release the calves on journeys",
    ),
    says=say(
        id="Dalam mobil, bus, atau pesawat, kencangkan betis sebentar lalu lepaskan. Otot betis memompa darah balik ke atas. Cocok juga saat hamil.",
        en="In a car, bus or plane, tense the calves briefly and let go. The calf muscle pumps blood back up. It suits pregnancy too.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji untuk kram. Otot betis memang memompa darah; bahwa itu mencegah kram belum terbukti. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial was done for cramps. The calf does pump blood; that this prevents cramps is not shown. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Menegangkan terlalu lama bisa memicu kram.", en="Tensing too long can set off a cramp."
    ),
    steps=(
        say(
            id="Tekan ujung kaki ke lantai 2 detik, lepaskan.",
            en="Press the forefeet to the floor for 2 seconds, release.",
        ),
        say(id="Sepuluh kali, tiap setengah jam.", en="Ten times, every half hour."),
        say(
            id="Satu betis bengkak atau nyeri setelah perjalanan? Ke IGD hari ini.",
            en="One calf swollen or sore after a journey? Emergency department today.",
        ),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=possible_clot.holds,
            why=say(
                id="Bila mungkin ada gumpalan darah di tungkai, periksakan dulu.",
                en="If a clot in the leg is possible, have it examined first.",
            ),
        ),
        Bar(
            when=possible_tear.holds,
            why=say(
                id="Bila otot, tendon, atau tulang cedera, istirahatkan dulu.",
                en="If a muscle, tendon or bone is injured, rest it first.",
            ),
        ),
    ),
    cites=(
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
            },
            expect=UNKNOWN,
        ),
    ),
    settles=("calf_squeeze_release_travel",),
)
