"""`betis diary`: what was written, in and out, and what it shows."""

import json
import sys
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from betis.cli.failure import Failure
from betis.cli.local import LocalDiary
from betis.diary.change import Change, merged
from betis.diary.example import example_year, of_example
from betis.diary.exchange import from_csv, from_json, is_ours, mapped_csv, to_csv, to_json
from betis.diary.facts import facts_from
from betis.diary.foreign import KEYS, header_of
from betis.diary.observations import bundle
from betis.diary.trends import Finding, trends
from betis.diary.triggers import Triggers, triggers
from betis.guideline.patient import Problem
from betis.logic.text import Language, say

NO_FILE = say(
    id="{}: berkas tidak ditemukan atau tidak bisa dibaca",
    en="{}: no such file, or it cannot be read",
)
NOT_TEXT = say(id="{}: bukan berkas teks UTF-8", en="{}: not a UTF-8 text file")
NOT_JSON = say(
    id="{}: bukan JSON yang benar (baris {}, kolom {})",
    en="{}: not valid JSON (line {}, column {})",
)
MAPPING_WANTED = say(
    id="{}: ini CSV dari tempat lain, dengan kolom {}. Tulis arti tiap kolom di sebuah berkas JSON "
    "(kuncinya {}), lalu berikan dengan --mapping.",
    en="{}: this is a CSV from elsewhere, with columns {}. Write what each column means in a JSON "
    "file (its keys: {}) and give it with --mapping.",
)
KEPT = say(
    id="{} catatan baru, {} sudah ada, {} tidak bisa dibaca.",
    en="{} new, {} already there, {} could not be read.",
)
ONE_FORM = say(id="{}: pilih satu saja.", en="{}: choose one of them.")
CANNOT_WRITE = say(id="--out {}: tidak bisa ditulis ({}).", en="--out {}: cannot be written ({}).")
THERE_ALREADY = say(
    id="--out {}: sudah ada. Pilih nama lain.",
    en="--out {}: is there already. Choose another name.",
)
EXAMPLE_THERE = say(
    id="Setahun contoh buatan ada di catatan. Hapus dengan: betis diary example --remove",
    en="A made-up example year is in the diary. Remove it with: betis diary example --remove",
)
EXAMPLE_GONE = say(
    id="Contoh sudah dihapus. Catatan Anda sendiri tetap ada.",
    en="The example is removed. Your own entries are still there.",
)
ANSWERS = say(id="Yang dijawab catatan untuk periksa", en="What it answers in the check-up")
AT_LEAST = say(id="paling sedikit ", en="at least ")


def import_(source: str, mapping: str | None, language: Language) -> None:
    """Keep everything of a file that can be read; exit 1 if something could not."""
    text = _text(source, language)
    changes, problems = _read(source, text, mapping, language)
    for problem in problems:
        sys.stderr.write(f"{source}: {problem.in_(language)}\n")
    if problems and not changes:
        raise SystemExit(2)
    new = LocalDiary().keep(changes)
    counts = (new, len(changes) - new, len(problems))
    sys.stdout.write(KEPT.in_(language).format(*counts) + "\n")
    raise SystemExit(1 if problems else 0)


def export(forms: Sequence[str], out: str | None, language: Language) -> None:
    """Write the whole diary as JSON or in the one form asked for, to stdout or to a new file."""
    if len(forms) > 1:
        raise Failure(ONE_FORM.in_(language).format(", ".join(f"--{form}" for form in forms)))
    form = forms[0] if forms else "json"
    changes = LocalDiary().changes()
    if form == "fhir":
        now = datetime.now().astimezone()
        content = json.dumps(
            bundle(merged(changes).values(), now, language), ensure_ascii=False, indent=1
        )
    else:
        content = (to_csv if form == "csv" else to_json)(changes)
    if out is None:
        sys.stdout.write(content + ("" if content.endswith("\n") else "\n"))
    else:
        write_new(out, content.encode(), language)


def summary(as_json: bool, language: Language) -> None:
    """What the diary shows up to today."""
    today = date.today()
    entries = list(merged(LocalDiary().changes()).values())
    facts, found = facts_from(entries, today), trends(entries, today)
    causes = triggers(entries, today)
    if as_json:
        answers = {
            name: {
                "value": said.value,
                "at_least": said.at_least,
                "because": said.because.in_(language),
            }
            for name, said in facts.items()
        }
        whole = {
            "facts": answers,
            "trends": [_finding(each, language) for each in found],
            "triggers": _triggers(causes, language),
        }
        sys.stdout.write(json.dumps(whole, ensure_ascii=False, indent=1) + "\n")
        return
    for each in found:
        _print(each.title.in_(language), each.says.in_(language))
    lines = [f"{each.title.in_(language)}. {each.says.in_(language)}" for each in causes.found]
    _print(
        causes.title.in_(language), causes.says.in_(language), *lines, causes.limits.in_(language)
    )
    if facts:
        _print(
            ANSWERS.in_(language),
            *(
                f"{name}: {AT_LEAST.in_(language) if said.at_least else ''}"
                f"{json.dumps(said.value)} ({said.because.in_(language)})"
                for name, said in facts.items()
            ),
        )


def example(remove: bool, language: Language) -> None:
    """Put a made-up year into the diary, or take it out again."""
    diary = LocalDiary()
    diary.remove(of_example(diary.changes()))
    if not remove:
        diary.keep(example_year(date.today()))
    sys.stdout.write((EXAMPLE_GONE if remove else EXAMPLE_THERE).in_(language) + "\n")


def write_new(out: str, content: bytes, language: Language) -> None:
    """A new file that only its owner may read; one that is there is left alone."""
    try:
        with Path(out).open("xb") as file:
            Path(out).chmod(0o600)
            file.write(content)
    except FileExistsError:
        raise Failure(THERE_ALREADY.in_(language).format(out)) from None
    except OSError as error:
        raise Failure(CANNOT_WRITE.in_(language).format(out, error.strerror)) from None


def _read(
    source: str, text: str, mapping: str | None, language: Language
) -> tuple[tuple[Change, ...], tuple[Problem, ...]]:
    """The changes of a file of any kind we know."""
    if mapping is not None:
        return mapped_csv(text, _json(mapping, language))
    if text.lstrip("\ufeff \r\n\t")[:1] in ("{", "["):
        return from_json(text)
    if is_ours(text):
        return from_csv(text)
    columns, keys = ", ".join(header_of(text)) or "-", ", ".join(KEYS)
    raise Failure(MAPPING_WANTED.in_(language).format(source, columns, keys))


def _text(source: str, language: Language) -> str:
    try:
        content = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
        return content.decode("utf-8-sig")
    except OSError:
        raise Failure(NO_FILE.in_(language).format(source)) from None
    except UnicodeDecodeError:
        raise Failure(NOT_TEXT.in_(language).format(source)) from None


def _json(source: str, language: Language) -> Any:
    try:
        return json.loads(_text(source, language))
    except json.JSONDecodeError as error:
        words = NOT_JSON.in_(language).format(source, error.lineno, error.colno)
        raise Failure(words) from None
    except (RecursionError, ValueError):
        raise Failure(NOT_JSON.in_(language).format(source, 1, 1)) from None


def _finding(finding: Finding, language: Language) -> dict[str, Any]:
    return {
        "name": finding.name,
        "title": finding.title.in_(language),
        "says": finding.says.in_(language),
        "missing": finding.missing,
        "columns": [column.in_(language) for column in finding.columns],
        "rows": finding.table(language),
    }


def _triggers(found: Triggers, language: Language) -> dict[str, Any]:
    return {
        "says": found.says.in_(language),
        "limits": found.limits.in_(language),
        "found": [
            {
                "name": each.name, "lag": str(each.lag), "verdict": str(each.verdict),
                "times": vars(each.times), "nights_with": each.nights_with,
                "nights_without": each.nights_without, "says": each.says.in_(language),
            }
            for each in found.found
        ],
        "wanting": [{"name": each.name, "missing": each.missing} for each in found.wanting],
    }  # fmt: skip


def _print(title: str, *lines: str) -> None:
    sys.stdout.write("\n".join([title, *(f"  {line}" for line in lines)]) + "\n\n")
