"""Which pages a phone keeps, and how they are made for nobody in particular."""

import json
import re
from collections.abc import Iterator
from hashlib import blake2b
from html import unescape
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.http import HttpRequest, HttpResponse
from django.templatetags.static import static
from django.test import RequestFactory
from django.urls import get_script_prefix, resolve, reverse
from django.utils.translation import override

import betis
from betis.logic.text import LANGUAGES, Language
from betis.web.release import release
from betis.web.templatetags.betis import item_url, slug, source_url

SITE_FILES = Path(__file__).parents[1] / "static"
SHELL = ("home", "sos", "check_alone", "diary", "offline")
"""Pages that must open without a network, by the name of their address."""
LIBRARY = ("library", "sources", "facts", "proved", "about")
WITH_SERVER = ("plan",)
"""Pages that only a server can make, kept as it last made them."""
MAIN = re.compile(r'<main id="content">(.*)</main>', re.DOTALL)
TITLE = re.compile(r"<title>(.*)</title>")


def static_site(request: HttpRequest) -> dict[str, object]:
    """`alone` in templates: the page is a file, with no server behind it. `version`: see there."""
    return {"alone": settings.STATIC_SITE, "version": version()}


def version() -> str:
    """The version of all that the phone keeps: of the site and of the guideline. Everything that
    may be kept names it, so that versions are never mixed."""
    both = f"{release()} {betis.book().version}"
    return blake2b(both.encode(), digest_size=6).hexdigest()


def assets() -> list[str]:
    """Every module, style and picture of the pages that are kept."""
    return sorted(map(static, asset_files()))


def asset_files() -> dict[str, Path]:
    """Every static file: its path below the static address → where it lies."""
    return {
        f"{prefix}/{path}" if (prefix := getattr(storage, "prefix", None)) else path: Path(
            storage.path(path)
        )
        for finder in get_finders()
        for path, storage in finder.list([])
    }


def shell(language: Language) -> list[str]:
    """What one language of the shell is made of, its rules included."""
    with override(language):
        names = SHELL if settings.STATIC_SITE else (*SHELL, *WITH_SERVER)
        return [*map(reverse, names), reverse("manifest"), reverse("rules")]


def library_paths(language: Language) -> Iterator[str]:
    """Every page of the library: shelves, entries, sources."""
    book = betis.book()
    with override(language):
        yield from map(reverse, LIBRARY)
        for kind, items in book.items.items():
            yield reverse("kind", args=[slug(kind)])
            yield from (item_url(kind, name) for name in items)
        yield from map(source_url, book.sources)


def page(path: str, language: Language) -> bytes:
    """A page as somebody sees it of whom nothing is known."""
    prefix = get_script_prefix()
    request = RequestFactory(SCRIPT_NAME=prefix.rstrip("/")).get(f"/{path.removeprefix(prefix)}")
    request.session = {}  # type: ignore[assignment]
    with override(language):
        match = resolve(request.path_info)
        response: HttpResponse = match.func(request, *match.args, **match.kwargs)
    return bytes(response.content)


def library_json(language: Language) -> bytes:
    """The library as one file: path → title and what stands in the page. Made once for each
    place at which the site stands."""
    place = get_script_prefix().replace("/", "+") + ("alone" if settings.STATIC_SITE else "")
    name = f"{release()}.{language}.{place}.library.json"
    content: bytes = betis.book().kept(name, lambda: _library(language))
    return content


def _library(language: Language) -> bytes:
    found = {}
    for path in library_paths(language):
        html = page(path, language).decode()
        title, main = TITLE.search(html), MAIN.search(html)
        if title and main:
            found[path] = [unescape(title[1]), main[1].strip()]
    whole = {"version": version(), "pages": found}
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode()


def kept() -> dict[str, object]:
    """What the worker is told: the version, and what to keep."""
    return {
        "version": version(),
        "assets": assets(),
        "languages": {
            language: {"shell": shell(language), **_addresses(language)} for language in LANGUAGES
        },
    }


def _addresses(language: Language) -> dict[str, str]:
    names = {"home": "home", "sos": "sos", "check": "check", "alone": "check_alone"}
    names |= {"nothing": "offline", "library": "library_pages"}
    names |= {} if settings.STATIC_SITE else {"plan": "plan"}
    with override(language):
        return {name: reverse(address) for name, address in names.items()}
