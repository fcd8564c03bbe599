"""`betis check` from a file and from stdin."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

import betis
from betis.cli.show import show_result
from betis.guideline.book import Book
from betis.guideline.urgency import Urgency
from betis.logic.text import LANGUAGES
from tests.cli.conftest import Run

SWOLLEN = {"age_years": 67, "leg_swelling_one_side": True, "dark_urine": None}
GIVEN = json.dumps({"facts": SWOLLEN})
KEYS = {
    "book_version", "urgency", "could_be", "settled", "red_flags", "open_red_flags", "kind",
    "causes", "mimics", "actions", "tests", "see", "next", "unknown", "contradictions",
}  # fmt: skip


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "answers.json"
    path.write_text(GIVEN, encoding="utf-8")
    return path


def test_from_a_file_and_from_stdin(run: Run, file: Path) -> None:
    from_file, from_stdin = run("check", str(file)), run("check", "-", stdin=GIVEN)
    assert from_file == from_stdin
    assert (from_file.code, from_file.err) == (0, "")
    assert Urgency.SAME_DAY.title.id in from_file.out


def test_json_is_the_contract(run: Run, book: Book) -> None:
    ran = run("check", "-", "--json", stdin=GIVEN)
    assert (ran.code, ran.err) == (0, "")
    result = ran.json
    assert result.keys() == KEYS
    assert result["book_version"] == book.version
    assert result["urgency"] == "same_day"
    assert result["settled"] is (result["urgency"] == result["could_be"])
    assert {"name", "title", "urgency", "because", "do"} <= result["red_flags"][0].keys()
    assert result["red_flags"][0]["because"][0].keys() == {"fact", "value", "text"}
    assert result["kind"].keys() == {"what", "form", "origin", "length"}
    scored = {"name", "title", "score", "for", "against", "certainty", "refs"}
    assert all(scored <= each.keys() for each in result["causes"] + result["mimics"])
    action = {"name", "title", "verdict", "why", "certainty", "refs"}
    assert result["actions"] and all(action <= each.keys() for each in result["actions"])
    assert all(ref.keys() == {"id", "verified"} for a in result["actions"] for ref in a["refs"])
    assert result == betis.check(SWOLLEN).as_json("id")


def test_in_english(run: Run) -> None:
    indonesian = run("check", "-", "--json", stdin=GIVEN).json
    english = run("check", "-", "--json", "--lang", "en", stdin=GIVEN).json
    flags = [each["red_flags"][0] for each in (indonesian, english)]
    assert flags[0]["name"] == flags[1]["name"]
    assert flags[0]["title"] != flags[1]["title"]
    out = run("check", "-", "--lang", "en", stdin=GIVEN).out
    assert Urgency.SAME_DAY.title.en in out and Urgency.SAME_DAY.title.id not in out


@pytest.mark.parametrize("who", ["person", "carer", "clinician"])
def test_whoever_answers(run: Run, who: str) -> None:
    ran = run("check", "-", "--json", "--as", who, stdin='{"facts": {}}')
    assert ran.json == betis.check({}, who).as_json("id")


def test_explain_says_more(run: Run) -> None:
    short = run("check", "-", stdin=GIVEN)
    long = run("check", "-", "--explain", stdin=GIVEN)
    assert long.code == 0
    assert len(long.out) > len(short.out)


def test_says_once_that_no_doctor_has_reviewed_it(run: Run) -> None:
    assert run("check", "-", stdin=GIVEN).out.count("belum ditinjau dokter") == 1


@pytest.mark.parametrize("given", ["{}", '{"dark_urine": null}', GIVEN[10:-1]])
def test_no_all_clear_while_danger_is_open(run: Run, given: str) -> None:
    result = run("check", "-", "--json", stdin=f'{{"facts": {given}}}').json
    assert result["urgency"] != "self_care"
    assert Urgency.SELF_CARE.title.id not in run("check", "-", stdin=f'{{"facts": {given}}}').out


def test_a_byte_order_mark_and_other_keys_do_no_harm(run: Run) -> None:
    given = {"book_version": "old", "note": "ä", "facts": SWOLLEN}
    marked = run("check", "-", "--json", stdin=b"\xef\xbb\xbf" + json.dumps(given).encode())
    assert marked == run("check", "-", "--json", stdin=GIVEN)


WRONG = [
    ("age_years", "67", ["0", "120"]),
    ("age_years", True, ["0", "120"]),
    ("age_years", 121, ["0", "120"]),
    ("age_years", -1, ["0", "120"]),
    ("age_years", 67.5, ["0", "120"]),
    ("age_years", [67], ["0", "120"]),
    ("age_years", float("nan"), ["0", "120"]),
    ("age_years", float("inf"), ["0", "120"]),
    ("weight_kg", 61.55, ["2", "300"]),
    ("dark_urine", "yes", ["true", "false", "null"]),
    ("dark_urine", 1, ["true", "false", "null"]),
    ("dark_urine", {}, ["true", "false", "null"]),
    ("sex_at_birth", "femal", ["female"]),
    ("sex_at_birth", ["female"], ["female"]),
    ("medicines", "statin", ["[]"]),
    ("medicines", ["statn"], ["statin"]),
    ("medicines", [{}], []),
    ("medicines", [["statin"]], []),
    ("medicines", [None], []),
    ("leg_sweling_one_side", True, ["leg_swelling_one_side"]),
    ("LEG_SWELLING_ONE_SIDE", True, []),
    ("", True, []),
    ("facts", {}, []),
]


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(("name", "value", "right"), WRONG)
def test_a_wrong_answer(
    run: Run, file: Path, name: str, value: object, right: list[str], language: str
) -> None:
    file.write_text(json.dumps({"facts": {"fever": False, name: value}}), encoding="utf-8")
    ran = run("check", str(file), "--lang", language)
    assert (ran.code, ran.out) == (2, "")
    (sentence,) = ran.lines
    assert sentence.startswith(f"{file}: {name}")
    assert all(word in sentence for word in right), sentence


def test_every_wrong_answer_has_its_sentence(run: Run) -> None:
    given = {"age_years": 200, "nothing": 1, "dark_urine": "x", "fever": True, "weight_kg": ""}
    ran = run("check", "-", "--lang", "en", stdin=json.dumps({"facts": given}))
    assert (ran.code, ran.out) == (2, "")
    named = [line.split(": ")[1] for line in ran.lines]
    assert named == ["age_years", "nothing", "dark_urine", "weight_kg"]


FILES = {
    "empty": b"",
    "cut off": b'{"facts": {"age_years": 67',
    "single quotes": b"{'facts': {}}",
    "a list": b"[]",
    "a number": b"67",
    "no facts": b'{"age_years": 67}',
    "facts are a list": b'{"facts": ["age_years"]}',
    "facts are null": b'{"facts": null}',
    "binary": bytes(range(256)),
    "UTF-16": '{"facts": {}}'.encode("utf-16"),
    "nested": b"[" * 100_000,
    "a long number": b'{"facts": {"age_years": ' + b"9" * 5000 + b"}}",
}


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("name", FILES)
def test_a_wrong_file(run: Run, file: Path, name: str, language: str) -> None:
    file.write_bytes(FILES[name])
    for ran in (
        run("check", str(file), "--lang", language),
        run("check", "-", "--lang", language, "--json", stdin=FILES[name]),
    ):
        assert (ran.code, ran.out) == (2, "")
        (sentence,) = ran.lines
        assert sentence.startswith((f"{file}: ", "-: "))
        assert not sentence.startswith("Betis could not"), sentence


def test_malformed_json_says_where(run: Run) -> None:
    ran = run("check", "-", "--lang", "en", stdin='{"facts":\n  {"age_years" 67}}')
    assert "line 2, column 16" in ran.err


@pytest.mark.parametrize("path", ["missing.json", "."])
def test_a_file_that_cannot_be_opened(run: Run, tmp_path: Path, path: str) -> None:
    ran = run("check", str(tmp_path / path))
    assert (ran.code, ran.out) == (2, "")
    assert ran.lines == [f"{tmp_path / path}: berkas tidak ditemukan atau tidak bisa dibaca"]


@pytest.mark.parametrize("level", Urgency)
def test_every_urgency_can_be_printed(
    book: Book, level: Urgency, capsys: pytest.CaptureFixture[str]
) -> None:
    result = replace(betis.check(SWOLLEN), urgency=level)
    for language in LANGUAGES:
        show_result(book, result, language, explain=True)
        assert level.title.in_(language) in capsys.readouterr().out
