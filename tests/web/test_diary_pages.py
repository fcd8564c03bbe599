"""What the pages of the diary show and keep: pictures with their words, sealed backups."""

import json
from html import unescape
from typing import Any

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from betis.diary.change import merged
from betis.diary.example import example_year
from betis.web.diary import store
from tests.web.reading import read

pytestmark = pytest.mark.django_db
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


def test_fhir_export_has_every_entry(client: Client, year: Any) -> None:
    found = json.loads(b"".join(client.get(f"{DATA}export.fhir")))
    assert found["resourceType"] == "Bundle"
    assert len(found["entry"]) >= sum(
        not e.gone and e.kind == "cramp" for e in merged(year).values()
    )


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
