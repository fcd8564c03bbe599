"""Trying many remedies at once."""

from datetime import date

from betis.guideline.items import Action, Certainty, Verdict
from betis.logic.text import say

many_remedies_at_once = Action(
    title=say(id="Mencoba banyak cara sekaligus", en="Trying many remedies at once"),
    says=say(
        id="Kram sering mereda sendiri. Bila banyak cara dicoba bersamaan, tidak ada yang tahu mana yang menolong. Ubah satu hal saja, lalu catat.",
        en="Cramps often ease by themselves. When many remedies are tried together, nobody knows which one helped. Change one thing at a time and keep a diary.",
    ),
    verdict=Verdict.AVOID,
    effect=say(
        id="Pada 80 orang yang mencoba 49 cara, dua pertiga penilaiannya buruk. Kram juga berkurang sekitar sepertiga dengan obat kosong (plasebo).",
        en="In 80 people who tried 49 remedies, two thirds of ratings were poor. Cramps also fell by about a third on placebo.",
    ),
    harms=say(
        id="Efek samping dan interaksi menumpuk; uang terbuang.",
        en="Side effects and interactions add up; money is lost.",
    ),
    steps=(
        say(
            id="Satu perubahan, dua sampai empat minggu, lalu nilai.",
            en="One change, two to four weeks, then judge.",
        ),
    ),
    certainty=Certainty.NONE,
    cites=(
        "blyton2012survey",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
)
