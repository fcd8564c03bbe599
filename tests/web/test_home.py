"""Home: one large button and four quiet ones."""

import pytest
from django.test import Client

from tests.web.reading import flaws, read


@pytest.mark.parametrize(("path", "language"), [("/", "id"), ("/en/", "en")])
def test_one_large_button_leads_to_sos(client: Client, path: str, language: str) -> None:
    page = read(client.get(path))
    assert page.one("a", class_="huge").attributes["href"] == f"{path}sos/"
    assert len(list(page.one("ul", class_="quiet").every("a"))) == 4


@pytest.mark.parametrize(("path", "language"), [("/", "id"), ("/en/", "en")])
def test_nothing_is_wrong_with_it(client: Client, path: str, language: str) -> None:
    assert not flaws(client.get(path), language)  # type: ignore[arg-type]


def test_says_once_that_no_doctor_has_reviewed_it(client: Client) -> None:
    assert read(client.get("/")).text.count("belum ditinjau dokter") == 1


def test_every_address_on_it_exists(client: Client) -> None:
    for link in read(client.get("/")).every("a"):
        address = link.attributes["href"]
        if address.startswith("/"):
            assert client.get(address).status_code == 200, address
