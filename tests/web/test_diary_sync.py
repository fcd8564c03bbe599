"""What a device and the server say to each other."""

import json
from typing import Any

import pytest
from django.test import Client

from betis.diary.shape import Kind
from betis.web.diary import store
from betis.web.diary.sync import MOST
from tests.web.devices import Device

pytestmark = pytest.mark.django_db
ADDRESS = "/diary/sync/"
NIGHT = "night-2026-11-24"


def said(client: Client, body: bytes | str, **more: Any) -> Any:
    return client.post(ADDRESS, body, content_type="application/json", **more)


def asked(changes: Any = (), since: Any = 0) -> str:
    return json.dumps({"device": Device().name, "since": since, "changes": changes})


def test_what_is_sent_is_kept_and_said_to_the_other(client: Client) -> None:
    first, second = Device(), Device()
    change = first.write(Kind.NIGHT, NIGHT, {"none": True})
    first.hear(said(client, first.ask()).json())
    assert not first.waiting
    second.hear(said(client, second.ask()).json())
    assert second.changes == {change.id: change}
    assert store.changes(store.local_diary()) == (change,)


def test_said_again_it_changes_nothing(client: Client) -> None:
    device = Device()
    change = device.write(Kind.NIGHT, NIGHT, {"none": True})
    replies = [said(client, device.ask()).json() for _ in range(3)]
    assert [reply["kept"] for reply in replies] == [[change.id]] * 3
    assert len(store.changes(store.local_diary())) == 1


def test_what_cannot_be_read_is_named_and_the_rest_kept(client: Client) -> None:
    device = Device()
    good = device.write(Kind.NIGHT, NIGHT, {"none": True}).as_json()
    wrong = device.write(Kind.NIGHT, NIGHT, {"note": "x"}).as_json() | {"values": {"pain": 11}}
    reply = said(client, asked([good, wrong, "nothing"])).json()
    assert reply["kept"] == [good["id"]]
    assert [each["id"] for each in reply["refused"]] == [wrong["id"], None]
    (problem,) = reply["refused"][0]["problems"]
    assert problem["field"] == "values.pain" and "note" in problem["wrong"]


@pytest.mark.parametrize(
    "body",
    [" ", "{", "[]", "{}", "null", asked({}), asked([], -1), asked([], "1"), asked([], 2**63)],
)
def test_a_request_that_cannot_be_read(client: Client, body: str) -> None:
    reply = said(client, body)
    assert reply.status_code == 400
    assert "JSON" in reply.json()["wrong"]


def test_too_many_at_once(client: Client) -> None:
    reply = said(client, asked([{}] * (MOST + 1)))
    assert reply.status_code == 400
    assert str(MOST) in reply.json()["wrong"]


def test_a_long_diary_comes_in_parts_that_overlap_nowhere(client: Client) -> None:
    writer, reader = Device(), Device()
    written = [writer.write(Kind.NIGHT, NIGHT, {"note": str(n)}) for n in range(2 * MOST + 1)]
    store.keep(store.local_diary(), written)
    seen, more = list[str](), True
    while more:
        reply = said(client, reader.ask()).json()
        assert len(reply["changes"]) <= MOST
        seen += [change["id"] for change in reply["changes"]]
        reader.hear(reply)
        more = reply["more"]
    assert seen == [change.id for change in written]


def test_another_site_and_another_form_are_refused(client: Client) -> None:
    elsewhere = said(client, asked(), headers={"origin": "https://elsewhere.example"})
    assert elsewhere.status_code == 403
    assert client.post(ADDRESS, {"device": "x"}).status_code == 403
    assert client.get(ADDRESS).status_code == 405
    assert said(client, asked(), headers={"origin": "http://testserver"}).status_code == 200
