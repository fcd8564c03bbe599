"""Every claim of the old advice is spoken of, in both languages, by the entry that settles it."""

import csv
import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from betis.cli.coverage import covered
from betis.guideline.book import Book
from betis.guideline.items import Item
from betis.knowledge.tables import rows
from betis.logic.text import LANGUAGES, Language, say

SEED = Path(__file__).parents[1] / "seed"
SHORTEST = 5
"""A shorter word counts only where a claim has no longer one."""
SUFFIXES = {
    "en": (
        "isations", "izations", "isation", "ization", "ations", "ation", "atory", "ature",
        "ingly", "ities", "ments", "ally", "ated", "ates", "ened", "ical", "ions", "ists", "ment",
        "ness", "ant", "ary", "ate", "ens", "ent", "ers", "est", "ful", "ial", "ics", "ies",
        "ing", "ion", "ism", "ist", "ity", "ive", "ous", "al", "ed", "en", "er", "es", "ic", "ly",
        "e", "s", "y",
    ),
    "id": ("kannya", "annya", "kan", "nya", "lah", "isme", "an", "i"),
}  # fmt: skip
PREFIXES = (
    ("meng", ("", "k")), ("meny", ("s",)), ("mem", ("", "p")), ("men", ("", "t")), ("me", ("",)),
    ("peng", ("", "k")), ("peny", ("s",)), ("pem", ("", "p")), ("pen", ("", "t")), ("pe", ("",)),
    ("memper", ("",)), ("diper", ("",)), ("keter", ("",)), ("ber", ("",)), ("be", ("",)),
    ("ter", ("",)), ("per", ("",)), ("di", ("",)), ("ke", ("",)), ("se", ("",)),
)  # fmt: skip
"""An Indonesian prefix, and what it may have swallowed ("memijat" is "pijat")."""
STOP = {
    "en": """
        about above after again against all also although among and another any are around because
        become before being below between both but can cannot could does done during each either
        especially even every first for from good had has have her here him his how however into
        its just keep least less like likely linked made main mainly make many may more most much
        must named need needed needs not off often one only other out over own provide rather said
        same several should show since some sometimes still such take taken than that the their
        them then there these they thing this those through times together under until upon used
        useful usually very want was well what when where which while who whose why will with
        within without would you your yourself
    """,
    "id": """
        adalah agar akan akibat anda antara atas atau bagi bahwa baik banyak beberapa begitu belum
        berbagai bila bisa boleh cara dalam dan dapat dari daripada dengan dianggap disebut hanya
        harus hingga itu jangan jika juga kadang karena kepada ketika lain lebih maka masih
        melalui menjadi mereka mungkin namun oleh orang pada paling para perlu saat saja salah
        sama sampai sangat satu sebagai sebaiknya sebelum secara sedang sehingga sekali selain
        selama semua seperti sering serta setelah suatu tanpa tentang terhadap terlalu termasuk
        tersebut terus tetapi tiap tidak untuk waktu yaitu yang
    """,
}
GENERIC = {
    "en": """
        accompanied adult affect affects aged appear appears arises attention based besides body
        calf calves cause caused causes certain child children companion complaint conclusion
        condition considered contain contains contract contraction contractions cramp cramping
        cramps deal deficiency diet disease diseases disorder drugs elderly examination factor
        fairly frequent gastrocnemius given group help helps include includes known lack legs limb
        lower means method middle muscle muscles necessary night nights occasional occur occurs
        pain painful passes patient people person phenomenon possible pregnancy pregnant
        prescribed problem proper provoke provoked provokes recommended reduce reduced sleep
        source sources special strong suitable symptom symptoms text tips tonic treat treated
        treatment trouble various whole woman women written
    """,
    "id": """
        anak bawah bergejala bersifat betis bumil cukup dewasa dianjurkan digunakan diketahui
        dilakukan dipakai diresepkan disebabkan disertai faktor fenomena gangguan gejala gunakan
        hamil hampir hari ibu jenis kadang-kadang kaki kebanyakan kehamilan kejang kekurangan
        kelompok keluhan kesimpulan kondisi kontraksi kram kurang kurangi lakukan lansia makanan
        malam masalah membantu membuat memicu mengalami mengandung mengenai menimbulkan
        menyebabkan menyerang muncul nyeri obat otot pasien pemeriksaan pemicu pengaruh pengobatan
        penyakit penyebab penyebabnya pinggul sakit sebab sumber teks terjadi terlihat terpakai
        tertentu tertulis tidur timbul tonik tua tubuh tungkai umum usia wanita
    """,
}
SHARED = {
    "stenosis_": "stenosis acquired didapat lumbar",
    "flat_feet_": "flat feet datar",
    "food_": "calcium kalium kalsium keras magnesium potassium",
}
"""A group of topics, and what all its claims name: that alone does not answer one of them."""
Synonyms = dict[Language, dict[str, tuple[str, ...]]]
SYNONYMS: Synonyms = {
    "en": {
        "pathological": ("disease",),  # the same thing, in everyday words
        "severe": ("strong", "intense"),  # the same degree
        "unpleasant": ("distress",),  # as the seven characteristics put it
        "extend": ("straighten",),  # the same movement
        "wasting": ("thin",),  # a leg that grows thin
        "feet": ("foot",),
    },
    "id": {
        "gastroknemius": ("betis",),
        "patologi": ("penyakit",),
        "serius": ("berat",),
        "hebat": ("kuat",),
        "nyaman": ("menyusahkan",),  # "tidak nyaman"
        "menyakitkan": ("nyeri",),
        "angkat": ("naik",),
        "berkemih": ("kencing",),
        "lokal": ("setempat",),
        "tiba": ("mendadak",),  # "tiba-tiba"
        "mengarah": ("menghadap",),
    },
}
"""Where an entry rightly says it in other words. Not for what an entry does not say."""


def read(name: str) -> list[dict[str, str]]:
    with (SEED / name).open(newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


CLAIMS = {row["id"]: row for row in read("claims.csv")}
TOPICS = read("topics.csv")
LEFT_OUT = {row["topic"] for row in rows("left_out")}


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


def content(claim: str, topic: str, language: Language) -> list[str]:
    """The words of a claim that tell it from another: the long ones and the numbers."""
    shared = {
        word for group, text in SHARED.items() if topic.startswith(group) for word in words(text)
    }
    idle = STOP_WORDS[language] | shared
    meant = [word for word in words(claim) if word not in idle]
    telling = [word for word in meant if word not in GENERIC_WORDS[language]]
    long = [word for word in telling if len(word) >= SHORTEST or word[0].isdigit()]
    return long or [word for word in telling if len(word) > 2] or meant


def speaks_of(
    claim: str,
    topic: str,
    entries: Iterable[Item],
    language: Language,
    synonyms: Synonyms = SYNONYMS,
) -> bool:
    """Whether the entries use one of the claim's telling words in that language."""
    wanted = content(claim, topic, language)
    wanted += [other for word in wanted for other in synonyms[language].get(word, ())]
    spoken = set().union(*(spoken_by(entry, language) for entry in entries))
    return any(stems(word, language) & spoken for word in wanted)


@cache
def spoken_by(entry: Item, language: Language) -> set[str]:
    said = (word for text in entry.texts() for word in words(text.in_(language)))
    return {stem for word in said for stem in stems(word, language)}


def settling(book: Book, topic: str, claim: str) -> list[Item]:
    """The entries that answer a claim: by its topic, or by its own name."""
    return [item for item in book.every_item() if {topic, claim} & {*item.settles}]


def test_what_entries_settle_is_a_topic_or_a_claim(book: Book) -> None:
    known = CLAIMS.keys() | {row["topic"] for row in TOPICS}
    for item in book.every_item():
        assert {*item.settles} <= known, item.id
        assert {*item.corrects} <= {*item.settles}, item.id
        assert len({*item.settles}) == len(item.settles), item.id


def test_a_claim_named_by_itself_belongs_to_a_topic_that_somebody_answers(book: Book) -> None:
    answered = {each.topic for each in covered(book, TOPICS) if each.items}
    for item in book.every_item():
        for key in item.settles:
            assert CLAIMS.get(key, {"topic": key})["topic"] in answered, (item.id, key)


def test_every_topic_is_answered_or_left_out(book: Book) -> None:
    verdicts = {each.topic: each.verdict for each in covered(book, TOPICS)}
    assert verdicts.keys() == {row["topic"] for row in CLAIMS.values()}
    assert [topic for topic, verdict in verdicts.items() if verdict == "open"] == []
    assert {"carried_out", "corrected", "myth"} <= {*verdicts.values()}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("row", TOPICS, ids=lambda row: row["topic"])
def test_every_claim_is_spoken_of(row: dict[str, str], language: Language, book: Book) -> None:
    if row["topic"] in LEFT_OUT:
        return
    for claim in row["claim_ids"].split(";"):
        entries = settling(book, row["topic"], claim)
        said = CLAIMS[claim][f"claim_{language}"]
        names = [entry.id for entry in entries]
        assert speaks_of(said, row["topic"], entries, language), (claim, said, names)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_entry_about_something_else_does_not_speak_of_it(language: Language) -> None:
    claim = CLAIMS["S071"][f"claim_{language}"]
    about = say(id="Kasur dan bantal yang nyaman.", en="A mattress and a pillow that suit you.")
    other = Item(title=about, says=about, cites=(), dated=date(2026, 11, 25), settles=("pinprick",))
    right = say(id="Jangan menusuk betis.", en="Do not prick the calf.")
    assert not speaks_of(claim, "pinprick", [], language)
    assert not speaks_of(claim, "pinprick", [other], language)
    assert speaks_of(claim, "pinprick", [other, replace(other, says=right)], language)


def test_entries_in_exchanged_places_are_found(book: Book) -> None:
    """Were each topic settled by the entry of the next topic, most claims would not be answered."""
    rows_ = [row for row in TOPICS if row["topic"] not in LEFT_OUT]
    wrong = total = 0
    for row, other in zip(rows_, rows_[len(rows_) // 2 :] + rows_, strict=False):
        claim, *_ = row["claim_ids"].split(";")
        entries = settling(book, other["topic"], "")
        total += 1
        wrong += not speaks_of(CLAIMS[claim]["claim_en"], row["topic"], entries, "en")
    assert wrong > 0.6 * total


@pytest.mark.parametrize(
    ("word", "other", "language"),
    [
        ("memijat", "pijat", "id"),
        ("menusuk", "tusukan", "id"),
        ("peregangan", "regangkan", "id"),
        ("stretching", "stretched", "en"),
        ("alcoholism", "alcohol", "en"),
    ],
)
def test_a_word_is_known_by_its_stem(word: str, other: str, language: Language) -> None:
    assert stems(word, language) & stems(other, language)
    assert not stems(word, language) & stems("mattress", language)


def test_each_synonym_is_needed(book: Book) -> None:
    none: Synonyms = {"en": {}, "id": {}}
    for language in LANGUAGES:
        needed = {
            word
            for claim in CLAIMS.values()
            if (entries := settling(book, claim["topic"], claim["id"]))
            and not speaks_of(
                (said := claim[f"claim_{language}"]), claim["topic"], entries, language, none
            )
            for word in words(said)
        }
        assert SYNONYMS[language].keys() <= needed, SYNONYMS[language].keys() - needed
