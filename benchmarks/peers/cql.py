"""cql-execution (Node), the reference engine for HL7 ELM, on the library exported from the book."""

import json
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from betis.guideline.fact import Fact
from betis.guideline.patient import Patient
from betis.interpreters.exchange import Library, parameters

SCRIPT = Path(__file__).with_name("cql.cjs")
PACKAGES = Path(__file__).parents[2] / "build" / "peers"


def missing() -> str | None:
    """What is not there, and what installs it."""
    if not shutil.which("node"):
        return "Node is not installed"
    if not (PACKAGES / "node_modules" / "cql-execution").is_dir():
        return "cql-execution is not installed: make peers"
    return None


class Engine:
    """One Node process that runs one library after the other."""

    def __enter__(self) -> "Engine":
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

    def results(self, facts: Mapping[str, Fact], people: Sequence[Patient]) -> list[dict[str, Any]]:
        """Definition → value, for each person."""
        given = [parameters(facts, person) for person in people]
        results: list[dict[str, Any]] = self._send({"people": given, "wanted": True})["results"]
        return results

    def timed(self, people: list[dict[str, Any]]) -> dict[str, Any]:
        """Seconds, processor seconds and peak memory as the process itself measured them."""
        return self._send({"people": people})

    def _send(self, asked: dict[str, Any]) -> dict[str, Any]:
        assert self._node.stdin and self._node.stdout
        self._node.stdin.write(json.dumps(asked) + "\n")
        self._node.stdin.flush()
        answered: dict[str, Any] = json.loads(self._node.stdout.readline())
        return answered
