"""What can be written in the diary: four kinds of entry, and the fields of each.

A value is plain JSON. A missing field was not answered; null takes an answer back. The same table
makes forms, CSV columns, the checks on the phone and the documentation.

A moment is local time with its offset from UTC, `2026-11-25T03:10:00+07:00`, so that the night it
belongs to stays the same wherever it is read later.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from betis.guideline.patient import Problem
from betis.logic.text import Text, say

LONGEST_WORDS = 2000
LONGEST_NAME = 80


class Kind(StrEnum):
    """What an entry is about."""

    CRAMP = "cramp"
    NIGHT = "night"
    TAKEN = "taken"
    NOTE = "note"


@dataclass(frozen=True, kw_only=True)
class Field:
    """One thing that can be written. `checked` says what is wrong with a value, None if nothing."""

    title: Text
    required: bool = False

    def checked(self, value: Any) -> Text | None:
        raise NotImplementedError


@dataclass(frozen=True, kw_only=True)
class Moment(Field):
    """A local date and time with its offset from UTC."""

    def checked(self, value: Any) -> Text | None:
        moment = parsed_moment(value)
        return None if moment is not None else WRONG_MOMENT


@dataclass(frozen=True, kw_only=True)
class Day(Field):
    """A local date."""

    def checked(self, value: Any) -> Text | None:
        return None if parsed_day(value) is not None else WRONG_DAY


@dataclass(frozen=True, kw_only=True)
class Flag(Field):
    """Yes or no."""

    def checked(self, value: Any) -> Text | None:
        return None if isinstance(value, bool) else WRONG_FLAG


@dataclass(frozen=True, kw_only=True)
class Scale(Field):
    """A whole number from `lowest` to `highest`."""

    lowest: int
    highest: int

    def checked(self, value: Any) -> Text | None:
        whole = isinstance(value, int) and not isinstance(value, bool)
        if whole and self.lowest <= value <= self.highest:
            return None
        return WRONG_SCALE.filled(self.lowest, self.highest)


@dataclass(frozen=True, kw_only=True)
class Choice(Field):
    """One name of a closed list."""

    choices: Mapping[str, Text]

    def checked(self, value: Any) -> Text | None:
        return None if value in tuple(self.choices) else _one_of(self.choices)


@dataclass(frozen=True, kw_only=True)
class Choices(Field):
    """Any number of names: of the list, or of the person's own, written `own:name`."""

    choices: Mapping[str, Text]
    own: bool = False

    def checked(self, value: Any) -> Text | None:
        if not isinstance(value, list) or len(set(map(str, value))) != len(value):
            return WRONG_LIST
        return None if all(map(self._fits, value)) else _one_of(self.choices)

    def _fits(self, name: Any) -> bool:
        if name in tuple(self.choices):
            return True
        own = isinstance(name, str) and name.startswith(OWN) and name[len(OWN) :].strip()
        return bool(self.own and own and len(name) <= LONGEST_NAME and not UNWRITABLE.search(name))


@dataclass(frozen=True, kw_only=True)
class Words(Field):
    """Free text."""

    longest: int = LONGEST_WORDS

    def checked(self, value: Any) -> Text | None:
        fits = isinstance(value, str) and value.strip() and len(value) <= self.longest
        if fits and not UNWRITABLE.search(value):
            return None
        return WRONG_WORDS.filled(self.longest)


OWN = "own:"
UNWRITABLE = re.compile("[\\0\ud800-\udfff]")
"""What neither UTF-8 nor PostgreSQL can hold: NUL and halves of surrogate pairs."""
WRONG_MOMENT = say(
    id="Tulis tanggal, jam, dan selisih waktu, misalnya 2026-11-25T03:10:00+07:00.",
    en="Write date, time and offset, such as 2026-11-25T03:10:00+07:00.",
)
WRONG_DAY = say(id="Tulis tanggal, misalnya 2026-11-25.", en="Write a date, such as 2026-11-25.")
WRONG_FLAG = say(id="Tulis true atau false.", en="Write true or false.")
WRONG_SCALE = say(
    id="Tulis bilangan bulat dari {} sampai {}.", en="Write a whole number from {} to {}."
)
WRONG_CHOICE = say(id="Pilih dari: {}.", en="Choose from: {}.")
WRONG_LIST = say(
    id="Tulis daftar nama, masing-masing satu kali.", en="Write a list of names, each once."
)
WRONG_WORDS = say(
    id="Tulis teks, paling banyak {} huruf.", en="Write some text, {} characters at most."
)
WRONG_FIELD = say(
    id="Kolom ini tidak ada. Yang ada: {}.", en="There is no such field. There are: {}."
)
MISSING = say(id="Harus diisi.", en="Must be given.")
ENDS_BEFORE = say(id="Tidak boleh sebelum mulainya.", en="Must not come before its start.")

SIDES = MappingProxyType(
    {
        "left": say(id="kiri", en="left"),
        "right": say(id="kanan", en="right"),
        "both": say(id="kedua kaki", en="both legs"),
    }
)
MUSCLES = MappingProxyType(
    {
        "calf": say(id="betis", en="calf"),
        "sole": say(id="telapak kaki", en="sole of the foot"),
        "toes": say(id="jari kaki", en="toes"),
        "shin": say(id="depan tulang kering", en="front of the shin"),
        "thigh_back": say(id="paha belakang", en="back of the thigh"),
        "thigh_front": say(id="paha depan", en="front of the thigh"),
        "elsewhere": say(id="tempat lain", en="elsewhere"),
    }
)
RELIEF = MappingProxyType(
    {
        "toes_up": say(id="menarik jari ke atas", en="pulling the toes up"),
        "standing": say(id="berdiri berpegangan", en="standing with support"),
        "walking": say(id="berjalan", en="walking"),
        "stretching": say(id="meregangkan", en="stretching"),
        "massage": say(id="memijat", en="massage"),
        "heat": say(id="hangat", en="warmth"),
        "cold": say(id="dingin", en="cold"),
        "by_itself": say(id="hilang sendiri", en="it went by itself"),
    }
)
PRECEDED = MappingProxyType(
    {
        "exertion": say(id="lebih lelah dari biasa", en="more exertion than usual"),
        "standing": say(id="lama berdiri", en="long standing"),
        "sitting": say(id="lama duduk", en="long sitting"),
        "alcohol": say(id="alkohol", en="alcohol"),
        "caffeine": say(id="kopi atau teh sore", en="coffee or tea late in the day"),
        "little_water": say(id="kurang minum", en="drank little"),
        "heat": say(id="hari panas, banyak keringat", en="hot day, much sweat"),
        "shoes": say(id="sepatu tidak nyaman atau hak tinggi", en="poor shoes or high heels"),
        "new_medicine": say(id="obat baru atau dosis berubah", en="a new medicine or dose"),
        "stretched": say(id="peregangan sebelum tidur", en="stretched before bed"),
    }
)

SHAPES: Mapping[Kind, Mapping[str, Field]] = MappingProxyType(
    {
        Kind.CRAMP: {
            "started": Moment(title=say(id="Mulai", en="Started"), required=True),
            "ended": Moment(title=say(id="Selesai", en="Ended")),
            "live": Flag(title=say(id="Dicatat saat terjadi", en="Written while it happened")),
            "side": Choice(title=say(id="Kaki", en="Leg"), choices=SIDES),
            "muscles": Choices(title=say(id="Otot", en="Muscles"), choices=MUSCLES),
            "pain": Scale(
                title=say(id="Nyeri, 0 sampai 10", en="Pain, 0 to 10"), lowest=0, highest=10
            ),
            "woke": Flag(title=say(id="Terbangun karenanya", en="Woken by it")),
            "relief": Choices(
                title=say(id="Yang meredakan", en="What relieved it"), choices=RELIEF, own=True
            ),
            "sore_next_day": Flag(title=say(id="Pegal esok harinya", en="Sore the next day")),
            "note": Words(title=say(id="Catatan", en="Note")),
        },
        Kind.NIGHT: {
            "night": Day(title=say(id="Malam", en="Night"), required=True),
            "none": Flag(title=say(id="Tidak ada kram", en="No cramp")),
            "asleep": Moment(title=say(id="Mulai tidur", en="Fell asleep")),
            "up": Moment(title=say(id="Bangun pagi", en="Got up")),
            "preceded": Choices(
                title=say(id="Hari sebelumnya", en="The day before"), choices=PRECEDED, own=True
            ),
            "asked": Choices(
                title=say(id="Yang ditanyakan", en="What was asked"), choices=PRECEDED, own=True
            ),
            "note": Words(title=say(id="Catatan", en="Note")),
        },
        Kind.TAKEN: {
            "name": Words(
                title=say(id="Obat atau suplemen", en="Medicine or supplement"),
                required=True,
                longest=200,
            ),
            "since": Day(title=say(id="Sejak", en="Since")),
            "until": Day(title=say(id="Sampai", en="Until")),
            "dose": Words(title=say(id="Dosis", en="Dose"), longest=200),
            "note": Words(title=say(id="Catatan", en="Note")),
        },
        Kind.NOTE: {
            "day": Day(title=say(id="Tanggal", en="Date"), required=True),
            "words": Words(title=say(id="Catatan", en="Note"), required=True),
        },
    }
)
"""Every kind with its fields. In a night, `asked` names what was on the form: of those, what is
not in `preceded` was answered no; everything else is unknown. `none` false with no cramp written
says that there was one, of which nothing more is known."""

ORDERED = (("started", "ended"), ("asleep", "up"), ("since", "until"))
"""Pairs of which the second must not come before the first."""


DAY = r"(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}"
MOMENT = re.compile(
    DAY + r"T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?(?:Z|[+-][0-9]{2}:[0-9]{2})"
)
LONGEST_DAY = 10


def parsed_moment(value: Any) -> datetime | None:
    """A moment, or None where it is not one or has no offset. Years 1900 to 2199."""
    if not isinstance(value, str) or MOMENT.fullmatch(value) is None:
        return None
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return None


def parsed_day(value: Any) -> date | None:
    """A date, or None where it is not one. Years 1900 to 2199."""
    if not isinstance(value, str) or re.fullmatch(DAY, value) is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def problems(kind: Kind, values: Mapping[str, Any]) -> list[Problem]:
    """Everything wrong in a whole entry, each with its field; empty where it can be kept."""
    shape = SHAPES[kind]
    found = wrong_values(kind, values)
    found += [
        Problem(name, MISSING)
        for name, field in shape.items()
        if field.required and values.get(name) is None
    ]
    if found:
        return found
    return [Problem(last, ENDS_BEFORE) for first, last in ORDERED if _reversed(values, first, last)]


def wrong_values(kind: Kind, values: Mapping[str, Any]) -> list[Problem]:
    """What is wrong with the fields that are given, be they all or only some."""
    shape = SHAPES[kind]
    found = []
    for name, value in values.items():
        if name not in shape:
            found.append(Problem(name, WRONG_FIELD.filled(", ".join(shape))))
        elif value is not None and (wrong := shape[name].checked(value)) is not None:
            found.append(Problem(name, wrong))
    return found


def _reversed(values: Mapping[str, Any], first: str, last: str) -> bool:
    start, end = values.get(first), values.get(last)
    if start is None or end is None:
        return False
    parse = parsed_moment if len(start) > LONGEST_DAY else parsed_day
    return bool(parse(end) < parse(start))  # type: ignore[operator]


def _one_of(choices: Mapping[str, Text]) -> Text:
    return WRONG_CHOICE.filled(", ".join(choices))
