"""The printed reference is up to date and leaves nothing out."""

import pytest

from betis.guideline.book import Book
from betis.logic.nodes import NODES
from tests.docs.documents import printer

PRINTER = printer()


def printed(page: str) -> str:
    return str((PRINTER.OUT / page).read_text(encoding="utf-8"))


def test_the_stored_pages_are_those_that_would_be_printed_now(book: Book) -> None:
    assert not PRINTER.differences(PRINTER.pages(book)), "run `make docs`"


def test_printing_twice_gives_the_same(book: Book) -> None:
    assert PRINTER.pages(book) == PRINTER.pages(book)


def test_a_page_that_differs_is_named(book: Book) -> None:
    wanted = dict(PRINTER.pages(book))
    wanted["facts.md"] += "\n"
    wanted["new.md"] = "# New\n"
    del wanted["gaps.md"]
    assert {"facts.md", "new.md", "gaps.md"} <= set(PRINTER.differences(wanted))


def test_every_fact_is_in_the_dictionary(book: Book) -> None:
    page = printed("facts.md")
    assert not [name for name in book.facts if f"| `{name}`" not in page]


def test_every_source_is_listed_with_what_cites_it(book: Book) -> None:
    page = printed("sources.md")
    for name, items in book.cited_by().items():
        section = page.partition(f"## {name}\n")[2].partition("\n## ")[0]
        assert all(f"[{item.name}](" in section for item in items), name


def test_every_entry_has_its_line(book: Book) -> None:
    for item in book.every_item():
        folder = item.file.split("/")[1]
        assert f"[{item.name}](" in printed(f"guideline/{folder}.md"), item.id


@pytest.mark.parametrize("command", PRINTER.commands())
def test_every_command_is_documented_with_an_example(command: str) -> None:
    section = printed("commands.md").partition(f"## betis {command}\n")[2].partition("\n## ")[0]
    assert "Usage: betis" in section
    assert f"betis {command}" in section.partition("Example:")[2].replace("\n  ", " ")


@pytest.mark.parametrize("node", NODES, ids=lambda node: node.__name__)
def test_every_node_is_shown_with_its_wording(node: type) -> None:
    assert node in PRINTER.built()
    assert f"| `{node.__name__}` |" in printed("language.md")
