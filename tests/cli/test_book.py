"""`betis book`: every kind and every entry can be read and exported."""

import pytest

from betis.guideline.book import Book
from betis.guideline.items import KINDS, Item
from betis.logic.text import LANGUAGES, Language
from tests.cli.conftest import Run

NAMES = [kind for kind, _ in KINDS.values()]


def one_line(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("kind", NAMES)
def test_every_kind(run: Run, book: Book, kind: str) -> None:
    ran = run("book", kind)
    assert (ran.code, ran.err) == (0, "")
    listed = {line.split()[1] for line in ran.out.splitlines() if line.startswith(f"{kind} ")}
    assert listed == book.of(kind).keys()
    exported = run("book", kind, "--json").json
    assert [each["name"] for each in exported] == list(book.of(kind))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", NAMES)
def test_every_entry(run: Run, book: Book, kind: str, language: Language) -> None:
    wrong = {}
    for name, item in book.of(kind).items():
        ran = run("book", kind, name, "--lang", language)
        found = [ran.err] if ran.code or ran.err else missing(item, ran.out, language)
        if found:
            wrong[name] = found
    assert not wrong


def missing(item: Item, out: str, language: Language) -> list[str]:
    """What a reader would not find."""
    read = one_line(out).replace("•", "")
    said = [text.in_(language) for text in item.texts()]
    return [text for text in [*said, *item.cited()] if one_line(text) not in read]


@pytest.mark.parametrize("kind", NAMES)
def test_an_entry_as_json(run: Run, book: Book, kind: str) -> None:
    for name, item in list(book.of(kind).items())[:3]:
        (given,) = run("book", kind, name, "--json").json
        assert given["title"] == item.title._asdict()
        assert (given["name"], given["dated"]) == (name, str(item.dated))


def test_the_whole_book(run: Run, book: Book) -> None:
    whole = run("book", "--json").json
    assert whole["version"] == book.version
    assert len(whole["facts"]) == len(book.facts)
    assert whole["sources"].keys() == book.sources.keys()
    assert {k: list(v) for k, v in whole["items"].items()} == {
        kind: list(items) for kind, items in book.items.items()
    }
    listed = run("book").out.splitlines()
    assert len([line for line in listed if not line.startswith(" ")]) >= len(
        list(book.every_item())
    )


@pytest.mark.parametrize(
    ("arguments", "near"),
    [
        (("red_flg",), "red_flag"),
        (("",), "red_flag"),
        (("red_flag", "one_leg_swolen"), "one_leg_swollen"),
        (("cause", "qqq"), "cause"),
    ],
)
@pytest.mark.parametrize("as_json", [(), ("--json",)])
def test_what_does_not_exist(
    run: Run, arguments: tuple[str, ...], near: str, as_json: tuple[str, ...]
) -> None:
    ran = run("book", *arguments, *as_json)
    assert (ran.code, ran.out) == (2, "")
    (sentence,) = ran.lines
    assert repr(arguments[-1]) in sentence and near in sentence
