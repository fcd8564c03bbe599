"""Draws a specification once and keeps the picture."""

import json
import os
import re
from collections.abc import Mapping
from functools import lru_cache
from hashlib import blake2b
from html import escape
from pathlib import Path
from types import MappingProxyType
from typing import Any

from betis.guideline.book import write_whole

COLOURS: Mapping[str, str] = MappingProxyType(
    {
        "#0a0a01": "var(--text)",
        "#0a0a02": "var(--soft)",
        "#0a0a03": "var(--line)",
        "#0a0a04": "var(--accent)",
    }
)
"""Colours that stand for those of the page while a picture is drawn."""
TEXT, SOFT, LINE, ACCENT = COLOURS
STYLE: Mapping[str, Any] = MappingProxyType(
    {
        "background": None,
        "font": "system-ui, sans-serif",
        "view": {"stroke": None},
        "axis": {
            "labelColor": SOFT, "titleColor": SOFT, "gridColor": LINE, "domainColor": LINE,
            "tickColor": LINE, "labelFontSize": 13, "titleFontSize": 13,
            "titleFontWeight": "normal",
        },
        "axisX": {"labelAngle": 0, "grid": False, "labelOverlap": True},
        "legend": {"labelColor": TEXT, "titleColor": SOFT, "labelFontSize": 13},
        "mark": {"color": ACCENT},
        "bar": {"cornerRadiusEnd": 3},
        "text": {"color": TEXT},
        "rule": {"color": ACCENT},
        "title": {"color": TEXT},
    }
)  # fmt: skip
VERSION = "5.21"
"""The Vega-Lite that draws, so that a newer library draws the same."""
INSIDE = re.compile(r' (?:style|role|aria-[a-z]+)="[^"]*"')
"""Styles that the page forbids, and names of parts: the picture is named as a whole."""
OPENING = re.compile(r"<svg [^>]*>")


def svg(spec: Mapping[str, Any]) -> str:
    """The picture as an SVG element for a page.

    `title` and `description` of the specification become its name and its text alternative, not
    part of the drawing: a page prints them beside it.
    """
    return _kept(json.dumps(spec, sort_keys=True, ensure_ascii=False))


@lru_cache(maxsize=256)
def _kept(content: str) -> str:
    """From disk where it was drawn before."""
    drawn_with = blake2b(Path(__file__).read_bytes() + content.encode(), digest_size=12)
    cache = Path(os.environ.get("BETIS_CACHE") or Path.home() / ".cache" / "betis")
    path = cache / "charts" / f"{drawn_with.hexdigest()}.svg"
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        drawn = _drawn(json.loads(content))
        write_whole(path, drawn.encode())
        return drawn


def _drawn(spec: dict[str, Any]) -> str:
    from vl_convert import vegalite_to_svg  # heavy: only where something is drawn anew

    title, description = spec.pop("title", ""), spec.pop("description", "")
    raw = str(vegalite_to_svg({"config": dict(STYLE), **spec}, vl_version=VERSION))
    opening = OPENING.search(raw)
    if opening is None:
        raise ValueError("the specification draws nothing")
    width, height = re.findall(r'(?:width|height)="([\d.]+)"', opening[0])[:2]
    head = (
        f'<svg class="chart" role="img" viewBox="0 0 {width} {height}">'
        f"<title>{escape(title)}</title><desc>{escape(description)}</desc>"
    )
    body = INSIDE.sub("", raw[opening.end() :])
    for stands_for, colour in COLOURS.items():
        body = body.replace(stands_for, colour)
    return head + body
