"""`betis medicines`: exit 0 whatever it concludes; nothing typed is dropped."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

LIST = "HCT, amlodipin, simpastatin, obat maag, xyzzy"


def test_json(run: Run) -> None:
    ran = run("medicines", LIST, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert {each["typed"]: each["state"] for each in ran.json["medicines"]} == {
        "HCT": "recognised", "amlodipin": "recognised", "simpastatin": "recognised",
        "obat maag": "asked", "xyzzy": "unrecognised",
    }  # fmt: skip
    causes = [each["name"] for each in ran.json["causes"]]
    assert causes == ["hydrochlorothiazide", "simvastatin", "amlodipine"]
    first = ran.json["interactions"][0]
    assert first.keys() == {
        "name", "title", "severity", "between", "thinking_of", "says", "do", "because", "unknown",
        "worse", "refs",
    }  # fmt: skip
    assert first["refs"][0].keys() == {"id", "verified"}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("id", ["tidak dikenali", "yang mana", "betul?", "Jangan menghentikan"]),
        ("en", ["not recognised", "which:", "is that right?", "Do not stop a medicine"]),
    ],
)
def test_read_by_a_person(run: Run, language: str, words: list[str]) -> None:
    ran = run("medicines", LIST, "--lang", language)
    assert (ran.code, ran.err) == (0, "")
    flat = " ".join(ran.out.split())
    assert all(each in flat for each in ("xyzzy", *words))


def test_thinking_of_and_what_is_known(run: Run, tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"facts": {"known_kidney_disease": True}}), encoding="utf-8")
    ran = run("medicines", "HCT", "--thinking-of", "magnesium", "--facts", str(answers), "--json")
    assert ran.code == 0
    (clash,) = ran.json["interactions"]
    assert clash["name"] == "magnesium_with_kidney_disease" and clash["thinking_of"]
    assert clash["because"]


def test_from_stdin_and_markup_is_no_markup(run: Run) -> None:
    ran = run("medicines", "-", stdin="HCT\n[bold]x[/bold]\n")
    assert ran.code == 0 and "hidroklorotiazid" in ran.out and "bold" in ran.out


@pytest.mark.parametrize("arguments", [(), ("",), (" ",), ("-",)])
def test_nothing_typed_says_what_would_be_right(run: Run, arguments: tuple[str, ...]) -> None:
    ran = run("medicines", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "betis medicines" in ran.err


def test_answers_that_cannot_be_read(run: Run) -> None:
    ran = run("medicines", "HCT", "--facts", "nowhere.json")
    assert (ran.code, ran.out) == (2, "") and "nowhere.json" in ran.err
