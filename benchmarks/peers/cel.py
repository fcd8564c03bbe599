"""CEL, Google's Common Expression Language, in its two quick engines: C++ and Rust.

An expression has no names for its parts. So the formulas are evaluated in stages, one list of
expressions a stage, and what a stage gives is put in for the next.
"""

from collections.abc import Callable, Iterator
from typing import Any

from benchmarks.peers.engine import Engine, Peer, facts
from benchmarks.peers.rules import Rules, Sum, refs
from benchmarks.peers.words import Language

LONGEST = 90_000
"""Characters of one expression; the C++ engine refuses more than 100,000."""

CEL = Language(
    all_of=" && ",
    one_of=" || ",
    opposite="!{}",
    yes="true",
    no="false",
    given="{} != null",
    empty="({} == null)",
    inside="({} in {})",
    one="({} ? 1 : 0)",
)


def load_cpp(rules: Rules) -> Engine:
    """Google's own engine, with every variable declared."""
    from cel_expr_python import cel

    names = [*rules.book.facts, *places(rules).values()]
    env = cel.NewEnv(variables=dict.fromkeys(names, cel.Type.DYN))
    ready = [(names, env.compile(text)) for names, text in stages(rules)]

    def run(person: dict[str, Any]) -> dict[str, Any]:
        known = dict(person)
        for names, stage in ready:
            known.update(zip(names, stage.eval(data=known).plain_value(), strict=True))
        return known

    return _engine(rules, run)


def load_rust(rules: Rules) -> Engine:
    """The engine of the Rust crate `cel`. A context is filled once and added to."""
    import cel

    ready = [(names, cel.compile(text)) for names, text in stages(rules)]

    def run(person: dict[str, Any]) -> dict[str, Any]:
        context, known = cel.Context(person), {}
        for names, stage in ready:
            found = dict(zip(names, stage.execute(context), strict=True))
            context.update(found)
            known |= found
        return known

    return _engine(rules, run)


def _engine(rules: Rules, run: Callable[[dict[str, Any]], dict[str, Any]]) -> Engine:
    named = {place: name for name, place in places(rules).items()}
    wanted = {place for place, name in named.items() if name in {*rules.outputs, *rules.sums}}
    return Engine(
        given=lambda people: [facts(person, rules) for person in people.each()],
        run=lambda people: [run(person) for person in people],
        answers=lambda ran: [{named[place]: one[place] for place in wanted} for one in ran],
    )


def places(rules: Rules) -> dict[str, str]:
    """Name → a name that CEL allows."""
    return {name: f"f{place}" for place, name in enumerate([*rules.formulas, *rules.sums])}


def stages(rules: Rules) -> Iterator[tuple[list[str], str]]:
    """What each stage computes, and its list expression: one or more for each depth of reference,
    the sums last."""
    place = places(rules)
    language = Language(**{**vars(CEL), "ref": place.__getitem__})
    depths: dict[str, int] = {}
    levels: dict[int, list[tuple[str, str]]] = {}
    for name, formula in rules.formulas.items():
        depths[name] = 1 + max((depths[one] for one in refs(formula)), default=-1)
        levels.setdefault(depths[name], []).append((place[name], language.written(formula)))
    for depth in sorted(levels):
        yield from _lists(levels[depth])
    yield from _lists([(place[name], _sum(language, sum_)) for name, sum_ in rules.sums.items()])


def _lists(texts: list[tuple[str, str]]) -> Iterator[tuple[list[str], str]]:
    """Lists that are short enough."""
    names: list[str] = []
    values: list[str] = []
    for name, text in texts:
        if sum(map(len, values)) + len(text) > LONGEST:
            yield names, f"[{', '.join(values)}]"
            names, values = [], []
        names.append(name)
        values.append(text)
    yield names, f"[{', '.join(values)}]"


def _sum(language: Language, sum_: Sum) -> str:
    points = (f"({language.written(formula)} ? {points} : 0)" for points, formula in sum_)
    return " + ".join(points) or "0"


CPP = Peer("CEL, C++", load_cpp, needs="cel_expr_python")
RUST = Peer("CEL, Rust", load_rust, needs="cel")
