"""Walking on the heels."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.situations.may_fall import may_fall
from betis.knowledge.situations.possible_tear import possible_tear
from betis.knowledge.situations.reduced_feeling import reduced_feeling
from betis.knowledge.situations.skin_broken_or_infected import skin_broken_or_infected
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

heel_walking = Action(
    title=say(id="Berjalan dengan tumit", en="Walking on the heels"),
    says=say(
        id="Berjalan dengan tumit menguatkan otot pengangkat kaki. Untuk kram belum pernah dibandingkan dengan tidak berbuat apa-apa.",
        en="Walking on the heels trains the muscles that lift the foot. For cramps it was never compared with doing nothing.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Sebuah uji pada 50 orang membandingkannya dengan regangan betis selama enam minggu. Hasilnya tidak bisa kami baca, dan tidak ada kelompok tanpa latihan. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="A trial in 50 people compared it with calf stretching for six weeks. We could not read its results, and there was no untreated group. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Bisa jatuh.", en="You may fall."),
    steps=(
        say(id="Berdiri di samping dinding atau pegangan.", en="Stand beside a wall or rail."),
        say(
            id="Angkat ujung kaki, berjalan beberapa langkah dengan tumit.",
            en="Lift the forefeet and walk a few steps on the heels.",
        ),
        say(
            id="Nyeri tajam, satu kaki bengkak, atau pusing? Berhenti dan periksakan.",
            en="Sharp pain, one leg swollen, or dizzy? Stop and have it examined.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=may_fall.holds,
            why=say(
                id="Bila Anda mudah goyah atau pernah jatuh, lakukan hanya sambil dipegangi atau sambil duduk.",
                en="If you are unsteady or have fallen, do it only with help, or seated.",
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
            when=reduced_feeling.holds,
            why=say(
                id="Bila rasa di kaki berkurang, luka tidak terasa.",
                en="If the feet feel less, an injury is not noticed.",
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
    does=("walking",),
    cites=(
        "pawar_heelwalk",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 79 who fell twice this year",
            facts={lifestyle.unsteady_or_falls: True},
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
            who="a man of 44 who felt a pop in the calf while running",
            facts={injury_infection.pop_or_kick_feeling: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                lifestyle.unsteady_or_falls: False,
                nerve_muscle.unsteady_wide_gait: False,
                nerve_muscle.foot_drop_or_tripping: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
                circulation.foot_wound_or_black_skin: False,
                circulation.leg_red_warm: False,
                injury_infection.dirty_wound_recent: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                injury_infection.leg_injury_recent: False,
                injury_infection.pop_or_kick_feeling: False,
                injury_infection.bruise_or_dent_in_calf: False,
                injury_infection.heel_tendon_cannot_push_off: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about falls",
            facts={
                nerve_muscle.unsteady_wide_gait: False,
                nerve_muscle.foot_drop_or_tripping: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
                circulation.foot_wound_or_black_skin: False,
                circulation.leg_red_warm: False,
                injury_infection.dirty_wound_recent: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                injury_infection.leg_injury_recent: False,
                injury_infection.pop_or_kick_feeling: False,
                injury_infection.bruise_or_dent_in_calf: False,
                injury_infection.heel_tendon_cannot_push_off: False,
            },
            expect=UNKNOWN,
        ),
    ),
)
