"""No sentence tells anybody to stop a prescribed medicine."""

import re
from collections.abc import Iterator
from datetime import date

from betis.guideline.book import Book
from betis.guideline.items import TextPromise
from betis.guideline.promise import Breach
from betis.guideline.sentences import Sentence, sentences
from betis.logic.text import Text, say

MEDICINE = {
    "id": r"(obat|tablet|pil\b|kapsul|suntik|insulin|statin|steroid|diuretik|pengencer darah"
    r"|peluruh kencing|pereda asam|resep|dosis)",
    "en": r"(medicine|medication|tablet|pill|capsule|drug|insulin|statin|steroid|diuretic"
    r"|blood thinner|anticoagulant|prescription|dose)",
}
STOP = {
    "id": r"\b(hentikan|berhentilah|berhenti (minum|memakai|pakai|menggunakan)|stop|setop|putuskan|jangan lagi|tidak usah lagi"
    r"|(boleh|bisa|harus|sebaiknya|perlu|coba) (di)?(meng)?hentikan)\b",
    "en": r"\b(stop|quit|discontinue|come off|give up|withdraw)\b",
}
NOT_TOLD = {
    "id": r"(jangan|tidak boleh|tanpa|sebelum|bukan|apakah|dokter|ditanyakan|tanyakan|sambil"
    r"|supaya|agar|bila|setelah|sesudah|saat|ketika)",
    "en": r"(not|n't|no|never|helps to|before|without|whether|ask|doctor|if|after|when|once)",
}
"""What makes it something else than an order: a ban, a question, a condition, a matter for the
doctor."""


def breaches(book: Book) -> Iterator[Breach]:
    """Every sentence that orders it, in either language."""
    for sentence in sentences(book):
        if tells_to_stop(sentence):
            yield Breach(sentence.where, Text(sentence.words, sentence.words))


def tells_to_stop(sentence: Sentence) -> bool:
    """Whether the sentence orders the reader to stop a medicine."""
    language, words = sentence.language, sentence.words.lower()
    return any(
        re.search(MEDICINE[language], words[order.end() : order.end() + 60])
        and not re.search(rf"\b{NOT_TOLD[language]}\b", words[: order.start()])
        for order in re.finditer(STOP[language], words)
    )


nobody_is_told_to_stop_a_medicine = TextPromise(
    title=say(
        id="Tidak ada yang disuruh berhenti minum obat",
        en="Nobody is told to stop a medicine",
    ),
    says=say(
        id="Tidak ada satu kalimat pun, dalam kedua bahasa, yang menyuruh berhenti minum obat. Yang ada: bicarakan dulu dengan dokter.",
        en="No sentence, in either language, tells anybody to stop taking a medicine. It says to talk to a doctor first.",
    ),
    limits=say(
        id="Diperiksa dengan pola kata pada setiap kalimat, bukan dengan rumus. Kalimat berliku bisa luput.",
        en="It is checked by patterns of words in every sentence, not by a formula. A roundabout sentence could escape.",
    ),
    breaches=breaches,
    dated=date(2026, 11, 25),
)
