"""Home and SOS come quickly on a slow line: page, style, script and icon under 60 kB."""

from django.test import Client

from tests.web.reading import read

MOST_BYTES = 60_000


def body(client: Client, path: str) -> bytes:
    response = client.get(path, headers={"accept-encoding": "gzip"})
    assert response.status_code == 200, path
    return b"".join(response)


def test_home_and_sos(client: Client) -> None:
    loaded = {"/": body(client, "/"), "/sos/": body(client, "/sos/")}
    for path in ("/", "/sos/"):
        head = read(client.get(path)).one("head")
        for element in [*head.every("script"), *head.every("link")]:
            address = element.attributes.get("src") or element.attributes["href"]
            loaded[address] = body(client, address)
    assert {path.rpartition(".")[2] for path in loaded} >= {"css", "js", "svg"}
    assert sum(map(len, loaded.values())) < MOST_BYTES, {k: len(v) for k, v in loaded.items()}
