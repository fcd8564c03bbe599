"""What a chart is, whoever draws it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from betis.logic.text import Text


class Colour(StrEnum):
    """The colours a specification may use. Each stands for a colour of the page's own light and
    becomes `var(--name)` when drawn; its value is nothing but a mark to find it by."""

    TEXT = "#010001"
    SOFT = "#010002"
    LINE = "#010003"
    GROUND = "#010004"
    ACCENT = "#010005"
    WARN = "#010006"
    EMERGENCY = "#010007"
    SAME_DAY = "#010008"
    TWO_WEEKS = "#010009"
    ROUTINE = "#01000a"
    SELF_CARE = "#01000b"

    @property
    def property(self) -> str:
        """The custom property of the style sheet."""
        return f"--{self.name.lower().replace('_', '-')}"


@dataclass(frozen=True)
class Chart:
    """A picture of numbers that can be had without seeing it.

    Attributes:
        title: the question it answers.
        says: one or two sentences of what is seen, for those who do not see it.
        table: the numbers in words: the names of the columns, and rows of as many cells.
        spec: the Vega-Lite specification, coloured with `Colour` alone; words in it are `Text`.
    """

    title: Text
    says: Text
    table: tuple[tuple[Text, ...], tuple[tuple[Text, ...], ...]]
    spec: Mapping[str, Any]
