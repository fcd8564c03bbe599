"""`betis check`: one person, from a file, from stdin, or asked in the terminal."""

import json
import sys
from typing import Any

import betis
from betis.cli.failure import Failure
from betis.guideline.book import read_whole
from betis.guideline.fact import Respondent
from betis.guideline.patient import AnswersError, Patient, read_answers
from betis.interview import check_up
from betis.logic.text import Language, say

NO_FILE = say(
    id="{}: berkas tidak ditemukan atau tidak bisa dibaca",
    en="{}: no such file, or it cannot be read",
)
NOT_JSON = say(
    id="{}: bukan JSON yang benar (baris {}, kolom {}): {}",
    en="{}: not valid JSON (line {}, column {}): {}",
)
TOO_MUCH = say(
    id="{}: JSON ini bersarang terlalu dalam, atau angkanya terlalu panjang",
    en="{}: this JSON is nested too deeply, or a number in it is too long",
)
NOT_TEXT = say(id="{}: bukan berkas teks UTF-8", en="{}: not a UTF-8 text file")
NO_FACTS = say(
    id='{}: harus objek JSON dengan kunci "facts", misalnya {{"facts": {{"age_years": 67}}}}',
    en='{}: must be a JSON object with the key "facts", such as {{"facts": {{"age_years": 67}}}}',
)


def run(
    source: str | None, as_json: bool, language: Language, respondent: str, explain: bool
) -> None:
    """Answer, and print the result as text or JSON."""
    who = Respondent(respondent)
    book = betis.book()
    if source is None:
        from betis.cli.ask import ask_in_terminal

        patient = ask_in_terminal(book, who, language)
    else:
        patient = read_patient(book.facts, source, language)
    result = check_up(book, patient, who)
    if as_json:
        sys.stdout.write(_laid_out(result.as_json(language)))
        return
    from betis.cli.show import show_result

    show_result(book, result, language, explain)


def _laid_out(result: dict[str, Any]) -> str:
    """JSON with a conclusion a line: as easy to look through as with indents, which the encoder
    in C does not know."""
    encoded = json.JSONEncoder(ensure_ascii=False).encode

    def laid_out(value: Any) -> str:
        if not value or not isinstance(value, list):
            return encoded(value)
        return "[\n" + ",\n".join([f"  {encoded(each)}" for each in value]) + "\n ]"

    lines = [f" {encoded(name)}: {laid_out(value)}" for name, value in result.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def read_patient(facts: Any, source: str, language: Language) -> Patient:
    """The person in a file of answers, `-` for stdin."""
    given = _loaded(source, language)
    if not isinstance(given, dict) or not isinstance(given.get("facts"), dict):
        raise Failure(NO_FACTS.in_(language).format(source))
    try:
        return read_answers(facts, given["facts"])
    except AnswersError as error:
        lines = (problem.in_(language) for problem in error.problems)
        raise Failure("\n".join(f"{source}: {line}" for line in lines)) from None


def _loaded(source: str, language: Language) -> Any:
    try:
        content = sys.stdin.buffer.read() if source == "-" else read_whole(source)
        return json.loads(content.decode("utf-8-sig"))
    except OSError:
        raise Failure(NO_FILE.in_(language).format(source)) from None
    except UnicodeDecodeError:
        raise Failure(NOT_TEXT.in_(language).format(source)) from None
    except json.JSONDecodeError as error:
        words = NOT_JSON.in_(language).format(source, error.lineno, error.colno, error.msg)
        raise Failure(words) from None
    except (RecursionError, ValueError):
        raise Failure(TOO_MUCH.in_(language).format(source)) from None
