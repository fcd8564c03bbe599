"""`betis facts`: the dictionary of everything that can be asked."""

import json
import sys
from typing import Any, cast

from rich.console import Console
from rich.table import Table

import betis
from betis.guideline.fact import FACT_KINDS, Fact, Number, OneOf, SeveralOf
from betis.logic.nodes import Expression
from betis.logic.text import Language, say
from betis.logic.wording import worded

HEADINGS = (
    say(id="nama", en="name"),
    say(id="jenis", en="kind"),
    say(id="pertanyaan", en="question"),
    say(id="ditanyakan bila", en="asked when"),
)


def run(as_json: bool, language: Language) -> None:
    """Every fact, as a table or as JSON."""
    facts = betis.book().facts
    if as_json:
        everything = [described(fact) for fact in facts.values()]
        sys.stdout.write(json.dumps(everything, ensure_ascii=False, indent=1) + "\n")
        return
    table = Table(*(heading.in_(language) for heading in HEADINGS), show_lines=False)
    for fact in facts.values():
        table.add_row(
            fact.name, _kind(fact, language), fact.ask.in_(language), _when(fact, language)
        )
    Console(highlight=False).print(table)


def described(fact: Fact) -> dict[str, Any]:
    """One fact as plain data."""
    shape: dict[str, Any] = {
        "name": fact.name,
        "group": fact.group,
        "kind": FACT_KINDS[type(fact)],
        "question": fact.ask._asdict(),
        "says": fact.says._asdict(),
        "hint": fact.hint._asdict(),
        "who": [str(who) for who in fact.who],
        "asked_when": worded(cast(Expression, fact.asked_when))._asdict()
        if fact.asked_when is not None
        else None,
        "danger": fact.danger,
        "codes": {
            "snomed": fact.codes.snomed, "loinc": fact.codes.loinc, "icd10": fact.codes.icd10,
        },
    }  # fmt: skip
    if isinstance(fact, Number):
        shape |= {
            "unit": fact.unit._asdict(),
            "lowest": fact.lowest,
            "highest": fact.highest,
            "places": fact.places,
        }
    if isinstance(fact, OneOf | SeveralOf):
        shape["choices"] = {name: words._asdict() for name, words in fact.choices.items()}
    if isinstance(fact, SeveralOf):
        shape["members"] = {name: list(choices) for name, choices in fact.members.items()}
    return shape


def _kind(fact: Fact, language: Language) -> str:
    kind = FACT_KINDS[type(fact)]
    if isinstance(fact, Number):
        return f"{kind} {fact.lowest}–{fact.highest} {fact.unit.in_(language)}"
    if isinstance(fact, OneOf | SeveralOf):
        return f"{kind}: {', '.join(fact.choices)}"
    return kind


def _when(fact: Fact, language: Language) -> str:
    if fact.asked_when is None:
        return ""
    return worded(cast(Expression, fact.asked_when)).in_(language)
