"""The commands by name. Each lives in a module of its own and is imported when it is called."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from betis import __version__

app = typer.Typer(
    name="betis",
    help="What to do about night calf cramps.\n\n"
    "Try:\n\n  betis check                 asks in the terminal\n\n"
    "  betis check answers.json    reads a file\n\n  betis serve                 the site",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


class Lang(StrEnum):
    """Languages of the output."""

    id = "id"
    en = "en"


class As(StrEnum):
    """Who is answering."""

    person = "person"
    carer = "carer"
    clinician = "clinician"


LangOption = Annotated[Lang, typer.Option("--lang", help="Language of the texts.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Machine-readable output on stdout.")]


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="The version.")
    ] = False,
) -> None:
    pass


@app.command()
def check(
    answers: Annotated[
        str | None, typer.Argument(metavar="[ANSWERS.json | -]", help="File, or - for stdin.")
    ] = None,
    json: JsonOption = False,
    lang: LangOption = Lang.id,
    as_: Annotated[As, typer.Option("--as", help="Who is answering.")] = As.person,
    explain: Annotated[
        bool, typer.Option(help="Every reason, also for what was ruled out.")
    ] = False,
) -> None:
    """How urgent, what it may be, what to do, each with its reason.

    Example: echo '{"facts": {"age_years": 67, "leg_swelling_one_side": true}}' | betis check -
    """
    from betis.cli.check import run

    run(answers, as_json=json, language=lang.value, respondent=as_.value, explain=explain)


@app.command()
def facts(json: JsonOption = False, lang: LangOption = Lang.id) -> None:
    """Every fact: name, kind, unit, choices, range, question, asked when.

    Example: betis facts --json
    """
    from betis.cli.facts import run

    run(as_json=json, language=lang.value)


@app.command()
def book(
    kind: Annotated[str | None, typer.Argument(help="red_flag, cause, mimic, ...")] = None,
    name: Annotated[str | None, typer.Argument(help="Name of an entry.")] = None,
    json: JsonOption = False,
    lang: LangOption = Lang.id,
) -> None:
    """The guideline, to read or to export.

    Example: betis book red_flag one_leg_swollen
    """
    from betis.cli.book import run

    run(kind, name, in_json=json, language=lang.value)


@app.command()
def coverage(
    topics: Annotated[str, typer.Argument(metavar="TOPICS.csv", help="Columns topic, kinds.")],
    json: JsonOption = False,
    lang: LangOption = Lang.id,
) -> None:
    """Which entry answers which topic of old advice; exit 1 if one is not answered.

    Example: betis coverage tests/seed/topics.csv
    """
    from betis.cli.coverage import run

    run(topics, as_json=json, language=lang.value)


@app.command()
def prove(
    promise: Annotated[str | None, typer.Argument(help="Only this promise.")] = None,
    against: Annotated[
        str | None, typer.Option(metavar="OLD.json", help="Tell for whom advice changed.")
    ] = None,
    json: JsonOption = False,
    lang: LangOption = Lang.id,
) -> None:
    """Every promise, over all possible people; exit 1 with a person in words if one is broken.

    Example: betis prove no_quinine
    """
    from betis.cli.prove import run

    run(promise, against, as_json=json, language=lang.value)


@app.command()
def medicines(
    names: Annotated[
        str,
        typer.Argument(metavar="NAMES | -", help="As on the packets, with commas; - for stdin."),
    ] = "",
    json: JsonOption = False,
    lang: LangOption = Lang.id,
    thinking_of: Annotated[
        str, typer.Option(help="What the person thinks of taking, such as magnesium.")
    ] = "",
    facts: Annotated[
        str | None, typer.Option(metavar="ANSWERS.json", help="What is known of the person.")
    ] = None,
) -> None:
    """Which medicines may provoke cramps, and what does not go together.

    Example: betis medicines "HCT, amlodipin, simvastatin" --thinking-of magnesium
    """
    from betis.cli.medicines import run

    run(names, thinking_of, facts, as_json=json, language=lang.value)


class Engine(StrEnum):
    """Where many people are assessed."""

    local = "local"
    spark = "spark"


class UnknownColumns(StrEnum):
    """What to do with columns that are no facts."""

    refuse = "refuse"
    pass_ = "pass"


@app.command()
def cohort(
    source: Annotated[
        str,
        typer.Argument(metavar="IN", help="Parquet, CSV, Arrow or FHIR R4; or a folder of them."),
    ],
    out: Annotated[str | None, typer.Option(help="Folder to write; it must not exist yet.")] = None,
    engine: Annotated[Engine, typer.Option(help="This machine, or Spark.")] = Engine.local,
    master: Annotated[
        str | None, typer.Option(help="Where Spark is: spark://host:7077, yarn, local[4].")
    ] = None,
    explain: Annotated[
        str | None, typer.Option(metavar="ID", help="Only the reasons for this row.")
    ] = None,
    summary: Annotated[bool, typer.Option("--summary", help="Also tables, HTML and JSON.")] = False,
    id_column: Annotated[
        str | None, typer.Option("--id", metavar="COLUMN", help="The column that names people.")
    ] = None,
    unknown_columns: Annotated[
        UnknownColumns, typer.Option(help="What to do with columns that are no facts.")
    ] = UnknownColumns.refuse,
    everything: Annotated[
        bool, typer.Option("--everything", help="A column for every entry of the guideline.")
    ] = False,
    as_of: Annotated[
        str | None,
        typer.Option(
            metavar="DATE", help="FHIR: look at people on this day; else the newest date."
        ),
    ] = None,
    complete: Annotated[
        str,
        typer.Option(
            metavar="KINDS", help="FHIR: conditions,medicines in which nothing is missing."
        ),
    ] = "",
    json: JsonOption = False,
    lang: LangOption = Lang.id,
) -> None:
    """One row a person in, one row a conclusion out. A killed run goes on where it was.

    Example: betis cohort people.parquet --out assessed --summary
    """
    from betis.cli.cohort import job_of, run

    job = job_of(
        source, out, id_column, unknown_columns.value, everything, summary, as_of, complete,
        language=lang.value,
    )  # fmt: skip
    run(job, engine.value, master, explain, as_json=json)


diary = typer.Typer(
    help="The diary: in, out, and what it shows.\n\nExample: betis diary summary",
    no_args_is_help=True,
    rich_markup_mode=None,
)
app.add_typer(diary, name="diary")


@diary.command("import")
def diary_import(
    source: Annotated[
        str, typer.Argument(metavar="FILE | -", help="JSON or CSV of a diary; any CSV by mapping.")
    ],
    mapping: Annotated[
        str | None, typer.Option(metavar="MAP.json", help="What each column means.")
    ] = None,
    lang: LangOption = Lang.id,
) -> None:
    """Keep what a file holds; exit 1 if some of it could not be read. Twice adds nothing.

    Example: betis diary import sleep-app.csv --mapping columns.json
    """
    from betis.cli.diary import import_

    import_(source, mapping, lang.value)


@diary.command("export")
def diary_export(
    json: Annotated[bool, typer.Option("--json", help="With its history; the default.")] = False,
    csv: Annotated[bool, typer.Option("--csv", help="With its history, one change a row.")] = False,
    fhir: Annotated[bool, typer.Option("--fhir", help="FHIR R4 Observations.")] = False,
    out: Annotated[str | None, typer.Option(help="A new file; stdout if not given.")] = None,
    lang: LangOption = Lang.id,
) -> None:
    """The whole diary. JSON and CSV come back exactly with `betis diary import`.

    Example: betis diary export --csv --out diary.csv
    """
    from betis.cli.diary import export

    asked = {"json": json, "csv": csv, "fhir": fhir}
    export([form for form, wanted in asked.items() if wanted], out, lang.value)


@diary.command("summary")
def diary_summary(json: JsonOption = False, lang: LangOption = Lang.id) -> None:
    """Whether it gets better, what may trigger cramps, and what that answers in the check-up.

    Example: betis diary summary --lang en
    """
    from betis.cli.diary import summary

    summary(json, lang.value)


@diary.command("example")
def diary_example(
    remove: Annotated[bool, typer.Option("--remove", help="Take it out again.")] = False,
    lang: LangOption = Lang.id,
) -> None:
    """A made-up year to look around in, marked as an example.

    Example: betis diary example --remove
    """
    from betis.cli.diary import example

    example(remove, lang.value)


@app.command()
def backup(
    out: Annotated[str, typer.Argument(metavar="OUT.age", help="A new file.")],
    lang: LangOption = Lang.id,
) -> None:
    """Seal the diary with a passphrase, asked for or in BETIS_PASSPHRASE, and kept nowhere.

    Example: betis backup diary.age
    """
    from betis.cli.backup import backup as run

    run(out, lang.value)


@app.command()
def restore(
    source: Annotated[str, typer.Argument(metavar="FILE.age", help="Made by `betis backup`.")],
    lang: LangOption = Lang.id,
) -> None:
    """Bring back what a backup holds. What was written since stays.

    Example: betis restore diary.age
    """
    from betis.cli.backup import restore as run

    run(source, lang.value)


@app.command()
def erase(
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    lang: LangOption = Lang.id,
) -> None:
    """Erase the diary on this machine, after asking.

    Example: betis erase
    """
    from betis.cli.backup import erase as run

    run(yes, lang.value)


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Only this machine answers.")] = ("127.0.0.1"),
    port: Annotated[int, typer.Option(help="Port.", min=1, max=65535)] = 8000,
    browser: Annotated[bool, typer.Option(help="Open a browser.")] = True,
) -> None:
    """The site on this machine: SOS, check-up, library. Nothing leaves the machine.

    Example: betis serve --no-browser
    """
    from betis.cli.serve import run

    run(host, port, browser)


@app.command()
def site(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="A new folder.")],
    under: Annotated[str, typer.Option(help="The path at which the host serves it.")] = "/",
) -> None:
    """The site as files: SOS, check-up, library, for any HTTPS host. Works without a network.

    Example: betis site public --under /betis/
    """
    from betis.cli.site import run

    run(out, under)
