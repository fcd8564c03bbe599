"""Insoles for flat feet."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.situations.reduced_feeling import reduced_feeling
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

insoles_for_flat_feet = Action(
    title=say(id="Sol penyangga untuk kaki datar", en="Insoles for flat feet"),
    says=say(
        id="Sol penyangga lengkung boleh untuk kaki datar yang nyeri. Untuk kram malam belum terbukti. Pada anak tanpa nyeri biasanya tidak perlu.",
        en="Arch-support insoles are fine for sore flat feet. For night cramps they are not proven. A child without pain usually needs none.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Tidak ada uji untuk kram malam. Bentuk telapak bukan faktor tersendiri pada 160 orang. Pada 491 orang sehat, lengkung terendah berkaitan dengan kram saat olahraga (2,1; 1,11 sampai 3,95), bukan kram malam. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial was done for night cramps. Foot shape was no independent factor in 160 people. In 491 healthy adults the lowest arches went with exercise cramps (2.1; 1.11 to 3.95), not night cramps. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Lecet dan luka tekan.", en="Blisters and pressure sores."),
    steps=(
        say(
            id="Minta dipaskan tenaga ahli bila kaki nyeri.",
            en="Have them fitted if the feet hurt.",
        ),
        say(
            id="Periksa kulit telapak tiap hari selama membiasakan.",
            en="Check the soles daily while getting used to them.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    offered_when=lifestyle.flat_feet,
    bars=(
        Bar(
            when=reduced_feeling.holds,
            why=say(
                id="Kaki yang kebas hanya memakai sol yang dipaskan tenaga ahli.",
                en="Numb feet need insoles fitted by a professional.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    cites=(
        "hawke2013",
        "hawke2021",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 58 whose feet are numb",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="somebody of whom this is not so",
            facts={
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody: nobody asked whether the feet are numb",
            facts={nerve_muscle.burning_feet_night: False, nerve_muscle.known_neuropathy: False},
            expect=UNKNOWN,
        ),
    ),
)
