"""The phone without a network: the same rules as JSON, read by small modules in the page.

`result` writes what a check-up needs of the book, in one language. The modules in `rules/` read
it: `read.js` (expressions, in the three readings), `conclude.js` (conclusions as names),
`explain.js` (with words and reasons), `ask.js` (what to ask next). Each names its Python twin and
agrees with it, answer for answer.
"""

from pathlib import Path

from betis.interpreters.browser.result import rules_for

__all__ = ["MODULES", "rules_for"]

MODULES = Path(__file__).parent / "rules"
"""The folder of the modules, to be served as it is."""
