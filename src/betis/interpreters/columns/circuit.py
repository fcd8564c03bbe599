"""Bit arrays as a graph in which equal parts are one, and the graph as readable Python.

A node is a number. Nodes are put in one normal form when made (`~a & ~b` is `~(a | b)`), so that
what is certainly not so and what is still possible, each other's opposites wherever the
respondent can answer, are computed once.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

NONE = 0
"""The node of no row."""
ALL = 1
"""The node of every row."""
SIGNS = {"and": " & ", "or": " | ", "xor": " ^ "}


@dataclass(frozen=True)
class Node:
    """`kind` is input (with its name), not, and, or, xor (with their parts), none or all."""

    kind: str
    parts: tuple[int, ...] = ()
    name: str = ""


class Circuit:
    """The nodes made so far, each kept once."""

    def __init__(self) -> None:
        self.nodes = [Node("none", name="none"), Node("all", name="all")]
        self._place = {node: place for place, node in enumerate(self.nodes)}

    def input(self, name: str) -> int:
        """A bit array that is given."""
        return self._node(Node("input", name=name))

    def opposite(self, part: int) -> int:
        """The other rows."""
        if part in (NONE, ALL):
            return ALL - part
        node = self.nodes[part]
        return node.parts[0] if node.kind == "not" else self._node(Node("not", (part,)))

    def all_of(self, parts: Iterable[int]) -> int:
        """The rows that are in all of the parts."""
        whole, denied = self._by_sign(parts)
        if NONE in whole or whole & denied:
            return NONE
        whole.discard(ALL)
        return self._joined("and", whole, self.any_of(denied) if denied else NONE)

    def any_of(self, parts: Iterable[int]) -> int:
        """The rows that are in at least one of the parts."""
        whole, denied = self._by_sign(parts)
        if ALL in whole or whole & denied:
            return ALL
        whole.discard(NONE)
        return self._joined("or", whole, self.all_of(denied) if denied else ALL)

    def either(self, one: int, other: int) -> int:
        """The rows that are in exactly one of two."""
        if one == other:
            return NONE
        for constant, rest in ((one, other), (other, one)):
            if constant == NONE:
                return rest
            if constant == ALL:
                return self.opposite(rest)
        return self._node(Node("xor", (min(one, other), max(one, other))))

    def at_least(self, count: int, parts: Sequence[int]) -> int:
        """The rows that are in so many of the parts."""
        if count == 1:
            return self.any_of(parts)
        if count == len(parts):
            return self.all_of(parts)
        reached = [ALL] + [NONE] * count
        for part in parts:
            for number in range(count, 0, -1):
                more = self.all_of((reached[number - 1], part))
                reached[number] = self.any_of((reached[number], more))
        return reached[count]

    def added(self, weighted: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        """(weight, part) whose sum is to be known → fewer of the same sum.

        A full adder makes of three bits of one weight one of that weight and a carry of twice it.
        """
        waiting: dict[int, list[int]] = {}
        for weight, part in weighted:
            if part != NONE and weight != 0:
                waiting.setdefault(weight, []).append(part)
        while crowded := [weight for weight, parts in waiting.items() if len(parts) >= 3]:
            weight = crowded[0]
            one, two, three, *rest = waiting[weight]
            differ = self.either(one, two)
            carry = self.any_of((self.all_of((one, two)), self.all_of((three, differ))))
            waiting[weight] = [*rest, self.either(three, differ)]
            waiting.setdefault(2 * weight, []).append(carry)
        return [(w, part) for w, parts in waiting.items() for part in parts if part != NONE]

    def _by_sign(self, parts: Iterable[int]) -> tuple[set[int], set[int]]:
        """The parts as they are, and the insides of those that are opposites."""
        parts = set(parts)
        denied = {part for part in parts if self.nodes[part].kind == "not"}
        return parts - denied, {self.nodes[part].parts[0] for part in denied}

    def _joined(self, kind: str, whole: set[int], denied: int) -> int:
        """`whole` joined, together with the opposite of `denied`."""
        neutral, ruling = (ALL, NONE) if kind == "and" else (NONE, ALL)
        last = self.opposite(denied)
        if last == ruling:
            return ruling
        parts = whole if last == neutral else whole | {last}
        if len(parts) < 2:
            return next(iter(parts), neutral)
        return self._node(Node(kind, tuple(sorted(parts))))

    def _node(self, node: Node) -> int:
        if node not in self._place:
            self._place[node] = len(self.nodes)
            self.nodes.append(node)
        return self._place[node]


class Text:
    """Writes nodes as Python. What is used more than once gets a line and a name of its own."""

    def __init__(self, circuit: Circuit, wanted: Iterable[int]) -> None:
        self._nodes = circuit.nodes
        self._uses = Counter(wanted)
        self._count(list(self._uses))
        self._written: set[int] = set()

    def inputs(self) -> list[str]:
        """The names of everything that must be given."""
        return [self._nodes[place].name for place in sorted(self._uses) if self._is_input(place)]

    def lines(self, place: int) -> Iterator[str]:
        """The lines that must stand before a node can be written, unless they stand already."""
        for part in self._nodes[place].parts:
            yield from self.lines(part)
        if self._has_name(place) and place not in self._written:
            self._written.add(place)
            yield f"b{place} = {self._formula(place)}"

    def word(self, place: int) -> str:
        """The node as part of a line."""
        node = self._nodes[place]
        if node.name:
            return node.name
        return f"b{place}" if self._has_name(place) else self._formula(place)

    def _formula(self, place: int) -> str:
        node = self._nodes[place]
        if node.kind == "not":
            return f"~{self._inner(node.parts[0])}"
        return SIGNS[node.kind].join(self._inner(part) for part in node.parts)

    def _inner(self, place: int) -> str:
        word = self.word(place)
        return f"({word})" if " " in word else word

    def _has_name(self, place: int) -> bool:
        return not self._nodes[place].name and self._uses[place] > 1

    def _is_input(self, place: int) -> bool:
        return self._nodes[place].kind == "input"

    def _count(self, places: list[int]) -> None:
        seen = set(places)
        while places:
            for part in self._nodes[places.pop()].parts:
                self._uses[part] += 1
                if part not in seen:
                    seen.add(part)
                    places.append(part)
