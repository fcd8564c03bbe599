"""Seasonal worsening in hot months."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

summer_heat_season = Cause(
    title=say(
        id="Kram yang memburuk saat cuaca panas",
        en="Cramps that are worse in hot weather",
    ),
    says=say(
        id=(
            "Di Kanada, Amerika Serikat, dan Australia, kram paling sering pada "
            "pertengahan musim panas. Jumlahnya kira-kira dua kali pertengahan musim "
            "dingin. Sebabnya belum diketahui. Temuan itu dari negara empat musim; di "
            "Indonesia bulan tidak banyak berarti. Yang kami lihat ialah panas dan "
            "keringat pada Anda sendiri. Pola ini juga tidak cocok dengan anggapan bahwa "
            "dingin adalah sebab utama kram. Pada anak, naik turunnya suhu tubuh bukan "
            "penyebab kram yang terbukti; kejang saat demam adalah hal lain."
        ),
        en=(
            "In Canada, the USA and Australia cramps are commonest in mid-summer, about "
            "twice as common as in mid-winter. Why is not known. That was found in "
            "countries with four seasons; near the equator the month means little. What "
            "counts is the heat and sweating you have yourself. The pattern also speaks "
            "against cold as the main cause of cramps. In a child, rising or falling body "
            "temperature is not a proven cause of cramps; a seizure with fever is another "
            "matter."
        ),
    ),
    do=say(
        id=(
            "Bila seseorang kepanasan lalu bingung atau pingsan, hubungi 119 atau 112 "
            "dulu, lalu dinginkan tubuhnya. Bila anak kejang saat demam, hubungi 119 atau "
            "112. Selain itu, minumlah cukup saat panas dan banyak berkeringat. Bila "
            "dokter membatasi cairan atau garam Anda, tanyakan dulu batasnya. Cari tempat "
            "teduh, dan catat hari panas serta malam kram."
        ),
        en=(
            "If somebody in the heat becomes confused or faints, call 119 or 112 (or your "
            "local number) first, then cool the body. If a child has a seizure with "
            "fever, call 119 or 112. Otherwise drink enough when it is hot and you sweat "
            "much. If a doctor limits your fluids or salt, ask for your limit first. Find "
            "shade, and write down hot days and cramp nights."
        ),
    ),
    only_when=cramp.hot_season_worse,
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SELF_CARE,
    supports=(Weight(when=cramp.hot_season_worse, cites="garrison2015", grade=Grade.MODERATE),),
    see=("oneself",),
    frequency=(
        Number(
            value="≈ 2/3",
            what=say(
                id="selisih puncak dan titik terendah dalam setahun, dibanding rata-rata",
                en="swing from the yearly peak to the low, against the mean",
            ),
            people=say(
                id=("data obat kram dan pencarian di Kanada, Amerika Serikat, dan Australia"),
                en="cramp treatment and searches in Canada, the USA and Australia",
            ),
            cites="garrison2015",
        ),
    ),
    icd10="R25.2",
    cites=(
        "garrison2015",
        "nata_heat",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a farmer of 50 whose cramps are worse in hot weather",
            facts={cramp.hot_season_worse: True},
            expect=YES,
        ),
        Example(
            who="a woman of 64 whose cramps are the same all year",
            facts={cramp.hot_season_worse: False},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=("sharp_temperature_change",),
    corrects=("sharp_temperature_change",),
)
