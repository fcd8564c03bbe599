"""A result has the same words in a terminal and in a pipe."""

import sys

import pytest

import betis
from betis.cli.paper import Plain, Screen, paper
from betis.cli.show import show_result
from betis.guideline.book import Book
from betis.logic.text import Language

PEOPLE = [{}, {"age_years": 67, "leg_swelling_one_side": True}, {"age_years": 30, "fever": False}]


@pytest.mark.parametrize("explain", [False, True])
@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("person", PEOPLE)
def test_the_same_words(
    book: Book,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    person: dict[str, object],
    language: Language,
    explain: bool,
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    said = []
    for on in (Plain(80), Screen()):
        monkeypatch.setattr("betis.cli.show.paper", lambda on=on: on)
        show_result(book, betis.check(person), language, explain)
        said.append(capsys.readouterr().out)
    plain, screen = said
    assert plain.split() == screen.split()
    assert all(len(line) <= 80 and line == line.rstrip() for line in plain.splitlines())


def test_brackets_are_no_markup(capsys: pytest.CaptureFixture[str]) -> None:
    for on in (Plain(80), Screen()):
        on.write("[bold]", ("[/x]", "dim"), indent=2)
        assert capsys.readouterr().out.strip() == "[bold][/x]"


@pytest.mark.parametrize(
    ("columns", "longest"), [("20", 20), ("", 80), ("0", 80), ("-5", 80), ("wide", 80)]
)
def test_folded_where_the_columns_end(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    columns: str,
    longest: int,
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    paper().write("a " * 200, indent=2)
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) == longest - 1 and {line[:3] for line in lines} == {"  a"}
    paper().write("x" * 100)
    assert capsys.readouterr().out == "x" * 100 + "\n"


def test_a_terminal_gets_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    assert isinstance(paper(), Plain)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    assert isinstance(paper(), Screen)
