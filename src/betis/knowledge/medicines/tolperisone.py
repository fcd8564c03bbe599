"""Tolperisone (Mydocalm)."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.conditions import conditions
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

tolperisone = Action(
    title=say(id="Tolperison (Mydocalm)", en="Tolperisone (Mydocalm)"),
    says=say(
        id="Tolperison hanya untuk kekakuan otot setelah stroke pada orang dewasa, atas resep. Di luar itu bahayanya dinilai melebihi manfaatnya. Untuk kram malam: hindari.",
        en="Tolperisone is only for muscle stiffness after a stroke in adults, on prescription. Outside that its risks are judged greater than its benefits. For night cramps: avoid.",
    ),
    verdict=Verdict.AVOID,
    effect=say(
        id="Tidak ada uji untuk kram malam. Tahun 2012 badan pengawas Eropa membatasinya karena reaksi alergi dan bukti lemah, dan menarik suntikannya. Jerman mengulang peringatan itu pada 2020.",
        en="No trial for night cramps was found. In 2012 the European regulator restricted it because of allergic reactions and weak proof, and withdrew injections. Germany repeated the warning in 2020.",
    ),
    harms=say(
        id="Alergi sampai syok anafilaksis, lemah, tekanan darah rendah.",
        en="Allergy up to anaphylaxis, weakness, low blood pressure.",
    ),
    steps=(
        say(id="Bukan untuk kram malam.", en="Not for night cramps."),
        say(
            id="Sudah diresepkan? Jangan menghentikan obat sendiri; bicarakan dulu.",
            en="Already prescribed? Do not stop it on your own; talk first.",
        ),
        say(
            id="Ruam, bengkak wajah, atau sesak setelah meminumnya? IGD sekarang.",
            en="Rash, swollen face or short of breath after taking it? Emergency department now.",
        ),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=conditions.myasthenia_gravis,
            why=say(
                id="Pada miastenia gravis, otot bisa makin lemah.",
                en="In myasthenia gravis the muscles can grow weaker.",
            ),
        ),
        Bar(
            when=conditions.relaxant_or_anaesthetic_allergy,
            why=say(
                id="Alergi bisa terulang dan berat.", en="The allergy can come back, and badly."
            ),
        ),
    ),
    does=("swallowing",),
    cites=(
        "ema_tolperisone2012",
        "bfarm_tolperisone2020",
        "mydoflex_spc",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 47 with myasthenia gravis",
            facts={conditions.myasthenia_gravis: True},
            expect=YES,
        ),
        Example(
            who="a man of 39 who is allergic to lidocaine",
            facts={conditions.relaxant_or_anaesthetic_allergy: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                conditions.myasthenia_gravis: False,
                conditions.relaxant_or_anaesthetic_allergy: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about myasthenia",
            facts={conditions.relaxant_or_anaesthetic_allergy: False},
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "mydocalm_tolperisone",
        "S125",
    ),
    corrects=("S125",),
)
