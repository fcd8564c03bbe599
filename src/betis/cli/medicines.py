"""`betis medicines`: what of a list may provoke cramps, and what does not go together."""

import json
import sys
from collections.abc import Iterable

from rich.console import Console
from rich.padding import Padding

import betis
from betis.cli.check import read_patient
from betis.cli.failure import Failure
from betis.cli.show import UNREVIEWED, references
from betis.guideline.items import Severity
from betis.guideline.patient import Patient
from betis.logic.text import Language, Text, say
from betis.medicines import Review, review
from betis.medicines.clashes import Clash
from betis.medicines.links import Link
from betis.medicines.match import Piece
from betis.medicines.names import How, titles
from betis.medicines.said import ALWAYS, NOT_LISTED, TAKEN_TWICE, filled_text

NOTHING = say(
    id='Tulis nama obatnya, misalnya: betis medicines "HCT, amlodipin, simvastatin"',
    en='Give the names, such as: betis medicines "HCT, amlodipin, simvastatin"',
)
READ = say(id="Yang dikenali", en="What was recognised")
GUESSED = say(id="dibaca sebagai {}; betul?", en="read as {}; is that right?")
WHICH = say(id="yang mana: {}?", en="which: {}?")
NOT_READ = say(id="tidak dikenali", en="not recognised")
UNREAD = say(id="tidak terbaca: {}", en="not understood: {}")
LOCAL = say(
    id="dipakai setempat (tetes, salep): tidak dihitung untuk kram",
    en="put on one place (drops, ointment): not counted for cramps",
)
LINKS = say(
    id="Yang mungkin ikut membuat kram (bukan berarti penyebab kram Anda)",
    en="What may contribute to cramps (not that it causes yours)",
)
CLASHES = say(id="Yang tidak cocok bersama", en="What does not go well together")
NO_CLASH = say(
    id="Tidak ditemukan dalam daftar kami. Tetap tanyakan apoteker.",
    en="None found in our list. Ask a pharmacist all the same.",
)
IF_TRUE = say(id="Berlaku bila", en="Applies if")
ASK = say(id="Tanyakan kepada apoteker atau dokter", en="Ask the pharmacist or doctor")
SIGNS = {
    Severity.CONTRAINDICATED: ("▲", "bold red"), Severity.MAJOR: ("◆", "bold dark_orange"),
    Severity.MODERATE: ("■", "yellow"), Severity.MINOR: ("●", "cyan"),
}  # fmt: skip


def run(names: str, thinking_of: str, facts: str | None, as_json: bool, language: Language) -> None:
    """Review a list, and print it as text or JSON."""
    typed = sys.stdin.read() if names == "-" else names
    if not typed.strip() and not thinking_of.strip():
        raise Failure(NOTHING.in_(language))
    book = betis.book()
    patient = read_patient(book.facts, facts, language) if facts else Patient()
    result = review(book, typed, thinking_of, patient)
    if as_json:
        sys.stdout.write(json.dumps(result.as_json(language), ensure_ascii=False, indent=1) + "\n")
        return
    _Page(Console(highlight=False), language).show(result)


class _Page:
    """A review as a person reads it in a terminal."""

    def __init__(self, console: Console, language: Language) -> None:
        self.console = console
        self.language = language

    def show(self, result: Review) -> None:
        """What was recognised, causes, interactions, questions."""
        self._heading(READ)
        for piece in result.pieces:
            self._piece(piece)
        for name in result.twice:
            self._under(filled_text(TAKEN_TWICE, titles()[name]))
        self.console.print(f"\n{self._said(ALWAYS)}", style="bold")
        self._links(result)
        self._heading(CLASHES)
        for clash in result.clashes:
            self._clash(clash)
        if not result.clashes:
            self.console.print(f"  {self._said(NO_CLASH)}")
        self._open(result.if_true)
        self._heading(ASK)
        for question in result.questions:
            self.console.print(f"  • {self._said(question)}")
        self.console.print(f"\n{self._said(UNREVIEWED)}", style="dim")

    def _piece(self, piece: Piece) -> None:
        notes = []
        if piece.state == "unrecognised":
            notes.append(self._said(NOT_READ))
        if piece.choices:
            notes.append(self._said(WHICH).format(self._names(piece.choices)))
        if piece.found:
            named = self._names(each.name for each in piece.found)
            guessed = any(each.how is How.SPELLING for each in piece.found)
            notes.append(self._said(GUESSED).format(named) if guessed else named)
            if piece.unread:
                notes.append(self._said(UNREAD).format(" ".join(piece.unread)))
        if piece.local:
            notes.append(self._said(LOCAL))
        style = "" if piece.state == "recognised" else "yellow"
        self.console.print(f"  {piece.typed} → {'; '.join(notes)}", style=style, markup=False)

    def _links(self, result: Review) -> None:
        if result.links:
            self._heading(LINKS)
        for each in result.links:
            self._link(each)
        if result.unlisted:
            self.console.print(f"\n  {self._names(result.unlisted)}")
            self._under(NOT_LISTED)

    def _link(self, each: Link) -> None:
        refs = references(each.refs, self.language)
        graded = self._said(each.graded)
        self.console.print(f"  [bold]{self._said(each.title)}[/bold]: {graded}  {refs}")
        for figure in each.figures:
            self._under(figure.words)
        for text in (each.why, each.ask, each.warn):
            if text:
                self._under(text)

    def _clash(self, clash: Clash) -> None:
        sign, style = SIGNS[clash.severity]
        words = f"  {sign} {self._said(clash.severity.words)}: {self._said(clash.title)}"
        self.console.print(words, style=style)
        for text in (clash.says, clash.do, *clash.because, *clash.worse):
            self._under(text)
        self.console.print(Padding(references(clash.refs, self.language), (0, 0, 0, 4)))

    def _open(self, clashes: Iterable[Clash]) -> None:
        clashes = list(clashes)
        if not clashes:
            return
        facts = betis.book().facts
        self._heading(IF_TRUE)
        for clash in clashes:
            known = ", ".join(self._said(facts[name].says) for name in clash.open)
            self.console.print(f"  • {known}: {self._said(clash.title)}")
            self._under(clash.do)

    def _heading(self, words: Text) -> None:
        self.console.print(f"\n[bold]{self._said(words)}[/bold]")

    def _under(self, words: Text) -> None:
        self.console.print(Padding(self._said(words), (0, 0, 0, 4)), style="dim")

    def _names(self, names: Iterable[str]) -> str:
        return ", ".join(self._said(titles()[name]) for name in names)

    def _said(self, words: Text) -> str:
        return words.in_(self.language)
