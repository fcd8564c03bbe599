"""Electrophoresis, magnets, mud and currents."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.knowledge.facts.results import results
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.pregnant import pregnant
from betis.knowledge.situations.reduced_feeling import reduced_feeling
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

currents_magnets_and_mud = Action(
    title=say(
        id="Elektroforesis, magnet, lumpur, dan arus listrik",
        en="Electrophoresis, magnets, mud and currents",
    ),
    says=say(
        id="Sebagian klinik menawarkan terapi magnet, lumpur, elektroforesis, atau arus sinus (amplipuls). Untuk kram tungkai tidak ditemukan satu uji pun, jadi tidak benar bahwa semuanya terbukti manjur.",
        en="Some clinics offer magnets, mud, electrophoresis or sinusoidal current (amplipulse). No trial for leg cramps was found, so it is not true that they are shown to be effective.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Tidak ditemukan uji untuk kram tungkai. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial for leg cramps was found. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Luka bakar, biaya, dan terlambat mencari sebabnya.",
        en="Burns, cost, and delay in finding the cause.",
    ),
    steps=(say(id="Tanyakan dulu apa sebab kram Anda.", en="First ask what causes your cramps."),),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=conditions.has_pacemaker,
            why=say(
                id="Arus listrik bisa mengganggu alat pacu jantung.",
                en="Electric current can disturb a pacemaker.",
            ),
        ),
        Bar(
            when=pregnant.holds,
            why=say(
                id="Saat hamil, tanyakan bidan atau dokter dulu.",
                en="In pregnancy ask a midwife or doctor first.",
            ),
        ),
        Bar(
            when=circulation.active_cancer,
            why=say(
                id="Pada kanker yang sedang diobati, tanyakan dokter dulu.",
                en="With cancer under treatment, ask the doctor first.",
            ),
        ),
        Bar(
            when=possible_clot.holds,
            why=say(
                id="Bila mungkin ada gumpalan darah di tungkai, periksakan dulu.",
                en="If a clot in the leg is possible, have it examined first.",
            ),
        ),
        Bar(
            when=reduced_feeling.holds,
            why=say(
                id="Bila rasa di kaki berkurang, luka tidak terasa.",
                en="If the feet feel less, an injury is not noticed.",
            ),
        ),
    ),
    does=("heat",),
    cites=(
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 68 with a pacemaker", facts={conditions.has_pacemaker: True}, expect=YES
        ),
        Example(
            who="a woman of 29 in week 30 of pregnancy",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 29,
                person.pregnancy_status: "third_trimester",
            },
            expect=YES,
        ),
        Example(
            who="a woman of 66 under treatment for cancer",
            facts={circulation.active_cancer: True},
            expect=YES,
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
            who="somebody who said no to each of these",
            facts={
                conditions.has_pacemaker: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                circulation.active_cancer: False,
                circulation.leg_swelling_one_side: False,
                circulation.leg_red_warm: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
                results.dvt_scan_result: "not_done",
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about a pacemaker",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                circulation.active_cancer: False,
                circulation.leg_swelling_one_side: False,
                circulation.leg_red_warm: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
                results.dvt_scan_result: "not_done",
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "magnetotherapy",
        "mud_therapy",
        "electrophoresis",
        "amplipulse_therapy",
    ),
    corrects=(
        "magnetotherapy",
        "mud_therapy",
        "electrophoresis",
        "amplipulse_therapy",
    ),
)
