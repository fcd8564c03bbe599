"""Horizontal bars under their words: readable on a narrow screen however long the words are."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from betis.charts.chart import Colour
from betis.logic.text import NO_TEXT, Text

WIDTH = 340
"""Width of a drawing in its own units; a phone shows about one for one."""
HEADING, LINE, GAP, THICK = 20, 20, 8, 13
NUMBER = 66
"""Room for the number after the longest bar."""
LETTER = 8.4
"""Room for a letter of the widest system font in common use."""
MOST_KEY = 140


@dataclass(frozen=True)
class Bar:
    """One bar: its value (None: not shown), the value in words, its key among its neighbours."""

    value: float | None
    shown: Text
    key: Text = NO_TEXT
    colour: Colour = Colour.ACCENT


@dataclass(frozen=True)
class Group:
    """Bars under one heading."""

    heading: Text
    bars: tuple[Bar, ...]


def bars(groups: Sequence[Group]) -> dict[str, Any]:
    """The Vega-Lite specification; all bars start at nought and share one scale."""
    keys = [len(words) for group in groups for bar in group.bars for words in bar.key]
    longest = max(keys, default=0)
    left = min(longest * LETTER, MOST_KEY) + GAP if longest else 0.0
    most = max((bar.value or 0 for group in groups for bar in group.bars), default=0) or 1
    placed, words, y = [], [], 0
    for group in groups:
        words.append(_word(group.heading, 0, y + HEADING / 2, Colour.TEXT))
        y += HEADING
        for bar in group.bars:
            end = left + (bar.value or 0) / most * (WIDTH - left - NUMBER)
            top, middle = y + (LINE - THICK) / 2, y + LINE / 2
            placed.append({"x": left, "end": end, "y": top, "below": top + THICK,
                           "colour": bar.colour})  # fmt: skip
            words.append(_word(bar.key, 0, middle, Colour.SOFT, left))
            words.append(_word(bar.shown, end + 5, middle, Colour.TEXT))
            y += LINE
        y += GAP
    return _spec(placed, words, y)


def _word(text: Text, x: float, y: float, colour: Colour, room: float = WIDTH) -> dict[str, Any]:
    fits = int(room / LETTER) + 1 if room < WIDTH else WIDTH // 8
    cut = (words if len(words) <= fits else f"{words[: fits - 1]}…" for words in text)
    return {"text": Text(*cut), "x": x, "y": y, "colour": colour}


def _spec(placed: list[dict[str, Any]], words: list[dict[str, Any]], high: int) -> dict[str, Any]:
    colour = {"field": "colour", "type": "nominal", "scale": None}
    x, y = _place("x", WIDTH), _place("y", high)
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "width": WIDTH,
        "height": high,
        "padding": 0,
        "layer": [
            {
                "data": {"values": placed},
                "mark": {"type": "rect", "cornerRadiusEnd": 2},
                "encoding": {"x": x, "x2": {"field": "end"}, "y": y, "y2": {"field": "below"},
                             "color": colour},
            },
            {
                "data": {"values": words},
                "mark": {"type": "text", "align": "left", "baseline": "middle", "fontSize": 14},
                "encoding": {"x": x, "y": y, "text": {"field": "text"}, "color": colour},
            },
        ],
    }  # fmt: skip


def _place(field: str, size: int) -> dict[str, Any]:
    scale = {"domain": [0, size], "range": [0, size], "nice": False, "zero": False}
    return {"field": field, "type": "quantitative", "axis": None, "scale": scale}
