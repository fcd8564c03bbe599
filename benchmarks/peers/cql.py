"""cql-execution (Node), the reference engine for HL7 ELM, on the library exported from the book."""

import atexit
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.peers.answers import levels, truths
from benchmarks.peers.engine import Engine, Peer
from benchmarks.peers.ours import CODES
from benchmarks.peers.rules import Rules
from betis.guideline.items import ACTION_KINDS
from betis.interpreters.exchange import Library, library, parameters

SCRIPT = Path(__file__).with_name("cql.cjs")
PACKAGES = Path(__file__).parents[2] / "build" / "peers"


class Node:
    """One process of Node that runs one library after the other."""

    def __enter__(self) -> "Node":
        self._node = subprocess.Popen(
            ["node", str(SCRIPT)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PACKAGES": str(PACKAGES)},
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._node.communicate()

    def load(self, library: Library) -> None:
        """Read a library; the people that follow are asked of it."""
        self._send({"library": library.content, "people": []})

    def ask(self, people: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Definition → value, for each person (given as the parameters of the library)."""
        results: list[dict[str, Any]] = self._send({"people": people, "wanted": True})["results"]
        return results

    def measured(self, people: list[dict[str, Any]]) -> dict[str, Any]:
        """Seconds, processor seconds and peak memory as the process itself measured them."""
        return self._send({"people": people})

    def _send(self, asked: dict[str, Any]) -> dict[str, Any]:
        assert self._node.stdin and self._node.stdout
        self._node.stdin.write(json.dumps(asked) + "\n")
        self._node.stdin.flush()
        answered: dict[str, Any] = json.loads(self._node.stdout.readline())
        return answered


class CqlPeer(Peer):
    """Needs Node and its package instead of a package of Python."""

    @property
    def missing(self) -> str | None:
        if not shutil.which("node"):
            return "Node is not installed (on Debian: apt-get install nodejs)"
        if not (PACKAGES / "node_modules" / "cql-execution").is_dir():
            return "cql-execution is not installed: make peers"
        return None


def load(rules: Rules) -> Engine:
    """A process of Node with the library, until Python ends."""
    node = Node().__enter__()
    atexit.register(node.__exit__)
    idle = node.measured([])["memory"]
    node.load(library(rules.book))
    facts = rules.book.facts

    def measured(people: list[dict[str, Any]]) -> tuple[float, float]:
        found = node.measured(people)
        return found["seconds"], found["processor"]

    return Engine(
        given=lambda people: [parameters(facts, person) for person in people.each()],
        run=node.ask,
        answers=lambda results: [dict(_named(rules, one)) for one in results],
        measured=measured,
        memory=lambda: int(node.measured([])["memory"] - idle),
    )


def _named(rules: Rules, result: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The definitions of one person under the names of the rules."""
    yield from levels(*(CODES[result[name]] for name in ("urgency", "could_be"))).items()
    for name, value in result.items():
        kind, _, rest = name.partition("__")
        if kind == "can_be_yes" and f"{rest} can" in rules.outputs:
            yield f"{rest} can", value
        for one, truth in truths(name, value).items():
            if one in rules.outputs:
                yield one, truth
        whole, _, bound = name.rpartition("__")
        named = f"{whole} {bound}" if bound in ("least", "most") else name
        if named in rules.sums or kind in ACTION_KINDS:
            yield named, value


PEER = CqlPeer("cql-execution (Node), on our ELM", load)
