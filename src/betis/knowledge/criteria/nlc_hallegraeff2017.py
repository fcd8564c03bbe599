"""Seven characteristics of night leg cramps."""

from datetime import date

from betis.guideline.items import Criterion, Example
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

nlc_hallegraeff2017 = Criterion(
    title=say(id="Tujuh ciri kram tungkai malam", en="Seven characteristics of night leg cramps"),
    says=say(
        id="Tinjauan 18 penelitian menemukan tujuh ciri: nyeri kuat; berlangsung beberapa detik sampai paling lama 10 menit; di betis atau telapak kaki; jarang di paha; nyeri tersisa sesudahnya; tidur terganggu karena nyeri membangunkan; dan menyusahkan. Nasihat lama menyebut nyerinya hebat, tajam, memelintir, atau tak tertahankan; kata-kata itu tidak dihitung dalam penelitian. Tidak ada ambang yang diterbitkan, jadi jumlah ciri hanya menggambarkan dan tidak memastikan. Untuk nyeri kuat kami memakai 7 dari 10; itu pilihan kami. Penderita mingguan di Australia menilai nyerinya rata-rata 66 dari 100 dan pegalnya berhari-hari. Pada orang berusia 60 ke atas di Alsace, 80% kramnya di betis. Nasihat lama menyebut tulang kering kadang sering, kadang jarang mengenai kram, dan mengaitkan jari kaki dengan varises. Keduanya tidak dihitung tersendiri, jadi seberapa seringnya tidak diketahui. Pada anak pakai batas yang lebih pendek: rata-rata 1,7 menit. Tidur yang putus bisa menurunkan suasana hati, kinerja, dan kualitas hidup. Bila siang hari Anda ikut terganggu, bicarakan dengan dokter.",
        en="A review of 18 studies found seven: intense pain; lasting seconds up to 10 minutes at most; in calf or foot; seldom in the thigh; pain persisting afterwards; sleep disturbed, since the pain wakes you; and causing distress. Old advice calls the pain severe, sharp, twisting or unbearable; those words were not counted in the studies. No cut-off was published, so the count only describes and settles nothing. For intense pain we take 7 of 10; that is our choice. Weekly sufferers in Australia put their pain at 66 of 100 on average, with soreness into the daytime, even for days. Among people of 60 and over in Alsace, 80% of cramps were in the calf. Old advice calls the shin a frequent site and also a rare one, and links the toes with varicose veins. Shin and toes were not counted apart, so how often is not known. In a child use a shorter limit: 1.7 minutes on average. Broken sleep can worsen mood, daily performance and the quality of life. If your days suffer too, talk to a doctor.",
    ),
    when=cramp.pain_intensity.at_least(7)
    & cramp.longest_duration_minutes.at_most(10)
    & cramp.cramp_sites.includes("calf", "foot")
    & ~cramp.cramp_sites.includes("thigh_front", "hamstring")
    & cramp.soreness_after
    & cramp.wakes_from_sleep
    & cramp.daytime_distress,
    cites=("hallegraeff2017", "blyton2012", "maisonneuve2016", "leung1999"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 70 with all seven: pain of 7, ten minutes at most, calf, soreness, broken nights and tired days",
            facts={
                cramp.pain_intensity: 7,
                cramp.longest_duration_minutes: 10.0,
                cramp.cramp_sites: ["calf"],
                cramp.soreness_after: True,
                cramp.wakes_from_sleep: True,
                cramp.daytime_distress: True,
            },
            expect=YES,
        ),
        Example(
            who="the same woman with a pain of 6",
            facts={
                cramp.pain_intensity: 6,
                cramp.longest_duration_minutes: 10.0,
                cramp.cramp_sites: ["calf"],
                cramp.soreness_after: True,
                cramp.wakes_from_sleep: True,
                cramp.daytime_distress: True,
            },
            expect=NO,
        ),
        Example(
            who="the same woman whose longest cramp was 10.1 minutes",
            facts={
                cramp.pain_intensity: 7,
                cramp.longest_duration_minutes: 10.1,
                cramp.cramp_sites: ["calf"],
                cramp.soreness_after: True,
                cramp.wakes_from_sleep: True,
                cramp.daytime_distress: True,
            },
            expect=NO,
        ),
        Example(
            who="a man of 60 with cramps in calf and hamstring",
            facts={cramp.cramp_sites: ["calf", "hamstring"]},
            expect=NO,
        ),
        Example(
            who="a man with a pain of 8 in the calf who was asked nothing else",
            facts={cramp.pain_intensity: 8, cramp.cramp_sites: ["calf"]},
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "intense_pain",
        "location_calf",
        "location_foot",
        "location_lower_leg",
        "location_thigh",
        "location_toes",
        "residual_pain",
        "awakening_from_sleep",
        "sleep_disturbance",
        "impaired_daytime_function",
        "reduced_quality_of_life",
    ),
)
