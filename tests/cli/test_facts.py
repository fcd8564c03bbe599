"""`betis facts`: every fact with what is promised of it."""

import pytest

from betis.guideline.book import Book
from betis.guideline.fact import FACT_KINDS, Number, OneOf, SeveralOf
from tests.cli.conftest import Run

KEYS = {"name", "kind", "question", "says", "hint", "who", "asked_when", "danger", "codes", "group"}


def test_json_has_every_fact(run: Run, book: Book) -> None:
    ran = run("facts", "--json")
    assert (ran.code, ran.err) == (0, "")
    given = {each["name"]: each for each in ran.json}
    assert list(given) == list(book.facts)
    for name, fact in book.facts.items():
        each = given[name]
        assert each.keys() >= KEYS, name
        assert each["kind"] == FACT_KINDS[type(fact)]
        for text in ("question", "says"):
            assert each[text].keys() == {"id", "en"} and all(each[text].values()), name
        assert (each["asked_when"] is None) == (fact.asked_when is None)
        match fact:
            case Number():
                assert (each["lowest"], each["highest"]) == (fact.lowest, fact.highest)
                assert each["unit"].keys() == {"id", "en"} and each["places"] == fact.places
            case OneOf() | SeveralOf():
                assert list(each["choices"]) == list(fact.choices)
                assert all(all(words.values()) for words in each["choices"].values()), name


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_table_names_every_fact(
    run: Run, book: Book, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("COLUMNS", "400")
    ran = run("facts", "--lang", language)
    assert (ran.code, ran.err) == (0, "")
    rows = [line.split("│") for line in ran.out.splitlines()]
    named = {row[1].strip() for row in rows if len(row) > 3}
    assert book.facts.keys() <= named
