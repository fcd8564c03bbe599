"""Move knees and ankles while sitting."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.situations.possible_tear import possible_tear
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

move_while_sitting = Action(
    title=say(
        id="Gerakkan lutut dan pergelangan saat duduk", en="Move knees and ankles while sitting"
    ),
    says=say(
        id="Duduk lama membuat kaki kaku dan bengkak, juga saat hamil. Gerakkan lutut dan pergelangan kaki meski tetap duduk.",
        en="Long sitting makes legs stiff and swollen, in pregnancy too. Move the knees and ankles even while you stay seated.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji untuk kram. Kurang gerak berkaitan dengan kram pada orang di atas 60 tahun; memecah waktu duduk belum diuji. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial was done for cramps. Moving little went with cramps in people over 60; breaking up sitting has not been tested. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Tidak ada yang diketahui.", en="None known."),
    steps=(
        say(
            id="Tiap 30–60 menit: tekuk dan luruskan lutut 10 kali.",
            en="Every 30-60 minutes: bend and straighten the knees 10 times.",
        ),
        say(
            id="Angkat ujung kaki, lalu tumit, 10 kali.",
            en="Lift the forefeet, then the heels, 10 times.",
        ),
        say(
            id="Bila bisa, berdiri dan berjalan sebentar.",
            en="If you can, stand and walk a little.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=possible_tear.holds,
            why=say(
                id="Bila otot, tendon, atau tulang cedera, istirahatkan dulu.",
                en="If a muscle, tendon or bone is injured, rest it first.",
            ),
        ),
    ),
    cites=(
        "delacour2020",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 44 who felt a pop in the calf while running",
            facts={injury_infection.pop_or_kick_feeling: True},
            expect=YES,
        ),
        Example(
            who="somebody of whom this is not so",
            facts={
                injury_infection.leg_injury_recent: False,
                injury_infection.pop_or_kick_feeling: False,
                injury_infection.bruise_or_dent_in_calf: False,
                injury_infection.heel_tendon_cannot_push_off: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody: nobody asked about an injury",
            facts={
                injury_infection.pop_or_kick_feeling: False,
                injury_infection.bruise_or_dent_in_calf: False,
                injury_infection.heel_tendon_cannot_push_off: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=("seated_knee_ankle_movement",),
)
