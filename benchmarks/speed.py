"""One person: how long an answer takes, with and without reasons, and a whole process.

Ratios are taken within one run; the machine's own speed cancels out.
"""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from time import perf_counter

import betis
from benchmarks.people import somebody
from betis.guideline.fact import Respondent
from betis.interpreters.answer import answer, concluded

PEOPLE = 200
RUNS = 9
STARTS = 21
UNLIKE_A_USER = ("PYTHONDONTWRITEBYTECODE",)
"""Variables that would make Python compile every module at every start."""
NAMES = re.compile(r'name="facts" value="([^"]*)"')
CASE = '{"facts": {"age_years": 67, "leg_swelling_one_side": true, "medicines": ["statin"]}}'


def once(work: Callable[[], object]) -> float:
    """Seconds of one call."""
    begin = perf_counter()
    work()
    return perf_counter() - begin


def answering() -> dict[str, float]:
    """Microseconds a person: conclusions alone, and with every reason."""
    book, random = betis.book(), Random(1)
    people = [somebody(book, random) for _ in range(PEOPLE)]
    for person in people:
        answer(book, person)
    bare, full = [], []
    for _ in range(RUNS):
        bare.append(once(lambda: [concluded(book, p, Respondent.PERSON) for p in people]))
        full.append(once(lambda: [answer(book, p) for p in people]))
    return {
        "one person, conclusions, us": 1e6 * median(bare) / PEOPLE,
        "one person, with every reason, us": 1e6 * median(full) / PEOPLE,
        "with reasons / without (owe 6)": median(full) / median(bare),
    }


def starting(folder: Path) -> dict[str, float]:
    """A whole `betis check FILE`, as JSON and as text to a pipe, against the bare interpreter.

    Wall and processor time, each turn about. Compiled modules may be kept, as for any installation.
    """
    case = folder / "case.json"
    case.write_text(CASE)
    check = [str(Path(sys.executable).parent / "betis"), "check", str(case)]
    commands = {
        "bare interpreter": [sys.executable, "-c", "pass"],
        "betis check FILE --json": [*check, "--json"],
        "betis check FILE": check,
        "betis check FILE --explain": [*check, "--explain"],
    }
    for command in commands.values():
        process(command)
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for _ in range(STARTS):
        for name, command in commands.items():
            taken[name].append(process(command))
    middle = {
        name: [median(kind) for kind in zip(*each, strict=True)] for name, each in taken.items()
    }
    found: dict[str, float] = {}
    bare = middle.pop("bare interpreter")
    found |= {"bare interpreter, ms": 1e3 * bare[0], "its processor time, ms": 1e3 * bare[1]}
    for name, (wall, processor) in middle.items():
        found[f"{name}, ms"] = 1e3 * wall
        found[f"{name} / bare (owe 6)"] = wall / bare[0]
        found[f"{name} / bare, processor time"] = processor / bare[1]
    return found


def process(command: list[str]) -> tuple[float, float]:
    """Wall and processor seconds of a process that writes to a pipe."""
    kept = {name: value for name, value in os.environ.items() if name not in UNLIKE_A_USER}
    before = getrusage(RUSAGE_CHILDREN)
    wall = once(lambda: subprocess.run(command, check=True, stdout=subprocess.PIPE, env=kept))
    after = getrusage(RUSAGE_CHILDREN)
    return wall, sum(after[:2]) - sum(before[:2])


def serving() -> dict[str, float]:
    """A check-up page against a plain view of the same framework, in process."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "betis.web.settings")
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    from django.test import Client

    client = Client(headers={"host": "127.0.0.1"})
    client.post("/check/", {"who": "person"})
    plain, page = [], []
    for _ in range(5):
        client.get("/check/question/")
    while (shown := client.get("/check/question/")).status_code == 200:
        plain += [once(lambda: client.get("/about/")) for _ in range(RUNS)]
        page += [once(lambda: client.get("/check/question/")) for _ in range(RUNS)]
        names = NAMES.findall(shown.content.decode())[0]
        single = "," not in names
        client.post("/check/question/", {"facts": names, "answer": "unknown" if single else "only"})
    return {
        "plain page, ms": 1e3 * median(plain),
        "check-up page, ms": 1e3 * median(page),
        "check-up page / plain (owe 3)": median(page) / median(plain),
    }
