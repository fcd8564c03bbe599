"""Alcohol (vodka) rub or compress."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.person import person
from betis.knowledge.facts.results import results
from betis.knowledge.situations.child import child
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.skin_broken_or_infected import skin_broken_or_infected
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

vodka_compress = Action(
    title=say(id="Gosok atau kompres alkohol (vodka)", en="Alcohol (vodka) rub or compress"),
    says=say(
        id="Alkohol di kulit tidak terbukti menolong kram. Kulit bisa kering atau terbakar, uapnya mudah menyala, dan anak bisa keracunan. Pilih regangan.",
        en="Alcohol on the skin is not shown to help cramps. It dries or burns the skin, its vapour catches fire, and children can be poisoned. Choose the stretch.",
    ),
    verdict=Verdict.AVOID,
    effect=say(
        id="Belum ada uji, dan tidak ada manfaat yang diketahui.",
        en="No trial was found, and no benefit is known.",
    ),
    harms=say(
        id="Kulit kering atau terbakar, risiko api, keracunan pada anak.",
        en="Dry or burnt skin, fire risk, poisoning in children.",
    ),
    steps=(
        say(
            id="Jangan dipakai. Tarik jari kaki ke arah tulang kering.",
            en="Do not use it. Pull the toes toward the shin.",
        ),
        say(
            id="Sudah telanjur? Bilas dengan air, jauhkan dari api.",
            en="Already on? Rinse with water, keep from flames.",
        ),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=child.holds,
            why=say(
                id="Anak menyerap alkohol lewat kulit dan napas, dan bisa keracunan.",
                en="Children take in alcohol through skin and breath and can be poisoned.",
            ),
        ),
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
    ),
    does=(
        "rubbing",
        "alcohol_on_skin",
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="a boy of 17", facts={person.age_years: 17}, expect=YES),
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
                person.age_years: 18,
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
            who="somebody who said no to all the rest, but nobody asked how old",
            facts={
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
    settles=(
        "vodka_rub",
        "vodka_compress",
    ),
    corrects=(
        "vodka_rub",
        "vodka_compress",
    ),
)
