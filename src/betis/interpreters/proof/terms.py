"""The few operations of Z3 that we use, typed, with constants worked out at once.

A term is a Z3 yes/no expression or a plain `True` or `False`: what is decided when it is built
never reaches the solver.
"""

from collections.abc import Iterable
from typing import Any, TypeAlias

import z3

Term: TypeAlias = Any
"""A Z3 Boolean, or a Python `bool`."""


def both(*terms: Term) -> Term:
    """All of these."""
    kept = _without(terms, True)
    if any(term is False for term in kept):
        return False
    return _joined(z3.Z3_mk_and, kept) if len(kept) > 1 else kept[0] if kept else True


def either(*terms: Term) -> Term:
    """At least one of these."""
    kept = _without(terms, False)
    if any(term is True for term in kept):
        return True
    return _joined(z3.Z3_mk_or, kept) if len(kept) > 1 else kept[0] if kept else False


def opposite(term: Term) -> Term:
    """Not this."""
    if isinstance(term, bool):
        return not term
    context = z3.main_ctx()
    return z3.BoolRef(z3.Z3_mk_not(context.ref(), term.as_ast()), context)


def at_least(count: int, terms: Iterable[Term]) -> Term:
    """At least `count` of these, in plain and/or, so that every solver understands it."""
    reached: list[Term] = [True] + [False] * count
    for term in terms:
        for n in range(count, 0, -1):
            reached[n] = either(reached[n], both(reached[n - 1], term))
    return reached[count]


def true_in(model: Any, term: Any) -> bool:
    """Whether the term is true of the person that the solver found, without `z3`'s wrapping."""
    found = (z3.Ast * 1)()
    context = z3.main_ctx().ref()
    z3.Z3_model_eval(context, model.model, term.as_ast(), False, found)
    return bool(z3.Z3_get_bool_value(context, found[0]) == z3.Z3_L_TRUE)


def _without(terms: Iterable[Term], value: bool) -> list[Term]:
    """The terms, each once, without those that are this constant."""
    kept: dict[Any, Term] = {}
    for term in terms:
        if term is not value:
            kept.setdefault(term if isinstance(term, bool) else term.get_id(), term)
    return list(kept.values())


def _joined(make: Any, terms: list[Term]) -> Term:
    """`z3.And` and `z3.Or` without their checks of every argument, which take most of the time."""
    context = z3.main_ctx()
    parts = (z3.Ast * len(terms))(*(term.as_ast() for term in terms))
    return z3.BoolRef(make(context.ref(), len(terms), parts), context)
