"""The few nodes of ELM that a book needs, each as the JSON that the standard prescribes.

Its *and*, *or* and *not* read null as we read unknown (Kleene), so most of a rule is carried over
as it stands.
"""

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

Elm: TypeAlias = dict[str, Any]
"""One node."""
TYPES = "{urn:hl7-org:elm-types:r1}"


def named_type(name: str) -> str:
    """A system type by its qualified name."""
    return TYPES + name


def literal(value: bool | int | float | str) -> Elm:
    """A value that stands in the library itself."""
    match value:
        case bool():
            kind, text = "Boolean", str(value).lower()
        case int():
            kind, text = "Integer", str(value)
        case float():
            kind, text = "Decimal", str(value)
        case str():
            kind, text = "String", value
    return {"type": "Literal", "valueType": named_type(kind), "value": text}


def null(kind: str) -> Elm:
    """Nothing known, of a type."""
    return {"type": "Null", "valueType": named_type(kind)}


def parameter(name: str) -> Elm:
    """The value of a parameter."""
    return {"type": "ParameterRef", "name": name}


def definition(name: str) -> Elm:
    """What another definition comes to."""
    return {"type": "ExpressionRef", "name": name}


def negated(part: Elm) -> Elm:
    """Not; of null, null."""
    return {"type": "Not", "operand": part}


def is_true(part: Elm) -> Elm:
    """Surely yes: of null, false."""
    return {"type": "IsTrue", "operand": part}


def is_false(part: Elm) -> Elm:
    """Surely no: of null, false."""
    return {"type": "IsFalse", "operand": part}


def is_null(part: Elm) -> Elm:
    """Not known."""
    return {"type": "IsNull", "operand": part}


def binary(operator: str, left: Elm, right: Elm) -> Elm:
    """An operator over two operands."""
    return {"type": operator, "operand": [left, right]}


def all_of(parts: Iterable[Elm]) -> Elm:
    """And; of nothing, true."""
    return _joined("And", list(parts), literal(True))


def any_of(parts: Iterable[Elm]) -> Elm:
    """Or; of nothing, false."""
    return _joined("Or", list(parts), literal(False))


def total(parts: Iterable[Elm]) -> Elm:
    """The sum of whole numbers; of nothing, 0."""
    return _joined("Add", list(parts), literal(0))


def either(condition: Elm, then: Elm, otherwise: Elm) -> Elm:
    """If: `otherwise` where the condition is false or null."""
    return {"type": "If", "condition": condition, "then": then, "else": otherwise}


def first_of(cases: Sequence[tuple[Elm, Elm]], otherwise: Elm) -> Elm:
    """The value beside the first condition that is true."""
    if not cases:
        return otherwise
    items = [{"when": when, "then": then} for when, then in cases]
    return {"type": "Case", "caseItem": items, "else": otherwise}


def _joined(operator: str, parts: list[Elm], nothing: Elm) -> Elm:
    """Operators take two operands: halves of halves, so that nothing is nested deeply."""
    if len(parts) < 2:
        return parts[0] if parts else nothing
    middle = len(parts) // 2
    halves = parts[:middle], parts[middle:]
    return binary(operator, *(_joined(operator, half, nothing) for half in halves))
