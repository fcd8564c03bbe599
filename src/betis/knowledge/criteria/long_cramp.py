"""Long: more than 10 minutes."""

from datetime import date

from betis.guideline.items import Criterion, Example
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

long_cramp = Criterion(
    title=say(id="Panjang: lebih dari 10 menit", en="Long: more than 10 minutes"),
    says=say(
        id="Kram lebih dari 10 menit melewati batas yang dianggap biasa, walau ada laporan sampai satu jam. Anggapan bahwa 15 menit itu biasa tidak didukung; rata-rata pada dewasa 9 menit dan pada anak 1,7 menit. Bila kram sedang berlangsung dan tidak lepas setelah 10 menit, cari pertolongan medis hari ini juga. Nyeri yang menetap bisa berarti keadaan lain, misalnya penggumpalan darah atau tungkai kekurangan darah.",
        en="A cramp of more than 10 minutes is beyond what counts as usual, though up to an hour has been described. That 15 minutes is ordinary is not supported; the average is 9 minutes in adults and 1.7 in children. If a cramp is going on and does not let go after 10 minutes, get medical help today. Pain that stays may mean something else, such as a clot or a leg short of blood.",
    ),
    when=cramp.longest_duration_minutes.more_than(10),
    decides="length",
    value="long",
    cites=(
        "naylor1994",
        "leung1999",
        "hallegraeff2017",
        "nidirect_cramps",
        "nhs_cramps",
        "pen_cramps",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 60 whose longest cramp was 10.1 minutes",
            facts={cramp.longest_duration_minutes: 10.1},
            expect=YES,
        ),
        Example(
            who="a woman of 70 whose longest cramp was 10.0 minutes",
            facts={cramp.longest_duration_minutes: 10.0},
            expect=NO,
        ),
        Example(who="a man who was not asked how long", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "by_duration_short_long",
        "cramp_duration",
        "S841",
    ),
    corrects=("S841",),
)
