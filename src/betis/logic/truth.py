"""Yes, no and unknown: the only truth tables of the project.

A truth is two bits. Bit 1 says *yes*, bit 2 says *no*. The same tables serve two readings:

=========  ================================  =====================================
value      reading "what is certain"         reading "what is still possible"
=========  ================================  =====================================
`YES`      surely yes                        can only be yes
`NO`       surely no                         can only be no
`UNKNOWN`  not known                         cannot be settled by this respondent
`EITHER`   (does not occur)                  can become yes, can become no
=========  ================================  =====================================

In the first reading they are Kleene's strong tables; in the second, Belnap's. One table for
both is why `could_be` needs no logic of its own: the same rules are read over other inputs.
"""

from collections.abc import Iterable
from enum import IntEnum


class Truth(IntEnum):
    """What is known of a statement. Refuses to be a Python condition: compare it instead."""

    UNKNOWN = 0
    YES = 1
    NO = 2
    EITHER = 3

    def __bool__(self) -> bool:
        raise TypeError("A truth has more than two values: write `truth is YES` instead.")

    @property
    def says_yes(self) -> bool:
        """The yes bit: surely yes, or (second reading) can become yes."""
        return self & 1 != 0

    @property
    def says_no(self) -> bool:
        """The no bit: surely no, or (second reading) can become no."""
        return self & 2 != 0


_BY_BITS = tuple(Truth)
UNKNOWN, YES, NO, EITHER = Truth.UNKNOWN, Truth.YES, Truth.NO, Truth.EITHER


def truth(yes: bool, no: bool) -> Truth:
    """The truth with these two bits."""
    return _BY_BITS[yes + 2 * no]


def negated(value: Truth) -> Truth:
    """Not: the bits change places, so unknown stays unknown."""
    return truth(value.says_no, value.says_yes)


def all_of(values: Iterable[Truth]) -> Truth:
    """And: one no is enough for no, however much is unknown."""
    values = tuple(values)
    return truth(all(v.says_yes for v in values), any(v.says_no for v in values))


def any_of(values: Iterable[Truth]) -> Truth:
    """Or: one yes is enough for yes, however much is unknown."""
    values = tuple(values)
    return truth(any(v.says_yes for v in values), all(v.says_no for v in values))


def at_least(count: int, values: Iterable[Truth]) -> Truth:
    """At least `count` of the values: yes once so many are yes, no once so many cannot be."""
    values = tuple(values)
    yes = sum(v.says_yes for v in values)
    no = sum(v.says_no for v in values)
    return truth(yes >= count, len(values) - no < count)
