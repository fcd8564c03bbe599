"""`betis coverage`: which entry answers which topic; what is not answered is a finding."""

from pathlib import Path

import pytest

from betis.guideline.book import Book
from tests.cli.conftest import Run

HEAD = "topic,kinds,count,populations,claim_ids\n"


@pytest.fixture
def topics(tmp_path: Path, book: Book) -> Path:
    settled = next(key for item in book.every_item() for key in item.settles)
    path = tmp_path / "topics.csv"
    path.write_text(f"{HEAD}{settled},cause,1,all,S1\n", encoding="utf-8")
    return path


def test_all_answered(run: Run, topics: Path) -> None:
    ran = run("coverage", str(topics), "--json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.json[0].keys() == {"topic", "kinds", "verdict", "items", "reason"}
    assert ran.json[0]["items"]
    assert run("coverage", str(topics)).code == 0


@pytest.mark.parametrize("language", ["id", "en"])
def test_one_not_answered_is_a_finding(run: Run, topics: Path, language: str) -> None:
    with topics.open("a", encoding="utf-8") as file:
        file.write("nobody_answers_this,cause,1,all,S999999\n")
    ran = run("coverage", str(topics), "--lang", language)
    assert (ran.code, ran.err) == (1, "")
    assert "nobody_answers_this" in ran.out
    assert [each["verdict"] == "open" for each in run("coverage", str(topics), "--json").json] == [
        False,
        True,
    ]


@pytest.mark.parametrize("content", [b"", b"a,b\n1,2\n", HEAD.encode(), bytes(range(256))])
def test_a_wrong_file(run: Run, topics: Path, content: bytes) -> None:
    topics.write_bytes(content)
    ran = run("coverage", str(topics))
    assert (ran.code, ran.out) == (2, "")
    (sentence,) = ran.lines
    assert sentence.startswith(f"{topics}: ")


@pytest.mark.parametrize("path", ["missing.csv", "."])
def test_a_file_that_cannot_be_opened(run: Run, tmp_path: Path, path: str) -> None:
    ran = run("coverage", str(tmp_path / path))
    assert (ran.code, ran.out, len(ran.lines)) == (2, "", 1)
