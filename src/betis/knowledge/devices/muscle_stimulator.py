"""Electrical stimulation of the calf (NMES)."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.knowledge.facts.results import results
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.pregnant import pregnant
from betis.knowledge.situations.reduced_feeling import reduced_feeling
from betis.knowledge.situations.skin_broken_or_infected import skin_broken_or_infected
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

muscle_stimulator = Action(
    title=say(
        id="Stimulasi listrik otot betis (NMES)", en="Electrical stimulation of the calf (NMES)"
    ),
    says=say(
        id="Alat ini membuat otot betis berkedut dengan arus listrik. Di tangan tenaga ahli tampak menjanjikan, tetapi belum siap dipakai sendiri di rumah.",
        en="It makes the calf twitch by electric current. It looks promising in expert hands but is not ready as home treatment.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Pada 19 orang yang kram tiap minggu, enam minggu stimulasi disertai kram 78% lebih sedikit di betis yang dirawat. Di betis yang tidak dirawat pun berkurang 63%. Uji pada 32 orang dengan penyakit pinggang melaporkan kram lebih sedikit; angkanya tidak terbaca. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 19 people with weekly cramps, six weeks of stimulation went with 78% fewer cramps in the treated calf. In the untreated calf they fell by 63% too. A trial in 32 people with lumbar disease reported fewer cramps; its figures were not readable. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Terasa sakit, dan bisa memicu kram saat dipakai.",
        en="It hurts, and can provoke a cramp during treatment.",
    ),
    steps=(
        say(
            id="Hanya dengan fisioterapis atau dokter.", en="Only with a physiotherapist or doctor."
        ),
        say(
            id="Dalam uji: dua kali seminggu, 4–6 minggu.", en="In trials: twice a week, 4-6 weeks."
        ),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=conditions.has_pacemaker,
            why=say(
                id="Arus listrik bisa mengganggu alat pacu jantung.",
                en="Electric current can disturb a pacemaker.",
            ),
        ),
        Bar(
            when=possible_clot.holds,
            why=say(
                id="Bila mungkin ada gumpalan darah, jangan dialiri listrik sebelum diperiksa.",
                en="If a clot is possible, no current before it has been examined.",
            ),
        ),
        Bar(
            when=skin_broken_or_infected.holds,
            why=say(
                id="Jangan menempel elektroda di kulit yang luka.",
                en="No electrodes on broken skin.",
            ),
        ),
        Bar(
            when=reduced_feeling.holds,
            why=say(
                id="Bila rasa di kulit berkurang, kulit bisa terbakar tanpa terasa.",
                en="If the skin feels less, it can burn without being noticed.",
            ),
        ),
        Bar(
            when=pregnant.holds,
            why=say(
                id="Saat hamil, tanyakan bidan atau dokter dulu.",
                en="In pregnancy ask a midwife or doctor first.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    cites=(
        "behringer2018",
        "harmsen2021",
        "kim_nmes2026",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 68 with a pacemaker", facts={conditions.has_pacemaker: True}, expect=YES
        ),
        Example(
            who="a woman of 67 whose left leg is swollen",
            facts={circulation.leg_swelling_one_side: True},
            expect=YES,
        ),
        Example(
            who="a man of 61 with a foot wound that does not heal",
            facts={circulation.foot_wound_or_black_skin: True},
            expect=YES,
        ),
        Example(
            who="a man of 58 whose feet are numb",
            facts={nerve_muscle.tingling_or_numb_legs: True},
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
                conditions.has_pacemaker: False,
                circulation.leg_swelling_one_side: False,
                circulation.leg_red_warm: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
                results.dvt_scan_result: "not_done",
                circulation.foot_wound_or_black_skin: False,
                injury_infection.dirty_wound_recent: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about a pacemaker",
            facts={
                circulation.leg_swelling_one_side: False,
                circulation.leg_red_warm: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
                results.dvt_scan_result: "not_done",
                circulation.foot_wound_or_black_skin: False,
                injury_infection.dirty_wound_recent: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
            },
            expect=UNKNOWN,
        ),
    ),
)
