"""Shock-wave therapy of the calf."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.person import person
from betis.knowledge.facts.results import results
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.pregnant import pregnant
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

shock_wave = Action(
    title=say(id="Terapi gelombang kejut betis", en="Shock-wave therapy of the calf"),
    says=say(
        id="Alat gelombang kejut (ESWT) menembakkan hentakan ke titik nyeri di betis. Belum ada hasil uji yang terbit untuk kram. Bisa sakit dan memar.",
        en="A shock-wave device (ESWT) sends pulses to sore points in the calf. No trial result for cramps has been published. It can hurt and bruise.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Satu uji pada 30 orang terdaftar tahun 2019; hasilnya tidak ditemukan. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="One 30-person trial was registered in 2019; no results were found. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Nyeri dan memar.", en="Pain and bruising."),
    steps=(
        say(
            id="Jangan memulai tanpa dokter rehabilitasi.",
            en="Do not start without a rehabilitation doctor.",
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
            when=body.bleeding_tendency,
            why=say(
                id="Bila Anda mudah berdarah atau minum pengencer darah, perdarahan bisa bertambah.",
                en="If you bleed easily or take a blood thinner, bleeding can get worse.",
            ),
        ),
        Bar(
            when=pregnant.holds,
            why=say(
                id="Saat hamil, tanyakan bidan atau dokter dulu.",
                en="In pregnancy ask a midwife or doctor first.",
            ),
        ),
    ),
    does=("pressing",),
    cites=(
        "eswt_nct03864770",
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
            who="a man of 73 who takes a blood thinner",
            facts={body.bleeding_tendency: True},
            expect=YES,
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
            who="somebody who said no to each of these",
            facts={
                circulation.leg_swelling_one_side: False,
                circulation.leg_red_warm: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
                results.dvt_scan_result: "not_done",
                body.bleeding_tendency: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
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
                body.bleeding_tendency: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
            },
            expect=UNKNOWN,
        ),
    ),
)
