"""A result as a person reads it in a terminal."""

from rich.console import Console
from rich.padding import Padding
from rich.table import Table

from betis.guideline.book import Book
from betis.guideline.items import Verdict
from betis.guideline.urgency import Urgency
from betis.interpreters.answer import Result
from betis.interpreters.answer.result import Flag, Reference, Scored
from betis.logic.text import Language, Text, say

STYLES = {
    Urgency.EMERGENCY_NOW: ("▲", "bold white on red"),
    Urgency.SAME_DAY: ("◆", "bold black on dark_orange"),
    Urgency.WITHIN_TWO_WEEKS: ("■", "bold black on yellow"),
    Urgency.ROUTINE: ("●", "bold white on dark_cyan"),
    Urgency.SELF_CARE: ("☘", "bold white on green4"),
}
NOT_SETTLED = say(
    id="Belum pasti: bisa sampai «{}». Ada yang belum terjawab.",
    en="Not settled: it could be as much as “{}”. Some questions are open.",
)
WHY = say(id="Karena", en="Because")
OPEN = say(id="Yang masih terbuka", en="Still open")
CAUSES = say(
    id="Kemungkinan penyebab (angka ini bukan peluang)",
    en="Possible causes (the figure is no probability)",
)
MIMICS = say(id="Yang mirip kram", en="What resembles a cramp")
ACTIONS = say(id="Yang dapat dilakukan", en="What you can do")
TESTS = say(id="Pemeriksaan yang layak diminta", en="Tests worth asking for")
SEE = say(id="Siapa yang ditemui", en="Whom to see")
DOUBTS = say(id="Jawaban yang tidak cocok", en="Answers that do not fit")
ALSO = say(id="dan {} tanda lain; lihat --explain", en="and {} more; see --explain")
UNCHECKED = say(id="belum diperiksa", en="not checked")
UNREVIEWED = say(
    id="Isi ini belum ditinjau dokter. Betis memberi informasi, bukan diagnosis.",
    en="No doctor has reviewed this content yet. Betis informs; it does not diagnose.",
)
FEW = 4


def show_result(book: Book, result: Result, language: Language, explain: bool) -> None:
    """Urgency first, then why, causes, what to do, whom to see."""
    console = Console(highlight=False)

    def say_(text: Text) -> str:
        return text.in_(language)

    sign, style = STYLES[result.urgency]
    console.print(f" {sign} {say_(result.urgency.title)} ", style=style)
    console.print(say_(result.urgency.meaning))
    if not result.settled:
        console.print(say_(NOT_SETTLED).format(say_(result.could_be.title)), style="yellow")
    for flag in result.red_flags:
        _show_flag(console, flag, language)
    for doubt in result.contradictions:
        console.print(f"\n{say_(DOUBTS)}: {say_(doubt.title)}. {say_(doubt.why)}", style="yellow")
    _show_open(console, result, language, explain)
    _show_scored(console, CAUSES, result.causes, language, explain)
    _show_scored(console, MIMICS, result.mimics, language, explain)
    _show_actions(console, result, language, explain)
    for heading, offered in ((TESTS, result.tests), (SEE, result.see)):
        if offered:
            console.print(f"\n[bold]{say_(heading)}[/bold]")
            for each in offered:
                console.print(f"  • {say_(each.title)}")
                if explain:
                    console.print(Padding(say_(each.why), (0, 0, 0, 4)), style="dim")
    if not any(item.reviewed_by for item in book.of("red_flag").values()):
        console.print(f"\n{say_(UNREVIEWED)}", style="dim")


def _show_flag(console: Console, flag: Flag, language: Language) -> None:
    console.print(f"\n[bold]{flag.title.in_(language)}[/bold]  {references(flag.refs, language)}")
    console.print(Padding(flag.do.in_(language), (0, 0, 0, 2)))
    reasons = "; ".join(reason.text.in_(language) for reason in flag.because)
    console.print(Padding(f"{WHY.in_(language)}: {reasons}", (0, 0, 0, 2)), style="dim")


def _show_open(console: Console, result: Result, language: Language, explain: bool) -> None:
    if result.settled and not explain:
        return
    console.print(f"\n[bold]{OPEN.in_(language)}[/bold]")
    shown = result.open_red_flags if explain else result.open_red_flags[:FEW]
    for flag in shown:
        missing = "; ".join(reason.text.in_(language) for reason in flag.because[:FEW])
        console.print(f"  • {flag.title.in_(language)}: [dim]{missing}[/dim]")
    hidden = len(result.open_red_flags) - len(shown)
    if hidden:
        console.print(f"  [dim]{ALSO.in_(language).format(hidden)}[/dim]")


def _show_scored(
    console: Console, heading: Text, scored: tuple[Scored, ...], language: Language, explain: bool
) -> None:
    if not scored:
        return
    console.print(f"\n[bold]{heading.in_(language)}[/bold]")
    table = Table.grid(padding=(0, 2))
    for each in scored if explain else scored[:FEW]:
        reasons = "; ".join(reason.text.in_(language) for reason in each.supports)
        counter = "; ".join(reason.text.in_(language) for reason in each.against)
        detail = reasons + (f" | – {counter}" if counter else "")
        table.add_row(
            f"  {each.score:>3}", each.title.in_(language), each.certainty.words.in_(language),
            f"[dim]{detail}[/dim]",
        )  # fmt: skip
    console.print(table)


def _show_actions(console: Console, result: Result, language: Language, explain: bool) -> None:
    if not result.actions:
        return
    console.print(f"\n[bold]{ACTIONS.in_(language)}[/bold]")
    for verdict in Verdict:
        chosen = [action for action in result.actions if action.verdict is verdict]
        if not chosen:
            continue
        console.print(f"  [underline]{verdict.words.in_(language)}[/underline]")
        for action in chosen:
            console.print(f"  • {action.title.in_(language)}")
            if explain or verdict in (Verdict.ASK_A_DOCTOR, Verdict.AVOID):
                console.print(Padding(action.why.in_(language), (0, 0, 0, 4)), style="dim")


def references(refs: tuple[Reference, ...], language: Language) -> str:
    """Sources in brackets, those not checked marked so."""
    marked = (r.id if r.verified else f"{r.id} ({UNCHECKED.in_(language)})" for r in refs)
    return f"[dim]\\[{', '.join(marked)}][/dim]"
