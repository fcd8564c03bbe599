"""Warming balm or ointment."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.knowledge.facts.results import results
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.reduced_feeling import reduced_feeling
from betis.knowledge.situations.skin_broken_or_infected import skin_broken_or_infected
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

warming_ointment = Action(
    title=say(id="Balsem atau salep hangat", en="Warming balm or ointment"),
    says=say(
        id="Balsem dan salep hangat memberi rasa nyaman, tetapi tidak terbukti melepaskan kram. Oleskan tipis pada kulit yang utuh, lalu cuci tangan. Jangan dipakai pada anak kecil tanpa nasihat, dan jangan ditambah bantal pemanas.",
        en="Warming balms and ointments comfort, but are not shown to end a cramp. Apply a thin layer to whole skin, then wash your hands. Not on a small child without advice, and no heating pad on top.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji untuk kram malam. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial for night cramps was found. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Iritasi kulit, perih bila kena mata, alergi, dan keracunan bila tertelan.",
        en="Skin irritation, smarting eyes, allergy, and poisoning if swallowed.",
    ),
    steps=(
        say(id="Regangkan dulu.", en="Stretch first."),
        say(id="Oleskan tipis pada kulit yang utuh.", en="Apply a thin layer to whole skin."),
        say(
            id="Cuci tangan; jauhkan dari mata dan anak.",
            en="Wash your hands; keep from eyes and children.",
        ),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=possible_clot.holds,
            why=say(
                id="Bila mungkin ada gumpalan darah atau radang vena, jangan digosok sebelum diperiksa.",
                en="If a clot or an inflamed vein is possible, do not rub before it has been examined.",
            ),
        ),
        Bar(
            when=skin_broken_or_infected.holds,
            why=say(
                id="Bila kulit luka, borok, eksim, atau terinfeksi, jangan diolesi.",
                en="If the skin is broken, ulcerated, infected or has eczema, put nothing on it.",
            ),
        ),
        Bar(
            when=reduced_feeling.holds,
            why=say(
                id="Bila rasa di kaki berkurang, kulit bisa melepuh tanpa terasa.",
                en="If the feet feel less, the skin can burn without being noticed.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=person.age_years.less_than(2),
            why=say(
                id="Kamper dan mentol berbahaya bagi anak di bawah 2 tahun.",
                en="Camphor and menthol are dangerous for children under 2.",
            ),
        ),
        Bar(
            when=person.age_years.less_than(5),
            why=say(
                id="Untuk anak di bawah 5 tahun, tanyakan dulu sebelum memakai balsem dewasa.",
                en="For a child under 5, ask before using an adult balm.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=body.bleeding_tendency,
            why=say(
                id="Salep dengan salisilat bisa menambah kerja warfarin.",
                en="Salicylate creams can add to the effect of warfarin.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=(
        "rubbing",
        "heat",
    ),
    cites=(
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 22),
    examples=(
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
        Example(who="a child of one year", facts={person.age_years: 1}, expect=YES),
        Example(who="a child of four years", facts={person.age_years: 4}, expect=YES),
        Example(
            who="a man of 73 who takes a blood thinner",
            facts={body.bleeding_tendency: True},
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
                circulation.foot_wound_or_black_skin: False,
                injury_infection.dirty_wound_recent: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                person.age_years: 5,
                body.bleeding_tendency: False,
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
                circulation.foot_wound_or_black_skin: False,
                injury_infection.dirty_wound_recent: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                person.age_years: 5,
                body.bleeding_tendency: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=("warming_ointment",),
    corrects=("warming_ointment",),
)
