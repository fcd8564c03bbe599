"""What the repository pins, and what it must not name."""

import re
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, texts

LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
HOSTS = (
    "pypi",
    "python[h]osted",
    "npm[j]s",
    "crates",
    "rubygems",
    "golang",
    "docker",
    "quay",
    "ghcr",
)
REGISTRY = re.compile(rf"\b(?:{'|'.join(HOSTS)})\.(?:org|com|io|dev)\b", re.IGNORECASE)
MACHINE = re.compile(r"(?<![\w.~])/(?:home|root|Users|work|mnt)/\w")
PINNED = re.compile(r"^[a-z0-9._-]+(?:\[[a-z,]+\])?==\S+(?: ;.+)? \\$", re.IGNORECASE)
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}(?: \\)?$")


def test_there_is_a_lock_for_each_purpose() -> None:
    assert [path.name for path in LOCKS] == ["dev.txt", "peers.txt", "run.txt", "spark.txt"]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_locked_dependency_has_a_version_and_hashes(lock: Path) -> None:
    lines = lock.read_text(encoding="utf-8").splitlines()
    assert all(PINNED.match(line) or HASH.match(line) for line in lines)
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        assert HASH.match(following) or not PINNED.match(line), line


def test_what_runs_is_locked_alike_in_both() -> None:
    run, dev = (set(_pins(ROOT / "requirements" / name)) for name in ("run.txt", "dev.txt"))
    assert run <= dev


def _pins(lock: Path) -> list[str]:
    lines = lock.read_text(encoding="utf-8").splitlines()
    return [line.removesuffix(" \\") for line in lines if PINNED.match(line)]


@pytest.mark.parametrize("pattern", [REGISTRY, MACHINE], ids=["registry", "machine"])
def test_no_file_names_a_registry_or_a_path_of_a_machine(pattern: re.Pattern[str]) -> None:
    wrong = [p for p in texts() if pattern.search(p.read_text(encoding="utf-8"))]
    assert not [path.relative_to(ROOT).as_posix() for path in wrong]
