"""zen-engine (Rust, GoRules): one decision of expressions, loaded beforehand."""

from itertools import pairwise
from typing import Any

from benchmarks.peers.engine import Engine, Peer, facts
from benchmarks.peers.rules import Rules
from benchmarks.peers.words import Language

ZEN = Language(
    all_of=" and ",
    one_of=" or ",
    opposite="(not {})",
    yes="true",
    no="false",
    given="{} != null",
    empty="({} == null)",
    inside="({} in {})",
    one="({} ? 1 : 0)",
)


def load(rules: Rules) -> Engine:
    """A decision that the engine keeps ready."""
    import zen

    loader = {"type": "static", "content": {"betis": decision(rules)}}
    engine = zen.ZenEngine({"loader": loader})
    engine.evaluate("betis", {})
    names = {place: name for name, place in places(rules).items()}
    return Engine(
        given=lambda people: [facts(person, rules) for person in people.each()],
        run=lambda people: [engine.evaluate("betis", person)["result"] for person in people],
        answers=lambda ran: [{names[k]: v for k, v in one.items()} for one in ran],
    )


def places(rules: Rules) -> dict[str, str]:
    """Name → a name that the language allows."""
    return {name: f"f{place}" for place, name in enumerate([*rules.formulas, *rules.sums])}


def decision(rules: Rules) -> dict[str, Any]:
    """A graph: the facts, a node for the parts that have names, one for what is asked for. (All
    in one node takes a tenth longer: then the parts come out as well.)"""
    place, outputs = places(rules), set(rules.outputs)

    def here(name: str) -> str:
        return f"$.{place[name]}"

    def before(name: str) -> str:
        return here(name) if name in outputs else place[name]

    parts = Language(**{**vars(ZEN), "ref": here})
    asked = Language(**{**vars(ZEN), "ref": before})
    texts: dict[bool, dict[str, str]] = {False: {}, True: {}}
    for name, formula in rules.formulas.items():
        wanted = name in outputs
        texts[wanted][place[name]] = (asked if wanted else parts).written(formula)
    for name, sum_ in rules.sums.items():
        points = (f"({asked.written(formula)} ? {points} : 0)" for points, formula in sum_)
        texts[True][place[name]] = " + ".join(points) or "0"
    nodes = [
        {"id": "facts", "type": "inputNode", "name": "facts"},
        _node("parts", texts[False], keeps=True),
        _node("asked", texts[True], keeps=False),
        {"id": "answers", "type": "outputNode", "name": "answers"},
    ]
    edges = [
        {"id": before["id"], "type": "edge", "sourceId": before["id"], "targetId": after["id"]}
        for before, after in pairwise(nodes)
    ]
    return {"nodes": nodes, "edges": edges}


def _node(name: str, texts: dict[str, str], keeps: bool) -> dict[str, Any]:
    """A node of expressions; a later one refers to an earlier one with `$`."""
    expressions = [{"id": key, "key": key, "value": text} for key, text in texts.items()]
    content = {"expressions": expressions, "passThrough": keeps, "executionMode": "single"}
    return {"id": name, "type": "expressionNode", "name": name, "content": content}


PEER = Peer("zen-engine, preloaded", load, needs="zen")
