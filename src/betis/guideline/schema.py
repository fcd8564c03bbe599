"""The JSON Schema of an exported book, made from the shapes themselves."""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import Enum, IntEnum
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from betis.guideline.export import FORMAT
from betis.guideline.fact import FACT_KINDS
from betis.guideline.items import KINDS
from betis.guideline.source import Source
from betis.logic.nodes import Condition, Variable
from betis.logic.text import Text

DIALECT = "https://json-schema.org/draft/2020-12/schema"
TEXT = {
    "type": "object",
    "properties": {"id": {"type": "string"}, "en": {"type": "string"}},
    "required": ["id", "en"],
    "additionalProperties": False,
}
CONDITION = {"$ref": "#/$defs/condition"}
FACT = {
    "type": "object",
    "properties": {"fact": {"type": "string"}},
    "required": ["fact"],
}
SIMPLE: dict[type, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date"},
    NoneType: {"type": "null"},
}


def schema() -> dict[str, Any]:
    """What `export.as_json` writes, as a JSON Schema (draft 2020-12)."""
    return {
        "$schema": DIALECT,
        "title": "An exported Betis book",
        "type": "object",
        "required": ["format", "version", "groups", "facts", "items", "sources"],
        "properties": {
            "format": {"const": FORMAT},
            "version": {"type": "string"},
            "groups": {"type": "object"},
            "facts": _named({"oneOf": [_fact(shape, kind) for shape, kind in FACT_KINDS.items()]}),
            "items": {
                "type": "object",
                "properties": {kind: _named(_shape(shape)) for kind, shape in KINDS.values()},
                "additionalProperties": False,
            },
            "sources": _named(_shape(Source)),
        },
        "$defs": {"condition": _condition()},
    }


def _named(inner: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": inner}


def _fact(shape: type, kind: str) -> dict[str, Any]:
    found = _shape(shape)
    found["properties"]["kind"] = {"const": kind}
    found["required"].append("kind")
    return found


def _shape(shape: Any) -> dict[str, Any]:
    """An object: fields that are what they would be anyway are left out by the export."""
    hints = get_type_hints(shape)
    kept = [f for f in fields(shape) if f.name not in ("kind", "file")]
    return {
        "type": "object",
        "properties": {f.name: _type(hints[f.name]) for f in kept},
        "required": [
            f.name for f in kept if f.default is MISSING and f.default_factory is MISSING and f.init
        ],
    }


def _type(hint: Any) -> dict[str, Any]:
    origin, inner = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return {"anyOf": [_type(each) for each in inner]}
    if origin is Literal:
        return {"enum": list(inner)}
    if origin is tuple:
        return {"type": "array", "items": _type(inner[0])}
    if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping):
        return _named(_type(inner[1]))
    if not isinstance(hint, type):
        return {}
    return _single(hint)


def _single(hint: type) -> dict[str, Any]:
    if hint is Text:
        return TEXT
    if issubclass(hint, Condition):
        return CONDITION
    if issubclass(hint, Variable):
        return FACT
    if issubclass(hint, IntEnum):
        return {"enum": [each.name.lower() for each in hint]}
    if issubclass(hint, Enum):
        return {"enum": [each.value for each in hint]}
    if hint in SIMPLE:
        return SIMPLE[hint]
    return _shape(hint) if is_dataclass(hint) else {}


def _condition() -> dict[str, Any]:
    """The eleven forms that the module `export` documents."""
    parts = {"type": "array", "items": CONDITION, "minItems": 1}
    name, number = {"type": "string"}, {"type": "integer"}
    forms: list[dict[str, Any]] = [
        {"fact": name},
        {"fact": name, "op": {"enum": [">=", ">", "<=", "<"]}, "value": number},
        {"fact": name, "among": {"type": "array", "items": name, "minItems": 1}},
        {"fact": name, "includes": name},
        {"fact": name, "unless_known": {"type": "boolean"}},
        {"known": name},
        {"not": CONDITION},
        {"all": parts},
        {"any": parts},
        {"at_least": number, "of": parts},
        {"named": name, "is": CONDITION},
    ]
    objects = [
        {
            "type": "object",
            "properties": form,
            "required": list(form),
            "additionalProperties": False,
        }
        for form in forms
    ]
    return {"oneOf": [{"type": "boolean"}, *objects]}
