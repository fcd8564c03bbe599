"""Charts as SVG in the colours of the page: the one way in which this project draws data.

`chart` (what a chart is: a question, what is seen, the numbers), `bars` (the form that most take),
`drawing` (Vega-Lite to SVG, without a network, kept on disk by content).
"""

from betis.charts.bars import Bar, Group, bars
from betis.charts.chart import Chart, Colour
from betis.charts.drawing import drawn, standalone_style

__all__ = ["Bar", "Chart", "Colour", "Group", "bars", "drawn", "standalone_style"]
