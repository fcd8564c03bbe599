"""What was read, what could not be mapped, and what is known of how many people."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from betis.records.resources import Outcome
from betis.records.tables import Coding, Tables

FEWEST = 5
"""Smaller counts of people are not shown in what is shared."""
SHOWN = 60
"""Lines of a table for reading."""
SETTLED = (Outcome.MAPPED, Outcome.LEFT_OUT, Outcome.NOT_IN_FORCE, Outcome.ON_ONE_PLACE)
"""Outcomes of what was understood."""
NOTE = ("resource", "system", "code", "display", "outcome")


@dataclass
class Counted:
    """Counts of some people; those of several files can be added."""

    people: Counter[str] = field(default_factory=Counter)
    records: Counter[str] = field(default_factory=Counter)
    persons: Counter[str] = field(default_factory=Counter)
    facts: Counter[str] = field(default_factory=Counter)

    def add(self, other: "Counted") -> None:
        """Add the counts of others."""
        for name, counter in vars(other).items():
            getattr(self, name).update(counter)

    def plain(self) -> dict[str, dict[str, int]]:
        """As plain data."""
        return {name: dict(counter) for name, counter in vars(self).items()}

    @classmethod
    def of(cls, given: Mapping[str, Mapping[str, int]]) -> "Counted":
        """From plain data."""
        return cls(**{name: Counter(cells) for name, cells in given.items()})


def as_data(counted: Counted, tables: Tables, about: Mapping[str, Any]) -> dict[str, Any]:
    """The report: every code with what became of it, most frequent first."""
    codes = []
    for note, records in counted.records.items():
        line: dict[str, Any] = dict(zip(NOTE, note.split("\t"), strict=True))
        if line["outcome"] == Outcome.LEFT_OUT:
            line["reason"] = tables.left_out(Coding(line["system"], line["code"], ""))
        codes.append(line | {"records": records, "people": counted.persons[note]})
    codes.sort(key=lambda c: (c["outcome"], -c["records"], *(c[name] for name in NOTE[:4])))
    outcomes: Counter[str] = Counter()
    for line in codes:
        outcomes[line["outcome"]] += line["records"]
    facts: dict[str, dict[str, int]] = {}
    for name, people in sorted(counted.facts.items()):
        fact, _, what = name.partition("\t")
        facts.setdefault(fact, {})[what] = people
    return {
        **about,
        "people": dict(counted.people),
        "outcomes": dict(sorted(outcomes.items())),
        "codes": codes,
        "facts": facts,
    }


def shared(report: Mapping[str, Any]) -> dict[str, Any]:
    """The report for others: without what few people have, and without texts that have no code."""
    codes = [c for c in report["codes"] if c["code"] and c["people"] >= FEWEST]
    facts = {
        fact: kept
        for fact, cells in report["facts"].items()
        if (kept := {what: people for what, people in cells.items() if people >= FEWEST})
    }
    return {**report, "people": _shown(report["people"]), "codes": codes, "facts": facts} | {
        "fewest": FEWEST, "outcomes": _shown(report["outcomes"]),
    }  # fmt: skip


def _shown(cells: Mapping[str, int]) -> dict[str, int]:
    return {name: number for name, number in cells.items() if number >= FEWEST}


def as_table(report: Mapping[str, Any]) -> str:
    """The report for reading, as Markdown: what was not understood first."""
    lines = [f"# {report['as_of']}", "", "| | |", "|---|---|"]
    lines += [f"| {name} | {number} |" for name, number in report["people"].items()]
    lines += [f"| {name} | {number} |" for name, number in report["outcomes"].items()]
    lines += ["", "| outcome | records | people | resource | system | code | display |"]
    lines += ["|---|--:|--:|---|---|---|---|"]
    unread = [c for c in report["codes"] if c["outcome"] not in SETTLED]
    for code in sorted(unread, key=lambda c: -c["records"])[:SHOWN]:
        cells = (code[n] for n in ("outcome", "records", "people", *NOTE[:4]))
        lines.append("| " + " | ".join(str(cell).replace("|", "/") for cell in cells) + " |")
    return "\n".join(lines) + "\n"
