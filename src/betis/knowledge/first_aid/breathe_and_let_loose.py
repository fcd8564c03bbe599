"""Breathe slowly and let the leg go loose."""

from datetime import date

from betis.guideline.items import Action, Certainty, Moment, Verdict
from betis.logic.text import say

breathe_and_let_loose = Action(
    title=say(id="Bernapas pelan dan lemaskan kaki", en="Breathe slowly and let the leg go loose"),
    says=say(
        id="Nyeri kram membuat orang menahan napas dan menegang. Napas pelan menjaga Anda tetap tenang dan mengalihkan perhatian dari nyeri. Yang melepaskan kram tetap regangannya, bukan napasnya.",
        en="The pain makes people hold their breath and tense up. Slow breaths keep you calm and take your mind off the pain. It is still the stretch that ends the cramp, not the breath.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada penelitian tentang bernapas dalam atau mengalihkan perhatian saat kram. Cara ini menenangkan dan tidak merugikan. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No study of deep breathing or distraction during a cramp was found. It is calming and does no harm. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Tidak ada yang diketahui. Bernapas terlalu cepat bisa membuat jari kesemutan; pelankan embusannya.",
        en="None known. Breathing too fast can make the fingers tingle; slow the breath out.",
    ),
    steps=(
        say(id="Tarik napas pelan lewat hidung.", en="Breathe in slowly through the nose."),
        say(
            id="Embuskan pelan. Biarkan kaki lemas.", en="Breathe out slowly. Let the leg go loose."
        ),
        say(id="Ulangi sampai kram mengendur.", en="Repeat until the cramp gives way."),
    ),
    certainty=Certainty.NONE,
    does=("breathing",),
    moment=Moment.NOW,
    order=2,
    seconds=30,
    cites=(
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 22),
    settles=(
        "deep_breathing",
        "distraction",
    ),
)
