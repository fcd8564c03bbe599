"""Cycling, treadmill and exercise machines."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.situations.may_fall import may_fall
from betis.knowledge.situations.possible_tear import possible_tear
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

cycling_and_machines = Action(
    title=say(
        id="Bersepeda, treadmill, dan alat latihan", en="Cycling, treadmill and exercise machines"
    ),
    says=say(
        id="Bersepeda, berjalan di treadmill, atau berlatih dengan alat sama baiknya dengan jalan kaki. Pilih yang Anda suka, lalu naikkan pelan. Untuk mencegah kram belum ada yang diuji.",
        en="Cycling, a treadmill or gym machines do as well as walking. Choose what you like and build up slowly. None has been tested for preventing cramps.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji alat atau sepeda untuk kram. Yang ada hanya kaitan: pada 272 orang di atas 60 tahun, kurang gerak lebih sering pada orang yang kram. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial of machines or cycling for cramps was found. There is only a link: in 272 people over 60, moving little was commoner in those with cramps. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Jatuh dari treadmill; kram bila beban mendadak berat.",
        en="A fall on the treadmill; cramps if the load rises suddenly.",
    ),
    steps=(
        say(
            id="Atur sadel supaya telapak tidak menjinjit di titik bawah.",
            en="Set the saddle so that the foot is not pointed at the lowest point.",
        ),
        say(
            id="Mulai 10 menit ringan; pakai pegangan dan tali pengaman treadmill.",
            en="Begin with 10 easy minutes; use the treadmill's rail and safety cord.",
        ),
        say(id="Selesaikan dengan peregangan betis.", en="End with a calf stretch."),
        say(
            id="Nyeri tajam, satu kaki bengkak, atau pusing? Berhenti dan periksakan.",
            en="Sharp pain, one leg swollen, or dizzy? Stop and have it examined.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=conditions.heart_or_lung_not_stable,
            why=say(
                id="Bila penyakit jantung atau paru belum terkendali, tanyakan dokter dulu.",
                en="If heart or lung disease is not under control, ask a doctor first.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=possible_tear.holds,
            why=say(
                id="Bila otot, tendon, atau tulang cedera, istirahatkan dulu.",
                en="If a muscle, tendon or bone is injured, rest it first.",
            ),
        ),
        Bar(
            when=may_fall.holds,
            why=say(
                id="Bila Anda mudah goyah atau pernah jatuh, lakukan hanya sambil dipegangi atau sambil duduk.",
                en="If you are unsteady or have fallen, do it only with help, or seated.",
            ),
            then=Verdict.ASK_A_DOCTOR,
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
            who="a man of 70 whose heart failure is not under control",
            facts={body.known_heart_disease: True, conditions.heart_or_lung_not_stable: True},
            expect=YES,
        ),
        Example(
            who="a man of 44 who felt a pop in the calf while running",
            facts={injury_infection.pop_or_kick_feeling: True},
            expect=YES,
        ),
        Example(
            who="a woman of 79 who fell twice this year",
            facts={lifestyle.unsteady_or_falls: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                body.known_heart_disease: False,
                body.known_copd_asthma: False,
                conditions.heart_or_lung_not_stable: False,
                injury_infection.leg_injury_recent: False,
                injury_infection.pop_or_kick_feeling: False,
                injury_infection.bruise_or_dent_in_calf: False,
                injury_infection.heel_tendon_cannot_push_off: False,
                lifestyle.unsteady_or_falls: False,
                nerve_muscle.unsteady_wide_gait: False,
                nerve_muscle.foot_drop_or_tripping: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about heart and lungs",
            facts={
                injury_infection.leg_injury_recent: False,
                injury_infection.pop_or_kick_feeling: False,
                injury_infection.bruise_or_dent_in_calf: False,
                injury_infection.heel_tendon_cannot_push_off: False,
                lifestyle.unsteady_or_falls: False,
                nerve_muscle.unsteady_wide_gait: False,
                nerve_muscle.foot_drop_or_tripping: False,
                body.dizzy_standing_salt_craving_dark_skin: False,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "cycling",
        "treadmill",
        "exercise_machine_training",
        "S077",
    ),
    corrects=("S077",),
)
