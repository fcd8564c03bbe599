"""The pages of the diary: what they show and carry, and how often they ask the database."""

import json
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from betis.diary.change import merged
from betis.diary.example import example_year
from betis.web.diary import store
from tests.web.reading import read

pytestmark = pytest.mark.django_db
PAGES = ("/diary/", "/diary/trends/", "/diary/triggers/", "/diary/data/")
DATA = "/diary/data/"
WORDS = "kuda hitam minum kopi pagi"


@pytest.fixture(autouse=True)
def own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    monkeypatch.setattr(settings, "DATA", tmp_path)


@pytest.fixture
def year() -> Any:
    """A year in the diary."""
    written = example_year(timezone.localdate())
    store.keep(store.local_diary(), written)
    return written


def words(response: Any) -> str:
    return unescape(response.content.decode())


def file(name: str, content: bytes | str) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content if isinstance(content, bytes) else content.encode())


@pytest.mark.parametrize("page", PAGES)
def test_as_many_questions_for_years_as_for_nothing(client: Client, page: str) -> None:
    counts = []
    for years in (0, 1, 2):
        last = timezone.localdate() - timedelta(days=365 * max(0, years - 1))
        if years:
            store.keep(store.local_diary(), example_year(last, years))
        client.get(page)
        with CaptureQueriesContext(
            connection,
        ) as asked:
            assert client.get(page).status_code == 200
        counts.append(len(asked))
    assert len(set(counts)) == 1, counts
    assert counts[0] <= 5


@pytest.mark.parametrize("prefix", ["", "/en"])
@pytest.mark.parametrize("page", PAGES)
def test_empty_and_full_in_both_languages(
    client: Client, year: Any, prefix: str, page: str
) -> None:
    full = client.get(prefix + page)
    store.erase(store.local_diary())
    for response in (full, client.get(prefix + page)):
        assert response.status_code == 200
        assert "{" not in words(response).partition("<main")[2].partition("<script")[0]


@pytest.mark.parametrize("page", ["/diary/trends/", "/en/diary/trends/"])
def test_every_picture_has_its_words_and_its_table(client: Client, year: Any, page: str) -> None:
    main = read(client.get(page)).one("main")
    figures = list(main.every("figure"))
    assert len(figures) >= 4
    for figure in figures:
        picture = figure.one("svg", role="img")
        assert picture.one("title").inside and picture.one("desc").inside
        table = figure.one("table")
        columns = len(list(table.every("th", scope="col")))
        rows = list(table.one("tbody").every("tr"))
        assert rows and all(
            len(list(row.every("th")) + list(row.every("td"))) == columns for row in rows
        )


def test_too_few_nights_are_said(client: Client) -> None:
    assert "Belum cukup" in words(client.get("/diary/trends/"))
    assert not list(read(client.get("/diary/trends/")).one("main").every("svg"))


@pytest.mark.parametrize("form", ["json", "csv"])
def test_what_is_exported_comes_back_exactly(client: Client, year: Any, form: str) -> None:
    exported = b"".join(client.get(f"{DATA}export.{form}"))
    store.erase(store.local_diary())
    for new in (len(year), 0):
        response = client.post(f"{DATA}import/", {"file": file(f"diary.{form}", exported)})
        assert response.status_code == 200
        assert f"{new} " in words(response)
    assert {c.id: c for c in store.changes(store.local_diary())} == {c.id: c for c in year}


def test_fhir_export_has_every_entry(client: Client, year: Any) -> None:
    found = json.loads(b"".join(client.get(f"{DATA}export.fhir")))
    assert found["resourceType"] == "Bundle"
    assert len(found["entry"]) >= sum(
        not e.gone and e.kind == "cramp" for e in merged(year).values()
    )


def test_a_foreign_table_is_mapped(client: Client) -> None:
    table = "day,hour,leg,how bad\n25/11/2026,03:10,kiri,7\n26/11/2026,02.00,kanan,3\n"
    asked = client.post(f"{DATA}import/", {"file": file("old.csv", table)})
    shown = words(asked)
    assert all(name in shown for name in ("day", "hour", "leg", "how bad"))
    answer = {
        "text": table, "kind": "cramp", "column-date": "day", "column-time": "hour",
        "column-side": "leg", "column-pain": "how bad", "date": "DD/MM/YYYY", "offset": "+07:00",
        "values": "kiri = left\nkanan = right",
    }  # fmt: skip
    response = client.post(f"{DATA}import/", answer)
    assert response.status_code == 200, words(response)
    entries = merged(store.changes(store.local_diary())).values()
    assert sorted((e.values["started"], e.values["side"], e.values["pain"]) for e in entries) == [
        ("2026-11-25T03:10:00+07:00", "left", 7),
        ("2026-11-26T02:00:00+07:00", "right", 3),
    ]


def test_a_wrong_mapping_keeps_what_was_entered(client: Client) -> None:
    table = "when,leg\nyesterday,kiri\n"
    answer = {"text": table, "kind": "cramp", "column-started": "when", "date": "DD/MM/YYYY"}
    response = client.post(f"{DATA}import/", answer)
    assert response.status_code == 400
    page = read(response)
    assert list(page.every("", role="alert"))
    assert page.one("input", name="text").attributes["value"] == table
    chosen = page.one("select", name="column-started").one("option", selected="")
    assert chosen.inside == ["when"]
    assert store.changes(store.local_diary()) == ()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"{", b'{"format": 1}'])
def test_a_file_that_is_no_diary_is_told_so(client: Client, content: bytes) -> None:
    response = client.post(f"{DATA}import/", {"file": file("x.json", content)})
    assert list(read(response).every("", role="alert"))
    assert store.changes(store.local_diary()) == ()


def test_no_backup_is_claimed_before_the_passphrase(client: Client) -> None:
    assert "cadangan-" not in words(client.get(DATA))
    assert not list(settings.DATA.rglob("*.betis-backup"))
    short = client.post(f"{DATA}backup/", {"words": "x"})
    assert short.status_code == 400
    assert not list(settings.DATA.rglob("*.betis-backup"))


def test_a_backup_is_sealed_and_comes_back(client: Client, year: Any) -> None:
    sealed = b"".join(client.post(f"{DATA}backup/", {"words": WORDS}))
    assert b"cramp" not in sealed
    everything = b"".join(path.read_bytes() for path in settings.DATA.rglob("*") if path.is_file())
    assert WORDS.encode() not in everything
    store.erase(store.local_diary())
    wrong = client.post(f"{DATA}restore/", {"file": file("b", sealed), "words": "other " + WORDS})
    assert wrong.status_code == 400
    assert store.changes(store.local_diary()) == ()
    right = client.post(f"{DATA}restore/", {"file": file("b", sealed), "words": WORDS})
    assert right.status_code == 200, words(right)
    assert {c.id: c for c in store.changes(store.local_diary())} == {c.id: c for c in year}


def test_backups_are_made_by_themselves_once_a_day(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    from betis.web.diary import backups

    client.post(f"{DATA}backup/", {"words": WORDS})
    for _ in range(2):
        backups.make_if_due(store.local_diary())
    assert len(list(settings.DATA.rglob("*.betis-backup"))) == 1
    today = timezone.localdate()
    for later in range(1, 12):
        monkeypatch.setattr(
            timezone, "localdate", lambda later=later: today + timedelta(days=later)
        )
        backups.make_if_due(store.local_diary())
    assert len(list(settings.DATA.rglob("*.betis-backup"))) == backups.KEEP


def test_the_example_comes_and_goes_in_one_tap(client: Client) -> None:
    from betis.diary.shape import Kind
    from tests.web.devices import Device

    mine = Device().write(Kind.NIGHT, "night-2026-11-24", {"none": True})
    store.keep(store.local_diary(), [mine])
    assert client.post(f"{DATA}example/", {"example": "load"}).status_code == 302
    for page in ("/diary/trends/", "/diary/triggers/", DATA):
        main = read(client.get(page)).one("main")
        assert list(main.every("button", value="remove")), page
    client.post(f"{DATA}example/", {"example": "remove"})
    assert store.changes(store.local_diary()) == (mine,)
    assert not list(read(client.get(DATA)).one("main").every("button", value="remove"))


def test_erasing_asks_first_and_leaves_nothing(client: Client, year: Any) -> None:
    client.post(f"{DATA}backup/", {"words": WORDS})
    assert client.post(f"{DATA}erase/").status_code == 400
    assert len(store.changes(store.local_diary())) == len(year)
    assert client.post(f"{DATA}erase/", {"sure": "yes"}).status_code == 200
    assert store.changes(store.local_diary()) == ()
    assert not list(settings.DATA.rglob("*.betis-backup"))
    assert not list(settings.DATA.rglob("key.json"))
