"""Physiotherapy."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.results import results
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.possible_tear import possible_tear
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

physiotherapy = Action(
    title=say(id="Fisioterapi", en="Physiotherapy"),
    says=say(
        id="Fisioterapis mencari otot yang memendek atau lemah, lalu mengajarkan gerakan yang aman. Cocok bila kram sering, Anda mudah goyah, atau punggung ikut bermasalah.",
        en="A physiotherapist finds the short or weak muscle and teaches safe movements. It suits frequent cramps, unsteadiness or a troubled back.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Fisioterapi sebagai satu paket belum diuji untuk kram malam. Peregangan betis dan paha belakang diuji: 1,2 kram lebih sedikit per malam pada 80 orang (bukti lemah). Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="Physiotherapy as a package was not tested for night cramps. Calf and hamstring stretching was: 1.2 fewer cramps a night in 80 people (low certainty). Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Otot pegal.", en="Sore muscles."),
    steps=(
        say(
            id="Minta rujukan dari puskesmas atau dokter.",
            en="Ask a health centre or doctor for a referral.",
        ),
        say(id="Tunjukkan catatan kram Anda.", en="Show your cramp diary."),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=possible_clot.holds,
            why=say(
                id="Bila mungkin ada gumpalan darah di tungkai, periksakan dulu.",
                en="If a clot in the leg is possible, have it examined first.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=possible_tear.holds,
            why=say(
                id="Bila otot, tendon, atau tulang cedera, istirahatkan dulu.",
                en="If a muscle, tendon or bone is injured, rest it first.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    cites=(
        "hallegraeff2012",
        "hawke2021cochrane",
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
    settles=("physiotherapy",),
)
