"""Acupuncture."""

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

acupuncture = Action(
    title=say(id="Akupunktur", en="Acupuncture"),
    says=say(
        id="Akupunktur menusukkan jarum halus, kadang dengan arus listrik. Satu-satunya bukti uji untuk kram menunjukkan hasil negatif.",
        en="Acupuncture uses fine needles, at times with electric current. The only trial evidence for cramps is negative.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Di antara 12 uji acak pada sirosis, elektroakupunktur satu-satunya yang tidak berpengaruh. Tidak ada uji acak pada kram malam biasa. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="Among 12 randomised trials in cirrhosis, electro-acupuncture was the only one without effect. No randomised trial was done in ordinary night cramps. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Perdarahan, infeksi, dan, jarang, paru tertusuk.",
        en="Bleeding, infection and, rarely, a punctured lung.",
    ),
    steps=(
        say(
            id="Hanya pada praktik berizin, dengan jarum sekali pakai.",
            en="Only with a licensed practitioner and single-use needles.",
        ),
    ),
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
            when=conditions.has_pacemaker,
            why=say(
                id="Akupunktur listrik mengganggu alat pacu jantung.",
                en="Electro-acupuncture disturbs a pacemaker.",
            ),
        ),
        Bar(
            when=conditions.weak_immunity,
            why=say(
                id="Bila daya tahan tubuh lemah, tusukan bisa terinfeksi.",
                en="With weak immunity, a prick can become infected.",
            ),
        ),
        Bar(
            when=possible_clot.holds,
            why=say(
                id="Bila mungkin ada gumpalan darah di tungkai, periksakan dulu.",
                en="If a clot in the leg is possible, have it examined first.",
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
    does=("pricking",),
    cites=(
        "roberts2024",
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
            who="a man of 68 with a pacemaker", facts={conditions.has_pacemaker: True}, expect=YES
        ),
        Example(
            who="a woman of 50 under chemotherapy",
            facts={conditions.weak_immunity: True},
            expect=YES,
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
            who="somebody who said no to each of these",
            facts={
                body.bleeding_tendency: False,
                conditions.has_pacemaker: False,
                conditions.weak_immunity: False,
                circulation.leg_swelling_one_side: False,
                circulation.leg_red_warm: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
                results.dvt_scan_result: "not_done",
                circulation.foot_wound_or_black_skin: False,
                injury_infection.dirty_wound_recent: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about blood thinners",
            facts={
                conditions.has_pacemaker: False,
                conditions.weak_immunity: False,
                circulation.leg_swelling_one_side: False,
                circulation.leg_red_warm: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
                results.dvt_scan_result: "not_done",
                circulation.foot_wound_or_black_skin: False,
                injury_infection.dirty_wound_recent: False,
            },
            expect=UNKNOWN,
        ),
    ),
)
