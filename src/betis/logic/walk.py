"""Going through an expression: its parts, its atoms, the facts it speaks about."""

from collections.abc import Callable, Iterator

from betis.logic.nodes import (
    Among,
    And,
    Assume,
    AtLeast,
    Atom,
    Compare,
    Expression,
    Includes,
    Known,
    Named,
    Not,
    Or,
    Variable,
    YesNo,
)


def parts(expression: Expression) -> tuple[Expression, ...]:
    """The expressions directly inside."""
    match expression:
        case Not(part) | Named(_, part):
            return (part,)
        case And(inner) | Or(inner) | AtLeast(_, inner):
            return inner
        case _:
            return ()


def every_part(expression: Expression) -> Iterator[Expression]:
    """The expression and everything inside it, outermost first."""
    yield expression
    for part in parts(expression):
        yield from every_part(part)


def atoms(expression: Expression) -> Iterator[Atom]:
    """Everything inside that speaks about one fact, in reading order, repeats included."""
    for part in every_part(expression):
        if isinstance(part, YesNo | Compare | Among | Includes | Known | Assume):
            yield part


def fact_of(atom: Atom) -> Variable:
    """The fact that an atom speaks about."""
    return atom if isinstance(atom, YesNo) else atom.fact


def facts(expression: Expression) -> tuple[Variable, ...]:
    """The facts an expression speaks about, each once, in reading order."""
    return tuple(dict.fromkeys(fact_of(atom) for atom in atoms(expression)))


def rewritten(
    expression: Expression, change: Callable[[Expression], Expression | None]
) -> Expression:
    """The expression with parts replaced for which `change` gives another (outermost first)."""
    changed = change(expression)
    if changed is not None:
        return changed
    match expression:
        case Not(part):
            return Not(rewritten(part, change))
        case Named(name, part, says):
            return Named(name, rewritten(part, change), says)
        case And(inner):
            return And(tuple(rewritten(p, change) for p in inner))
        case Or(inner):
            return Or(tuple(rewritten(p, change) for p in inner))
        case AtLeast(count, inner):
            return AtLeast(count, tuple(rewritten(p, change) for p in inner))
        case _:
            return expression
