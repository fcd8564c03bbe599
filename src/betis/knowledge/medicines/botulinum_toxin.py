"""Botulinum toxin in the calf."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.knowledge.situations.pregnant import pregnant
from betis.knowledge.situations.skin_broken_or_infected import skin_broken_or_infected
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

botulinum_toxin = Action(
    title=say(id="Suntikan toksin botulinum di betis", en="Botulinum toxin in the calf"),
    says=say(
        id="Pilihan dokter spesialis bila kram karena saraf tidak membaik dengan cara lain. Pengaruhnya hilang setelah beberapa bulan.",
        en="A specialist's option when nerve-related cramps resist other care. It wears off after some months.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Pada 50 orang dengan stenosis lumbal, 3 bulan: lebih baik dari gabapentin pada tiap kunjungan (p<0,01). Pada 50 orang dengan saraf rusak karena diabetes, 100 unit tiap betis: lebih baik dari air garam minggu 1–14; 20% tidak membaik. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 50 people with lumbar stenosis over 3 months: better than gabapentin at every visit (p<0.01). In 50 with diabetic nerve damage, 100 units a calf: better than saline in weeks 1-14; 20% did not respond. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Nyeri bekas suntik (4 dari 25), betis lemah.",
        en="Sore injection site (4 of 25), weak calf.",
    ),
    steps=(
        say(
            id="Tanyakan dokter saraf atau dokter rehabilitasi.",
            en="Ask a neurologist or rehabilitation doctor.",
        ),
    ),
    certainty=Certainty.LOW,
    offered_when=nerve_muscle.known_spinal_stenosis
    | nerve_muscle.known_neuropathy
    | body.known_diabetes,
    bars=(
        Bar(
            when=conditions.myasthenia_gravis,
            why=say(
                id="Pada miastenia gravis, otot bisa makin lemah.",
                en="In myasthenia gravis the muscles can grow weaker.",
            ),
        ),
        Bar(
            when=skin_broken_or_infected.holds,
            why=say(
                id="Bila kulit luka atau terinfeksi, tunggu sampai sembuh.",
                en="If the skin is broken or infected, wait until it has healed.",
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
            when=body.bleeding_tendency,
            why=say(
                id="Bila minum pengencer darah, memar bekas suntik lebih besar.",
                en="With a blood thinner, bruises from the injection are larger.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    cites=(
        "park2017",
        "restivo2018",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 47 with myasthenia gravis",
            facts={conditions.myasthenia_gravis: True},
            expect=YES,
        ),
        Example(
            who="a man of 61 with a foot wound that does not heal",
            facts={circulation.foot_wound_or_black_skin: True},
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
            who="a man of 73 who takes a blood thinner",
            facts={body.bleeding_tendency: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                conditions.myasthenia_gravis: False,
                circulation.foot_wound_or_black_skin: False,
                circulation.leg_red_warm: False,
                injury_infection.dirty_wound_recent: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                body.bleeding_tendency: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about myasthenia",
            facts={
                circulation.foot_wound_or_black_skin: False,
                circulation.leg_red_warm: False,
                injury_infection.dirty_wound_recent: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                body.bleeding_tendency: False,
            },
            expect=UNKNOWN,
        ),
    ),
)
