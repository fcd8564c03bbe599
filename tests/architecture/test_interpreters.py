"""Siblings have the same shape: whoever knows one interpreter knows all."""

from importlib import import_module
from pathlib import Path

import pytest

from tests.architecture.tree import PACKAGE

FOLDERS = sorted(p for p in (PACKAGE / "interpreters").glob("[!_]*") if p.is_dir())
FILES = ("__init__.py", "translate.py", "result.py", "gaps.py")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_interpreter_has_the_same_files(folder: Path) -> None:
    assert all((folder / file).is_file() for file in FILES)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_gap_has_its_reason(folder: Path) -> None:
    gaps = import_module(f"betis.interpreters.{folder.name}.gaps").GAPS
    assert all(what and why.endswith(".") for what, why in gaps.items())


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_interpreter_says_what_others_may_use(folder: Path) -> None:
    package = import_module(f"betis.interpreters.{folder.name}")
    assert package.__doc__
    assert all(getattr(package, name).__doc__ for name in package.__all__)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_match_over_nodes_would_miss_a_new_one(folder: Path) -> None:
    assert "assert_never(expression)" in (folder / "translate.py").read_text(encoding="utf-8")
