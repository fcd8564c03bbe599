"""Plain Python that takes unknown for no, as most programs do. It is quick, and wrong."""

from typing import Any, cast

from benchmarks.peers.answers import levels
from benchmarks.peers.engine import Engine, Peer, facts
from benchmarks.peers.rules import Rules
from betis.guideline.items import ACTION_KINDS, RANKED_KINDS, Action, Ranked, Verdict
from betis.logic.nodes import (
    Among,
    And,
    AtLeast,
    Compare,
    Condition,
    Constant,
    Expression,
    Includes,
    Named,
    Not,
    Or,
    YesNo,
)


def load(rules: Rules) -> Engine:
    """What could still turn out is what is: without unknown there is no difference."""
    space: dict[str, Any] = {}
    exec(_Writer(rules).source(), space)
    run = space["run"]
    return Engine(
        given=lambda people: [facts(person, rules, set) for person in people.each()],
        run=lambda people: [run(person) for person in people],
        answers=lambda ran: [
            {**{n: v for n, v in one.items() if n != "urgency"}, **levels(*[one["urgency"]] * 2)}
            for one in ran
        ],
    )


class _Writer:
    """One function: a line for each part that has a name, and all conclusions at its end."""

    def __init__(self, rules: Rules) -> None:
        self._book = rules.book
        self._lines = [f'{name} = facts["{name}"]' for name in rules.book.facts]
        self._parts: dict[str, str] = {}

    def source(self) -> str:
        """The text of the function."""
        book = self._book
        found = {}
        for item in self._items("red_flag", "criterion", "contradiction"):
            found[f"{item.id} yes"] = self._python(item.when)
        for item in self._items("check"):
            found[f"{item.id} yes"] = self._python(item.worth_when)
        for item in self._items(*RANKED_KINDS):
            if item.fixed is None:
                found[item.id] = self._points(item)
        for item in self._items(*ACTION_KINDS):
            found[item.id] = self._verdict(item)
        flags = book.of("red_flag").values()
        reached = (f"({int(f.urgency)} if {self._python(f.when)} else 0)" for f in flags)
        found["urgency"] = f"max({', '.join(reached)})"
        answers = ", ".join(f"{name!r}: {python}" for name, python in found.items())
        lines = [*self._lines, f"return {{{answers}}}"]
        return "def run(facts):\n" + "".join(f"    {line}\n" for line in lines)

    def _items(self, *kinds: str) -> list[Any]:
        return [item for kind in kinds for item in self._book.of(kind).values()]

    def _points(self, item: Ranked) -> str:
        signed = [(w.points, w.when) for w in item.supports]
        signed += [(-w.points, w.when) for w in item.against]
        points = " + ".join(f"({p} if {self._python(when)} else 0)" for p, when in signed)
        return f"(({points or 0}) if {self._python(item.only_when)} else 0)"

    def _verdict(self, item: Action) -> str:
        bars = {
            avoids: " or ".join(
                self._python(bar.when) for bar in item.bars if (bar.then is Verdict.AVOID) is avoids
            )
            for avoids in (True, False)
        }
        chosen = repr(str(item.verdict))
        if item.verdict is not Verdict.AVOID:
            chosen = f"({str(Verdict.ASK_A_DOCTOR)!r} if {bars[False] or False} else {chosen})"
        avoided = f"({str(Verdict.AVOID)!r} if {bars[True] or False} else {chosen})"
        return f"({avoided} if {self._python(item.offered_when)} else None)"

    def _python(self, condition: Condition) -> str:
        expression = cast(Expression, condition)
        match expression:
            case Constant(value):
                return str(value)
            case YesNo():
                return f"bool({expression.name})"
            case Compare(fact, operator, bound):
                return f"({fact.name} is not None and {fact.name} {operator} {bound})"
            case Among(fact, choices):
                return f"({fact.name} in {choices!r})"
            case Includes(fact, choice):
                return f"({fact.name} is not None and {choice!r} in {fact.name})"
            case Named(name, part):
                if name not in self._parts:
                    python = self._python(part)
                    self._parts[name] = f"part{len(self._parts)}"
                    self._lines.append(f"{self._parts[name]} = {python}")
                return self._parts[name]
            case Not(part):
                return f"(not {self._python(part)})"
            case And(parts):
                return f"({' and '.join(map(self._python, parts))})"
            case Or(parts):
                return f"({' or '.join(map(self._python, parts))})"
            case AtLeast(count, parts):
                return f"({' + '.join(map(self._python, parts))} >= {count})"
            case _:
                raise NotImplementedError(f"The guideline has no {type(expression).__name__}.")


PEER = Peer("plain Python, unknown taken for no", load, right=False)
