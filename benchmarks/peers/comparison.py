"""The same rules and people for every engine, in one run."""

import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import betis
from benchmarks.peers import (
    cel,
    clips,
    columns_only,
    cql,
    hand_polars,
    openfisca_style,
    ours,
    plain_python,
    two_valued,
    zen_engine,
)
from benchmarks.peers.answers import differences
from benchmarks.peers.engine import Engine, Peer
from benchmarks.peers.people import People, people
from benchmarks.peers.rules import Rules, rules
from betis.guideline.items import Verdict

PEERS: tuple[Peer, ...] = (
    ours.ONE,
    ours.REASONS,
    two_valued.PEER,
    plain_python.PEER,
    zen_engine.PEER,
    cql.PEER,
    cel.RUST,
    cel.CPP,
    clips.PEER,
    ours.MANY,
    ours.EVERYTHING,
    ours.BITS,
    openfisca_style.PEER,
    openfisca_style.ARROW,
    hand_polars.PEER,
    ours.FILE,
    hand_polars.FILE,
    columns_only.PEER,
)
RUNS = 5
CHECKED = 24
COUNTED = 1000
"""People among whom wrong answers are counted."""
INVITING = (str(Verdict.DO), str(Verdict.CONSIDER))
ROWS = 262_144
PEOPLE = 100
OWED = (
    ("kernel in memory / NumPy in the style of OpenFisca", ours.MANY, openfisca_style.ARROW, 6),
    ("one person / zen-engine, preloaded", ours.ONE, zen_engine.PEER, 4),
    ("one person / cql-execution on our ELM", ours.ONE, cql.PEER, 30),
)


@dataclass(frozen=True)
class Figures:
    """What was measured of one engine; seconds are medians for one person."""

    name: str
    many: bool
    wall: float
    processor: float
    memory: int
    ready: float


def compared(rows: int = ROWS, ones: int = PEOPLE) -> list[Figures]:
    """Check every answer, then measure: tables of `rows` people, and `ones` people singly.

    Raises:
        SystemExit: an engine that should be right says anything else than `answer`.
    """
    book = betis.book()
    with tempfile.TemporaryDirectory() as folder:
        crowd = people(book, rows, Path(folder))
        ready = {peer: started(peer, rules(book), crowd) for peer in available()}
        for peer, (engine, _) in ready.items():
            check(peer, engine, crowd)
        return measured(ready, crowd, ones)


def available() -> list[Peer]:
    """The engines that are installed; the others are named."""
    for peer in PEERS:
        if peer.missing:
            print(f"left out: {peer.name} ({peer.missing})")
    return [peer for peer in PEERS if not peer.missing]


def started(peer: Peer, book_rules: Rules, crowd: People) -> tuple[Engine, float]:
    """The engine with the rules loaded, and the seconds until its first answer."""
    asked = book_rules.without_bounds() if peer.many else book_rules
    begin = perf_counter()
    engine = peer.load(asked)
    engine.run(engine.given(crowd.first(1)))
    return engine, perf_counter() - begin


def check(peer: Peer, engine: Engine, crowd: People) -> None:
    """Stop where an engine says anything else than `answer`; count where that is expected."""
    if engine.answers is None:
        return
    asked = crowd.first(CHECKED if peer.right else COUNTED)
    wrong = list(differences(engine.answers(engine.run(engine.given(asked))), asked))
    if peer.right and wrong:
        raise SystemExit(f"{peer.name} is not asked the same: {wrong[:3]}")
    if wrong:
        print(f"{peer.name}, of {COUNTED} people: {_counted(wrong)}")


def _counted(wrong: list[tuple[int, str, Any, Any]]) -> str:
    """How many people are told something wrong, and of what kind."""
    urgency = {number for number, name, *_ in wrong if name.startswith("urgency")}
    open_ = {number for number, name, *_ in wrong if name.startswith("could_be")}
    bolder = {n for n, _, said, right in wrong if said in INVITING and right not in INVITING}
    return (
        f"another urgency for {len(urgency)}, nothing worse seen as possible though it is for "
        f"{len(open_)}, something advised that must be asked about first for {len(bolder)}; "
        f"{len(wrong)} wrong answers"
    )


def measured(ready: dict[Peer, tuple[Engine, float]], crowd: People, ones: int) -> list[Figures]:
    """Every engine in turn, several times over."""
    crowds = {peer: crowd if peer.many else crowd.first(ones) for peer in ready}
    counts = {peer: given.table.num_rows for peer, given in crowds.items()}
    given = {peer: engine.given(crowds[peer]) for peer, (engine, _) in ready.items()}
    times: dict[Peer, list[tuple[float, float]]] = {peer: [] for peer in ready}
    for turn in range(RUNS + 1):
        for peer, (engine, _) in ready.items():
            taken = engine.timed(given[peer])
            if turn:  # the first warms up
                times[peer].append(taken)
    return [
        Figures(
            peer.name,
            peer.many,
            median(wall for wall, _ in taken) / counts[peer],
            median(processor for _, processor in taken) / counts[peer],
            _memory(peer, counts[peer]),
            ready[peer][1],
        )
        for peer, taken in times.items()
    ]


def _memory(peer: Peer, count: int) -> int:
    """Measured in a process of its own."""
    command = [
        sys.executable,
        "-m",
        "benchmarks.peers",
        "--memory",
        peer.name,
        "--rows",
        str(count),
    ]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return int(done.stdout.splitlines()[-1])


def risen(name: str, count: int) -> int:
    """By how many bytes the peak rises above what lies in memory once the people are there."""
    peer = next(peer for peer in PEERS if peer.name == name)
    book = betis.book()
    book_rules = rules(book)
    with tempfile.TemporaryDirectory() as folder:
        crowd = people(book, count, Path(folder))
        if peer.many:
            assert crowd.file  # made before, like the flat table it is written from
        Path("/proc/self/clear_refs").write_text("5")  # forgets the peak so far
        before = _peak()
        engine = peer.load(book_rules.without_bounds() if peer.many else book_rules)
        engine.run(engine.given(crowd))
        return engine.memory() if engine.memory else _peak() - before


def _peak() -> int:
    """The highest use of memory that Linux has seen of this process, in bytes."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))


def show(found: list[Figures]) -> None:
    """The table as Markdown, and the ratios that are owed."""
    print("| engine | us a person | processor us | people/s and core | MB | ready in s |")
    print("|---|---|---|---|---|---|")
    for one in found:
        cells = (
            f"{1e6 * one.wall:,.2f}",
            f"{1e6 * one.processor:,.2f}",
            f"{1 / one.processor:,.0f}",
            f"{one.memory / 1e6:,.0f}",
            f"{one.ready:.2f}",
        )
        print(f"| {one.name} | {' | '.join(cells)} |")
    by_name = {one.name: one for one in found}
    for title, own, peer, owed in OWED:
        if own.name in by_name and peer.name in by_name:
            ratio = by_name[peer.name].processor / by_name[own.name].processor
            print(f"{title}: {ratio:.1f} times faster (owe {owed})")


def draw(found: list[Figures]) -> None:
    """Write the chart of the docs."""
    import vl_convert

    target = Path(__file__).parents[2] / "docs" / "images" / "peers.svg"
    target.write_text(vl_convert.vegalite_to_svg(chart(found)))


def chart(found: list[Figures]) -> dict[str, Any]:
    """Processor time for one person as a Vega-Lite specification, shortest first."""
    values = [
        {
            "engine": one.name,
            "time": 1e6 * one.processor,
            "label": f"{1e6 * one.processor:,.{2 if one.many else 0}f}",
            "kind": "Betis" if one.name.startswith("Betis") else "others",
        }
        for one in found
    ]
    place = {"y": {"field": "engine", "type": "nominal", "sort": "x", "title": None}}
    axis = {"field": "time", "type": "quantitative", "scale": {"type": "log"}}
    axis |= {"title": "Processor time for one person, microseconds (each step is ten times more)"}
    colours = {"domain": ["Betis", "others"], "range": ["#0b6e69", "#9a9a9a"]}
    colour = {"field": "kind", "title": None, "scale": colours, "legend": {"orient": "top"}}
    place["y"]["axis"] = {"labelLimit": 320}
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "title": "The same rules about the same people",
        "width": 460,
        "data": {"values": values},
        "encoding": {**place, "x": axis},
        "layer": [
            {"mark": {"type": "point", "filled": True, "size": 90}, "encoding": {"color": colour}},
            {
                "mark": {"type": "text", "align": "left", "dx": 9},
                "encoding": {"text": {"field": "label"}},
            },
        ],
    }
