"""Rub in herbal extracts before sleep."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.person import person
from betis.knowledge.facts.results import results
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.skin_broken_or_infected import skin_broken_or_infected
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

herbal_rub = Action(
    title=say(id="Oleskan ramuan herbal sebelum tidur", en="Rub in herbal extracts before sleep"),
    says=say(
        id="Sebagian orang mengoleskan ramuan herbal penenang pada kaki sebelum tidur. Boleh untuk rasa nyaman, dioles tipis pada kulit yang utuh. Jangan berharap kramnya tercegah.",
        en="Some people rub calming herbal extracts on the legs before sleep. That is fine for comfort, thinly on whole skin. Do not expect it to prevent cramps.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji untuk kram. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial for cramps was found. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Iritasi atau alergi kulit.", en="Skin irritation or allergy."),
    steps=(
        say(id="Coba sedikit dulu di lengan.", en="Try a little on the arm first."),
        say(id="Oleskan tipis, jangan dipijat keras.", en="Apply thinly, no hard massage."),
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
            when=person.age_years.less_than(5),
            why=say(
                id="Untuk anak di bawah 5 tahun, tanyakan dulu.",
                en="For a child under 5, ask first.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("rubbing",),
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
        Example(who="a child of four years", facts={person.age_years: 4}, expect=YES),
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
                person.age_years: 5,
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
                person.age_years: 5,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=("herbal_extract_rub",),
    corrects=("herbal_extract_rub",),
)
