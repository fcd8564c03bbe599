"""Short: 10 minutes at most."""

from datetime import date

from betis.guideline.items import Criterion, Example
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

short_cramp = Criterion(
    title=say(id="Pendek: paling lama 10 menit", en="Short: 10 minutes at most"),
    says=say(
        id="Tidak ada batas baku antara kram pendek dan panjang. Di sini batasnya 10 menit, angka tertinggi yang dianggap biasa dalam panduan. Dalam satu survei dewasa, kram rata-rata 9 menit (6,7 sampai 11,2). Pada anak rata-rata 1,7 menit, biasanya di bawah 2 menit. Kram juga bisa hanya beberapa detik.",
        en="There is no standard line between short and long cramps. Here it is 10 minutes, the highest figure that guidance takes as usual. In one survey of adults a cramp lasted 9 minutes on average (6.7 to 11.2). In children it was 1.7 minutes, normally under 2. A cramp can also last only seconds.",
    ),
    when=cramp.longest_duration_minutes.at_most(10),
    decides="length",
    value="short",
    cites=("naylor1994", "leung1999", "hallegraeff2017", "monderer2010", "nidirect_cramps"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 70 whose longest cramp was 10.0 minutes",
            facts={cramp.longest_duration_minutes: 10.0},
            expect=YES,
        ),
        Example(
            who="a man of 60 whose longest cramp was 10.1 minutes",
            facts={cramp.longest_duration_minutes: 10.1},
            expect=NO,
        ),
        Example(who="a man who was not asked how long", facts={}, expect=UNKNOWN),
    ),
    settles=("by_duration_short_long", "cramp_duration"),
)
