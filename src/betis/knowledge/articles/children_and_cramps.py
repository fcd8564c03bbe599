"""Children and cramps."""

from datetime import date

from betis.guideline.items import Article, Number
from betis.logic.text import say

children_and_cramps = Article(
    title=say(id="Anak dan kram", en="Children and cramps"),
    says=say(
        id="Kram sejati jarang pada anak kecil; yang lebih sering ialah nyeri pertumbuhan.",
        en="True cramps are rare in small children; growing pains are commoner.",
    ),
    body=(
        say(
            id="Dari 2.527 anak sehat, 7,3% kram dalam setahun. Di bawah 8 tahun tidak ada; puncaknya 16–18 tahun. Kebanyakan hanya 1–4 kali setahun, di satu sisi, saat tidur, rata-rata 1,7 menit. Jadi kram pada remaja sehat di masa pertumbuhan pesat hampir selalu jinak.",
            en="Of 2,527 healthy children 7.3% had cramps in a year. Under 8 there were none; the peak was at 16–18. Most had only 1–4 a year, on one side, in sleep, for 1.7 minutes on average. So cramps in a healthy teenager, in the years of fast growth and development, are almost always harmless.",
        ),
        say(
            id="Nyeri pertumbuhan berbeda. Anak 3–12 tahun mengeluh pegal di kedua tungkai pada sore atau malam, setengah sampai lima jam. Ototnya tidak mengeras, dan paginya anak berlari lagi. Bila khas, tes tidak perlu.",
            en="Growing pains are different. A child of 3–12 complains of aching legs in the evening or night, for half an hour to five hours. The muscle is not hard, and in the morning the child runs again. If it is typical, no test is needed.",
        ),
        say(
            id="Nasihat lama memberi daftar panjang: kaki datar, kurang vitamin, epilepsi, cedera kepala, keracunan, penyakit bawaan, kelainan jantung, saraf terlalu terangsang, suhu yang mendadak berubah. Kaki datar dan kurang vitamin tidak terbukti. Epilepsi, cedera kepala, dan keracunan memberi kejang, bukan kram betis. Bila anak kejang atau tidak sadar, telepon 119 atau 112 sekarang.",
            en="Old advice gives a long list: flat feet, lack of vitamins, epilepsy, head injury, poisoning, inherited disease, heart rhythm, over-excited nerves, sudden change of temperature. Flat feet and lack of vitamins are not shown. Epilepsy, head injury and poisoning cause seizures, not calf cramps. If a child has a fit or is unconscious, call 119, 112 or your local number now.",
        ),
        say(
            id="Saat kram, luruskan lutut anak dan tarik ujung kakinya perlahan ke arah tulang kering. Temani, bernapas bersama, lalu usap. Berdiri di lantai dingin tidak perlu. Jangan memberi kina, aspirin, jamu, magnesium, atau madu kepada bayi di bawah satu tahun.",
            en="During a cramp straighten the child's knee and pull the toes slowly towards the shin. Stay close, breathe together, then stroke the leg. Standing on a cold floor is not needed. Give no quinine, aspirin, jamu or magnesium, and no honey to a baby under one year.",
        ),
        say(
            id="Bawa anak hari ini juga bila pincang, nyeri di satu titik, sendi bengkak, demam, pucat, atau memar. Anak yang menolak berjalan setelah flu, apalagi dengan air kencing gelap, juga hari ini. Berjalan jinjit, betis besar, atau sulit bangkit dari lantai: dalam dua minggu. Anak berubah cepat, jadi jangan menunggu bila ia memburuk.",
            en="See a doctor today for a limp, pain in one spot, a swollen joint, fever, pallor or bruises. A child who will not walk after flu, more so with dark urine, also today. Tiptoe walking, big calves or trouble getting up from the floor: within two weeks. Children change fast, so do not wait if a child gets worse.",
        ),
        say(
            id="Untuk sehari-hari: minum cukup, istirahat seimbang dengan olahraga, makan beragam, tidur tenang. Ini merawat anak; khusus untuk kram belum ada ujinya. Untuk kram di kolam atau laut: keluar dari air, berpegangan, lalu regangkan. Anak tidak berenang sendirian.",
            en="Day to day: enough to drink, rest in balance with sport, varied food, quiet sleep. That is care for the child; for cramps as such there is no trial. With a cramp in a pool or the sea: out of the water, hold on, then stretch. A child does not swim alone.",
        ),
    ),
    numbers=(
        Number(
            value="7.3%",
            what=say(id="kram dalam setahun", en="cramps in a year"),
            people=say(id="2.527 anak sehat, satu klinik", en="2,527 healthy children, one clinic"),
            cites="leung1999",
        ),
        Number(
            value="0%",
            what=say(id="kram di bawah 8 tahun", en="cramps under 8"),
            people=say(id="anak yang sama", en="the same children"),
            cites="leung1999",
        ),
        Number(
            value="1.7 min",
            what=say(id="rata-rata lamanya", en="mean length"),
            people=say(id="185 anak dengan kram", en="185 children with cramps"),
            cites="leung1999",
        ),
    ),
    cites=(
        "leung1999",
        "ebmg_growing",
        "ip_growing",
        "ng12_child2",
        "hawke2021",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "child_cramps_during_growth",
        "doctor_determines_cause",
    ),
)
