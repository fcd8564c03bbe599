"""Print the reference pages from the guideline, the language and the commands.

    python scripts/document.py            write docs/reference/generated/
    python scripts/document.py --check    write nothing; name the files that differ, exit 1

Nothing here is retyped: a page that could disagree with the code would be worse than none.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, cast

from typer.testing import CliRunner

import betis
from betis import interpreters
from betis.assurance.record import recorded
from betis.cli.app import app
from betis.guideline.book import Book
from betis.guideline.fact import Fact, Number, OneOf, Respondent, SeveralOf, YesNo
from betis.guideline.items import KINDS, Action, Item, Promise, Ranked, RedFlag
from betis.guideline.problems import BookError
from betis.guideline.schema import schema
from betis.guideline.source import Source
from betis.logic import nodes
from betis.logic.nodes import NODES, Condition, Constant, Expression, Named, at_least
from betis.logic.text import Text, say
from betis.logic.wording import worded

ROOT = Path(__file__).parents[1]
OUT = ROOT / "docs" / "reference" / "generated"
PRINTED = "Printed by `make docs`. Do not edit; change what it is printed from.\n"
WIDTH = "80"
SCHEMA = "Shape of the exported book (JSON Schema)"


def pages(book: Book) -> dict[str, str]:
    """Every page by its name below `docs/reference/generated/`."""
    kinds = {folder: kind for folder, (kind, _) in KINDS.items() if book.of(kind)}
    found = {
        "facts.md": facts_page(book),
        "sources.md": sources_page(book),
        "commands.md": commands_page(),
        "language.md": language_page(),
        "gaps.md": gaps_page(),
        "proved.md": proved_page(book),
        "book.schema.json": json.dumps(schema(), indent=1) + "\n",
    }
    found |= {f"guideline/{f}.md": kind_page(book, f, kind) for f, kind in kinds.items()}
    return {"README.md": contents_page(found), **found}


def page(title: str, lead: str, lines: Iterator[str]) -> str:
    """A page: title, where it comes from, what it is, and its body."""
    return "\n".join([f"# {title}", "", PRINTED, lead, "", *lines]).rstrip() + "\n"


def plain(text: str) -> str:
    """Words that Markdown must not read as marks or as the end of a cell."""
    return " ".join(text.replace("|", "\\|").replace("<", "&lt;").split())


def both(text: Text) -> str:
    """English, then Indonesian in italics."""
    return f"{plain(text.en)} · *{plain(text.id)}*"


def row(*cells: str) -> str:
    """A row of a table."""
    return f"| {' | '.join(cells)} |"


def head(*cells: str) -> list[str]:
    """The first two rows of a table."""
    return [row(*cells), row(*("---" for _ in cells))]


# --- contents -------------------------------------------------------------------------------------


def contents_page(found: Mapping[str, str]) -> str:
    """A line for each page."""

    def lines() -> Iterator[str]:
        for name, content in found.items():
            title = SCHEMA if name.endswith(".json") else content.splitlines()[0].removeprefix("# ")
            yield f"- [{title}]({name})"

    return page("Reference", "What the machine can say about itself.", lines())


# --- facts ----------------------------------------------------------------------------------------


def facts_page(book: Book) -> str:
    """The dictionary: everything that can be asked or measured."""

    def lines() -> Iterator[str]:
        for group, title in book.groups.items():
            yield from (f"## {both(title)}", "")
            yield from head("name", "answer", "question", "who", "asked when")
            yield from (fact_row(f) for f in book.facts.values() if f.group == group)
            yield ""

    lead = (
        f"{len(book.facts)} facts. *D* marks a sign of danger: a yes to it never makes anything "
        "less urgent. A fact that makes no sense for a person (last column) is *no* there, not "
        "unknown."
    )
    return page("Dictionary of facts", lead, lines())


def fact_row(fact: Fact) -> str:
    """One fact: name, answers, question, who, when."""
    when = fact.asked_when
    return row(
        f"`{fact.name}`" + (" *D*" if fact.danger else ""),
        answers_of(fact),
        both(fact.ask),
        "anyone" if Respondent.PERSON in fact.who else ", ".join(map(str, fact.who)),
        plain(worded(cast(Expression, when)).en) if when is not None else "",
    )


def answers_of(fact: Fact) -> str:
    """What an answer may be."""
    match fact:
        case YesNo():
            return "yes / no"
        case Number():
            places = f", {fact.places} decimals" if fact.places else ""
            made = ", worked out when not given" if fact.made_from else ""
            return f"{fact.lowest} to {fact.highest} {plain(fact.unit.en)}{places}{made}".strip()
        case OneOf():
            return "one of " + ", ".join(f"`{choice}`" for choice in fact.choices)
        case SeveralOf():
            more = f"; or one of {len(fact.members)} substances" if fact.members else ""
            return "any of " + ", ".join(f"`{choice}`" for choice in fact.choices) + more


# --- sources --------------------------------------------------------------------------------------


def sources_page(book: Book) -> str:
    """Every publication, what was read in it, and what cites it."""
    cited = book.cited_by()

    def lines() -> Iterator[str]:
        for name, source in book.sources.items():
            yield from source_lines(name, source, cited[name])

    seen = sum(source.seen for source in book.sources.values())
    lead = (
        f"{len(book.sources)} sources: {seen} seen (the supporting text was read), "
        f"{len(book.sources) - seen} recalled (shown as “not checked” everywhere)."
    )
    return page("Sources", lead, lines())


def source_lines(name: str, source: Source, items: list[Item]) -> Iterator[str]:
    """One publication."""
    year = f", {source.year}" if source.year else ""
    address = f" <{source.address}>" if source.address else ""
    authors = f"{plain(source.authors)}: " if source.authors else ""
    yield from (f"## {name}", "")
    yield f"- {authors}{plain(source.title)}. {plain(source.published)}{year}.{address}"
    yield f"- {'Seen' if source.seen else 'Recalled, not checked'}: {plain(source.supports)}"
    yield f"- Cited by {', '.join(link(item, 3) for item in items)}."
    yield ""


def link(item: Item, up: int) -> str:
    """A link to the file of an entry from a page that lies `up` folders deep."""
    return f"[{item.name}]({'../' * up}src/betis/{item.file})"


# --- the guideline --------------------------------------------------------------------------------


def kind_page(book: Book, folder: str, kind: str) -> str:
    """One line for each entry of a kind."""
    items = book.of(kind)

    def lines() -> Iterator[str]:
        for item in items.values():
            marks = "".join(f" `{mark}`" for mark in marks_of(item))
            yield f"- {link(item, 4)}{marks}: {both(item.title)}"
            if isinstance(item, Promise):
                yield from (f"  - {plain(item.says.en)}", f"  - Limits: {plain(item.limits.en)}")

    reviewed = sum(bool(item.reviewed_by) for item in items.values())
    lead = f"{len(items)} entries of kind `{kind}`, {reviewed} of them reviewed by a clinician."
    return page(folder.replace("_", " ").capitalize(), lead, lines())


def marks_of(item: Item) -> Iterator[str]:
    """What a reader wants to see of an entry before opening it."""
    match item:
        case RedFlag():
            yield item.urgency.code
        case Action():
            yield from (str(item.verdict), str(item.certainty))
        case Ranked():
            yield str(item.certainty)


# --- commands -------------------------------------------------------------------------------------


def commands() -> tuple[str, ...]:
    """Every command by name; one of a group as `diary import`."""
    groups = (group for group in app.registered_groups if group.typer_instance)
    return (
        *_named(app),
        *(
            name
            for group in groups
            for name in (
                str(group.name),
                *(f"{group.name} {each}" for each in _named(group.typer_instance)),
            )
        ),
    )


def _named(commands: Any) -> Iterator[str]:
    for each in commands.registered_commands:
        if each.callback:
            yield each.name or each.callback.__name__


def commands_page() -> str:
    """The help of every command, made by asking for it."""

    def lines() -> Iterator[str]:
        for name in ("", *commands()):
            yield from (f"## betis {name}".rstrip(), "", "```text", help_of(name), "```", "")

    return page("Commands", "The help of each command, as it prints it.", lines())


def help_of(name: str) -> str:
    """What `betis NAME --help` prints."""
    arguments = [*name.split(), "--help"]
    return (
        CliRunner().invoke(app, arguments, prog_name="betis", env={"COLUMNS": WIDTH}).stdout.strip()
    )


# --- the language ---------------------------------------------------------------------------------


class leg:
    """A few facts to build every kind of expression from."""

    swollen = nodes.YesNo(
        says=say(id="tungkai bengkak", en="the leg is swollen"),
        denies=say(id="tungkai tidak bengkak", en="the leg is not swollen"),
    )
    red = nodes.YesNo(says=say(id="tungkai merah", en="the leg is red"))
    warm = nodes.YesNo(says=say(id="tungkai hangat", en="the leg is warm"))
    difference = nodes.Number(
        says=say(id="selisih lingkar betis", en="difference between the calves"),
        unit=say(id="cm", en="cm"), lowest=0, highest=15, places=1,
    )  # fmt: skip
    side = nodes.OneOf(
        says=say(id="sisi", en="side"),
        choices={"left": say(id="kiri", en="left"), "right": say(id="kanan", en="right")},
    )
    feels = nodes.SeveralOf(
        says=say(id="yang dirasakan", en="what is felt"),
        choices={"numb": say(id="kebas", en="numbness"), "pain": say(id="nyeri", en="pain")},
    )


EXAMPLES = (
    "Constant(True)",
    "leg.swollen",
    "leg.difference.at_least(3)",
    'leg.side.among("left")',
    'leg.feels.includes("numb")',
    "leg.swollen.known()",
    "leg.swollen.unless_known(True)",
    "~leg.swollen",
    "leg.red & leg.warm",
    "leg.red | leg.warm",
    "at_least(2, leg.swollen, leg.red, leg.warm)",
    'Named("inflamed", leg.red & leg.warm, say(id="tungkai meradang", en="the leg is inflamed"))',
)
"""Written as in a rule. What is shown is what is run."""


def built() -> dict[type[Condition], tuple[str, Expression]]:
    """Kind of node → an example as it is written, and the expression."""
    names = {"leg": leg, "Constant": Constant, "Named": Named, "at_least": at_least, "say": say}
    found = ((code, cast(Expression, eval(code, names))) for code in EXAMPLES)
    return {type(expression): (code, expression) for code, expression in found}


def language_page() -> str:
    """Every kind of expression: how it is written and how it is read out."""
    examples = built()

    def lines() -> Iterator[str]:
        yield from head("kind", "meaning", "written", "read out", "its opposite, read out")
        for node in NODES:
            code, expression = examples[node]
            yield row(
                f"`{node.__name__}`",
                plain((node.__doc__ or "").split("\n")[0]),
                f"`{plain(code)}`",
                both(worded(expression)),
                both(worded(nodes.Not(expression))),
            )

    lead = (
        f"A rule is built from {len(NODES)} kinds of expression and nothing else. What each means "
        "when something is unknown: [three-valued logic](../../explanation/three-valued-logic.md)."
    )
    return page("The language", lead, lines())


# --- gaps -----------------------------------------------------------------------------------------


def gaps_page() -> str:
    """What each interpreter does not support."""

    def lines() -> Iterator[str]:
        for found in sorted(iter_modules(interpreters.__path__), key=lambda each: each.name):
            name = f"{interpreters.__name__}.{found.name}"
            gaps: dict[str, str] = import_module(f"{name}.gaps").GAPS
            about = (import_module(name).__doc__ or "").split("\n")[0]
            yield from (f"## {found.name}", "", about, "")
            yield from (f"- `{what}`: {why}" for what, why in gaps.items())
            yield from ([""] if gaps else ["No gaps.", ""])

    lead = "What each way of reading the guideline does not support, with the reason."
    return page("Gaps", lead, lines())


# --- what is proved -------------------------------------------------------------------------------


def proved_page(book: Book) -> str:
    """What is proved, as `make docs` recorded it."""
    last = recorded()
    same = "this version" if last["version"] == book.version else "an earlier version"
    lines = head("promise", "how", "result", "cases", "facts", "seconds")
    for name, promise in book.of("promise").items():
        proof = last["promises"].get(name, {})
        cells = [str(proof.get(key, "")) for key in ("kind", "status", "cases", "facts", "seconds")]
        lines.append(row(f"[{plain(promise.title.en)}](guideline/promises.md)", *cells))
    lead = f"Recorded on {last['on']} by `make docs`, of {same} of the book. "
    lead += "A proof about rules is not a proof about medicine."
    return page("What is proved", lead, iter(lines))


# --- the files ------------------------------------------------------------------------------------


def differences(wanted: Mapping[str, str]) -> list[str]:
    """The files that are missing, differ, or should not be there."""
    stored = {path.relative_to(OUT).as_posix() for path in OUT.rglob("*") if path.is_file()}
    wrong = {name for name, content in wanted.items() if _stored(name) != content}
    return sorted(wrong | (stored - wanted.keys()))


def _stored(name: str) -> str | None:
    path = OUT / name
    return path.read_text(encoding="utf-8") if path.exists() else None


def write(wanted: Mapping[str, str]) -> None:
    """Write every page; take away what is no page any more."""
    for name in differences(wanted):
        path = OUT / name
        if name in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(wanted[name], encoding="utf-8")
        else:
            path.unlink()


def main() -> int:
    """Write the pages, or with `--check` name those that differ."""
    parser = argparse.ArgumentParser(description="Print the reference pages.")
    parser.add_argument("--check", action="store_true", help="compare with the files, write none")
    options = parser.parse_args()
    try:
        wanted = pages(cast(Book, betis.book()))
    except BookError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    if not options.check:
        write(wanted)
        return 0
    wrong = differences(wanted)
    sys.stderr.writelines(f"{name}: differs; run `make docs`\n" for name in wrong)
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
