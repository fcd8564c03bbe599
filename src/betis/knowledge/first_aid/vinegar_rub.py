"""Rub vinegar on the legs."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.results import results
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.skin_broken_or_infected import skin_broken_or_infected
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

vinegar_rub = Action(
    title=say(id="Gosok kaki dengan cuka", en="Rub vinegar on the legs"),
    says=say(
        id="Cuka sari apel kadang digosokkan untuk kram ringan. Dalam penelitian, kalaupun ada pengaruh, asalnya dari rasa asam di mulut, bukan dari kulit. Cuka encer umumnya tidak berbahaya bagi kulit yang utuh.",
        en="Cider vinegar is sometimes rubbed on for mild cramps. In research any effect came from tasting acid, not from the skin. Diluted vinegar is mostly harmless on whole skin.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji. Jalan lewat kulit tidak punya cara kerja yang diketahui. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial was found. Through the skin no mechanism is known. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Kulit bisa terbakar bila tidak diencerkan.", en="Skin burns if undiluted."),
    steps=(
        say(id="Encerkan dulu dengan air.", en="Dilute it with water first."),
        say(id="Oleskan pelan pada kulit yang utuh.", en="Apply lightly to whole skin."),
        say(id="Perih? Bilas dengan air.", en="Stinging? Rinse with water."),
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
    ),
    does=("rubbing",),
    cites=(
        "miller2010",
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
            who="somebody who said no to each of these",
            facts={
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
            who="somebody who said no to all the rest, but nobody asked whether one leg is swollen",
            facts={
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
    settles=("apple_cider_vinegar",),
    corrects=("apple_cider_vinegar",),
)
