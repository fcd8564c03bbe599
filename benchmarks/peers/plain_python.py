"""Plain Python as somebody would write it by hand: one function, a line for each formula."""

from collections.abc import Callable
from typing import Any

from benchmarks.peers.engine import Engine, Peer, facts
from benchmarks.peers.rules import Rules
from benchmarks.peers.words import Language

PYTHON = Language(
    all_of=" and ",
    one_of=" or ",
    opposite="(not {})",
    yes="True",
    no="False",
    given="{} is not None",
    empty="({} is None)",
    inside="({} in {})",
    one="(1 if {} else 0)",
)


def load(rules: Rules) -> Engine:
    """True/false pairs: *surely yes*, *surely no*, *can be yes*."""
    run = compiled(rules)
    return Engine(
        given=lambda people: [facts(person, rules, set) for person in people.each()],
        run=lambda people: [run(person) for person in people],
        answers=lambda ran: ran,
    )


def compiled(rules: Rules) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """The function from facts to answers."""
    places = {name: f"f{place}" for place, name in enumerate(rules.formulas)}
    python = Language(**{**vars(PYTHON), "ref": places.__getitem__})
    lines = [f'{name} = facts["{name}"]' for name in rules.book.facts]
    lines += [f"{places[name]} = {python.written(f)}" for name, f in rules.formulas.items()]
    answers = [f"{name!r}: {places[name]}" for name in rules.outputs]
    for name, terms in rules.sums.items():
        points = (f"({points} if {python.written(f)} else 0)" for points, f in terms)
        answers.append(f"{name!r}: {' + '.join(points) or 0}")
    lines.append(f"return {{{', '.join(answers)}}}")
    space: dict[str, Any] = {}
    exec("def run(facts):\n" + "".join(f"    {line}\n" for line in lines), space)
    run: Callable[[dict[str, Any]], dict[str, Any]] = space["run"]
    return run


PEER = Peer("plain Python, pairs", load)
