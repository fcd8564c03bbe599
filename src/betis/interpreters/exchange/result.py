"""What comes out: a library, and which of its definitions are conclusions."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Library:
    """An ELM library; `content` is the JSON that its standard prescribes.

    Its parameters are the facts, by name, and `not_known`, the names of the facts that were asked
    and are not known. Its public definitions are the conclusions, named like the columns of a
    table of people (`urgency`, `red_flag__...`); private ones only help.
    """

    content: Mapping[str, Any]

    @property
    def conclusions(self) -> tuple[str, ...]:
        """The names of the public definitions."""
        definitions = self.content["library"]["statements"]["def"]
        return tuple(d["name"] for d in definitions if d["accessLevel"] == "Public")
