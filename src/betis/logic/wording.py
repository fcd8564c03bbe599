"""An expression as a readable phrase, in Indonesian and in English."""

from typing import assert_never

from betis.logic.nodes import (
    Among,
    And,
    Assume,
    AtLeast,
    Compare,
    Constant,
    Expression,
    Includes,
    Known,
    Named,
    Not,
    Number,
    Operator,
    Or,
    Variable,
    YesNo,
)
from betis.logic.text import LANGUAGES, Language, Text, say

ALWAYS = say(id="selalu", en="always")
NEVER = say(id="tidak pernah", en="never")
NOT = say(id="bukan ({})", en="not ({})")
AND = say(id=" dan ", en=" and ")
OR = say(id=" atau ", en=" or ")
AT_LEAST = say(id="sedikitnya {} dari: {}", en="at least {} of: {}")
ANSWERED = say(id="sudah dijawab: {}", en="answered: {}")
NOT_ANSWERED = say(id="belum dijawab: {}", en="not answered: {}")
ASSUMED_YES = say(id="{} (atau tidak tahu)", en="{} (or not known)")
IS = say(id="{}: {}", en="{}: {}")
IS_NOT = say(id="{}: bukan {}", en="{}: not {}")
LIMITS: dict[Operator, Text] = {
    ">=": say(id="{} {} atau lebih", en="{} {} or more"),
    ">": say(id="{} lebih dari {}", en="{} more than {}"),
    "<=": say(id="{} {} atau kurang", en="{} {} or less"),
    "<": say(id="{} kurang dari {}", en="{} less than {}"),
}
OPPOSITE: dict[Operator, Operator] = {">=": "<", ">": "<=", "<=": ">", "<": ">="}


def worded(expression: Expression) -> Text:
    """The expression as a phrase. Parts joined by another word than the whole get brackets."""
    return Text(*(_phrase(expression, language) for language in LANGUAGES))


def _phrase(expression: Expression, language: Language) -> str:
    def inner(part: Expression) -> str:
        phrase = _phrase(part, language)
        return f"({phrase})" if isinstance(part, And | Or | AtLeast) else phrase

    match expression:
        case Constant(value):
            return (ALWAYS if value else NEVER).in_(language)
        case YesNo():
            return _said(expression, language)
        case Compare(fact, operator, bound):
            return _limit(fact, operator, bound, language)
        case Among(fact, choices):
            words = OR.in_(language).join(fact.choices[c].in_(language) or c for c in choices)
            return IS.in_(language).format(_said(fact, language), words)
        case Includes(fact, choice):
            words = fact.choices[choice].in_(language) or choice
            return IS.in_(language).format(_said(fact, language), words)
        case Known(fact):
            return ANSWERED.in_(language).format(_said(fact, language))
        case Assume(fact, value):
            return (
                ASSUMED_YES.in_(language).format(_said(fact, language))
                if value
                else (_said(fact, language))
            )
        case Not(part):
            return _denied(part, language)
        case And(parts):
            return AND.in_(language).join(map(inner, parts))
        case Or(parts):
            return OR.in_(language).join(map(inner, parts))
        case AtLeast(count, parts):
            return AT_LEAST.in_(language).format(count, "; ".join(map(inner, parts)))
        case Named(name, _, says):
            return says.in_(language) or name
        case _:
            assert_never(expression)


def _denied(part: Expression, language: Language) -> str:
    """The opposite, said as people say it wherever there is such a way."""
    match part:
        case YesNo() if part.denies:
            return part.denies.in_(language)
        case Compare(fact, operator, bound):
            return _limit(fact, OPPOSITE[operator], bound, language)
        case Among(fact, choices):
            words = OR.in_(language).join(fact.choices[c].in_(language) or c for c in choices)
            return IS_NOT.in_(language).format(_said(fact, language), words)
        case Includes(fact, choice):
            words = fact.choices[choice].in_(language) or choice
            return IS_NOT.in_(language).format(_said(fact, language), words)
        case Known(fact):
            return NOT_ANSWERED.in_(language).format(_said(fact, language))
        case Not(inner):
            return _phrase(inner, language)
        case _:
            return NOT.in_(language).format(_phrase(part, language))


def _said(fact: Variable, language: Language) -> str:
    return fact.says.in_(language) or fact.name


def _limit(fact: Number, operator: Operator, bound: int, language: Language) -> str:
    amount = f"{number_words(fact.unscaled(bound), language)} {fact.unit.in_(language)}".strip()
    return LIMITS[operator].in_(language).format(_said(fact, language), amount)


def number_words(value: float, language: Language) -> str:
    """A number with the decimal mark of the language."""
    return str(value).replace(".", ",") if language == "id" else str(value)


def with_numbers(text: Text, *values: object) -> Text:
    """Both texts with the same parts, numbers with the decimal mark of each language."""

    def parts(language: Language) -> list[object]:
        return [number_words(v, language) if isinstance(v, float) else v for v in values]

    return Text(text.id.format(*parts("id")), text.en.format(*parts("en")))
