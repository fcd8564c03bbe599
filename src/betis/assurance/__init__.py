"""Whether the book keeps its promises, said in words, and what changed between two books.

`assure` proves and reads; a person who breaks a promise is believed only once the reference
reading has come to the same (`confirm`). `changes` tells for whom advice differs (`difference`).
"""

from betis.assurance.assure import Assurance, Kind, assure
from betis.assurance.difference import Change, Changed, changes

__all__ = ["Assurance", "Change", "Changed", "Kind", "assure", "changes"]
