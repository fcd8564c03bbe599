"""Every relative link leads to a file."""

from pathlib import Path

import pytest

from tests.docs.documents import ROOT, documents, links, name


@pytest.mark.parametrize("path", documents(), ids=name)
def test_every_relative_link_resolves(path: Path) -> None:
    near = [link.partition("#")[0] for link in links(path) if "://" not in link]
    missing = [link for link in near if link and not (path.parent / link).exists()]
    assert not missing


def test_every_document_is_reached_from_the_readme() -> None:
    seen, waiting = set(), [ROOT / "README.md"]
    while waiting:
        path = waiting.pop()
        if path in seen or path.suffix != ".md" or not path.exists():
            continue
        seen.add(path)
        waiting += [
            (path.parent / link.partition("#")[0]).resolve()
            for link in links(path)
            if "://" not in link
        ]
    manual = [path for path in documents() if path.parts[len(ROOT.parts)] != "tests"]
    assert not [name(path) for path in manual if path not in seen]
