"""From what somebody typed or pasted to medicines: every piece is answered, none is dropped."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from betis.knowledge.tables import rows
from betis.medicines.names import How, Meaning, index, words_of
from betis.medicines.spelling import near

MOST_PIECES, MOST_LETTERS = 60, 4000
MOST_WORDS = 5
"""A name has at most so many words."""
CONFIDENCE = {
    How.NAME: 1.0, How.BRAND: 0.95, How.ABBREVIATION: 0.95, How.CLASS_WORD: 0.9, How.SPELLING: 0.8,
}  # fmt: skip
TWO_WRONG = 0.6
_UNIT = r"(?:mg|mcg|ug|µg|gr?|kg|ml|mL|iu|ui|unt|unit|meq|mmol|%|actuat|hr|jam|cc|puff|tetes)"
_DOSE = re.compile(
    rf"\d+(?:[.,]\d+)*\s*{_UNIT}\b(?:\s*/\s*(?:\d+(?:[.,]\d+)?\s*)?{_UNIT}\b)?", re.I
)
_TIMES = re.compile(r"\b\d+\s*(?:x|dd|kali)\s*\d*(?:[/.,]\d+)?\b", re.I)
_BETWEEN = re.compile(r"[\n\r\t;|•·]+|,(?!\d)|(?<!\d),|\s(?:dan|and|serta)\s|\s[&+]\s", re.I)
_WITHIN = re.compile(r"[/+()\[\]{}]+")


def _label_words(kind: str) -> frozenset[str]:
    return frozenset(row["word"] for row in rows("label_words") if row["kind"] == kind)


LOCAL = _label_words("local")
"""Words that say that a medicine is put on one place and hardly reaches the blood."""
SALTS = _label_words("salt")
"""Salts of a medicine, which do not change what it is."""
NOISE = _label_words("other")
"""Forms, hours and daily words beside a name."""
SOME_MEDICINE = frozenset(("obat", "vitamin", "suplemen", "supplement", "suntikan", "inhaler"))
"""Words that alone say that something is taken, but not what."""
WHOLE_ONLY = frozenset(
    ("potassium_supplement", "magnesium", "calcium", "iron_tablet", "zinc", "milk", "tea", "coffee")
)
"""Found only where nothing else is in the piece: salts and daily words that other names contain."""


@dataclass(frozen=True)
class Found:
    """One thing recognised: a substance, class, group, food or supplement."""

    name: str
    how: How
    confidence: float
    read_as: str


@dataclass(frozen=True)
class Piece:
    """One piece of what was typed, and what it was taken for.

    `choices` are what it may be where the person must say; `unread` are words that were not
    understood; `local` that it is put on one place (drops, ointment).
    """

    typed: str
    found: tuple[Found, ...] = ()
    choices: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    local: bool = False

    @property
    def state(self) -> str:
        """`asked` before `recognised` before `unrecognised`."""
        return "asked" if self.choices else "recognised" if self.found else "unrecognised"


@dataclass
class _Reading:
    """What has been understood of one piece so far."""

    found: dict[str, Found] = field(default_factory=dict)
    choices: dict[str, None] = field(default_factory=dict)
    unread: list[str] = field(default_factory=list)

    def take(self, meaning: Meaning, how: How, confidence: float) -> None:
        """Add what a name stands for; a known medicine outside the tables stays unread."""
        for name in meaning.means:
            self.found.setdefault(name, Found(name, how, confidence, meaning.name))
        self.choices |= dict.fromkeys(meaning.choices)
        if not meaning.means and not meaning.choices:
            self.unread.append(meaning.name)


def recognise(text: str) -> tuple[Piece, ...]:
    """Every piece of the text, in order: recognised, to be asked about, or not recognised."""
    typed = (piece.strip(" .-–:*\t") for piece in _BETWEEN.split(text[:MOST_LETTERS]))
    read = (_piece(piece) for piece in typed if piece)
    return tuple(piece for piece in read if piece is not None)[:MOST_PIECES]


def _piece(typed: str) -> Piece | None:
    """One piece; None where it holds only a dose or a form."""
    reading, local = _Reading(), False
    for segment in _WITHIN.split(_TIMES.sub(" ", _DOSE.sub(" ", typed))):
        words = words_of(segment)
        local = local or not LOCAL.isdisjoint(words)
        _read(words, reading)
    if not (reading.found or reading.choices or reading.unread):
        return None if _only_says_how(typed) else Piece(typed)
    return Piece(
        typed,
        tuple(reading.found.values()),
        () if reading.found else tuple(reading.choices),
        tuple(reading.unread),
        local,
    )


def _only_says_how(typed: str) -> bool:
    """A dose, an hour or a form left over by a comma ("5 mg, malam"), and no medicine."""
    words = set(words_of(typed))
    return words <= NOISE and words.isdisjoint(SOME_MEDICINE)


def _read(words: list[str], reading: _Reading) -> None:
    """Understand one segment: as a whole, then names within it, then misspelt names."""
    for tried in (words, _without(words, NOISE), _without(words, NOISE | SALTS | LOCAL)):
        meaning = index().get(" ".join(tried))
        if meaning is not None:
            reading.take(meaning, meaning.how, CONFIDENCE[meaning.how])
            return
    if len(words) > 1 and _take_near("".join(_without(words, NOISE)), reading, strict=False):
        return
    left = list(_names_within(words, reading))
    bare = _without(left, NOISE | SALTS | LOCAL)
    if not bare:
        return
    if not _guess(bare, reading):
        reading.unread += bare


def _without(words: list[str], left_out: frozenset[str]) -> list[str]:
    return [word for word in words if word not in left_out]


def _names_within(words: list[str], reading: _Reading) -> Iterator[str]:
    """Takes every name in the words, the longest first; gives back what is no name."""
    at = 0
    while at < len(words):
        for size in range(min(MOST_WORDS, len(words) - at), 0, -1):
            meaning = index().get(" ".join(words[at : at + size]))
            if meaning is not None and WHOLE_ONLY.isdisjoint(meaning.means):
                reading.take(meaning, meaning.how, CONFIDENCE[meaning.how])
                at += size
                break
        else:
            yield words[at]
            at += 1


def _guess(words: list[str], reading: _Reading) -> bool:
    """Whether the words are one misspelt name, written together or apart, or each a name."""
    if not reading.found and _take_near("".join(words), reading, strict=len(words) > 1):
        return True
    strict = bool(reading.found)
    unread = [word for word in words if not _take_near(word, reading, strict)]
    if len(unread) == len(words):
        return False
    reading.unread += unread
    return True


def _take_near(word: str, reading: _Reading, strict: bool) -> bool:
    """Take what a word is meant for; where two are equally near, the person is asked."""
    meanings, wrong = near(word)
    if not meanings or (strict and wrong > 1):
        return False
    if len(meanings) == 1:
        confidence = CONFIDENCE[How.SPELLING] if wrong <= 1 else TWO_WRONG
        reading.take(meanings[0], How.SPELLING, confidence)
    else:
        reading.choices |= dict.fromkeys(name for m in meanings for name in m.means + m.choices)
    return True
