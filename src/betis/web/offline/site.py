"""The site as a folder of files, for any host that hands out files over HTTPS.

Every page is written as it is served; the check-up is read in the page, and nothing the person
enters leaves the device.
"""

from collections.abc import Iterator
from pathlib import Path

from django.templatetags.static import static
from django.urls import get_script_prefix, reverse
from django.utils.translation import override

from betis.logic.text import LANGUAGES
from betis.web.offline.pages import asset_files, library_paths, page, shell
from betis.web.offline.views import ICON_SIZES

NOT_FOUND = "404.html"
"""The page that hosts of files show where there is none."""


def write_site(out: Path) -> int:
    """Writes the whole site below `out`; how many files that are. Settings must say that it
    stands alone (`BETIS_STATIC_SITE`)."""
    count = 0
    for path, content in _files():
        file = out / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        count += 1
    return count


def _files() -> Iterator[tuple[str, bytes]]:
    """Path below the folder → content."""
    for language in LANGUAGES:
        with override(language):
            more = [reverse("check"), reverse("library_pages")]
        for address in dict.fromkeys([*shell(language), *more, *library_paths(language)]):
            yield _file(address), page(address, language)
    for address in (reverse("worker"), *(reverse("icon", args=[size]) for size in ICON_SIZES)):
        yield _file(address), page(address, "id")
    for path, file in asset_files().items():
        yield _file(static(path)), file.read_bytes()
    yield NOT_FOUND, page(reverse("offline"), "id")


def _file(address: str) -> str:
    """Where a host looks for an address."""
    path = address.removeprefix(get_script_prefix())
    return f"{path}index.html" if not path or path.endswith("/") else path
