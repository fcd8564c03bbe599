"""Why the calf."""

from datetime import date

from betis.guideline.items import Article, Number
from betis.logic.text import say

why_the_calf = Article(
    title=say(id="Mengapa betis", en="Why the calf"),
    says=say(
        id="Kira-kira delapan dari sepuluh kram malam terjadi di betis.",
        en="About eight in ten night cramps are in the calf.",
    ),
    body=(
        say(
            id="Pada lansia di Prancis, 80% kram terasa di betis. Telapak dan jari kaki juga bisa kram, paha lebih jarang. Kram bisa berpindah dari satu sisi ke sisi lain. Kedua betis sekaligus jarang.",
            en="In older people in France 80% of cramps were in the calf. The foot and toes cramp too, the thigh less often. A cramp may change from one side to the other. Both calves at once is rare.",
        ),
        say(
            id="Otot betis menyeberangi lutut dan pergelangan kaki. Bila ujung kaki menunjuk ke bawah, otot ini menjadi pendek dan kendur. Dalam keadaan pendek, sedikit perintah saraf saja dapat menguncinya. Di ranjang, kaki sering berada dalam posisi itu.",
            en="The calf muscle crosses the knee and the ankle. With the toes pointing down it becomes short and slack. While it is short, a small order from the nerve can lock it. In bed the foot often lies that way.",
        ),
        say(
            id="Otot ini bekerja sepanjang hari menahan dan mendorong badan. Orang dengan kram lebih sering punya otot kaki yang lemah dan paha belakang yang kaku. Pada 491 orang sehat, jari kaki yang kuat sejalan dengan separuh kemungkinan kram malam. Belum ada uji yang membuktikan bahwa latihan kekuatan mencegah kram.",
            en="This muscle works all day, holding and pushing the body. People with cramps more often have weak foot muscles and tight hamstrings. In 491 healthy people strong toes went with half the odds of night cramps. No trial has shown that strength training prevents cramps.",
        ),
        say(
            id="Nasihat lama menyalahkan darah yang menggenang. Betis memang pompa: saat otot bekerja, katup di dalam vena menjaga darah tetap naik. Saat istirahat, darah memang naik lebih lambat (bendungan). Namun survei pada 1.566 orang tidak menemukan kram lebih sering pada varises.",
            en="Old advice blames pooled blood. The calf is indeed a pump: as it works, valves in the veins keep blood rising. At rest blood does rise more slowly. Yet a survey of 1,566 people did not find more cramps with varicose veins.",
        ),
        say(
            id="Mengapa bukan rahang atau perut? Otot di sana jarang lama dalam keadaan pendek dan tidak menahan berat badan. Ini dugaan, bukan bukti.",
            en="Why not the jaw or the belly? Muscles there seldom stay short for long and carry no weight. This is a guess, not proof.",
        ),
        say(
            id="Kram baru di tangan, perut, atau banyak tempat bukan pola biasa: periksakan dalam dua minggu. Rahang yang kaku setelah luka adalah darurat: telepon 119 atau 112.",
            en="New cramps in the hands, belly or many places are not the usual pattern: see a doctor within two weeks. A stiff jaw after a wound is an emergency: call 119, 112 or your local number.",
        ),
    ),
    numbers=(
        Number(
            value="80%",
            what=say(id="kram yang terasa di betis", en="cramps felt in the calf"),
            people=say(id="pasien 60 tahun ke atas, Prancis", en="patients of 60 and over, France"),
            cites="maisonneuve2016",
        ),
        Number(
            value="0.50 (0.32-0.78)",
            what=say(
                id="rasio odds kram malam bila jari kaki kuat",
                en="odds ratio of night cramps with strong toes",
            ),
            people=say(id="491 orang sehat, Australia", en="491 healthy people, Australia"),
            cites="hawke2021",
        ),
    ),
    cites=(
        "maisonneuve2016",
        "leung1999",
        "bertolasi1993",
        "weiner1980",
        "hawke2014abs",
        "hawke2021",
        "edinburgh_vein",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "calf_muscle_pump",
        "venous_valves",
        "venous_congestion",
        "location_calf",
        "S478",
    ),
    corrects=("S478",),
)
