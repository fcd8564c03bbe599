"""Help that teaches by example, for every command."""

import pytest

from betis import __version__
from betis.cli.app import app
from tests.cli.conftest import Run

COMMANDS = [
    f"{prefix}{each.name or each.callback.__name__}"  # type: ignore[union-attr]
    for prefix, group in (
        ("", app),
        *((f"{group.name} ", group.typer_instance) for group in app.registered_groups),
    )
    for each in group.registered_commands  # type: ignore[union-attr]
]


def test_lists_every_command(run: Run) -> None:
    ran = run("--help")
    assert ran.code == 0 and not ran.err
    listed = ran.out.partition("Commands:")[2]
    assert all(f"  {name.split()[0]} " in listed for name in COMMANDS)
    assert "betis check answers.json" in ran.out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_an_example(run: Run, name: str) -> None:
    ran = run(*name.split(), "--help")
    assert ran.code == 0 and not ran.err
    example = " ".join(ran.out.partition("Example: ")[2].partition("\n\n")[0].split())
    assert f"betis {name}" in example
    described = ran.out.partition("\n\n")[2].strip()
    assert described[0].isupper()


def test_nothing_given_is_help(run: Run) -> None:
    ran = run()
    assert "Usage: betis" in ran.out + ran.err
    assert "check" in ran.out + ran.err


def test_version(run: Run) -> None:
    assert (run("--version").out.strip(), run("--version").code) == (__version__, 0)


@pytest.mark.parametrize(
    "arguments",
    [
        ("chek",),
        ("check", "a.json", "b.json"),
        ("check", "--lang", "fr"),
        ("check", "--as", "doctor"),
        ("facts", "--nothing"),
        ("serve", "--port", "0"),
        ("serve", "--port", "many"),
    ],
)
def test_a_wrong_command_line(run: Run, arguments: tuple[str, ...]) -> None:
    ran = run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "Error: " in ran.err and "Traceback" not in ran.err
