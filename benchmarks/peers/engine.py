"""What every engine offers, so that all can be asked and timed alike."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib.util import find_spec
from time import perf_counter, process_time
from typing import Any

from benchmarks.peers.people import People
from benchmarks.peers.rules import Rules
from betis.guideline.patient import Patient


@dataclass(frozen=True)
class Engine:
    """A peer with the rules loaded.

    `given` puts people into its own form, `run` concludes everything about them (this is what is
    timed), `answers` makes of that the names and values of the rules, for each person, unless
    nothing is kept. What runs in a process of its own gives its seconds (`measured`) and the bytes
    that it takes when busy (`memory`).
    """

    given: Callable[[People], Any]
    run: Callable[[Any], Any]
    answers: Callable[[Any], Iterable[dict[str, Any]]] | None = None
    measured: Callable[[Any], tuple[float, float]] | None = None
    memory: Callable[[], int] | None = None

    def timed(self, people: Any) -> tuple[float, float]:
        """Wall and processor seconds of one run over people in its own form."""
        if self.measured is not None:
            return self.measured(people)
        wall, processor = perf_counter(), process_time()
        self.run(people)
        return perf_counter() - wall, process_time() - processor


@dataclass(frozen=True)
class Peer:
    """An engine that can be set up, where what it `needs` is installed.

    `many` says that it reads tables (and so gives no least and most points); `right` that it
    tells unknown from no.
    """

    name: str
    load: Callable[[Rules], Engine]
    needs: str = ""
    many: bool = False
    right: bool = True

    @property
    def missing(self) -> str | None:
        """What is not there, and what installs it."""
        if not self.needs or find_spec(self.needs):
            return None
        return f"{self.needs} is not installed: make peers"


def facts(person: Patient, rules: Rules, several: type = list) -> dict[str, Any]:
    """A person as plain values: every fact, None where unknown; numbers scaled."""
    values = {name: person.given(name) for name in rules.book.facts}
    return {n: several(sorted(v)) if isinstance(v, frozenset) else v for n, v in values.items()}
