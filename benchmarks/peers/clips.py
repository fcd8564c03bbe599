"""CLIPS (through clipspy): a production for each formula, matched by Rete.

A nested *or* would be multiplied out by CLIPS, so it becomes a production of its own. What is
denied must be settled before, hence the salience: deeper references fire later. Conclusions are
handed to Python as they fire, since going through the facts afterwards takes longer.
"""

from itertools import combinations, count
from typing import Any

from benchmarks.peers.engine import Engine, Peer, facts
from benchmarks.peers.people import People
from benchmarks.peers.rules import (
    Empty,
    Enough,
    Every,
    Formula,
    Given,
    Opposite,
    Ref,
    Rules,
    Some,
)
from betis.guideline.fact import SeveralOf
from betis.logic.nodes import Among, Compare, Includes, YesNo


class Productions:
    """Writes the productions of the rules."""

    def __init__(self, rules: Rules) -> None:
        self._names = {name: f"f{place}" for place, name in enumerate(rules.formulas)}
        self._depths: dict[str, int] = {}
        self._parts = count()
        self.texts: list[str] = []
        outputs = {name: place for place, name in enumerate(rules.outputs)}
        for name, formula in rules.formulas.items():
            told = f"(said {outputs[name]})" if name in outputs else ""
            self._write(self._names[name], formula, told)
        for place, sum_ in enumerate(rules.sums.values()):
            for number, (points, formula) in enumerate(sum_):
                self._write(f"s{place}_{number}", formula, f"(add {place} {points})")

    def _write(self, name: str, formula: Formula, told: str) -> None:
        if formula is False:
            self._depths[name] = 0
            return
        when = "" if formula is True else f"(exists {self._pattern(formula, top=True)})"
        depth = self._depths[name] = 1 + self._depth(when)
        self.texts.append(
            f"(defrule {name} (declare (salience {-depth})) {when} => (assert ({name})) {told})"
        )

    def _depth(self, pattern: str) -> int:
        words = pattern.replace("(", " ").replace(")", " ").split()
        return max((self._depths.get(word, 0) for word in words), default=0)

    def _pattern(self, formula: Formula, top: bool = False) -> str:
        match formula:
            case Ref(name):
                return f"({self._names[name]})"
            case Given(atom, holds):
                return _given(atom, holds)
            case Empty(fact):
                return f"(not ({fact} $?))"
            case Opposite(part):
                return f"(not {self._pattern(part)})"
            case Every(parts):
                return f"(and {' '.join(map(self._pattern, parts))})"
            case Some(parts) if top:
                return f"(or {' '.join(map(self._pattern, parts))})"
            case Enough(count, parts):
                ways = tuple(Every(some) for some in combinations(parts, count))
                return self._pattern(Some(ways), top)
            case _:
                name = f"part{next(self._parts)}"
                self._write(name, formula, "")
                return f"({name})"


def load(rules: Rules) -> Engine:
    """An environment with every production."""
    import clips

    environment = clips.Environment()
    said: list[int] = []
    points = [0] * len(rules.sums)

    def add(place: int, more: int) -> None:
        points[place] += more

    environment.define_function(said.append, name="said")
    environment.define_function(add, name="add")
    for text in Productions(rules).texts:
        environment.build(text)

    def run(person: str) -> tuple[set[int], list[int]]:
        said.clear()
        points[:] = [0] * len(points)
        environment.reset()
        environment.load_facts(person)
        environment.run()
        return set(said), points.copy()

    def named(found: tuple[set[int], list[int]]) -> dict[str, Any]:
        answers: dict[str, Any] = {n: i in found[0] for i, n in enumerate(rules.outputs)}
        return answers | dict(zip(rules.sums, found[1], strict=True))

    return Engine(
        given=lambda people: asserted(people, rules),
        run=lambda people: [run(person) for person in people],
        answers=lambda ran: [named(found) for found in ran],
    )


def asserted(people: People, rules: Rules) -> list[str]:
    """Each person as the text of their facts; what is unknown has none."""
    texts = []
    for person in people.each():
        known = {n: v for n, v in facts(person, rules).items() if v is not None}
        lines = []
        for name, value in known.items():
            fact = rules.book.facts[name]
            if isinstance(fact, SeveralOf):
                lines += [f"({name} {choice} {_truth(choice in value)})" for choice in fact.choices]
            else:
                lines.append(f"({name} {_truth(value) if isinstance(value, bool) else value})")
        texts.append("\n".join(lines))
    return texts


def _truth(value: bool) -> str:
    return "TRUE" if value else "FALSE"


def _given(atom: Any, holds: bool) -> str:
    match atom:
        case YesNo():
            return f"({atom.name} {_truth(holds)})"
        case Compare(fact, operator, bound):
            value = f"?{fact.name}"  # a name of its own: one name for two facts would join them
            test = f"({operator} {value} {bound})"
            return f"({fact.name} {value}&:{test if holds else f'(not {test})'})"
        case Among(fact, choices):
            names = "|".join(choices) if holds else "&".join(f"~{choice}" for choice in choices)
            return f"({fact.name} {names})"
        case Includes(fact, choice):
            return f"({fact.name} {choice} {_truth(holds)})"
    raise TypeError(atom)


PEER = Peer("CLIPS (clipspy)", load, needs="clips")
