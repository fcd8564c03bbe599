"""Hapus jawaban: everything goes at once."""

from collections.abc import Callable

import pytest
from django.contrib.sessions.models import Session
from django.test import Client

from tests.web.answering import Visitor

pytestmark = pytest.mark.django_db


def test_every_answer_is_erased(visitor: Callable[..., Visitor], client: Client) -> None:
    somebody = visitor()
    somebody.post("dark_urine", answer="yes")
    assert Session.objects.count() == 1
    assert client.post("/check/erase/")["Location"] == "/check/"
    assert Session.objects.count() == 0
    assert somebody.get("answers.json").json()["facts"] == {}
    assert somebody.get("question/")["Location"] == "/check/"


def test_with_nothing_to_erase(client: Client) -> None:
    assert client.post("/check/erase/").status_code == 302


def test_a_link_cannot_erase(visitor: Callable[..., Visitor], client: Client) -> None:
    somebody = visitor()
    somebody.post("dark_urine", answer="yes")
    assert client.get("/check/erase/").status_code == 405
    assert somebody.get("answers.json").json()["facts"] == {"dark_urine": True}
