"""Older adults, 60 and over."""

from datetime import date

from betis.guideline.items import Advice, Example, Number, Population
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

older_adults = Population(
    title=say(id="Lansia, 60 tahun ke atas", en="Older adults, 60 and over"),
    says=say(
        id="Makin tua, makin sering orang mengalami kram malam. Otot dan tendon memendek, saraf gerak berkurang, orang kurang bergerak, dan penyakit serta obat bertambah. Jarang bergerak dan alkohol tampak berkaitan dengan kram, tetapi angkanya sangat tidak pasti. Biasanya tidak ada penyakit berbahaya di baliknya.",
        en="Night cramps become commoner with age. Muscle and tendon shorten, there are fewer motor nerves, people move less, and have more illnesses and medicines. Moving little and drinking alcohol appear to go with cramps, but the numbers are very uncertain. Usually no dangerous disease is behind them.",
    ),
    when=person.age_years.at_least(60),
    do=(
        Advice(
            text=say(
                id="Saat kram, luruskan lutut, lalu tarik ujung kaki perlahan ke arah tulang kering.",
                en="During a cramp straighten the knee and pull the toes slowly towards the shin.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Regangkan betis dan paha belakang tiap malam, kira-kira enam minggu sebelum menilai hasilnya. Dalam satu uji pada 80 orang kram berkurang; uji lain pada betis saja tidak menemukan manfaat.",
                en="Stretch calves and back of the thighs every night for about six weeks before judging. In one trial of 80 people cramps fell; another, of the calf alone, found no benefit.",
            ),
            cites="hallegraeff2012",
            seen=True,
        ),
        Advice(
            text=say(
                id="Berpeganganlah pada dinding atau kursi waktu meregang agar tidak jatuh.",
                en="Hold on to a wall or chair while stretching so that you do not fall.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Minta dokter atau apoteker menelaah semua obat. Tanyakan juga tes fungsi ginjal dan garam darah.",
                en="Ask a doctor or pharmacist to look through all medicines. Ask about tests of kidney function and blood salts too.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Duduklah dulu di tepi ranjang sebelum berdiri. Nyalakan lampu dan rapikan lantai.",
                en="Sit on the edge of the bed before standing. Keep a light on and the floor clear.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Bergeraklah lebih banyak tiap hari, sesuai tenaga. Jarang bergerak lebih sering ditemukan pada orang dengan kram.",
                en="Move more each day, within your strength. People with cramps are more often inactive.",
            ),
            cites="delacour2020",
            seen=True,
        ),
    ),
    avoid=(
        Advice(
            text=say(
                id="Jangan memakai kina atau air tonik sebagai obat kram atas kemauan sendiri. Bila kina diresepkan, bicarakan dulu dengan dokter.",
                en="Do not use quinine or tonic water for cramps on your own. If quinine was prescribed, talk to the doctor first.",
            ),
            cites="eltawil2015",
            seen=True,
        ),
        Advice(
            text=say(
                id="Jangan membeli sendiri obat alergi yang membuat kantuk, pelemas otot, atau obat tidur untuk kram. Pada usia ini obat itu sebaiknya dihindari.",
                en="Do not buy sedating allergy tablets, muscle relaxants or sleeping tablets for cramps. They are best avoided at this age.",
            ),
            cites="beers_ccjm",
            seen=True,
        ),
        Advice(
            text=say(
                id="Jangan berharap banyak pada tablet magnesium. Gabungan uji tidak menemukan manfaat yang berarti.",
                en="Do not expect much of magnesium tablets. Pooled trials found no useful effect.",
            ),
            cites="cochrane_mg",
            seen=True,
        ),
        Advice(
            text=say(
                id="Jangan mencoba banyak obat kram sekaligus. Dalam survei Prancis, sekitar satu dari enam pengobatan bisa berbahaya, terutama kina.",
                en="Do not try many cramp remedies at once. In a French survey about one in six treatments could do harm, mostly quinine.",
            ),
            cites="alsace_survey",
            seen=True,
        ),
    ),
    watch=(
        Advice(
            text=say(
                id="Satu betis bengkak, hangat, merah, atau terus nyeri: mungkin ada gumpalan darah. Ke IGD hari ini juga, dan jangan dipijat.",
                en="One calf that is swollen, warm, red or constantly painful may be a blood clot. Go to an emergency department today, and do not massage it.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Lemah yang makin berat, otot mengecil, atau kedutan yang meluas: periksa ke dokter dalam dua minggu.",
                en="Growing weakness, a thinning muscle or spreading twitches: see a doctor within two weeks.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jatuh dengan cedera, bingung yang baru, atau pingsan: minta pertolongan darurat, telepon 119 atau 112.",
                en="A fall with injury, new confusion or fainting: get emergency help, call 119, 112 or your local number.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    frequency=(
        Number(
            value="46% (38-53)",
            what=say(id="orang yang mengalami kram", en="people with cramps"),
            people=say(
                id="516 pasien dokter umum berusia 60 tahun ke atas, Prancis",
                en="516 general-practice patients of 60 and over, France",
            ),
            cites="maisonneuve2016",
        ),
        Number(
            value="31%",
            what=say(id="terbangun karena kram", en="woken by cramps"),
            people=say(id="pasien yang sama", en="the same patients"),
            cites="maisonneuve2016",
        ),
        Number(
            value="15%",
            what=say(
                id="kram lebih dari tiga kali sebulan", en="cramps more than three times a month"
            ),
            people=say(id="pasien yang sama", en="the same patients"),
            cites="maisonneuve2016",
        ),
        Number(
            value="50%",
            what=say(
                id="orang yang mengalami kram; perempuan 56, laki-laki 40 dari 100",
                en="people with cramps; women 56, men 40 in 100",
            ),
            people=say(
                id="365 pasien rawat jalan berusia 65 tahun ke atas, Inggris",
                en="365 outpatients of 65 and over, England",
            ),
            cites="abdulla1999",
        ),
        Number(
            value="54%",
            what=say(id="orang yang mengalami kram", en="people with cramps"),
            people=say(
                id="di atas 80 tahun, daftar pasien dokter umum, Inggris",
                en="over 80, a general-practice register, UK",
            ),
            cites="monderer2010",
        ),
        Number(
            value="24-25% / 6%",
            what=say(
                id="kram ringan / sedang sampai berat, makin sering dengan usia",
                en="mild / moderate to severe cramps, rising with age",
            ),
            people=say(id="orang dewasa Amerika Serikat", en="adults in the United States"),
            cites="grandner2017",
        ),
    ),
    cites=(
        "maisonneuve2016",
        "abdulla1999",
        "grandner2017",
        "allen2012",
        "delacour2018",
        "delacour2020",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(who="a woman who turns 60 today", facts={person.age_years: 60}, expect=YES),
        Example(who="a man of 59", facts={person.age_years: 59}, expect=NO),
        Example(who="a man who did not give his age", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
