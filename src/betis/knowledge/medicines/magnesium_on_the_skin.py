"""Magnesium oil, spray or cream."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.situations.skin_broken_or_infected import skin_broken_or_infected
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

magnesium_on_the_skin = Action(
    title=say(id="Minyak, semprotan, atau krim magnesium", en="Magnesium oil, spray or cream"),
    says=say(
        id="Magnesium tidak terbukti masuk cukup banyak lewat kulit. Magnesium yang diminum pun tidak menolong. Simpan uang Anda.",
        en="Magnesium is not shown to pass the skin in useful amounts. Even swallowed, it does not help. Keep your money.",
    ),
    verdict=Verdict.AVOID,
    effect=say(
        id="Ulasan tahun 2017: klaim penyerapan lewat kulit tidak didukung ilmu; dua penulisnya terkait pembuat magnesium minum. Tidak ada uji kram.",
        en="A 2017 review: claims of uptake through the skin lack scientific support; two authors were tied to a maker of oral magnesium. No cramp trial was found.",
    ),
    harms=say(id="Kulit teriritasi.", en="Skin irritation."),
    steps=(say(id="Tidak dianjurkan untuk kram.", en="Not recommended for cramps."),),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=skin_broken_or_infected.holds,
            why=say(
                id="Bila kulit luka atau terinfeksi, tunggu sampai sembuh.",
                en="If the skin is broken or infected, wait until it has healed.",
            ),
        ),
        Bar(
            when=body.known_kidney_disease,
            why=say(
                id="Pada penyakit ginjal, zat ini bisa menumpuk.",
                en="In kidney disease it can build up.",
            ),
        ),
    ),
    does=(
        "smearing",
        "magnesium",
    ),
    cites=("grober2017",),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 61 with a foot wound that does not heal",
            facts={circulation.foot_wound_or_black_skin: True},
            expect=YES,
        ),
        Example(
            who="a man of 64 with chronic kidney disease",
            facts={body.known_kidney_disease: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                circulation.foot_wound_or_black_skin: False,
                circulation.leg_red_warm: False,
                injury_infection.dirty_wound_recent: False,
                body.known_kidney_disease: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about wounds",
            facts={
                circulation.foot_wound_or_black_skin: False,
                circulation.leg_red_warm: False,
                body.known_kidney_disease: False,
            },
            expect=UNKNOWN,
        ),
    ),
)
