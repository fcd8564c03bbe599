"""Draw the Betis actions: one parametric body, posed from compact tables, written as SVG.

    python scripts/draw.py                      write every drawing
    python scripts/draw.py --check              fail if a committed drawing differs
    python scripts/draw.py --sheet out.html     write a contact sheet in night and day colours

The body is in `drawing/figure.py`, the page in `drawing/page.py`, the poses beside them.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from drawing.exercises import EXERCISES
from drawing.first_aid import FIRST_AID
from drawing.night import NIGHT
from drawing.page import Drawing

OUT = Path(__file__).parents[1] / "src/betis/knowledge/drawings"
LIMIT = 3000
DRAWINGS = [*NIGHT, *EXERCISES, *FIRST_AID]

SHEET = """<!doctype html><meta charset="utf-8"><title>Betis drawings</title><style>
body{margin:0;font:13px system-ui} section{padding:12px;background:var(--ground);color:var(--ink);
display:grid;grid-template-columns:repeat(auto-fill,minmax(762px,1fr));gap:12px}
.night{--ground:#0B0704;--ink:#FFB45C;--accent:#FF7A3D}
.day{--ground:#FBF8F3;--ink:#1F2421;--accent:#0B6E69}
figure{margin:0} figcaption{opacity:.7} svg{width:250px;outline:1px solid #8883}
.limb{fill:var(--ground)} .muscle{fill:var(--accent);stroke:none} .arrow{stroke:var(--accent)}
.first .two,.second .one{display:none} .both .one{opacity:.3}</style>"""


def sheet(drawings: Sequence[Drawing]) -> str:
    """Every drawing, pose one and pose two side by side, by night and by day."""
    page = SHEET
    for light in ("night", "day"):
        page += f'<section class="{light}">'
        for d in drawings:
            svg = d.svg()
            page += f"<figure><figcaption>{d.name} ({len(svg.encode())} B)</figcaption>"
            page += f'<span class="first">{svg}</span> <span class="second">{svg}</span>'
            page += f' <span class="both">{svg}</span></figure>'
        page += "</section>"
    return page


def main() -> int:
    parser = argparse.ArgumentParser(description="Write the drawings of the actions.")
    parser.add_argument("--check", action="store_true", help="compare with the files, write none")
    parser.add_argument("--sheet", type=Path, help="write a contact sheet instead")
    options = parser.parse_args()
    if options.sheet:
        options.sheet.parent.mkdir(parents=True, exist_ok=True)
        options.sheet.write_text(sheet(DRAWINGS), encoding="utf-8")
        return 0
    OUT.mkdir(parents=True, exist_ok=True)
    wrong = []
    for drawing in DRAWINGS:
        text, path = drawing.svg(), OUT / f"{drawing.name}.svg"
        if len(text.encode()) > LIMIT:
            wrong.append(f"{path.name}: {len(text.encode())} bytes, at most {LIMIT}")
        if not options.check:
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            wrong.append(f"{path.name}: differs from scripts/draw.py")
    sys.stderr.writelines(f"{line}\n" for line in wrong)
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
