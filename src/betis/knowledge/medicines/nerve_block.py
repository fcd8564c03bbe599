"""Nerve block in the back."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.situations.skin_broken_or_infected import skin_broken_or_infected
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

nerve_block = Action(
    title=say(id="Suntikan blok saraf di punggung", en="Nerve block in the back"),
    says=say(
        id="Dokter menyuntik obat bius, kadang dengan steroid, di dekat saraf yang terjepit. Tujuannya meredakan nyeri. Untuk kram belum ada uji, dan obat apa yang dipakai pada stenosis diputuskan dokter.",
        en="A doctor injects an anaesthetic, at times with a steroid, near the pinched nerve. The aim is to ease pain. For cramps there is no trial, and which medicines suit stenosis is the doctor's decision.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Tidak ditemukan uji suntikan stenosis dengan kram sebagai hasilnya. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial of injections for stenosis had cramps as outcome. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Perdarahan, infeksi, cedera saraf, gula darah naik karena steroid.",
        en="Bleeding, infection, nerve injury, higher sugar from the steroid.",
    ),
    steps=(
        say(
            id="Katakan semua obat Anda, terutama pengencer darah; jangan menghentikan sendiri.",
            en="Tell them all your medicines, above all blood thinners; do not stop them yourself.",
        ),
    ),
    certainty=Certainty.NONE,
    offered_when=nerve_muscle.known_spinal_stenosis,
    bars=(
        Bar(
            when=body.bleeding_tendency,
            why=say(
                id="Bila Anda mudah berdarah atau minum pengencer darah, perdarahan bisa bertambah.",
                en="If you bleed easily or take a blood thinner, bleeding can get worse.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=conditions.relaxant_or_anaesthetic_allergy,
            why=say(
                id="Alergi bisa terulang dan berat.", en="The allergy can come back, and badly."
            ),
        ),
        Bar(
            when=skin_broken_or_infected.holds,
            why=say(
                id="Bila kulit luka atau terinfeksi, tunggu sampai sembuh.",
                en="If the skin is broken or infected, wait until it has healed.",
            ),
        ),
    ),
    cites=(
        "ohtori2014",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 73 who takes a blood thinner",
            facts={body.bleeding_tendency: True},
            expect=YES,
        ),
        Example(
            who="a man of 39 who is allergic to lidocaine",
            facts={conditions.relaxant_or_anaesthetic_allergy: True},
            expect=YES,
        ),
        Example(
            who="a man of 61 with a foot wound that does not heal",
            facts={circulation.foot_wound_or_black_skin: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                body.bleeding_tendency: False,
                conditions.relaxant_or_anaesthetic_allergy: False,
                circulation.foot_wound_or_black_skin: False,
                circulation.leg_red_warm: False,
                injury_infection.dirty_wound_recent: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about blood thinners",
            facts={
                conditions.relaxant_or_anaesthetic_allergy: False,
                circulation.foot_wound_or_black_skin: False,
                circulation.leg_red_warm: False,
                injury_infection.dirty_wound_recent: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "nerve_block",
        "stenosis_medication",
    ),
)
