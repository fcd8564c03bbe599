"""The sentences that a review is made of."""

from collections.abc import Mapping

from betis.logic.text import Text, say

ALWAYS = say(
    id="Jangan menghentikan atau mengubah dosis obat sendiri. Catat kapan kram mulai dan kapan "
    "obat dimulai atau diubah, lalu tunjukkan kepada dokter atau apoteker.",
    en="Do not stop a medicine or change its dose on your own. Write down when the cramps started "
    "and when the medicine was started or changed, and show this to your doctor or pharmacist.",
)
STRENGTH: Mapping[str, Text] = {
    "strong": say(id="kaitan kuat", en="strong link"),
    "moderate": say(id="kaitan sedang", en="moderate link"),
    "weak": say(id="kaitan lemah", en="weak link"),
    "reported": say(id="hanya dilaporkan", en="only reported"),
}
"""How strong a published link is, the strongest first."""
ROLE: Mapping[str, Text] = {
    "possible_cause": say(id="mungkin ikut membuat kram", en="may contribute to cramps"),
    "indirect": say(
        id="bukan penyebab langsung; penting bila mineral darah rendah",
        en="no direct cause; matters when blood salts are low",
    ),
    "remedy_not_cause": say(
        id="bukan penyebab; dipakai orang untuk kram", en="no cause; people use it for cramps"
    ),
}
BLINDED = say(
    id="uji buta: keluhan otot {} kali lipat plasebo ({}–{})",
    en="blinded trials: muscle complaints {} times those on placebo ({}–{})",
)
SEQUENCE = say(
    id="data resep: tanda kram {} kali lebih sering setelah obat dimulai daripada sebelumnya "
    "({}–{})",
    en="prescription data: signs of cramps {} times as frequent after the medicine began as "
    "before ({}–{})",
)
ODDS = say(
    id="peminum dibanding bukan peminum, usia 60 tahun ke atas: odds {} kali ({}–{}); sangat "
    "tidak pasti",
    en="drinkers against others, 60 and over: odds {} times ({}–{}); very uncertain",
)
SCOPE: Mapping[str, Text] = {
    "substance": say(id="", en=""),
    "class": say(
        id="; angka seluruh kelompok, bukan khusus zat ini",
        en="; a figure for the whole class, not for this substance",
    ),
    "class_barely": say(
        id="; angka seluruh kelompok; zat ini hampir tidak ada di dalamnya",
        en="; a figure for the whole class, which hardly includes this substance",
    ),
}
ON_RECORD = say(id="yang tercatat: {}", en="on record: {}")
CLASS_ONLY = say(
    id="Anda menulis nama kelompok. Kekuatan kaitannya bisa berbeda menurut zatnya; lihat nama di "
    "kemasan.",
    en="You wrote the name of a class. The strength of the link can differ by substance; look at "
    "the name on the packet.",
)
TAKEN_TWICE = say(
    id="{} tertulis lebih dari sekali. Tanyakan apoteker apakah ini obat yang sama.",
    en="{} is listed more than once. Ask the pharmacist whether it is the same medicine.",
)
BRING = say(
    id="Bawa semua kemasan obat, jamu, dan suplemen saat bertemu apoteker.",
    en="Bring every packet of medicine, jamu and supplement to the pharmacist.",
)
NAME_IT = say(
    id="Ini obat apa, dan apakah bisa membuat kram: {}?",
    en="What is this, and can it bring on cramps: {}?",
)
BOTH = say(id="{}: apakah aman bersama?", en="{}: is it safe together?")
NOT_LISTED = say(
    id="Tidak ada di daftar kaitan kami. Itu bukan berarti pasti bebas kram.",
    en="Not in our list of links. That does not mean it is free of cramps.",
)


def filled_text(template: Text, *values: Text) -> Text:
    """The sentence with other phrases put in place."""
    return Text(
        template.id.format(*(value.id for value in values)),
        template.en.format(*(value.en for value in values)),
    )
