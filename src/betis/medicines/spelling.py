"""Names that are written a little wrong, or as they sound in Indonesian."""

from collections.abc import Mapping
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from betis.medicines.names import How, Meaning, index

SHORTEST = 5
"""Shorter words are too close to one another to be guessed."""
LONG_ENOUGH_FOR_TWO = 7
NEVER_GUESSED = 99
SHORTEST_OF = {
    How.NAME: SHORTEST, How.BRAND: 6, How.CLASS_WORD: 8, How.ABBREVIATION: NEVER_GUESSED,
}  # fmt: skip
SOUNDS = (
    ("tsc", "s"), ("sch", "s"), ("ph", "f"), ("th", "t"), ("rh", "r"), ("ch", "k"), ("qu", "k"),
    ("kw", "k"), ("ku", "k"), ("oe", "e"), ("ae", "e"), ("y", "i"), ("x", "ks"), ("ce", "se"),
    ("ci", "si"), ("cy", "si"), ("c", "k"), ("z", "s"), ("v", "f"),
)  # fmt: skip


def near(word: str) -> tuple[list[Meaning], int]:
    """What a word may be meant for, and how many letters are wrong; several where equally near.

    What sounds the same counts as one wrong letter. Brands and class words are guessed at one
    wrong letter only. Words of one name are given joined.
    """
    if len(word) < SHORTEST:
        return [], 0
    alike = _one_each(_by_sound().get(sound(word), ()))
    if alike:
        return alike, 1
    allowed = 2 if len(word) >= LONG_ENOUGH_FOR_TWO else 1
    hits = process.extract(
        word, _candidates().keys(), scorer=OSA.distance, score_cutoff=allowed, limit=12
    )
    fit = [(_candidates()[name], wrong) for name, wrong, _ in hits]
    fit = [(meaning, wrong) for meaning, wrong in fit if wrong <= _allowed(meaning)]
    best = min((wrong for _, wrong in fit), default=0)
    return _one_each(tuple(meaning for meaning, wrong in fit if wrong == best)), int(best)


def _allowed(meaning: Meaning) -> int:
    return 1 if meaning.how in (How.BRAND, How.CLASS_WORD) else 2


def sound(word: str) -> str:
    """The word as it sounds: `chlorthalidone` and `klortalidon` are one."""
    for written, said in SOUNDS:
        word = word.replace(written, said)
    once = "".join(letter for at, letter in enumerate(word) if at == 0 or letter != word[at - 1])
    return once.rstrip("ea")


@cache
def _candidates() -> Mapping[str, Meaning]:
    """Names that may be guessed, their words joined."""
    found: dict[str, Meaning] = {}
    for name, meaning in index().items():
        joined = name.replace(" ", "")
        initials = any(len(word) == 1 for word in name.split())
        if len(joined) >= SHORTEST_OF[meaning.how] and not initials:
            found.setdefault(joined, meaning)
    return found


@cache
def _by_sound() -> Mapping[str, tuple[Meaning, ...]]:
    found: dict[str, list[Meaning]] = {}
    for name, meaning in _candidates().items():
        found.setdefault(sound(name), []).append(meaning)
    return {said: tuple(meanings) for said, meanings in found.items()}


def _one_each(meanings: tuple[Meaning, ...]) -> list[Meaning]:
    """One for each thing meant."""
    found = {(meaning.means, meaning.choices): meaning for meaning in reversed(meanings)}
    return list(reversed(found.values()))
