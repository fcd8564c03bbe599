"""Pictures of small tables, as Vega-Lite specifications."""

from collections.abc import Sequence
from typing import Any

from betis.charts import Colour

SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"
FLAT = {"labelAngle": 0, "labelOverlap": True}
Values = Sequence[tuple[float, ...]]


def bars(axes: Sequence[str], names: Sequence[str], values: Values) -> dict[str, Any]:
    """One bar a row, in the order of the rows; its length is the first value."""
    rows = [{"name": name, "value": each[0]} for name, each in zip(names, values, strict=True)]
    encoding = {
        "x": _in_order(axes[0]),
        "y": {"field": "value", "type": "quantitative", "title": axes[1]},
    }
    return _spec(rows, {"mark": "bar", "encoding": encoding})


def intervals(axes: Sequence[str], names: Sequence[str], values: Values) -> dict[str, Any]:
    """One point a row with its interval: value, low and high."""
    rows = [
        {"name": name, "value": value, "low": low, "high": high}
        for name, (value, low, high, *_) in zip(names, values, strict=True)
    ]
    x = _in_order(axes[0])
    layers = [
        {
            "mark": {"type": "rule", "strokeWidth": 3, "opacity": 0.5, "color": Colour.ACCENT},
            "encoding": {
                "x": x,
                "y": {"field": "low", "type": "quantitative", "title": axes[1]},
                "y2": {"field": "high"},
            },
        },
        {
            "mark": {"type": "point", "filled": True, "size": 80},
            "encoding": {"x": x, "y": {"field": "value", "type": "quantitative"}},
        },
    ]
    return _spec(rows, {"layer": layers})


def _in_order(title: str) -> dict[str, Any]:
    """The names side by side, in the order of the rows."""
    return {"field": "name", "type": "nominal", "sort": None, "title": title, "axis": FLAT}


def _spec(rows: list[dict[str, Any]], drawn: dict[str, Any]) -> dict[str, Any]:
    return {
        "$schema": SCHEMA, "width": 300,
        "height": 190, "data": {"values": rows}, **drawn,
    }  # fmt: skip
