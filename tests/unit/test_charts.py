"""A chart takes the colours of the page, says what it shows, and is drawn once."""

import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from betis.charts import Bar, Chart, Colour, Group, bars, drawn, standalone_style
from betis.charts import drawing as drawing_module
from betis.charts.drawing import DrawingError
from betis.logic.text import LANGUAGES, Text, say

SITE = Path(drawing_module.__file__).parents[1] / "web" / "static" / "betis.css"
GROUPS = (
    Group(
        say(id="Statin & lainnya", en="Statins & others"),
        (
            Bar(12, say(id="12", en="12"), say(id="18-29", en="18-29")),
            Bar(None, say(id="–", en="–"), say(id="30-39", en="30-39"), Colour.WARN),
        ),
    ),
)
CHART = Chart(
    title=say(id="Obat apa yang <sering> dipakai?", en="Which medicines are <often> taken?"),
    says=say(id="Statin dipakai 12 orang.", en="Twelve people take statins."),
    table=((say(id="umur", en="age"),), ((say(id="18-29", en="18-29"),),)),
    spec=bars(GROUPS),
)


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BETIS_CACHE", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_drawing_says_what_it_shows(language: str) -> None:
    root = ElementTree.fromstring(drawn(CHART, language))  # type: ignore[arg-type]
    space = "{http://www.w3.org/2000/svg}"
    title, desc = root.find(f"{space}title"), root.find(f"{space}desc")
    assert root.get("role") == "img" and title is not None and desc is not None
    assert (title.text, desc.text) == (CHART.title.in_(language), CHART.says.in_(language))  # type: ignore[arg-type]
    assert root.get("aria-labelledby") == title.get("id")
    assert root.get("aria-describedby") == desc.get("id")
    words = "".join(root.itertext())
    assert GROUPS[0].heading.in_(language) in words and "–" in words  # type: ignore[arg-type]


def test_it_has_no_colour_style_or_script_of_its_own() -> None:
    svg = drawn(CHART, "id")
    assert "var(--accent)" in svg and "var(--text)" in svg
    assert not re.search(r"style=|<style|<script|\son\w+=|#[0-9a-f]{3,8}\b|rgb\(", svg)


def test_every_colour_is_one_of_the_site_and_of_the_page_of_its_own() -> None:
    for colour in Colour:
        for css in (SITE.read_text(), standalone_style()):
            assert f"{colour.property}:" in css


def test_a_colour_of_its_own_is_refused() -> None:
    spec = bars((Group(GROUPS[0].heading, (Bar(1, Text("1", "1"), colour="#123456"),)),))  # type: ignore[arg-type]
    with pytest.raises(DrawingError):
        drawn(replace(CHART, spec=spec), "id")


def test_it_is_drawn_once(monkeypatch: pytest.MonkeyPatch, kept: Path) -> None:
    first = drawn(CHART, "en")
    monkeypatch.setattr(drawing_module, "_rendered", lambda spec: pytest.fail("drawn again"))
    assert drawn(CHART, "en") == first
    assert len(list((kept / "charts").glob("*.svg"))) == 1


def test_another_title_is_another_drawing() -> None:
    other = replace(CHART, title=say(id="Berapa?", en="How many?"))
    assert drawn(CHART, "id") != drawn(other, "id")


def test_a_longer_bar_is_a_larger_number_and_a_hidden_one_has_no_length() -> None:
    shown = Text("", "")
    spec = bars((Group(shown, (Bar(10, shown), Bar(5, shown), Bar(None, shown), Bar(0, shown))),))
    lengths = [each["end"] - each["x"] for each in spec["layer"][0]["data"]["values"]]
    assert lengths[0] == pytest.approx(2 * lengths[1])
    assert lengths[2:] == [0, 0]
