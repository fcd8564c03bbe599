"""What a result is written on: a terminal with colours, or plain lines for a pipe or a file.

Rich is loaded for a terminal only; loading it takes longer than answering a person.
"""

import os
import sys
from typing import Protocol, TypeAlias

Span: TypeAlias = str | tuple[str, str]
"""Some words; or words and how they look in a terminal, in the terms of Rich."""
WIDTH = 80
"""Of plain lines, where `COLUMNS` says nothing else."""


class Paper(Protocol):
    """Takes one paragraph after the other."""

    def write(self, *spans: Span, indent: int = 0) -> None:
        """A paragraph, `indent` places from the left."""


class Plain:
    """Lines without colours, folded at spaces; a word that is too long stays whole."""

    def __init__(self, width: int) -> None:
        self._width = width

    def write(self, *spans: Span, indent: int = 0) -> None:
        text = "".join(span if isinstance(span, str) else span[0] for span in spans)
        for line in text.split("\n"):
            for folded in _folded(line, self._width - indent):
                sys.stdout.write(f"{' ' * indent}{folded}".rstrip() + "\n")


class Screen:
    """A terminal."""

    def __init__(self) -> None:
        from rich.console import Console

        self._console = Console(highlight=False)

    def write(self, *spans: Span, indent: int = 0) -> None:
        from rich.padding import Padding
        from rich.text import Text

        text = Text.assemble(*spans)
        self._console.print(Padding(text, (0, 0, 0, indent)) if indent else text)


def paper() -> Paper:
    """What standard output is."""
    if sys.stdout.isatty() or os.environ.get("FORCE_COLOR"):
        return Screen()
    columns = os.environ.get("COLUMNS", "")
    return Plain(int(columns) if columns.isdecimal() and int(columns) else WIDTH)


def _folded(line: str, width: int) -> list[str]:
    first, *words = line.split(" ")
    lines = [first]
    for word in words:
        if len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] += f" {word}"
    return lines
