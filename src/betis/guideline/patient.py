"""What is known about one person. Whatever is not known stays unknown."""

from collections.abc import Iterable, Mapping
from enum import Enum
from math import prod
from typing import Any, cast

from betis.guideline.fact import Fact, Number, OneOf, SeveralOf, YesNo
from betis.logic.nodes import (
    Among,
    Assume,
    Atom,
    Compare,
    Includes,
    Known,
    Value,
)
from betis.logic.nodes import YesNo as YesNoNode
from betis.logic.record import field, record
from betis.logic.text import Text, say
from betis.logic.truth import NO, UNKNOWN, YES, Truth
from betis.logic.walk import fact_of
from betis.logic.wording import number_words


class Silence(Enum):
    """The second kind of unknown: asked, and not known. Not asked yet is simply absent."""

    NOT_KNOWN = "not known"


NOT_KNOWN = Silence.NOT_KNOWN
SAID_YES = say(id="ya", en="yes")
SAID_NO = say(id="tidak", en="no")
SAID_NONE = say(id="tidak ada", en="none")
MADE = ("bmi",)
"""Facts that are worked out from others; a test compares this with the book."""


@record()
class Problem:
    """Something wrong in the input: which field, what is wrong, what would be right."""

    field: str
    wrong: Text

    def in_(self, language: str) -> str:
        words = self.wrong.id if language == "id" else self.wrong.en
        return f"{self.field}: {words}" if self.field else words


class AnswersError(ValueError):
    """Answers that cannot be read; every problem at once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problem.in_("en") for problem in self.problems))


@record()
class Patient:
    """Answers by fact name; a missing name was not asked yet."""

    answers: Mapping[str, Value | Silence] = field(default_factory=dict)

    def given(self, fact: str) -> Value | None:
        """The value, or None where it is unknown for either reason."""
        value = self.answers.get(fact)
        return None if value is NOT_KNOWN else value

    def asked(self, fact: str) -> bool:
        """Whether the question was put, even if the answer is not known."""
        return fact in self.answers

    def with_(self, **answers: Value | Silence) -> "Patient":
        """The same person with some answers added or replaced."""
        return Patient({**self.answers, **answers})

    def reads(self, atom: Atom) -> Truth:
        """What is certain of an expression about one fact."""
        answer = self.answers.get(fact_of(atom).name)
        if answer is None:
            return UNKNOWN
        if answer is NOT_KNOWN:
            return _when_not_known(atom)
        return YES if holds_for(atom, answer) else NO


def _when_not_known(atom: Atom) -> Truth:
    match atom:
        case Known():
            return NO
        case Assume(_, value):
            return YES if value else NO
        case _:
            return UNKNOWN


def holds_for(atom: Atom, value: Value) -> bool:
    """Whether an expression about one fact holds for a value of that fact."""
    match atom, value:
        case ((YesNoNode() | Assume()), bool()):
            return value
        case Compare(_, ">=", bound), int():
            return value >= bound
        case Compare(_, ">", bound), int():
            return value > bound
        case Compare(_, "<=", bound), int():
            return value <= bound
        case Compare(_, "<", bound), int():
            return value < bound
        case Among(_, choices), str():
            return value in choices
        case Includes(_, choice), frozenset():
            return choice in value
        case Known(), _:
            return True
    raise TypeError(f"{atom!r} cannot be read from {value!r}")


def read_answers(facts: Mapping[str, Fact], given: Any) -> Patient:
    """The patient described by answers as people and programs write them.

    `given` maps fact names to true/false, numbers, a choice, a list of choices, or null for
    *asked, not known*. Raises `AnswersError` with every problem found.
    """
    if not isinstance(given, Mapping):
        raise AnswersError([Problem("facts", _NOT_AN_OBJECT)])
    answers: dict[str, Value | Silence] = {}
    problems: list[Problem] = []
    for name, raw in given.items():
        fact = facts.get(name)
        if fact is None:
            problems.append(Problem(str(name), _unknown_name(str(name), facts)))
            continue
        try:
            answers[name] = NOT_KNOWN if raw is None else read_value(fact, raw)
        except ValueError as error:
            problems.append(Problem(name, error.args[0]))
    if problems:
        raise AnswersError(problems)
    return completed(facts, Patient(answers))


def completed(facts: Mapping[str, Fact], patient: Patient) -> Patient:
    """The person with what can be worked out (body mass index) added, unless it was given."""
    made = {
        name: value
        for name in MADE
        if name in facts and not patient.asked(name)
        if (value := _made(facts[name], patient)) is not None
    }
    return patient.with_(**made) if made else patient


def _made(fact: Fact, patient: Patient) -> int | None:
    if not isinstance(fact, Number) or fact.made_from is None:
        return None
    quotient = fact.made_from
    values = [patient.given(part.name) for part in (quotient.over, *quotient.by)]
    if not all(isinstance(value, int) and value > 0 for value in values):
        return None
    over, *by = (
        part.unscaled(cast(int, value))
        for part, value in zip((quotient.over, *quotient.by), values, strict=True)
    )
    low, high = fact.bounds
    scaled = round(quotient.times * over / prod(by) * 10**fact.places)
    return scaled if low <= scaled <= high else None


def read_value(fact: Fact, raw: Any) -> Value:
    """One answer as the kernel keeps it; ValueError carrying a `Text` where it does not fit."""
    match fact:
        case YesNo():
            if isinstance(raw, bool):
                return raw
            raise ValueError(_WANT_YES_NO)
        case Number():
            return _read_number(fact, raw)
        case OneOf():
            if isinstance(raw, str) and raw in fact.choices:
                return raw
            raise ValueError(_want_choice(raw, fact.choices))
        case SeveralOf():
            return _read_several(fact, raw)


def written_value(fact: Fact, value: Value) -> Any:
    """The value as it is written in JSON."""
    match fact, value:
        case Number(), int():
            return fact.unscaled(value)
        case SeveralOf(), frozenset():
            return [choice for choice in fact.choices if choice in value]
        case _:
            return value


def value_words(fact: Fact, value: Value) -> Text:
    """The value as people say it."""
    match fact, value:
        case YesNo(), bool():
            return SAID_YES if value else SAID_NO
        case Number(), int():
            number = fact.unscaled(value)
            return Text(
                f"{number_words(number, 'id')} {fact.unit.id}".strip(),
                f"{number_words(number, 'en')} {fact.unit.en}".strip(),
            )
        case OneOf(), str():
            return fact.choices[value]
        case SeveralOf(), frozenset():
            chosen = [fact.choices[c] for c in fact.choices if c in value]
            if not chosen:
                return SAID_NONE
            return Text(", ".join(c.id for c in chosen), ", ".join(c.en for c in chosen))
    raise TypeError(f"{fact!r} cannot have the value {value!r}")


def _read_number(fact: Number, raw: Any) -> int:
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        raise ValueError(_want_number(fact))
    try:
        scaled = fact.scaled(raw)
    except ValueError:
        raise ValueError(_want_number(fact)) from None
    low, high = fact.bounds
    if not low <= scaled <= high:
        raise ValueError(_want_number(fact))
    return scaled


def _read_several(fact: SeveralOf, raw: Any) -> frozenset[str]:
    if not isinstance(raw, list | tuple | set | frozenset):
        raise ValueError(_WANT_LIST)
    chosen: set[str] = set()
    for choice in raw:
        if not isinstance(choice, str):
            raise ValueError(_want_choice(choice, fact.choices))
        if choice in fact.choices:
            chosen.add(choice)
        elif choice in fact.members:
            chosen.update(fact.members[choice])
        else:
            raise ValueError(_want_choice(choice, {**fact.choices, **fact.members}))
    return frozenset(chosen)


_NOT_AN_OBJECT = say(
    id="harus berupa objek JSON berisi nama fakta dan jawabannya",
    en="must be a JSON object of fact names and answers",
)
_WANT_YES_NO = say(
    id="jawabannya harus true, false, atau null (tidak tahu)",
    en="the answer must be true, false or null (not known)",
)
_WANT_LIST = say(
    id="jawabannya harus berupa daftar; [] berarti tidak ada, null berarti tidak tahu",
    en="the answer must be a list; [] means none, null means not known",
)


def _want_number(fact: Number) -> Text:
    kind = (
        say(id="bilangan bulat", en="a whole number")
        if fact.places == 0
        else say(
            id=f"angka dengan paling banyak {fact.places} desimal",
            en=f"a number with at most {fact.places} decimals",
        )
    )
    low, high = (fact.unscaled(bound) for bound in fact.bounds)
    return Text(
        f"harus {kind.id} dari {number_words(low, 'id')} sampai {number_words(high, 'id')} "
        f"{fact.unit.id}".rstrip(),
        f"must be {kind.en} from {low} to {high} {fact.unit.en}".rstrip(),
    )


def _want_choice(raw: Any, choices: Iterable[str]) -> Text:
    from difflib import get_close_matches

    near = get_close_matches(str(raw), list(choices), 3) or list(choices)[:12]
    return Text(
        f"{raw!r} tidak dikenal; pilihannya antara lain {', '.join(near)}",
        f"{raw!r} is not known; choices include {', '.join(near)}",
    )


def _unknown_name(name: str, facts: Mapping[str, Fact]) -> Text:
    from difflib import get_close_matches

    near = get_close_matches(name, list(facts), 1)
    hint_id = f"; mungkin maksudnya {near[0]}" if near else "; lihat `betis facts`"
    hint_en = f"; did you mean {near[0]}?" if near else "; see `betis facts`"
    return Text(f"tidak ada fakta bernama ini{hint_id}", f"there is no fact of this name{hint_en}")
