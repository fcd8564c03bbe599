"""Conditions as the modules read them: as exported, but what has a name is only named.

`{"named": "possible_clot"}` stands for a condition that the rules hold once. What every other form
means is in `guideline.export`.
"""

from typing import Any, assert_never, cast

from betis.guideline.export import expression_as_json
from betis.logic.nodes import (
    Among,
    And,
    Assume,
    AtLeast,
    Compare,
    Condition,
    Constant,
    Expression,
    Includes,
    Known,
    Named,
    Not,
    Or,
    YesNo,
)


def condition_as_json(condition: Condition, named: dict[str, Any]) -> Any:
    """A condition as plain values; its parts with a name are put into `named`."""
    expression = cast(Expression, condition)
    match expression:
        case Constant() | YesNo() | Compare() | Among() | Includes() | Known() | Assume():
            return expression_as_json(expression)
        case Named(name, part):
            if name not in named:
                named[name] = condition_as_json(part, named)
            return {"named": name}
        case Not(part):
            return {"not": condition_as_json(part, named)}
        case And(parts):
            return {"all": [condition_as_json(part, named) for part in parts]}
        case Or(parts):
            return {"any": [condition_as_json(part, named) for part in parts]}
        case AtLeast(count, parts):
            return {"at_least": count, "of": [condition_as_json(part, named) for part in parts]}
        case _:
            assert_never(expression)
