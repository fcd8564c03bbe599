"""The interview in a terminal. Enter alone, or `?`, is always "don't know"."""

from typing import Any

from rich.console import Console

from betis.guideline.book import Book
from betis.guideline.fact import Fact, Number, OneOf, Respondent, SeveralOf, YesNo
from betis.guideline.patient import NOT_KNOWN, Patient, completed, read_value
from betis.interview import Form, Page, next_page
from betis.interview.pages import why_asked
from betis.logic.text import Language, say

HOW = say(
    id="Ketik jawaban. Enter = tidak tahu. k = kenapa ditanya. b = kembali. q = selesai.",
    en="Type an answer. Enter = don't know. w = why asked. b = back. q = stop here.",
)
ANY_OF = say(
    id="Apakah ada salah satu dari ini? Ketik nomornya (misalnya 1 3), atau 0 bila tidak ada.",
    en="Is any of these true? Type the numbers (such as 1 3), or 0 for none.",
)
REST = say(
    id="Sisanya: t = tidak ada, ? = tidak yakin",
    en="The others: n = no, ? = not sure",
)
LEFT = say(
    id="paling banyak {} halaman lagi bila jawabannya tidak",
    en="at most {} pages left if the answers are no",
)
YES_WORDS, NO_WORDS, NOT_SURE = {"y", "ya", "yes"}, {"t", "n", "tidak", "no"}, {"", "?"}
YES_OR_NO = say(id="[y = ya / t = tidak]", en="[y = yes / n = no]")
WRONG = say(id="Belum bisa dibaca: {}", en="Cannot read that: {}")
NUMBERS_WANTED = say(id="ketik nomor pilihan", en="type the number of a choice")


class _Back(Exception):
    pass


class _Stop(Exception):
    pass


def ask_in_terminal(book: Book, who: Respondent, language: Language) -> Patient:
    """The answers of a person, asked page by page until nothing can change the urgency."""
    console = Console(stderr=True)
    console.print(HOW.in_(language), style="dim")
    history: list[Patient] = [Patient()]
    while (page := next_page(book, history[-1], who, Form.SHORT)) is not None:
        console.print(f"\n[dim]{LEFT.in_(language).format(page.left)}[/dim]")
        try:
            answers = _ask_page(console, book, page, language)
        except _Back:
            history = history[:-1] or [Patient()]
        except (_Stop, EOFError, KeyboardInterrupt):
            break
        else:
            history.append(completed(book.facts, history[-1].with_(**answers)))
    return history[-1]


def _ask_page(console: Console, book: Book, page: Page, language: Language) -> dict[str, Any]:
    while True:
        try:
            if len(page.facts) > 1:
                return _ask_signs(console, book, page, language)
            fact = book.facts[page.facts[0]]
            return {fact.name: _ask_one(console, fact, page, language)}
        except ValueError as error:
            words = error.args[0]
            said = words.in_(language) if hasattr(words, "in_") else words
            console.print(WRONG.in_(language).format(said), style="yellow", markup=False)


def _ask_signs(console: Console, book: Book, page: Page, language: Language) -> dict[str, Any]:
    console.print(ANY_OF.in_(language), style="bold")
    for number, name in enumerate(page.facts, 1):
        console.print(f"  {number}. {book.facts[name].says.in_(language)}", highlight=False)
    typed = _typed(console, page, language)
    if typed in NOT_SURE:
        return dict.fromkeys(page.facts, NOT_KNOWN)
    chosen = _numbers(typed, len(page.facts), language)
    rest: Any = False
    if chosen:
        console.print(REST.in_(language), style="dim")
        typed = _typed(console, page, language)
        if typed not in NO_WORDS | NOT_SURE:
            raise ValueError(REST)
        rest = False if typed in NO_WORDS else NOT_KNOWN
    return {name: True if number in chosen else rest for number, name in enumerate(page.facts, 1)}


def _ask_one(console: Console, fact: Fact, page: Page, language: Language) -> Any:
    console.print(fact.ask.in_(language), style="bold", highlight=False)
    if fact.hint:
        console.print(fact.hint.in_(language), style="dim", highlight=False)
    choices = list(fact.choices) if isinstance(fact, OneOf | SeveralOf) else []
    for number, choice in enumerate(choices, 1):
        console.print(f"  {number}. {fact.choices[choice].in_(language)}", highlight=False)  # type: ignore[union-attr]
    if isinstance(fact, YesNo):
        console.print(YES_OR_NO.in_(language), style="dim", markup=False)
    if isinstance(fact, Number):
        console.print(f"({fact.unit.in_(language)})", style="dim")
    typed = _typed(console, page, language)
    if typed in NOT_SURE:
        return NOT_KNOWN
    return read_value(fact, _raw(fact, typed, choices, language))


def _raw(fact: Fact, typed: str, choices: list[str], language: Language) -> Any:
    """What was typed, as it would stand in a file of answers."""
    match fact:
        case YesNo():
            if typed not in YES_WORDS | NO_WORDS:
                raise ValueError(YES_OR_NO)
            return typed in YES_WORDS
        case Number():
            try:
                number = float(typed.replace(",", "."))
            except ValueError:
                return typed
            return int(number) if number.is_integer() else number
        case OneOf():
            chosen = _numbers(typed, len(choices), language)
            if len(chosen) != 1:
                raise ValueError(NUMBERS_WANTED)
            return choices[chosen[0] - 1]
        case SeveralOf():
            return [choices[number - 1] for number in _numbers(typed, len(choices), language)]


def _numbers(typed: str, most: int, language: Language) -> tuple[int, ...]:
    words, known = typed.replace(",", " ").split(), {str(number) for number in range(most + 1)}
    if not all(word in known for word in words):
        raise ValueError(NUMBERS_WANTED)
    return tuple(int(word) for word in words if word != "0")


def _typed(console: Console, page: Page, language: Language) -> str:
    while True:
        typed = console.input("> ").strip().lower()
        if typed == "b":
            raise _Back
        if typed == "q":
            raise _Stop
        if typed not in ("k", "w"):
            return typed
        console.print(why_asked(page).in_(language), style="italic", highlight=False)
