"""Which site this is: a name made of everything that pages are made of.

Static files stand below it (`static/<release>/`), so that a page, however old, only ever meets its
own modules and styles, and every file can be kept for ever.
"""

from functools import cache
from hashlib import blake2b
from pathlib import Path

from betis.interpreters.browser import MODULES

SITE = Path(__file__).parent
PAGES_ARE_MADE_OF = (".py", ".html", ".css", ".js", ".svg")


@cache
def release() -> str:
    """The name of this site: the same files give the same name."""
    digest = blake2b(digest_size=6)
    files = [*SITE.rglob("*"), *MODULES.rglob("*")]
    for path in sorted(path for path in files if path.suffix in PAGES_ARE_MADE_OF):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()
