"""Pictures of figures: a Vega-Lite specification in, an SVG in the colours of the page out.

No colour stands in the picture. What is drawn takes `--accent`, `--text`, `--soft` and `--line`
from the style sheet around it, so one picture serves day, dark and night, and paper.
"""

from betis.charts.draw import COLOURS, svg

__all__ = ["COLOURS", "svg"]
