"""A result as a person reads it in a terminal, or from a pipe."""

from betis.cli.paper import Paper, paper
from betis.guideline.book import Book
from betis.guideline.items import Verdict
from betis.guideline.urgency import Urgency
from betis.interpreters.answer import Result
from betis.interpreters.answer.result import Flag, Reason, Reference, Scored
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
    page = paper()

    def say_(text: Text) -> str:
        return text.in_(language)

    sign, style = STYLES[result.urgency]
    page.write((f" {sign} {say_(result.urgency.title)} ", style))
    page.write(say_(result.urgency.meaning))
    if not result.settled:
        page.write((say_(NOT_SETTLED).format(say_(result.could_be.title)), "yellow"))
    for flag in result.red_flags:
        _show_flag(page, flag, language)
    for doubt in result.contradictions:
        page.write((f"\n{say_(DOUBTS)}: {say_(doubt.title)}. {say_(doubt.why)}", "yellow"))
    _show_open(page, result, language, explain)
    _show_scored(page, CAUSES, result.causes, language, explain)
    _show_scored(page, MIMICS, result.mimics, language, explain)
    _show_actions(page, result, language, explain)
    for heading, offered in ((TESTS, result.tests), (SEE, result.see)):
        if offered:
            page.write("\n", (say_(heading), "bold"))
            for each in offered:
                page.write(f"• {say_(each.title)}", indent=2)
                if explain:
                    page.write((say_(each.why), "dim"), indent=4)
    if not any(item.reviewed_by for item in book.of("red_flag").values()):
        page.write((f"\n{say_(UNREVIEWED)}", "dim"))


def _show_flag(page: Paper, flag: Flag, language: Language) -> None:
    page.write("\n", (flag.title.in_(language), "bold"), (f"  {cited(flag.refs, language)}", "dim"))
    page.write(flag.do.in_(language), indent=2)
    page.write((f"{WHY.in_(language)}: {_joined(flag.because, language)}", "dim"), indent=2)


def _show_open(page: Paper, result: Result, language: Language, explain: bool) -> None:
    if result.settled and not explain:
        return
    page.write("\n", (OPEN.in_(language), "bold"))
    shown = result.open_red_flags if explain else result.open_red_flags[:FEW]
    for flag in shown:
        missing = _joined(flag.because[:FEW], language)
        page.write(f"• {flag.title.in_(language)}: ", (missing, "dim"), indent=2)
    hidden = len(result.open_red_flags) - len(shown)
    if hidden:
        page.write((ALSO.in_(language).format(hidden), "dim"), indent=2)


def _show_scored(
    page: Paper, heading: Text, scored: tuple[Scored, ...], language: Language, explain: bool
) -> None:
    if not scored:
        return
    page.write("\n", (heading.in_(language), "bold"))
    for each in scored if explain else scored[:FEW]:
        certainty = each.certainty.words.in_(language)
        page.write(f"{each.score:>3}  {each.title.in_(language)} ({certainty})", indent=2)
        counter = _joined(each.against, language)
        detail = _joined(each.supports, language) + (f" | – {counter}" if counter else "")
        if detail:
            page.write((detail, "dim"), indent=7)


def _show_actions(page: Paper, result: Result, language: Language, explain: bool) -> None:
    if not result.actions:
        return
    page.write("\n", (ACTIONS.in_(language), "bold"))
    for verdict in Verdict:
        chosen = [action for action in result.actions if action.verdict is verdict]
        if not chosen:
            continue
        page.write((verdict.words.in_(language), "underline"), indent=2)
        for action in chosen:
            page.write(f"• {action.title.in_(language)}", indent=2)
            if explain or verdict in (Verdict.ASK_A_DOCTOR, Verdict.AVOID):
                page.write((action.why.in_(language), "dim"), indent=4)


def _joined(reasons: tuple[Reason, ...], language: Language) -> str:
    return "; ".join(reason.text.in_(language) for reason in reasons)


def cited(refs: tuple[Reference, ...], language: Language) -> str:
    """Sources in brackets, those not checked marked so."""
    marked = (r.id if r.verified else f"{r.id} ({UNCHECKED.in_(language)})" for r in refs)
    return f"[{', '.join(marked)}]"


def references(refs: tuple[Reference, ...], language: Language) -> str:
    """The same in the markup of Rich."""
    return f"[dim]\\{cited(refs, language)}[/dim]"
