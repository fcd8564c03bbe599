"""Every emergency begins with calling for help."""

import re
from collections.abc import Iterator
from datetime import date

from betis.guideline.book import Book
from betis.guideline.items import TextPromise
from betis.guideline.promise import Breach
from betis.guideline.sentences import split
from betis.guideline.urgency import Urgency
from betis.logic.text import LANGUAGES, Text, say

CALL = {
    "id": r"\b(telepon|hubungi|panggil)\b.*(\b119\b|\b112\b|darurat|ambulans)",
    "en": r"\b(call|phone|ring)\b.*(\b119\b|\b112\b|emergency|ambulance)",
}


def breaches(book: Book) -> Iterator[Breach]:
    """Every text of an emergency whose first sentence, in either language, is not the call."""
    advised = {
        flag.id: flag.do
        for flag in book.of("red_flag").values()
        if flag.urgency == Urgency.EMERGENCY_NOW
    }
    for where, text in (*advised.items(), ("emergency_now", Urgency.EMERGENCY_NOW.meaning)):
        if not calls_first(text):
            yield Breach(where, text)


def calls_first(text: Text) -> bool:
    """Whether the first sentence says to call, in both languages."""
    first = {s.language: s.words for s in reversed(tuple(split("", text)))}
    return all(re.search(CALL[language], first.get(language, "").lower()) for language in LANGUAGES)


emergencies_call_first = TextPromise(
    title=say(id="Keadaan darurat: telepon dulu", en="In an emergency, call first"),
    says=say(
        id="Untuk setiap tanda bahaya darurat, kalimat pertama nasihatnya adalah menelepon bantuan.",
        en="For every emergency sign the first sentence of the advice is to call for help.",
    ),
    limits=say(
        id="Diperiksa pada kata-katanya, bukan dengan rumus. Layanan darurat tiap daerah berbeda.",
        en="It is checked in the wording, not by a formula. Emergency services differ by district.",
    ),
    breaches=breaches,
    dated=date(2026, 11, 25),
)
