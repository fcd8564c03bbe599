"""Vega-Lite specifications as SVG that a page takes in as it stands.

The SVG carries no colour, script or style attribute of its own: colours are custom properties of
the page, so that one drawing serves day, dark and night, under a strict content security policy.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from hashlib import blake2b
from html import escape
from pathlib import Path
from typing import Any

from betis.charts.chart import Chart, Colour
from betis.guideline.book import write_whole
from betis.knowledge.opening import keep_folder
from betis.logic.text import Language, Text

FONT = "system-ui, sans-serif"
CONFIG = {
    "background": None,
    "view": {"stroke": None},
    "font": FONT,
    "aria": False,
    "axis": {
        "domainColor": Colour.LINE, "gridColor": Colour.LINE, "tickColor": Colour.LINE,
        "labelColor": Colour.SOFT, "titleColor": Colour.SOFT, "labelFontSize": 13,
        "titleFontSize": 13, "titleFontWeight": "normal",
    },
    "legend": {"labelColor": Colour.SOFT, "titleColor": Colour.SOFT, "labelFontSize": 13,
               "titleFontSize": 13},
    "header": {"labelColor": Colour.TEXT, "titleColor": Colour.SOFT},
    "text": {"color": Colour.TEXT, "fontSize": 14},
    "bar": {"color": Colour.ACCENT},
    "line": {"color": Colour.ACCENT},
    "point": {"color": Colour.ACCENT},
    "rule": {"color": Colour.LINE},
}  # fmt: skip
"""How everything looks that a specification does not speak of; one with a `config` replaces it."""
STRANGE = re.compile(
    r'\s(?:style|on\w+)="|<(?:script|style|image|foreignObject)\b'
    r'|(?:fill|stroke)="(?!none|transparent|var\(|url\(#)[^"]*"'
)
PARTS = re.compile(r' (?:role|aria-[a-z]+)="[^"]*"')
"""Names of parts of a drawing, which is named as a whole."""
OPENING = re.compile(r"<svg [^>]*>")
BOX = re.compile(r'viewBox="[^"]*"')


class DrawingError(ValueError):
    """The specification uses a colour or feature that a page could not take in."""


def drawn(chart: Chart, language: Language) -> str:
    """The chart as SVG, with title and text alternative; drawn once, then read from disk.

    Raises:
        DrawingError: the specification has a colour other than those of `Colour`.
    """
    spec = json.dumps(_in({"config": CONFIG, **chart.spec}, language), sort_keys=True)
    words = chart.title.in_(language), chart.says.in_(language)
    name = blake2b(repr((spec, words, _code())).encode(), digest_size=12).hexdigest()
    kept = Path(keep_folder()) / "charts" / f"{name}.svg"
    try:
        return kept.read_text(encoding="utf-8")
    except OSError:
        svg = _page_ready(_rendered(spec), name, *words)
        kept.parent.mkdir(parents=True, exist_ok=True)
        write_whole(str(kept), svg.encode())
        return svg


def _in(spec: Any, language: Language) -> Any:
    """The specification with its words in one language."""
    if isinstance(spec, Text):
        return spec.in_(language)
    if isinstance(spec, Mapping):
        return {name: _in(each, language) for name, each in spec.items()}
    return [_in(each, language) for each in spec] if isinstance(spec, list | tuple) else spec


@cache
def _code() -> bytes:
    """A new way of drawing, or a new renderer, makes new drawings."""
    from importlib.metadata import version

    return Path(__file__).read_bytes() + version("vl-convert-python").encode()


def _rendered(spec: str) -> str:
    import vl_convert  # takes a while and is needed only when a drawing is not kept

    return str(vl_convert.vegalite_to_svg(spec))


def _page_ready(svg: str, name: str, title: str, says: str) -> str:
    box = BOX.search(svg)
    if box is None:
        raise DrawingError("the renderer gave no viewBox")
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="chart" {box.group()} role="img" '
        f'aria-labelledby="t{name}" aria-describedby="d{name}">'
        f'<title id="t{name}">{escape(title)}</title><desc id="d{name}">{escape(says)}</desc>'
    )
    svg = OPENING.sub(lambda _: head, svg, count=1)
    svg = head + PARTS.sub("", svg.removeprefix(head))
    svg = re.sub(r'(id="|url\(#)(?=clip|gradient)', rf"\g<1>{name}", svg)
    for colour in Colour:
        svg = svg.replace(colour.value, f"var({colour.property})")
    if found := STRANGE.search(svg.partition("</desc>")[2]):
        raise DrawingError(f"not of the page: {found.group().strip()}")
    return svg


def standalone_style() -> str:
    """The style sheet for a page of its own (day, dark, print) that carries charts and tables."""
    return Path(__file__).with_name("standalone.css").read_text(encoding="utf-8")
