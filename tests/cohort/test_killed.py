"""A killed run goes on where it was, and never shows half of anything under the final name."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from betis.cohort import CohortError, Job, assess_files, run, sources
from betis.guideline.book import Book

SLOWLY = """
import sys, time
from pathlib import Path
import betis
from betis.cohort import Job, assess_files, run, sources
run.PART, sources.BATCH = 40, 16
job = Job(Path(sys.argv[1]), Path(sys.argv[2]), summary=True)
assess_files(betis.book(), job, lambda done, total: time.sleep(0.02))
"""
"""A run in parts of 40 rows that leaves time to be killed in each."""


def _content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def undisturbed(
    book: Book, files: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, dict[str, bytes]]:
    """What a run writes that nobody kills, for each kind of file."""
    monkeypatch.setattr(run, "PART", 40)
    monkeypatch.setattr(sources, "BATCH", 16)
    found = {}
    for name, path in files.items():
        assess_files(book, Job(path, tmp_path / f"whole-{name}", summary=True))
        found[name] = _content(tmp_path / f"whole-{name}")
    return found


def _killed_often(source: Path, out: Path, times: int, seed: int) -> int:
    """Run, killed after a random time, again and again, and then to the end; how often killed."""
    chance, killed = random.Random(seed), 0
    command = [sys.executable, "-c", SLOWLY, str(source), str(out)]
    for _ in range(times):
        process = subprocess.Popen(command)
        partial = out.with_name(f"{out.name}.partial")
        while not partial.exists() and process.poll() is None:
            time.sleep(0.01)
        time.sleep(chance.uniform(0, 0.6))
        process.kill()
        killed += process.wait() == -signal.SIGKILL
        if process.returncode == -signal.SIGKILL:
            assert not out.exists()
    if not out.exists():
        subprocess.run(command, check=True)
    return killed


@pytest.mark.parametrize("name", ["people.parquet", "people.csv"])
def test_killed_and_begun_again(
    files: dict[str, Path], undisturbed: dict[str, Any], tmp_path: Path, name: str
) -> None:
    assert _killed_often(files[name], tmp_path / "out", times=2, seed=3) > 0
    assert _content(tmp_path / "out") == undisturbed[name]


@pytest.mark.long
@pytest.mark.parametrize("name", ["people.parquet", "people.csv", "people.arrow"])
def test_killed_ten_times(
    files: dict[str, Path], undisturbed: dict[str, Any], tmp_path: Path, name: str
) -> None:
    _killed_often(files[name], tmp_path / "out", times=10, seed=7)
    assert _content(tmp_path / "out") == undisturbed[name]


def test_finished_parts_are_not_made_again(
    book: Book, files: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "PART", 100)
    job = Job(files["people.parquet"], tmp_path / "out")

    def stop(done: int, total: int) -> None:
        if done >= 350:
            raise KeyboardInterrupt

    monkeypatch.setattr(sources, "BATCH", 50)
    with pytest.raises(KeyboardInterrupt):
        assess_files(book, job, stop)
    parts = {p: p.stat().st_mtime_ns for p in (tmp_path / "out.partial").glob("*.parquet")}
    assert len(parts) == 3
    told: list[int] = []
    assess_files(book, job, lambda done, total: told.append(done))
    assert told[0] == 300
    assert {tmp_path / "out" / p.name: time for p, time in parts.items()}.items() <= {
        p: p.stat().st_mtime_ns for p in (tmp_path / "out").glob("*.parquet")
    }.items()


def test_what_is_there_is_not_overwritten(
    book: Book, crowd: Any, files: dict[str, Path], tmp_path: Path
) -> None:
    job = Job(files["people.parquet"], tmp_path / "out")
    assess_files(book, job)
    before = _content(job.out)
    with pytest.raises(CohortError, match="exists already"):
        assess_files(book, job)
    assert _content(job.out) == before


def test_another_input_does_not_go_on_with_what_is_left(
    book: Book, crowd: Any, tmp_path: Path
) -> None:
    path = tmp_path / "people.parquet"
    pq.write_table(crowd, path)

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        assess_files(book, Job(path, tmp_path / "out"), stop)
    pq.write_table(pa.Table.from_batches(crowd.slice(1).to_batches()), path)
    with pytest.raises(CohortError, match="another run"):
        assess_files(book, Job(path, tmp_path / "out"))
