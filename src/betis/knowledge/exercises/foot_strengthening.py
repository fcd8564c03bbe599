"""Strengthening calves and feet."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.situations.may_fall import may_fall
from betis.knowledge.situations.possible_tear import possible_tear
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

foot_strengthening = Action(
    title=say(id="Latihan menguatkan betis dan kaki", en="Strengthening calves and feet"),
    says=say(
        id="Betis dan jari kaki yang lemah lebih sering pada orang yang kram malam. Menguatkannya masuk akal, tetapi belum diuji. Jadi belum benar bahwa kram pasti hilang dengan latihan terus-menerus.",
        en="Weak calves and toes are commoner in people with night cramps. To strengthen them is reasonable but untested. So it is not shown that constant exercise is sure to end cramps.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji penguatan untuk kram malam. Pada 160 orang dewasa, otot pengangkat kaki yang lemah berkaitan dengan kram malam (rasio odds 1,02 per satuan; 1,01 sampai 1,03). Pada 491 orang sehat, jari kaki yang kuat berkaitan dengan kram malam separuhnya (0,50; 0,32 sampai 0,78). Kaitan bukan bukti sebab. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial of strengthening was done for night cramps. In 160 adults, weak ankle lifting went with night cramps (odds ratio 1.02 per unit; 1.01 to 1.03). In 491 healthy adults, strong toes went with half the odds of night cramps (0.50; 0.32 to 0.78). A link is no proof of cause. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Otot bisa pegal. Menahan kaki dalam posisi menjinjit bisa memicu kram.",
        en="Muscles may be sore. Holding the foot pointed can set off a cramp.",
    ),
    steps=(
        say(
            id="Berdiri sambil berpegangan. Naikkan tumit pelan, turunkan pelan, 10 kali.",
            en="Stand holding on. Raise the heels slowly, lower them slowly, 10 times.",
        ),
        say(id="Jangan menahan di puncak jinjit.", en="Do not hold at the top."),
        say(
            id="Duduk. Gulung handuk dengan jari kaki, 10 kali.",
            en="Sit. Scrunch a towel with the toes, 10 times.",
        ),
        say(
            id="Satu atau dua putaran sehari, lalu regangkan betis.",
            en="One or two rounds a day, then stretch the calf.",
        ),
        say(
            id="Kram datang? Tarik jari ke arah tulang kering sampai lepas.",
            en="A cramp comes? Pull the toes toward the shin until it lets go.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=possible_tear.holds,
            why=say(
                id="Bila kaki, otot, atau tendon baru cedera, tunggu sampai diperiksa.",
                en="With a new injury of foot, muscle or tendon, wait until it has been examined.",
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
    does=("standing",),
    cites=(
        "hawke2013",
        "hawke2021",
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
            who="a woman of 79 who fell twice this year",
            facts={lifestyle.unsteady_or_falls: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
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
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about an injury",
            facts={
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
    settles=("calf_strengthening",),
    corrects=("calf_strengthening",),
)
