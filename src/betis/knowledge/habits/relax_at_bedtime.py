"""Meditation or relaxation at bedtime."""

from datetime import date

from betis.guideline.items import Action, Certainty, Verdict
from betis.logic.text import say

relax_at_bedtime = Action(
    title=say(id="Meditasi atau relaksasi sebelum tidur", en="Meditation or relaxation at bedtime"),
    says=say(
        id="Relaksasi menjelang tidur aman dan bisa membantu menghadapi kram. Apakah kramnya benar berkurang, belum pasti.",
        en="Relaxation at bedtime is safe and may help you cope with cramps. Whether it makes cramps fewer is not certain.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Pada 98 orang yang sering kram, sekitar separuhnya dengan sirosis, meditasi 35 hari menurunkan berat kram 1,97 poin dari 10. Peregangan menurunkan 1,44 poin. Tidak ada kelompok tanpa pengobatan, jadi bisa saja mereda sendiri. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 98 people with frequent cramps, about half with cirrhosis, 35 days of meditation lowered severity by 1.97 points of 10. Stretching lowered it by 1.44. There was no untreated group, so it may be natural improvement. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Tidak ada.", en="None."),
    steps=(
        say(
            id="Tiap malam, dengarkan panduan relaksasi beberapa menit.",
            en="Each night follow a guided relaxation for a few minutes.",
        ),
        say(
            id="Bernapas pelan, kendurkan kaki satu per satu.",
            en="Breathe slowly and let each leg go loose.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    cites=(
        "tapper2024relax",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
)
