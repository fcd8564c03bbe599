"""Formulas as text, for the languages in which they differ only in the words."""

from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.peers.rules import Empty, Enough, Every, Formula, Given, Opposite, Ref, Some, Valued
from betis.logic.nodes import Among, Compare, Includes, YesNo


@dataclass(frozen=True)
class Language:
    """How a language says it. `ref` and `fact` name what is referred to; `{}` are the parts."""

    all_of: str
    one_of: str
    opposite: str
    yes: str
    no: str
    given: str
    empty: str
    inside: str
    one: str
    fact: Callable[[str], str] = str
    ref: Callable[[str], str] = str

    def written(self, formula: Formula) -> str:
        """The formula; what consists of several parts is in brackets."""
        match formula:
            case bool():
                return self.yes if formula else self.no
            case Ref(name):
                return self.ref(name)
            case Given(atom, holds):
                return self._given(atom, holds)
            case Empty(fact):
                return self.empty.format(self.fact(fact))
            case Opposite(part):
                return self.opposite.format(self.written(part))
            case Every(parts):
                return self._joined(self.all_of, parts)
            case Some(parts):
                return self._joined(self.one_of, parts)
            case Enough(count, parts):
                each = " + ".join(self.one.format(self.written(part)) for part in parts)
                return f"(({each}) >= {count})"

    def _joined(self, word: str, parts: tuple[Formula, ...]) -> str:
        return f"({word.join(map(self.written, parts))})"

    def _given(self, atom: Valued, holds: bool) -> str:
        """A null guard, and the test."""
        name = atom.name if isinstance(atom, YesNo) else atom.fact.name
        test = self._test(atom, self.fact(name))
        guarded = self.all_of.join((self.given.format(self.fact(name)), ""))
        return f"({guarded}{test if holds else self.opposite.format(test)})"

    def _test(self, atom: Valued, fact: str) -> str:
        match atom:
            case YesNo():
                return fact
            case Compare(_, operator, bound):
                return f"({fact} {operator} {bound})"
            case Among(_, choices):
                tests = (f'{fact} == "{choice}"' for choice in choices)
                return f"({self.one_of.join(tests)})"
            case Includes(_, choice):
                return self.inside.format(f'"{choice}"', fact)
