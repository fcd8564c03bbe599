"""Facts as the parameters of a library, and one person as their values."""

from collections.abc import Mapping
from typing import Any, assert_never

from betis.guideline.fact import Fact, Number, OneOf, SeveralOf, YesNo
from betis.guideline.patient import NOT_KNOWN, Patient, written_value
from betis.interpreters.exchange.nodes import Elm, named_type

NOT_KNOWN_NAMES = "not_known"
"""The parameter that names the facts which were asked and are not known."""


def definitions(facts: Mapping[str, Fact]) -> list[Elm]:
    """A parameter for each fact, and the one that names what is not known."""
    types = {name: type_of(fact) for name, fact in facts.items()}
    return [
        {"name": name, "accessLevel": "Public", "parameterTypeSpecifier": specifier}
        for name, specifier in {**types, NOT_KNOWN_NAMES: _list_of("String")}.items()
    ]


def type_of(fact: Fact) -> Elm:
    """The type of a fact's parameter; numbers are in the fact's own unit."""
    match fact:
        case YesNo():
            return _one("Boolean")
        case Number():
            return _one("Decimal" if fact.places else "Integer")
        case OneOf():
            return _one("String")
        case SeveralOf():
            return _list_of("String")
        case _:
            assert_never(fact)


def parameters(facts: Mapping[str, Fact], patient: Patient) -> dict[str, Any]:
    """The values with which a library is run for one person: every fact, null where unknown."""
    values = {name: patient.given(name) for name in facts}
    return {
        NOT_KNOWN_NAMES: [n for n, answer in patient.answers.items() if answer is NOT_KNOWN],
        **{n: None if v is None else written_value(facts[n], v) for n, v in values.items()},
    }


def _one(name: str) -> Elm:
    return {"type": "NamedTypeSpecifier", "name": named_type(name)}


def _list_of(name: str) -> Elm:
    return {"type": "ListTypeSpecifier", "elementType": _one(name)}
