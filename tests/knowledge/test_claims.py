"""Every claim of the old advice is spoken of, in both languages, by the entry that settles it."""

import csv
import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from betis.cli.coverage import covered
from betis.guideline.book import Book
from betis.guideline.items import Item
from betis.logic.text import Language, say

SEED = Path(__file__).parents[1] / "seed"
SHORTEST = 5
"""A shorter word counts only where a claim has no longer one."""
SUFFIXES = {
    "en": (
        "atory", "ened", "ens", "en", "ated", "ates", "ate", "ature", "isations", "izations", "isation", "ization", "ations", "ation", "ities", "ments", "ingly",
        "ness", "ment", "ions", "ally", "ing", "ity", "ies", "ion", "ial", "ous", "ive", "ant",
        "ent", "ers", "est", "ed", "es", "ly", "er", "al", "ic", "s", "e", "y",
    ),
    "id": ("kannya", "annya", "kan", "nya", "lah", "an", "i"),
}  # fmt: skip
PREFIXES = (
    ("meng", ("", "k")), ("meny", ("s",)), ("mem", ("", "p")), ("men", ("", "t")), ("me", ("",)),
    ("peng", ("", "k")), ("peny", ("s",)), ("pem", ("", "p")), ("pen", ("", "t")), ("pe", ("",)),
    ("memper", ("",)), ("diper", ("",)), ("keter", ("",)), ("ber", ("",)), ("ter", ("",)),
    ("per", ("",)), ("di", ("",)), ("ke", ("",)), ("se", ("",)),
)  # fmt: skip
"""An Indonesian prefix, and what it may have swallowed ("memijat" is "pijat")."""
STOP = {
    "en": """
        about above after again against also although among another around because become before
        being below between both cannot could does done during each either especially even every
        first from good have here however into keep least less like linked made main mainly make
        many more most much named need needed needs often only other over own provide rather said
        same several should since some sometimes still such take taken than that their them then
        there these they thing this those through times together under until upon used useful
        usually very want well what when where which while whose will with within without would
        your yourself
    """,
    "id": """
        adalah agar akan akibat anda antara atas atau bagi bahwa baik banyak beberapa begitu belum
        berbagai bila bisa boleh cara dalam dan dapat dari daripada dengan dianggap disebut hanya
        harus hingga itu jangan jika juga kadang karena kepada ketika lain lebih maka masih melalui
        menjadi mereka mungkin namun oleh orang pada paling para perlu saat saja salah sama sampai
        sangat satu seperti sebagai sebaiknya sebelum secara sedang sehingga sekali selain selama
        semua sering serta setelah suatu tanpa tentang termasuk terhadap terlalu tersebut terus
        tetapi tidak tiap untuk waktu yaitu yang
    """,
}
GENERIC = {
    "en": """
        adult body calf calves cause caused causes child children complaint condition contraction
        cramp cramps cramping deficiency disease diseases disorder elderly factor gastrocnemius
        help helps lack legs limb lower means method muscle muscles night nights occur pain painful
        patient people person possible pregnancy pregnant problem provoke provokes recommended
        sleep suitable symptom symptoms text treat treated treatment woman written
        contain contains source sources include diet prescribed examination
    """,
    "id": """
        anak betis bumil dewasa faktor gangguan gejala hamil ibu kaki kebanyakan kehamilan kejang
        kekurangan keluhan kondisi kram lansia malam masalah membantu membuat menyebabkan memicu
        nyeri obat otot pasien pemicu pengobatan penyakit penyebab sakit sebab tertentu tidur
        tubuh tungkai tua usia kurang teks tertulis
        mengandung sumber dianjurkan makanan diresepkan pemeriksaan gunakan lakukan
    """,
}
SYNONYMS: dict[str, tuple[dict[str, tuple[str, ...]], str]] = {}


def read(name: str) -> list[dict[str, str]]:
    with (SEED / name).open(newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


CLAIMS = {row["id"]: row for row in read("claims.csv")}
TOPICS = read("topics.csv")


def stems(word: str, language: Language) -> set[str]:
    """The word, and what it may be built on."""
    bare = {word}
    if language == "id":
        for prefix, swallowed in PREFIXES:
            if word.startswith(prefix):
                bare |= {letter + word.removeprefix(prefix) for letter in swallowed}
    for suffix in SUFFIXES[language]:
        bare |= {each.removesuffix(suffix) for each in tuple(bare)}
    return {each for each in bare if len(each) >= min(len(word), SHORTEST - 1)}


def words(text: str) -> list[str]:
    return re.findall(r"\d+(?:[.,]\d+)?|[^\W\d_]+", text.lower())


STOP_WORDS = {language: set(words(text)) for language, text in STOP.items()}
GENERIC_WORDS = {language: set(words(text)) for language, text in GENERIC.items()}


def content(claim: str, language: Language) -> list[str]:
    """The words of a claim that tell it from another: the long ones and the numbers."""
    meant = [word for word in words(claim) if word not in STOP_WORDS[language]]
    telling = [word for word in meant if word not in GENERIC_WORDS[language]]
    long = [word for word in telling if len(word) >= SHORTEST or word[0].isdigit()]
    return long or [word for word in telling if len(word) > 2] or meant


def speaks_of(claim: str, entries: Iterable[Item], language: Language) -> bool:
    """Whether the entries use one of the claim's telling words in that language."""
    spoken: set[str] = set()
    for entry in entries:
        for text in entry.texts():
            for word in words(text.in_(language)):
                spoken |= stems(word, language)
    return any(stems(word, language) & spoken for word in content(claim, language))
