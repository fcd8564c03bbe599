"""Pregnancy and cramps."""

from datetime import date

from betis.guideline.items import Article, Number
from betis.logic.text import say

pregnancy_and_cramps = Article(
    title=say(id="Kehamilan dan kram", en="Pregnancy and cramps"),
    says=say(
        id="Kram betis kerap menyertai kehamilan, dan sebabnya belum diketahui.",
        en="Calf cramps often come with pregnancy, and the cause is not known.",
    ),
    body=(
        say(
            id="Kram paling sering pada trimester kedua dan ketiga, biasanya di malam hari. Angkanya dari 30% sampai lebih dari separuh ibu. Menurut pengalaman umum, kram berkurang setelah melahirkan.",
            en="Cramps are most frequent in the second and third trimester, usually at night. Figures run from 30% to more than half of women. By common experience they ease after birth.",
        ),
        say(
            id="Nasihat lama berkata kalsium dan magnesium habis untuk tulang bayi, bertukar dengan bayi, atau hilang karena muntah hamil dan obat peluruh kencing. Janin memang memakai kalsium, dan tubuh ibu menyesuaikannya. Bahwa itu menimbulkan kram belum terbukti. Muntah hebat sampai tidak bisa minum perlu dilihat hari ini juga.",
            en="Old advice says that calcium and magnesium go to the baby and its bones, or are lost by vomiting and water tablets. The baby does use calcium, and the mother's body adapts. That it brings on cramps is not shown. Vomiting so hard that nothing stays down needs to be seen today.",
        ),
        say(
            id="Rahim yang membesar menekan vena besar di perut, terutama saat telentang. Aliran balik dari tungkai melambat, kaki bengkak, dan varises dapat muncul. Nasihat lama menulis pembuluh di tungkai yang tertekan dan katup yang rusak karenanya. Kaitan semua itu dengan kram belum terbukti.",
            en="The growing womb presses on the large vein in the belly, above all when lying on the back. Flow back from the legs slows, feet swell, and varicose veins may appear. Old advice writes of pressed vessels in the legs and valves ruined by it. A link of all this with cramps is not shown.",
        ),
        say(
            id="Hemoglobin rendah disebut sebab kram dan berbahaya bagi ibu dan bayi. Sebagai sebab kram itu tidak terbukti. Anemia tetap perlu dicari dan diobati saat hamil, dan kurang besi dapat membuat kaki gelisah. Obatnya dari bidan atau dokter.",
            en="Low haemoglobin is called a cause of cramps and a danger to mother and child. As a cause of cramps it is not shown. Anaemia must be found and treated in pregnancy all the same, and lack of iron can make legs restless. The treatment comes from the midwife or doctor.",
        ),
        say(
            id="Apa yang menolong? Saat kram, regangkan betis. Delapan uji kecil magnesium, kalsium, dan vitamin pada 576 ibu bertentangan, dan kepastiannya rendah. Peregangan tiga kali seminggu tidak mengurangi kram dibanding perawatan biasa; di kedua kelompok kram berkurang.",
            en="What helps? During a cramp, stretch the calf. Eight small trials of magnesium, calcium and vitamins in 576 women disagree, and certainty is low. Stretching three times a week did not lower cramps against usual care; they fell in both groups.",
        ),
        say(
            id="Jangan memakai kina saat hamil. Jangan memijat dalam, dan jangan sama sekali bila satu tungkai bengkak. Obat, suplemen, dan jamu: tanyakan dulu. Sepatu datar, jalan santai, kaki bergerak saat duduk, dan tidur miring aman bagi kebanyakan ibu.",
            en="Use no quinine in pregnancy. No deep massage, and none at all if one leg is swollen. Medicines, supplements and jamu: ask first. Flat shoes, easy walks, moving the feet while sitting and sleeping on the side are safe for most women.",
        ),
        say(
            id="Gumpalan darah lebih sering saat hamil dan setelah lahir, terutama di tungkai kiri. Satu tungkai bengkak atau nyeri: ke IGD hari ini juga. Sesak mendadak, nyeri dada, kejang, perdarahan, atau sakit kepala berat: telepon 119 atau 112 sekarang.",
            en="Clots are commoner in pregnancy and after birth, mostly in the left leg. One leg swollen or sore: go to an emergency department today. Sudden breathlessness, chest pain, a fit, bleeding or severe headache: call 119, 112 or your local number now.",
        ),
    ),
    numbers=(
        Number(
            value="30-50%",
            what=say(id="kisaran yang sering dikutip", en="the range usually quoted"),
            people=say(id="ibu hamil", en="pregnant women"),
            cites="preg_165",
        ),
        Number(
            value="54.75%",
            what=say(id="kram", en="cramps"),
            people=say(
                id="400 ibu trimester ketiga, satu rumah sakit",
                en="400 women in the third trimester, one hospital",
            ),
            cites="preg_400",
        ),
        Number(
            value="576",
            what=say(id="ibu dalam delapan uji", en="women in eight trials"),
            people=say(id="uji obat kram saat hamil", en="trials of cramp remedies in pregnancy"),
            cites="cochrane_preg",
        ),
    ),
    cites=(
        "hensley2009",
        "preg_400",
        "cochrane_preg",
        "seejph_pregstretch",
        "left_rule",
        "massage_pe",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "second_third_trimester",
        "pregnancy_as_cause",
        "low_hemoglobin",
        "vena_cava_compression",
        "venous_valve_insufficiency",
        "uterus_compresses_leg_vessels",
        "S152",
    ),
    corrects=(
        "S152",
        "venous_valve_insufficiency",
        "uterus_compresses_leg_vessels",
    ),
)
