"""Code in the manual runs, and prints what the manual says."""

import os
import subprocess
import sys
from doctest import ELLIPSIS, IGNORE_EXCEPTION_DETAIL, DocTestParser, DocTestRunner
from pathlib import Path

import pytest

from tests.docs.documents import ROOT, blocks, documents, name

EXPLAINED = [path for path in documents() if "explanation" in path.parts]
RUN = [path for path in EXPLAINED if any(blocks(path, "python"))]


@pytest.mark.parametrize("path", RUN, ids=name)
def test_every_python_block_of_an_explanation_runs(path: Path) -> None:
    code = "\n".join(blocks(path, "python"))
    found = DocTestParser().get_doctest(code, {}, name(path), str(path), 0)
    report: list[str] = []
    runner = DocTestRunner(optionflags=IGNORE_EXCEPTION_DETAIL | ELLIPSIS, verbose=False)
    runner.run(found, out=report.append)
    assert not report, "".join(report)


@pytest.mark.parametrize("path", RUN, ids=name)
def test_no_python_block_of_an_explanation_hides_from_the_runner(path: Path) -> None:
    assert all(block.startswith(">>> ") for block in blocks(path, "python"))


def test_how_it_works_names_every_package() -> None:
    text = (ROOT / "docs/explanation/how-it-works.md").read_text(encoding="utf-8")
    packages = ("logic", "guideline", "knowledge", "interpreters/answer", "interpreters/proof")
    assert all(f"`{package}" in text for package in (*packages, "interview", "cli", "web"))


def test_the_readme_shows_what_the_command_prints() -> None:
    (block,) = blocks(ROOT / "README.md", "console")
    command, _, shown = block.removeprefix("$ ").partition("\n")
    folder = Path(sys.executable).parent
    environment = {**os.environ, "PATH": f"{folder}:{os.environ['PATH']}", "COLUMNS": "80"}
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, env=environment, check=True
    )
    assert _lines(done.stdout) == _lines(shown)


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines()]
