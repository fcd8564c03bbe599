"""What a cramp is."""

from datetime import date

from betis.guideline.items import Article, Number
from betis.logic.text import say

what_a_cramp_is = Article(
    title=say(id="Apa itu kram", en="What a cramp is"),
    says=say(
        id="Kram ialah otot yang mendadak mengeras sendiri dan terasa sangat nyeri.",
        en="A cramp is a muscle that suddenly goes hard by itself and hurts a great deal.",
    ),
    body=(
        say(
            id="Kram datang tiba-tiba dan tidak disengaja. Otot mengencang kuat, bisa berubah bentuk, dan teraba sekeras batu. Kadang otot terlihat bergerak di bawah kulit. Selama kram, kaki sulit dipakai berpijak.",
            en="A cramp comes suddenly and without intention. The muscle tightens, may change its shape, and feels as hard as stone. Sometimes it can be seen moving under the skin. While it lasts the leg can hardly bear weight.",
        ),
        say(
            id="Perintahnya tampaknya datang dari saraf gerak yang terlalu giat. Saraf itu memberi tanda berulang kali, sehingga otot tidak sempat melepas. Dalam satu penelitian, kedutan dan kesemutan lebih sering pada orang dengan kram: kira-kira empat kali. Mengapa saraf mulai begitu, belum diketahui.",
            en="The order seems to come from over-active motor nerves. They fire again and again, so the muscle has no chance to let go. In one study twitches and tingling were about four times as likely in people with cramps. Why the nerves begin to do so is not known.",
        ),
        say(
            id="Nasihat lama punya penjelasan lain: darah yang lambat, oksigen kurang, asam laktat menumpuk, mineral habis, atau beberapa saraf terjepit sekaligus. Untuk kram malam biasa, tidak satu pun terbukti. Dalam satu survei, keluhan pembuluh darah hanya menjelaskan 12% perbedaannya. Magnesium tidak mengurangi kram biasa pada lansia.",
            en="Old advice explains it otherwise: slow blood, too little oxygen, lactic acid, minerals used up, or several nerves pinched at once. For common night cramps none of these is proven. In one survey complaints of the blood vessels explained only 12% of the difference. Magnesium does not reduce common cramps in older people.",
        ),
        say(
            id="Nyerinya bukan khayalan. Pada 80 orang yang kram tiap minggu, nyeri biasanya 66 dari 100. Setelah kram lepas, otot bisa tetap pegal berjam-jam, kadang beberapa hari. Pada orang dewasa satu kram rata-rata berlangsung 9 menit, pada anak 1,7 menit.",
            en="The pain is not imagined. In 80 people with weekly cramps the usual pain was 66 of 100. After it lets go the muscle can stay sore for hours, at times for days. A cramp lasts 9 minutes on average in adults, and 1.7 in children.",
        ),
        say(
            id="Memanjangkan otot mematikan kram. Pada 10 orang sehat di laboratorium, meregang langsung menghentikan kram yang dibuat. Kram hanya bisa dibuat saat otot dalam keadaan pendek. Obat pereda nyeri bekerja terlalu lambat untuk kram beberapa menit, jadi nyeri akut tidak harus menunggu obat.",
            en="Lengthening the muscle switches a cramp off. In 10 healthy people in a laboratory, stretching stopped a provoked cramp at once. A cramp could be provoked only while the muscle was held short. Painkillers act too slowly for a cramp of minutes, so acute pain need not wait for them.",
        ),
        say(
            id="Tidak semua nyeri betis adalah kram. Dorongan menggerakkan kaki, nyeri saat berjalan, dan gumpalan darah bisa menyerupainya. Bila satu tungkai bengkak, hangat, atau merah, jangan memijatnya dan periksakan hari ini juga. Bila kram tidak lepas setelah 10 menit, cari pertolongan medis hari ini juga.",
            en="Not every pain in the calf is a cramp. An urge to move, pain on walking and a blood clot can look like one. If one leg is swollen, warm or red, do not massage it and have it examined today. If a cramp does not let go after 10 minutes, get medical help today.",
        ),
    ),
    numbers=(
        Number(
            value="9 min (6.7-11.2)",
            what=say(id="rata-rata lamanya satu kram", en="mean length of a cramp"),
            people=say(id="orang dewasa, Inggris", en="adults, UK"),
            cites="naylor1994",
        ),
        Number(
            value="1.7 min",
            what=say(id="rata-rata lamanya satu kram", en="mean length of a cramp"),
            people=say(id="anak sehat, satu klinik", en="healthy children, one clinic"),
            cites="leung1999",
        ),
        Number(
            value="66 / 100",
            what=say(id="nyeri yang biasa dirasakan", en="usual pain"),
            people=say(
                id="80 orang yang kram tiap minggu, Australia",
                en="80 people with weekly cramps, Australia",
            ),
            cites="blyton2012",
        ),
        Number(
            value="4.6 (1.6-15.5)",
            what=say(
                id="rasio odds kedutan otot pada orang dengan kram",
                en="odds ratio of twitching in people with cramps",
            ),
            people=say(id="160 orang dewasa", en="160 adults"),
            cites="hawke2013",
        ),
    ),
    cites=(
        "hallegraeff2017",
        "hawke2013",
        "naylor1994",
        "bertolasi1993",
        "blyton2012",
        "leung1999",
        "cochrane_mg",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "nerve_pinching",
        "nerve_muscle_impulse_transmission",
        "myocyte_compensation_failure",
        "muscle_does_not_relax",
    ),
    corrects=(
        "nerve_pinching",
        "myocyte_compensation_failure",
    ),
)
