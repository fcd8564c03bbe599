"""The diary's pages and what devices say to the server."""

import json
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from betis.diary.change import Change, merged
from betis.diary.example import example_year
from betis.diary.exchange import from_csv, from_json
from betis.diary.shape import SHAPES
from betis.web.diary import backups, store
from betis.web.diary.sync import MOST
from tests.diary.writing import Pen
from tests.web.reading import flaws, read

PAGES = ("diary/", "diary/trends/", "diary/triggers/", "diary/data/")
READING = (*PAGES, "", "check/")
TODAY = date(2026, 11, 25)


def say(client: Client, *changes: Change, since: int = 0, **more: Any) -> Any:
    """One request of a device, and the reply."""
    asked = {"changes": [change.as_json() for change in changes], "since": since, **more}
    return client.post("/diary/sync/", json.dumps(asked), content_type="application/json")


@pytest.fixture
def year() -> tuple[Change, ...]:
    found = example_year(timezone.localdate())
    store.keep(store.local_diary(), found)
    return found


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("filled", [False, True])
def test_nothing_is_wrong_with_it(client: Client, path: str, language: str, filled: bool) -> None:
    if filled:
        store.keep(store.local_diary(), example_year(timezone.localdate()))
    root = "/" if language == "id" else "/en/"
    found = flaws(client.get(f"{root}{path}"), language)
    if path == "diary/":  # its words are filled in on the device
        found = [flaw for flaw in found if not flaw.startswith("not filled in")]
    assert not found


def test_every_field_has_its_words_in_the_page(client: Client) -> None:
    page = client.get("/diary/").content.decode()
    told = json.loads(page.partition('id="diary-words" type="application/json">')[2].split("<")[0])
    assert {kind: set(shape) for kind, shape in told["fields"].items()} == {
        str(kind): set(shape) for kind, shape in SHAPES.items()
    }


def test_what_is_sent_is_kept_once(client: Client) -> None:
    pen = Pen()
    pen.cramp("2026-11-25T03:00", pain=3)
    first, second = say(client, *pen.changes).json(), say(client, *pen.changes).json()
    assert first["kept"] == second["kept"] == [change.id for change in pen.changes]
    assert store.changes(store.local_diary()) == tuple(pen.changes)


def test_another_device_gets_it_and_the_same_does_not(client: Client) -> None:
    pen = Pen()
    pen.cramp("2026-11-25T03:00")
    (change,) = pen.changes
    say(client, change)
    assert say(client).json()["changes"] == [change.as_json()]
    assert say(client, device=change.device).json()["changes"] == []


def test_many_changes_come_in_pieces(client: Client, year: tuple[Change, ...]) -> None:
    found: list[Any] = []
    cursor, more = 0, True
    while more:
        reply = say(client, since=cursor).json()
        assert len(reply["changes"]) <= MOST
        found += reply["changes"]
        cursor, more = reply["cursor"], reply["more"]
    assert found == [change.as_json() for change in year]


def test_what_cannot_be_read_is_named_and_the_rest_is_kept(client: Client) -> None:
    pen = Pen()
    pen.cramp("2026-11-25T03:00")
    wrong = {**pen.changes[0].as_json(), "id": "no", "values": {"pain": 11}}
    body = {"changes": [wrong, pen.changes[0].as_json(), 7], "since": 0}
    reply = client.post("/diary/sync/", json.dumps(body), content_type="application/json").json()
    assert reply["kept"] == [pen.changes[0].id]
    assert [each["id"] for each in reply["refused"]] == ["no", None]
    assert {each["field"] for each in reply["refused"][0]["problems"]} == {"id", "values.pain"}


@pytest.mark.parametrize(
    "body",
    ["[]", "{}", '{"changes": 1, "since": 0}', '{"changes": [], "since": -1}', "[" * 9999],
)
def test_a_request_that_is_none(client: Client, body: str) -> None:
    response = client.post("/diary/sync/", body, content_type="application/json")
    assert response.status_code == 400
    assert response.json()["wrong"]


def test_other_sites_are_refused(client: Client) -> None:
    body = json.dumps({"changes": [], "since": 0})
    elsewhere = client.post(
        "/diary/sync/",
        body,
        content_type="application/json",
        headers={"origin": "http://evil.test"},
    )
    form = client.post("/diary/sync/", {"changes": "[]"})
    assert elsewhere.status_code == form.status_code == 403


def test_export_holds_everything(client: Client, year: tuple[Change, ...]) -> None:
    for form, reader in (("json", from_json), ("csv", from_csv)):
        text = client.get(f"/diary/data/export.{form}").content.decode()
        changes, problems = reader(text)
        assert not problems
        assert {change.id for change in changes} == {change.id for change in year}
    bundle = client.get("/diary/data/export.fhir").json()
    assert bundle["resourceType"] == "Bundle" and bundle["entry"]
    assert client.get("/diary/data/export.xml").status_code == 404


def upload(content: bytes, name: str = "diary.json") -> Any:
    from django.core.files.uploadedfile import SimpleUploadedFile

    return SimpleUploadedFile(name, content)


def test_import_of_ones_own_file(client: Client, year: tuple[Change, ...]) -> None:
    saved = client.get("/diary/data/export.csv").content
    store.erase(store.local_diary())
    page = client.post("/diary/data/import/", {"file": upload(saved, "a.csv")}).content.decode()
    assert str(len(year)) in page
    assert len(store.changes(store.local_diary())) == len(year)


def test_import_of_other_files_asks_what_columns_mean(client: Client) -> None:
    text = "Tanggal,Jam,Kaki,Sakit\n24/11/2026,03.10,kiri,7\n25/11/2026,02.00,kanan,12\n"
    page = read(client.post("/diary/data/import/", {"file": upload(text.encode(), "b.csv")}))
    assert {"column-date", "column-time", "column-pain"} <= {
        each.attributes["name"] for each in page.every("select")
    }
    columns = {"date": "Tanggal", "time": "Jam", "side": "Kaki", "pain": "Sakit"}
    fields = {f"column-{name}": column for name, column in columns.items()}
    fields |= {"kind": "cramp", "text": text, "date": "DD/MM/YYYY", "offset": "+07:00"}
    page_after = client.post(
        "/diary/data/import/", {**fields, "meanings": "kiri = left\nkanan = right"}
    ).content.decode()
    (entry,) = merged(store.changes(store.local_diary())).values()
    assert entry.values["started"] == "2026-11-24T03:10:00+07:00"
    assert (entry.values["side"], entry.values["pain"]) == ("left", 7)
    assert "3.pain" in page_after


def test_a_refused_mapping_comes_back_as_it_was_entered(client: Client) -> None:
    given = {"column-date": "Tanggal", "column-time": "Jam", "date": "DD-MM", "offset": "+09:00"}
    given |= {"kind": "cramp", "text": "Tanggal,Jam\n24/11/2026,03.10\n", "meanings": "kiri = left"}
    reply = client.post("/diary/data/import/", given)
    page = read(reply)
    assert reply.status_code == 400
    (meanings,) = page.every("textarea", name="meanings")
    assert meanings.text == "kiri = left"
    inputs = {e.attributes.get("id"): e.attributes.get("value") for e in page.every("input")}
    assert (inputs["date"], inputs["offset"]) == ("DD-MM", "+09:00")


@pytest.mark.parametrize("content", [b"\xff\xfe", b"{", b'{"format": "x"}', b""])
def test_import_of_something_else_says_so(client: Client, content: bytes) -> None:
    page = client.post("/diary/data/import/", {"file": upload(content)})
    assert page.status_code == 400
    assert list(read(page).every("div", class_="wrong"))


def test_backup_and_back_again(client: Client, year: tuple[Change, ...]) -> None:
    backups.forget()
    assert backups.latest() is None
    assert client.post("/diary/data/backup/", {"words": "short"}).status_code == 400
    assert backups.latest() is None
    made = client.post("/diary/data/backup/", {"words": "four words of mine"}).content
    assert backups.latest() == timezone.localdate()
    assert b"cramp" not in made
    store.erase(store.local_diary())
    wrong = client.post("/diary/data/restore/", {"file": upload(made), "words": "another one"})
    assert wrong.status_code == 400
    client.post("/diary/data/restore/", {"file": upload(made), "words": "four words of mine"})
    assert {c.id for c in store.changes(store.local_diary())} == {c.id for c in year}
    backups.forget()


def test_a_backup_a_day_by_itself(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    backups.forget()
    say(client)
    assert backups.latest() is None, "none before a passphrase was set"
    backups.begin("four words of mine")
    days = [timezone.localdate() + timedelta(days=n) for n in range(backups.KEEP + 2)]
    for day in days:
        monkeypatch.setattr(timezone, "localdate", lambda day=day: day)
        say(client)
        assert backups.latest() == day
    assert len(list(backups._all())) == backups.KEEP
    backups.forget()


def test_the_example_comes_and_goes_whole(client: Client) -> None:
    pen = Pen()
    pen.cramp("2026-11-25T03:00")
    say(client, *pen.changes)
    client.post("/diary/data/example/", {"example": "load"})
    for path in ("diary/trends/", "diary/triggers/", "diary/data/"):
        assert list(read(client.get(f"/{path}")).every("form", class_="example")), path
    client.post("/diary/data/example/", {"example": "remove"})
    assert store.changes(store.local_diary()) == tuple(pen.changes)


def test_erasing_asks_first(client: Client, year: tuple[Change, ...]) -> None:
    assert client.post("/diary/data/erase/").status_code == 400
    assert store.changes(store.local_diary())
    client.post("/diary/data/erase/", {"sure": "yes"})
    assert not store.changes(store.local_diary())


@pytest.mark.parametrize("path", READING)
def test_a_long_diary_costs_no_more_queries(client: Client, path: str) -> None:
    mine, today = store.local_diary(), timezone.localdate()

    def queries() -> int:
        with CaptureQueriesContext(connection) as seen:
            client.get(f"/{path}")
        return len(seen)

    store.keep(mine, example_year(today))
    once = queries()
    for back in range(1, 4):
        store.keep(mine, example_year(today - timedelta(days=365 * back), seed=back))
    assert queries() == once


def every_night(nights: int) -> tuple[Change, ...]:
    """A cramp every night until yesterday."""
    pen, today = Pen(), timezone.localdate()
    for back in range(1, nights + 1):
        pen.cramp(f"{today - timedelta(days=back - 1)}T02:00", pain=5)
    return tuple(pen.changes)


def test_a_worse_pattern_says_so_on_the_home_page(client: Client) -> None:
    assert not list(read(client.get("/")).every("section", class_="flag"))
    store.keep(store.local_diary(), every_night(20))
    assert list(read(client.get("/")).every("section", class_="flag"))


def test_the_check_up_takes_answers_of_the_diary(client: Client) -> None:
    store.keep(store.local_diary(), every_night(28))
    page = read(client.get("/check/"))
    offered = [
        each.attributes["value"]
        for each in page.every("input")
        if each.attributes.get("name") == "facts"
    ]
    assert "nights_per_week" in offered
    client.post("/check/", {"who": "person"})
    client.post("/check/from-diary/", {"facts": ["nights_per_week"]})
    assert json.loads(client.get("/check/answers.json").content)["facts"] == {"nights_per_week": 7}
