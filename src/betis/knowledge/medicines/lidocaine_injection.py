"""Lidocaine injection into calf trigger points."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.results import results
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.skin_broken_or_infected import skin_broken_or_infected
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

lidocaine_injection = Action(
    title=say(
        id="Suntikan lidokain di titik nyeri betis",
        en="Lidocaine injection into calf trigger points",
    ),
    says=say(
        id="Titik nyeri di betis disuntik obat bius setempat oleh tenaga terlatih. Penelitiannya kecil, tanpa suntikan plasebo.",
        en="Sore points in the calf are injected by a trained clinician. The studies are small, without a placebo injection.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Pada 24 orang, sama baiknya dengan kina 300 mg selama 4 minggu, dan lebih baik 4 minggu kemudian. Pada 12 orang (0,25%, 1–2 mL tiap titik) juga membaik. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 24 people, as good as quinine 300 mg over 4 weeks, and better 4 weeks later. In 12 people (0.25%, 1-2 mL a point) they improved too. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Perdarahan, infeksi, reaksi obat bius.",
        en="Bleeding, infection, reaction to the anaesthetic.",
    ),
    steps=(say(id="Hanya oleh dokter yang terlatih.", en="Only by a trained doctor."),),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=body.bleeding_tendency,
            why=say(
                id="Bila Anda mudah berdarah atau minum pengencer darah, perdarahan bisa bertambah.",
                en="If you bleed easily or take a blood thinner, bleeding can get worse.",
            ),
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
        Bar(
            when=possible_clot.holds,
            why=say(
                id="Bila mungkin ada gumpalan darah di tungkai, periksakan dulu.",
                en="If a clot in the leg is possible, have it examined first.",
            ),
        ),
    ),
    does=("pricking",),
    cites=(
        "prateepavanich1999",
        "kim2015mtrp",
        "eltawil2015",
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
            who="a woman of 67 whose left leg is swollen",
            facts={circulation.leg_swelling_one_side: True},
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
                circulation.leg_swelling_one_side: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
                results.dvt_scan_result: "not_done",
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
                circulation.leg_swelling_one_side: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
                results.dvt_scan_result: "not_done",
            },
            expect=UNKNOWN,
        ),
    ),
)
