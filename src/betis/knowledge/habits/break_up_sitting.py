"""Break up long sitting or standing."""

from datetime import date

from betis.guideline.items import Action, Certainty, Verdict
from betis.logic.text import say

break_up_sitting = Action(
    title=say(id="Jangan duduk atau berdiri terlalu lama", en="Break up long sitting or standing"),
    says=say(
        id="Duduk atau berdiri berjam-jam membuat kaki kaku dan bengkak. Gerakkan pergelangan kaki dan betis tiap setengah jam sampai satu jam.",
        en="Hours of sitting or standing leave legs stiff and swollen. Move the ankles and calves every half hour to hour.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Kurang gerak berkaitan dengan kram pada orang di atas 60 tahun. Memecah waktu duduk atau berdiri belum diuji. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="Moving little went with cramps in people over 60. Breaking up sitting or standing has not been tested. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Tidak ada.", en="None."),
    steps=(
        say(
            id="Bangkit atau jinjit-tumit tiap 30–60 menit.",
            en="Get up, or raise toes and heels, every 30-60 minutes.",
        ),
        say(
            id="Di perjalanan jauh, tegangkan dan lepaskan betis.",
            en="On long journeys tense and release the calves.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    cites=(
        "delacour2020",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
)
