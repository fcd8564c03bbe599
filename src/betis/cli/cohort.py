"""`betis cohort`: many people from files, in parts, with progress; or the reasons for one row."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text as Line

import betis
from betis.cli.failure import Failure
from betis.cohort import CohortError, Job, Outcome, assess_files
from betis.guideline.book import Book
from betis.interpreters.columns import ColumnsError
from betis.logic.text import Language, say
from betis.records import COMPLETE

NO_OUT = say(
    id="beri --out FOLDER untuk hasilnya, atau --explain ID untuk satu baris",
    en="give --out FOLDER for the results, or --explain ID for one row",
)
MASTER = say(
    id="--master hanya berlaku dengan --engine spark",
    en="--master is only for --engine spark",
)
DONE = say(id="{} baris dinilai → {}", en="{} rows assessed → {}")
ONE_DONE = say(id="{} baris dinilai → {}", en="{} row assessed → {}")
ASIDE = say(
    id="{} baris disisihkan; alasannya di {}", en="{} rows set aside; the reasons are in {}"
)
NO_DATE = say(
    id="--as-of {!r}: bukan tanggal; harus seperti 2021-03-31",
    en="--as-of {!r}: is no date; it must be like 2021-03-31",
)
NO_KIND = say(
    id="--complete {!r}: tidak dikenal; pilihannya {}",
    en="--complete {!r}: is not known; the choices are {}",
)
ONE_ASIDE = say(
    id="{} baris disisihkan; alasannya di {}", en="{} row set aside; the reason is in {}"
)
ROWS = say(id="baris/detik", en="rows/s")
READING = say(id="Menilai", en="Assessing")


def run(job: Job, engine: str, master: str | None, explain: str | None, as_json: bool) -> None:
    """Assess the files, or explain one row. Exit 1 when rows were set aside."""
    try:
        if explain is not None:
            _explain(betis.book(), job, explain, as_json)
            return
        if str(job.out) in ("", "."):
            raise Failure(NO_OUT.in_(job.language))
        outcome = _assess(betis.book(), job, engine, master)
    except CohortError as error:
        raise Failure(error.words.in_(job.language)) from None
    except ColumnsError as error:
        raise Failure("\n".join(p.in_(job.language) for p in error.problems)) from None
    _tell(job, outcome, as_json)
    if outcome.set_aside:
        raise SystemExit(1)


def _assess(book: Book, job: Job, engine: str, master: str | None) -> Outcome:
    if engine == "spark":
        from betis.cohort.spark import assess_with_spark

        return assess_with_spark(book, job, master)
    if master is not None:
        raise Failure(MASTER.in_(job.language))
    with _progress(job.language) as tell:
        return assess_files(book, job, tell)


def _tell(job: Job, outcome: Outcome, as_json: bool) -> None:
    if as_json:
        shown = {"rows": outcome.rows, "set_aside": outcome.set_aside, "out": str(job.out)}
        sys.stdout.write(json.dumps(shown) + "\n")
    console = Console(stderr=True, highlight=False)
    done = ONE_DONE if outcome.rows == 1 else DONE
    console.print(done.in_(job.language).format(f"{outcome.rows:,}", job.out))
    if outcome.set_aside:
        where = job.out / "set_aside.csv"
        aside = ONE_ASIDE if outcome.set_aside == 1 else ASIDE
        console.print(aside.in_(job.language).format(f"{outcome.set_aside:,}", where))


@contextmanager
def _progress(language: Language) -> Iterator[Any]:
    """A bar on stderr with rate and time left; what is called with the rows done and in all."""
    progress = Progress(
        TextColumn(READING.in_(language)),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f}%"),
        _Rate(language),
        TimeRemainingColumn(),
        console=Console(stderr=True),
    )
    task = progress.add_task("", total=None)

    def tell(done: int, total: int) -> None:
        progress.start()
        progress.update(task, completed=done, total=total)

    try:
        yield tell
    finally:
        progress.stop()


class _Rate(ProgressColumn):
    """Rows a second."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._words = ROWS.in_(language)

    def render(self, task: Task) -> Line:
        """The rate of late."""
        return Line(f"{task.speed or 0:,.0f} {self._words}")


def _explain(book: Book, job: Job, wanted: str, as_json: bool) -> None:
    from betis.cli.show import show_result
    from betis.cohort.one_row import explain_row

    found = explain_row(book, job, wanted)
    if as_json:
        whole = found.result.as_json(job.language)
        sys.stdout.write(json.dumps(whole, ensure_ascii=False, indent=1) + "\n")
        return
    show_result(found.book, found.result, job.language, True)


def job_of(
    source: str,
    out: str | None,
    id_column: str | None,
    unknown: str,
    everything: bool,
    summary: bool,
    as_of: str | None,
    complete: str,
    columns: str | None,
    weight: str | None,
    language: Language,
) -> Job:
    """The options as a job."""
    return Job(
        source=Path(source),
        out=Path(out or ""),
        id_column=id_column,
        unknown="pass" if unknown == "pass" else "refuse",
        everything=everything,
        summary=summary,
        columns=columns,
        weight=weight,
        language=language,
        as_of=_day(as_of, language),
        complete=_kinds(complete, language),
    )


def _day(given: str | None, language: Language) -> date | None:
    try:
        return date.fromisoformat(given) if given else None
    except ValueError:
        raise Failure(NO_DATE.in_(language).format(given)) from None


def _kinds(given: str, language: Language) -> frozenset[str]:
    kinds = frozenset(kind.strip() for kind in given.split(",") if kind.strip())
    if wrong := sorted(kinds - set(COMPLETE)):
        raise Failure(NO_KIND.in_(language).format(wrong[0], ", ".join(COMPLETE)))
    return kinds
