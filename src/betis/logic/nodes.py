"""The closed list of what can be said about a person: twelve kinds of expression.

Expressions are built with `&`, `|`, `~` and the methods of facts, never by hand:

    circulation.leg_swelling_one_side & ~injury.leg_injury_recent
    person.age_years.at_least(50)

They are frozen, compared by value, checked when built, and refuse to be Python conditions.
Every interpreter is one `match` over `Expression` that ends in `assert_never`, so the type
checker names the interpreter that forgot a node.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias, cast

from betis.logic.record import field, record
from betis.logic.text import NO_TEXT, Text

if TYPE_CHECKING:
    from decimal import Decimal

Value: TypeAlias = bool | int | str | frozenset[str]
"""What a fact can be: yes/no, a scaled whole number, one choice, or a set of choices."""

Operator: TypeAlias = Literal[">=", ">", "<=", "<"]


class Condition:
    """Anything that is yes, no or unknown. Carries the operators; the nodes carry meaning."""

    def __and__(self, other: "Condition") -> "And":
        return And((_expression(self), _expression(other)))

    def __or__(self, other: "Condition") -> "Or":
        return Or((_expression(self), _expression(other)))

    def __invert__(self) -> "Not":
        return Not(_expression(self))

    def __bool__(self) -> bool:
        raise TypeError(
            "An expression is not a Python truth value: write & | ~ instead of and, or, not."
        )


def _expression(given: object) -> "Expression":
    if not isinstance(given, Condition):
        raise TypeError(f"Expected a yes/no expression, got {given!r}.")
    return cast("Expression", given)


@record(eq=False, repr=False, kw_only=True)
class Variable:
    """What an expression speaks about. The class that holds it gives the name.

    `says` is the statement that it holds ("one leg is swollen"), or for numbers and choices the
    thing it tells ("your age").
    """

    says: Text = NO_TEXT
    name: str = field(default="", init=False)

    def __set_name__(self, owner: type, name: str) -> None:
        if self.name and self.name != name:
            raise TypeError(f"The fact {self.name!r} cannot also be called {name!r}.")
        object.__setattr__(self, "name", name)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Variable) and type(self) is type(other) and self.name == other.name

    def __hash__(self) -> int:
        return hash(self.name)

    def __repr__(self) -> str:
        return self.name or f"<unnamed {type(self).__name__}>"


@record(eq=False, repr=False, kw_only=True)
class YesNo(Variable, Condition):
    """A fact that holds or does not. It is an expression by itself.

    `denies` is the statement that it does not hold.
    """

    denies: Text = NO_TEXT

    def known(self) -> "Known":
        """Whether it was answered at all. Open until asked."""
        return Known(self)

    def unless_known(self, value: bool) -> "Assume":
        """The fact, taken as `value` where the person was asked and does not know."""
        return Assume(self, value)


@record(eq=False, repr=False, kw_only=True)
class Number(Variable):
    """A whole number or a decimal with fixed places, in one unit, within a range.

    `places` is the number of decimals; values are kept as whole numbers scaled by it.
    """

    lowest: float
    highest: float
    places: int = 0
    unit: Text = NO_TEXT

    def scaled(self, value: "float | str | Decimal") -> int:
        """`value` as a scaled whole number; ValueError where it has more decimals than allowed."""
        if isinstance(value, int):
            return int(value * 10**self.places)
        from decimal import Decimal, InvalidOperation  # slow to load, and most values are whole

        try:
            exact = Decimal(str(value)).scaleb(self.places)
        except InvalidOperation as error:
            raise ValueError(f"{value!r} is not a number") from error
        if not exact.is_finite() or exact != exact.to_integral_value():
            raise ValueError(f"{value!r} has more than {self.places} decimals")
        return int(exact)

    def unscaled(self, value: int) -> int | float:
        """The number as people write it."""
        return value if self.places == 0 else value / 10**self.places

    @property
    def bounds(self) -> tuple[int, int]:
        """Lowest and highest scaled value."""
        return self.scaled(self.lowest), self.scaled(self.highest)

    def at_least(self, bound: float) -> "Compare":
        return Compare(self, ">=", self.scaled(bound))

    def more_than(self, bound: float) -> "Compare":
        return Compare(self, ">", self.scaled(bound))

    def at_most(self, bound: float) -> "Compare":
        return Compare(self, "<=", self.scaled(bound))

    def less_than(self, bound: float) -> "Compare":
        return Compare(self, "<", self.scaled(bound))

    def between(self, low: float, high: float) -> "And":
        """Both limits included."""
        return self.at_least(low) & self.at_most(high)


@record(eq=False, repr=False, kw_only=True)
class Choosable(Variable):
    """A fact answered with names from a closed list; each name with its words."""

    choices: Mapping[str, Text]

    def _checked(self, chosen: Iterable[str]) -> tuple[str, ...]:
        wrong = [c for c in chosen if c not in self.choices]
        if wrong:
            raise ValueError(f"{wrong[0]!r} is not one of {', '.join(self.choices)}")
        return tuple(c for c in self.choices if c in set(chosen))


@record(eq=False, repr=False, kw_only=True)
class OneOf(Choosable):
    """A fact with exactly one of several values."""

    def among(self, *chosen: str) -> "Among":
        """Whether the value is one of these."""
        return Among(self, self._checked(chosen))


@record(eq=False, repr=False, kw_only=True)
class SeveralOf(Choosable):
    """A fact with any number of values at once, none included."""

    def includes(self, *chosen: str) -> "Includes | Or":
        """Whether at least one of these is among the values."""
        each = tuple(Includes(self, choice) for choice in self._checked(chosen))
        return each[0] if len(each) == 1 else Or(each)


@record()
class Constant(Condition):
    """Always yes, or always no."""

    value: bool


@record()
class Compare(Condition):
    """A number against a limit; `bound` is scaled like the number."""

    fact: Number
    operator: Operator
    bound: int

    def __post_init__(self) -> None:
        low, high = self.fact.bounds
        if not low <= self.bound <= high:
            raise ValueError(
                f"The limit {self.fact.unscaled(self.bound)} lies outside "
                f"{self.fact.lowest} to {self.fact.highest}, so it can never decide anything."
            )


@record()
class Among(Condition):
    """The one value is among these choices."""

    fact: OneOf
    choices: tuple[str, ...]

    def __post_init__(self) -> None:
        if not self.choices:
            raise ValueError("A choice among nothing is always no.")


@record()
class Includes(Condition):
    """This choice is one of the values."""

    fact: SeveralOf
    choice: str


@record()
class Known(Condition):
    """The fact was answered. Unknown while not asked; no once asked and not known."""

    fact: YesNo


@record()
class Assume(Condition):
    """The fact, with a value put for *asked and not known*. Still unknown while not asked."""

    fact: YesNo
    value: bool


@record()
class Not(Condition):
    """The opposite."""

    part: "Expression"


@record()
class _Parts(Condition):
    parts: tuple["Expression", ...]

    def __post_init__(self) -> None:
        if not self.parts:
            raise ValueError(f"{type(self).__name__} of nothing has no meaning.")
        for part in self.parts:
            _expression(part)
        object.__setattr__(self, "parts", self._flat())

    def _flat(self) -> tuple["Expression", ...]:
        """(a & b) & c is a & b & c: one node, whatever the order of writing."""
        return tuple(
            inner
            for part in self.parts
            for inner in (part.parts if isinstance(part, type(self)) else (part,))
        )


@record()
class And(_Parts):
    """All parts hold."""


@record()
class Or(_Parts):
    """At least one part holds."""


@record()
class AtLeast(Condition):
    """At least `count` of the parts hold."""

    count: int
    parts: tuple["Expression", ...]

    def __post_init__(self) -> None:
        if not 1 <= self.count <= len(self.parts):
            raise ValueError(f"At least {self.count} of {len(self.parts)} can never vary.")


@record()
class Named(Condition):
    """A part that has a name of its own and is spoken of by it (a derived fact)."""

    name: str
    part: "Expression"
    says: Text = field(default=NO_TEXT, compare=False, repr=False)


Atom: TypeAlias = YesNo | Compare | Among | Includes | Known | Assume
"""An expression about one fact, without parts."""
Expression: TypeAlias = Atom | Constant | Not | And | Or | AtLeast | Named


def at_least(count: int, *parts: Condition) -> AtLeast:
    """At least `count` of these hold."""
    return AtLeast(count, tuple(_expression(part) for part in parts))


def any_of(*parts: Condition) -> Expression:
    """At least one of these holds."""
    return _expression(parts[0]) if len(parts) == 1 else Or(tuple(map(_expression, parts)))


def all_of(*parts: Condition) -> Expression:
    """All of these hold."""
    return _expression(parts[0]) if len(parts) == 1 else And(tuple(map(_expression, parts)))


NODES: tuple[type[Condition], ...] = (
    Constant, YesNo, Compare, Among, Includes, Known, Assume, Not, And, Or, AtLeast, Named,
)  # fmt: skip
"""Every node kind, for tests that must not forget one."""
