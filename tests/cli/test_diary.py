"""`betis diary`, `backup`, `restore` and `erase`, on the database of this machine."""

import csv
import io
import json
from pathlib import Path

import pytest

from betis.diary.exchange import to_csv, to_json
from tests.cli.conftest import Run
from tests.diary.writing import Pen

pytestmark = pytest.mark.django_db
WORDS = "kaki kuda lari pagi"


@pytest.fixture
def pen() -> Pen:
    pen = Pen()
    pen.cramp("2026-11-24T03:00", pain=3)
    pen.night("2026-11-24", none=True)
    return pen


@pytest.mark.parametrize(("write", "flag"), [(to_json, "--json"), (to_csv, "--csv")])
def test_a_diary_goes_in_and_comes_out_the_same(run: Run, pen: Pen, write, flag: str) -> None:  # type: ignore[no-untyped-def]
    text = write(pen.changes)
    ran = run("diary", "import", "-", "--lang", "en", stdin=text)
    assert (ran.code, ran.out) == (0, "2 new, 0 already there, 0 could not be read.\n")
    again = run("diary", "import", "-", "--lang", "en", stdin=text)
    assert again.out == "0 new, 2 already there, 0 could not be read.\n"
    assert run("diary", "export", flag).out.strip() == text.strip()


def test_a_file_is_written_once_and_for_its_owner_only(run: Run, pen: Pen, tmp_path: Path) -> None:
    run("diary", "import", "-", stdin=to_json(pen.changes))
    out = tmp_path / "diary.json"
    assert run("diary", "export", "--out", str(out)).code == 0
    assert out.read_text() == to_json(pen.changes)
    assert out.stat().st_mode & 0o777 == 0o600
    second = run("diary", "export", "--out", str(out), "--lang", "en")
    assert second.code == 2 and "is there already" in second.err
    lost = run("diary", "export", "--out", str(tmp_path / "no" / "x"), "--lang", "en")
    assert lost.code == 2 and "cannot be written" in lost.err


def test_fhir_and_only_one_form(run: Run, pen: Pen) -> None:
    run("diary", "import", "-", stdin=to_json(pen.changes))
    assert run("diary", "export", "--fhir").json["resourceType"] == "Bundle"
    both = run("diary", "export", "--fhir", "--csv")
    assert both.code == 2 and "--csv, --fhir" in both.err


def test_what_cannot_be_read_is_named_and_the_rest_kept(run: Run, pen: Pen) -> None:
    given = json.loads(to_json(pen.changes))
    given["changes"][0]["values"]["pain"] = 11
    ran = run("diary", "import", "-", "--lang", "en", stdin=json.dumps(given))
    assert ran.code == 1 and "1 new, 0 already there, 1 could not" in ran.out
    assert ran.lines == ["-: changes[0].values.pain: Write a whole number from 0 to 10."]


def test_a_foreign_table_wants_a_mapping_and_then_is_read(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("Tanggal,Jam\n24/11/2026,03.10\n")
    ran = run("diary", "import", str(table), "--lang", "en")
    assert ran.code == 2 and "Tanggal, Jam" in ran.err and "--mapping" in ran.err
    mapping = tmp_path / "map.json"
    mapping.write_text(
        '{"kind": "cramp", "columns": {"date": "Tanggal", "time": "Jam"}, "date": "DD/MM/YYYY"}'
    )
    assert run("diary", "import", str(table), "--mapping", str(mapping)).code == 0
    rows = csv.DictReader(io.StringIO(run("diary", "export", "--csv").out))
    assert [row["started"] for row in rows] == ["2026-11-24T03:10:00+07:00"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xff\xfe", "not a UTF-8 text file"), (b"{", "Not valid JSON"),
        (b"", "--mapping"), (b"{}", "Not a diary of Betis"),
    ],
)  # fmt: skip
def test_a_wrong_file_is_told_in_a_sentence(run: Run, content: bytes, words: str) -> None:
    ran = run("diary", "import", "-", "--lang", "en", stdin=content)
    assert ran.code == 2 and words in ran.err and "Traceback" not in ran.err


def test_a_missing_file_and_a_wrong_mapping_are_told(run: Run, tmp_path: Path) -> None:
    assert "no such file" in run("diary", "import", "no.json", "--lang", "en").err
    wrong = tmp_path / "map.json"
    wrong.write_text("{")
    ran = run("diary", "import", "-", "--mapping", str(wrong), "--lang", "en", stdin="a\n1\n")
    assert ran.code == 2 and "line 1" in ran.err


def test_a_summary_of_nothing_says_what_is_missing(run: Run) -> None:
    assert "Not enough nights yet" in run("diary", "summary", "--lang", "en").out
    shown = run("diary", "summary", "--json").json
    assert shown["facts"] == {} and shown["triggers"]["found"] == []


def test_the_example_shows_something_and_is_removed_whole(run: Run, pen: Pen) -> None:
    run("diary", "import", "-", stdin=to_json(pen.changes))
    for _ in range(2):
        assert "--remove" in run("diary", "example").out
    shown = run("diary", "summary", "--json", "--lang", "en").json
    assert shown["triggers"]["found"] and shown["facts"]["nights_per_week"]["value"] > 0
    assert "May trigger" in run("diary", "summary", "--lang", "en").out
    assert run("diary", "example", "--remove").code == 0
    assert run("diary", "export").out.strip() == to_json(pen.changes)


def test_a_backup_brings_everything_back(
    run: Run, pen: Pen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("diary", "import", "-", stdin=to_json(pen.changes))
    out = str(tmp_path / "diary.age")
    monkeypatch.setenv("BETIS_PASSPHRASE", WORDS)
    assert run("backup", out).code == 0
    assert WORDS.encode() not in Path(out).read_bytes()
    assert run("backup", out, "--lang", "en").code == 2
    kept = run("erase", "--lang", "en", stdin="yes\n")
    assert kept.code == 2 and "Nothing was erased" in kept.err
    assert run("erase", "--lang", "en", stdin="erase\n").code == 0
    assert '"changes": []' in run("diary", "export").out
    monkeypatch.setenv("BETIS_PASSPHRASE", WORDS + "!")
    wrong = run("restore", out, "--lang", "en")
    assert wrong.code == 2 and "does not open" in wrong.err
    monkeypatch.setenv("BETIS_PASSPHRASE", WORDS)
    assert run("restore", out, "--lang", "en").out == "2 changes brought back, 0 already there.\n"
    assert run("diary", "export").out.strip() == to_json(pen.changes)
    assert run("erase", "--yes").code == 0


def test_no_backup_is_claimed_without_a_passphrase(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BETIS_PASSPHRASE", raising=False)
    out = tmp_path / "diary.age"
    assert "BETIS_PASSPHRASE" in run("backup", str(out)).err
    monkeypatch.setenv("BETIS_PASSPHRASE", "short")
    assert "too short" in run("backup", str(out), "--lang", "en").err
    assert not out.exists()
    assert run("restore", str(out), "--lang", "en").code == 2
