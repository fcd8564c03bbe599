"""The short way into `betis check` is the same as the long way, and loads little."""

import json
import os
import subprocess
import sys
from itertools import chain, permutations, product
from pathlib import Path
from typing import Any

import pytest

import betis.cli.app
import betis.cli.check
from betis.cli import main
from betis.cli.start import COMPLETION, plain_check
from tests.cli.conftest import Run

GIVEN = json.dumps({"facts": {"age_years": 67, "leg_swelling_one_side": True}})
WORDS = [
    ["answers.json"], ["-"], ["--json"], ["--explain"], ["--no-explain"],
    ["--lang", "en"], ["--lang", "id"], ["--as", "carer"], ["--as", "clinician"],
]  # fmt: skip
"""Every word of the short way; a test adds the words of the command that are missing here."""
ODD = [
    [], ["--help"], ["-h"], ["--version"], ["--lang"], ["--lang", "de"], ["--lang", "EN"],
    ["--lang=en"], ["--as", "doctor"], ["--as"], ["--", "a.json"], ["--", "--json"], ["-x"],
    ["a", "b"], ["--js", "a"], ["--lang", "--json", "a"], ["", ""], ["--json=1", "a"],
]  # fmt: skip
HEAVY = {
    "typer", "rich", "dataclasses", "inspect", "django", "polars", "numpy", "decimal", "difflib",
    "pathlib", "hashlib", "subprocess",
}  # fmt: skip


def long_way(words: list[str], monkeypatch: pytest.MonkeyPatch) -> dict[str, Any] | None:
    """What the command itself gives to the function; None where it does not come so far."""
    called: list[dict[str, Any]] = []

    def noted(source: str | None, **options: Any) -> None:
        called.append({"source": source, **options})

    monkeypatch.setattr(betis.cli.check, "run", noted)
    with pytest.raises(SystemExit):
        betis.cli.app.app(words, prog_name="betis", standalone_mode=True)
    return called[0] if called else None


def combinations() -> list[list[str]]:
    chosen = chain.from_iterable(permutations(WORDS, n) for n in range(4))
    return [["check", *chain.from_iterable(words)] for words in chosen]


def test_what_the_short_way_takes_the_command_takes_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = 0
    for words in combinations():
        plain = plain_check(words)
        if plain is not None:
            assert plain == long_way(words, monkeypatch), words
            taken += 1
    assert taken > 100


def test_every_option_of_the_command_has_a_short_way() -> None:
    described = betis.cli.app.typer.main.get_command(betis.cli.app.app)
    options = {
        name
        for parameter in described.commands["check"].params  # type: ignore[attr-defined]
        for name in (*parameter.opts, *parameter.secondary_opts)
        if name.startswith("--")
    } - {"--help"}
    assert options == {words[0] for words in WORDS if words[0].startswith("--")}


@pytest.mark.parametrize(("odd", "more"), list(product(ODD, [[], ["--json"]])))
def test_anything_else_is_left_to_the_command(odd: list[str], more: list[str]) -> None:
    assert plain_check(["check", *odd, *more]) is None


def test_completion_is_left_to_the_command(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(COMPLETION, "complete_bash")
    monkeypatch.setenv("COMP_WORDS", "betis check --js")
    monkeypatch.setenv("COMP_CWORD", "2")
    with pytest.raises(SystemExit):
        main(["check", "a.json"])
    assert capfd.readouterr().out.split() == ["--json"]


@pytest.mark.parametrize("more", [[], ["--json"], ["--explain"], ["--lang", "en"]])
@pytest.mark.parametrize("content", [GIVEN, "{", '{"facts": {"age_years": 670}}'])
def test_both_ways_say_the_same(
    run: Run, monkeypatch: pytest.MonkeyPatch, more: list[str], content: str
) -> None:
    short = run("check", "-", *more, stdin=content)
    monkeypatch.setattr("betis.cli.start.plain_check", lambda _: None)
    assert run("check", "-", *more, stdin=content) == short


def test_interrupted_without_a_traceback(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(**_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(betis.cli.check, "run", interrupted)
    assert run("check", "-").code == 130


@pytest.mark.parametrize("more", [["--json"], ["--explain"], []])
def test_a_reader_that_goes_away_is_no_traceback(tmp_path: Path, more: list[str]) -> None:
    file = tmp_path / "answers.json"
    file.write_text(GIVEN)
    command = [sys.executable, "-m", "betis", "check", str(file), *more]
    read, written = os.pipe()
    os.close(read)
    ran = subprocess.run(command, stdout=written, stderr=subprocess.PIPE, check=False)
    os.close(written)
    assert (ran.returncode, ran.stderr) == (1, b"")


@pytest.mark.parametrize("more", [["--json"], ["--explain"]])
def test_nothing_heavy_is_loaded(tmp_path: Path, more: list[str]) -> None:
    file = tmp_path / "answers.json"
    file.write_text(GIVEN)
    program = (
        "import sys\nfrom betis.cli import main\n"
        "try: main(sys.argv[1:])  # with arguments it ends by SystemExit\n"
        "finally: print(*sys.modules, file=sys.stderr)"
    )
    command = [sys.executable, "-c", program, "check", str(file), *more]
    subprocess.run(command, capture_output=True, check=True)
    ran = subprocess.run(command, capture_output=True, check=True, text=True)
    loaded = {name.partition(".")[0] for name in ran.stderr.split()}
    assert "betis" in loaded and not loaded & HEAVY


@pytest.mark.parametrize("more", [["--json"], ["--explain"], ["--lang", "en"]])
def test_a_process_of_its_own_writes_everything(run: Run, tmp_path: Path, more: list[str]) -> None:
    file = tmp_path / "answers.json"
    file.write_text(GIVEN)
    command = [sys.executable, "-m", "betis", "check", str(file), *more]
    alone = subprocess.run(command, capture_output=True, check=True, text=True, encoding="utf-8")
    assert alone.stdout == run("check", str(file), *more).out and alone.stderr == ""
