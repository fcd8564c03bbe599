"""What usually happens."""

from datetime import date

from betis.guideline.items import Article, Number
from betis.logic.text import say

what_usually_happens = Article(
    title=say(id="Apa yang biasanya terjadi", en="What usually happens"),
    says=say(
        id="Kram malam sendiri tidak berbahaya bagi nyawa, sering datang dan pergi, dan kerap membaik tanpa obat.",
        en="Night cramps by themselves are not dangerous to life; they come and go, and often ease without medicine.",
    ),
    body=(
        say(
            id="Satu kram biasanya lepas sendiri atau setelah diregangkan, dalam beberapa detik sampai 10 menit. Tetapi belum ada cara yang terbukti menghilangkan kram untuk seterusnya. Setelahnya otot pegal. Kram yang jarang (episodik) tidak perlu dikhawatirkan bila tidak ada tanda lain. Yang menyiksa biasanya tidur yang putus dan rasa lelah esok harinya.",
            en="A cramp usually lets go by itself or when stretched, within seconds to 10 minutes. But no method is shown to eliminate cramps for good. Then the muscle is sore. A rare (episodic) cramp needs no worry if there are no other signs. What torments is mostly broken sleep and the tired day after.",
        ),
        say(
            id="Kram bisa bertahun-tahun. Di Prancis, 58% lansia dengan kram sudah mengalaminya lima tahun atau lebih. Itu tidak berarti ada penyakit kronis yang tersembunyi. Pada kebanyakan orang tidak ditemukan sebab.",
            en="Cramps can last for years. In France 58% of older people with cramps had had them for five years or more. That does not mean a hidden chronic disease. In most people no cause is found.",
        ),
        say(
            id="Kram juga naik dan turun sendiri. Dalam uji magnesium, kelompok plasebo membaik 28,7% dalam empat minggu. Dalam satu uji, kram pada plasebo turun dari 8,51 menjadi 5,48 per minggu. Karena itu banyak cara tampak manjur; catatan harian membantu menilai dengan jujur.",
            en="Cramps also rise and fall on their own. In magnesium trials the placebo groups improved by 28.7% in four weeks. In one trial cramps on placebo fell from 8.51 to 5.48 a week. That is why so many remedies seem to work; a diary helps to judge fairly.",
        ),
        say(
            id="Tidak ada obat yang menjamin kram hilang sama sekali. Pada titik ini nasihat lama benar. Janji lain di dalamnya — diet tinggi kalium menghapus kram, satu kursus magnesium sangat menolong, latihan dinding pasti ampuh — tidak didukung bukti. Peregangan betis dan paha belakang menolong dalam satu uji pada 80 orang, tetapi tidak dalam uji lain.",
            en="No medicine guarantees that cramps vanish. On this point old advice is right. Its other promises — a high-potassium diet ends cramps, a course of magnesium helps greatly, the wall exercise never fails — are not supported. Stretching calf and hamstring helped in one trial of 80 people, but not in another trial.",
        ),
        say(
            id="Bila ada penyakit di baliknya, yang diobati ialah penyakit itu, dan berobat tepat waktu mencegah penyulit. Contohnya penyempitan saluran tulang belakang, penyakit pembuluh nadi, atau diabetes. Nasihat lama menjanjikan bahwa kramnya lalu hilang. Itu belum pasti; belum ada uji yang mengukurnya.",
            en="If there is a disease behind it, that disease is treated, and timely care prevents complications. Examples are a narrowed spinal canal, artery disease or diabetes. Old advice promises that the cramps are then cured. They may stay; no trial has measured this.",
        ),
        say(
            id="Tidak berbahaya berlaku untuk kram, bukan untuk semua nyeri betis. Satu tungkai bengkak, kaki yang mendadak dingin dan pucat, atau lemah yang bertambah bukan kram biasa. Bila mendadak sesak atau nyeri dada, telepon 119 atau 112 sekarang. Buat janji biasa bila kram sering, merusak tidur, atau mengganggu siang hari.",
            en="Harmless is said of cramps, not of every calf pain. One swollen leg, a foot suddenly cold and pale, or growing weakness is no common cramp. With sudden breathlessness or chest pain call 119, 112 or your local number now. Make an ordinary appointment if cramps are frequent, ruin sleep or disturb your day.",
        ),
    ),
    numbers=(
        Number(
            value="58%",
            what=say(id="kram sudah lima tahun atau lebih", en="cramps for five years or more"),
            people=say(id="lansia dengan kram, Prancis", en="older people with cramps, France"),
            cites="maisonneuve2016",
        ),
        Number(
            value="28.7%",
            what=say(
                id="penurunan kram pada plasebo dalam 4 minggu",
                en="fall of cramps on placebo in 4 weeks",
            ),
            people=say(id="uji magnesium pada lansia", en="magnesium trials in older people"),
            cites="garrison2020",
        ),
        Number(
            value="8.51 → 5.48",
            what=say(
                id="kram per minggu pada plasebo, sebelum dan sesudah",
                en="cramps a week on placebo, before and after",
            ),
            people=say(id="uji pada 94 orang", en="a trial of 94 people"),
            cites="roguinmaor2017",
        ),
    ),
    cites=(
        "hallegraeff2017",
        "maisonneuve2016",
        "garrison2020",
        "roguinmaor2017",
        "hallegraeff2012",
        "coppin2005",
        "fpin_legcramps",
        "nhs_cramps",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "no_drug_guarantees_cure",
        "not_life_threatening",
        "occasional_cramps_benign",
        "usually_resolves_with_methods",
        "timely_medical_help",
        "treat_underlying_disease",
        "rare_vs_chronic_cramps",
        "S250",
        "S714",
    ),
    corrects=(
        "S250",
        "S714",
    ),
)
