"""The questions go on as long as one of them could raise the urgency."""

from collections.abc import Iterator
from datetime import date

from betis.guideline.book import Book
from betis.guideline.items import FormulaPromise, RedFlag
from betis.guideline.promise import Case, Changeable, Either, Growth, Later, Surely, every, some
from betis.guideline.urgency import Urgency
from betis.logic.text import say


def cases(book: Book) -> Iterator[Case]:
    """One for each level: where the interview may stop, no question can bring it about."""
    flags = tuple(book.of("red_flag").values())
    stops = every(*(reached(flags, flag.urgency) | ~Changeable(flag.when) for flag in flags))
    for level in dict.fromkeys(flag.urgency for flag in flags):
        comes = Later(reached(flags, level), Growth.BY_QUESTION)
        yield Case(level.code, stops.implies(comes.implies(reached(flags, level))))


def reached(flags: tuple[RedFlag, ...], level: Urgency) -> Either:
    """A flag of this level or a higher one certainly holds."""
    return some(*(Surely(flag.when) for flag in flags if flag.urgency >= level))


the_interview_never_stops_early = FormulaPromise(
    title=say(
        id="Tanya jawab tidak pernah berhenti terlalu cepat", en="The interview never stops early"
    ),
    says=say(
        id="Bila tanya jawab berhenti, tidak ada jawaban atas pertanyaan yang belum diajukan yang bisa menaikkan urgensi.",
        en="When the interview stops, no answer to a question that was not asked could raise the urgency.",
    ),
    limits=say(
        id="Terbukti untuk aturan berhentinya; bahwa program mengikuti aturan itu diuji dengan banyak orang acak. Pertanyaan yang hanya bisa dijawab orang lain tidak dihitung.",
        en="It is proved of the rule for stopping; that the interview follows it is tested with many random people. Questions that only others can answer are not counted.",
    ),
    cases=cases,
    contradictory=False,
    dated=date(2026, 11, 25),
)
