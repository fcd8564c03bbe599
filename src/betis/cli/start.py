"""Where every command starts, and ends with an exit code.

Reading the definitions of all commands takes longer than answering a person. So the plain form of
`betis check` is recognised here and goes straight to the function that its command calls; whatever
is not exactly that form (help, a wrong option, another command) is left to the command line.
"""

import gc
import os
import sys
from typing import Any

from betis.cli.failure import Failure

UNEXPECTED = "Betis could not go on: {}\n(BETIS_DEBUG=1 shows where this came from.)"
COMPLETION = "_BETIS_COMPLETE"
"""Set by a shell that asks for completions instead of running anything."""
FLAGS: dict[str, tuple[str, Any]] = {
    "--json": ("as_json", True),
    "--explain": ("explain", True),
    "--no-explain": ("explain", False),
}
OPTIONS = {
    "--lang": ("language", ("id", "en")),
    "--as": ("respondent", ("person", "carer", "clinician")),
}


def main(arguments: list[str] | None = None) -> None:
    """Run a command. Exit 0 fine, 1 a finding, 2 wrong input with a sentence that says why."""
    try:
        _run(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
    except Failure as failure:
        print(failure, file=sys.stderr)  # noqa: T201
        raise SystemExit(2) from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(1) from None
    except Exception as error:
        if os.environ.get("BETIS_DEBUG"):
            raise
        print(UNEXPECTED.format(error), file=sys.stderr)  # noqa: T201
        raise SystemExit(2) from None
    if arguments is None:
        os._exit(0)  # all is written; taking the book apart would last as long as reading it
    raise SystemExit(0)


def _run(words: list[str]) -> None:
    plain = plain_check(words) if COMPLETION not in os.environ else None
    if plain is not None:
        gc.disable()  # one answer and the end: there is nothing to gather
        from betis.cli.check import run

        run(**plain)
    else:
        from betis.cli.app import app

        app(words, prog_name="betis", standalone_mode=True)


def plain_check(words: list[str]) -> dict[str, Any] | None:
    """What `betis.cli.check.run` is to be given, if the words are a check of a file (or `-`) with
    options written in full; else None."""
    if words[:1] != ["check"]:
        return None
    found: dict[str, Any] = {
        "source": None,
        "as_json": False,
        "language": "id",
        "respondent": "person",
        "explain": False,
    }
    rest = iter(words[1:])
    for word in rest:
        if word in FLAGS:
            name, value = FLAGS[word]
        elif word in OPTIONS:
            name, allowed = OPTIONS[word]
            value = next(rest, None)
            if value not in allowed:
                return None
        elif found["source"] is None and (word == "-" or not word.startswith("-")):
            name, value = "source", word
        else:
            return None
        found[name] = value
    return found if found["source"] is not None else None
