"""A phone in Python, which keeps and sends as `static/diary/store.js` and `sync.js` do, and a
network between it and a real server on which anything may get lost."""

import json
from collections.abc import Iterable
from http.client import HTTPConnection, HTTPException
from threading import Thread, Timer
from typing import Any

from uuid_utils.compat import uuid7

from betis.diary.change import Change, Entry, merged, read_change
from betis.diary.shape import Kind
from tests.browser.hosts import Site

MOST = 3
"""Changes in one request: few, so that there are several requests to lose."""
MADE = "2026-11-25T03:10:00+07:00"
WAITING_FOR_REPLY = 20.0


class Device:
    """What one phone holds. Closing its tab loses nothing of it: it is what is on its disk."""

    def __init__(self, cursor: int = 0) -> None:
        self.name, self.cursor = str(uuid7()), cursor
        self.changes: dict[str, Change] = {}
        self.waiting: set[str] = set()

    def write(self, kind: Kind, entry: str, values: dict[str, Any] | None) -> Change:
        seen = [change.revision for change in self.changes.values() if change.entry == entry]
        revision = max(seen, default=0) + 1
        change = Change(str(uuid7()), entry, kind, revision, values, self.name, MADE)
        self.changes[change.id] = change
        self.waiting.add(change.id)
        return change

    def ask(self) -> bytes:
        """The next request: the oldest that wait, and from where to read on."""
        oldest = sorted(self.waiting)[:MOST]
        changes = [self.changes[name].as_json() for name in oldest]
        return json.dumps(
            {"device": self.name, "now": MADE, "since": self.cursor, "changes": changes}
        ).encode()

    def hear(self, reply: dict[str, Any]) -> None:
        """What the server has now, and what others wrote."""
        assert not reply["refused"]
        self.waiting -= set(reply["kept"])
        for given in reply["changes"]:
            change = read_change(given)
            assert isinstance(change, Change), change
            self.changes.setdefault(change.id, change)
        self.cursor = max(self.cursor, reply["cursor"])

    def shows(self) -> dict[str, Entry]:
        """The diary as this phone shows it."""
        return merged(self.changes.values())


class Network:
    """The way to a site that is killed at any moment and comes back."""

    def __init__(self, site: Site) -> None:
        self.site = site

    def carry(self, body: bytes) -> dict[str, Any] | None:
        """The reply; None where none came."""
        connection = HTTPConnection("127.0.0.1", self.site.port, timeout=WAITING_FOR_REPLY)
        try:
            connection.request("POST", "/diary/sync/", body, {"Content-Type": "application/json"})
            response = connection.getresponse()
            content = response.read()
        except (OSError, HTTPException):
            return None
        finally:
            connection.close()
        assert response.status == 200, (response.status, content)
        reply: dict[str, Any] = json.loads(content)
        return reply

    def at_once(self, bodies: Iterable[bytes]) -> list[dict[str, Any] | None]:
        """Several requests at the same time, and their replies."""
        given = list(bodies)
        replies: list[dict[str, Any] | None] = [None] * len(given)

        def carry(place: int) -> None:
            replies[place] = self.carry(given[place])

        threads = [Thread(target=carry, args=(place,)) for place in range(len(given))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return replies

    def carry_while_killed(self, bodies: Iterable[bytes], after: float) -> list[Any]:
        """The same while the server is killed (-9) some seconds later; it comes back after."""
        timer = Timer(after, self.site.stop)
        timer.start()
        replies = self.at_once(bodies)
        timer.join()
        self.site.start()
        return replies

    def settle(self, device: Device) -> None:
        """Until both sides have the same."""
        more = True
        while more or device.waiting:
            reply = self.carry(device.ask())
            assert reply is not None, "the server does not answer"
            device.hear(reply)
            more = reply["more"]
