"""The questions go on as long as one of them could raise the urgency."""

from collections.abc import Iterator
from datetime import date

from betis.guideline.book import Book
from betis.guideline.items import FormulaPromise, RedFlag
from betis.guideline.promise import Case, Changeable, Claiming, Growth, Later, Surely, every, some
from betis.logic.text import say


def cases(book: Book) -> Iterator[Case]:
    """One for each red flag: where the interview may stop, no question can bring it about."""
    flags = tuple(book.of("red_flag").values())
    stops = every(*(reached(flags, f) | ~Changeable(f.when) for f in flags))
    for flag in flags:
        comes = Later(Surely(flag.when), Growth.BY_QUESTION)
        yield Case(flag.name, stops.implies(comes.implies(reached(flags, flag))))


def reached(flags: tuple[RedFlag, ...], flag: RedFlag) -> Claiming:
    """The urgency is already as high as this flag could make it."""
    return some(*(Surely(other.when) for other in flags if other.urgency >= flag.urgency))


the_interview_never_stops_early = FormulaPromise(
    title=say(id="Tanya jawab tidak pernah berhenti terlalu cepat", en="The interview never stops early"),
    says=say(id="Bila tanya jawab berhenti, tidak ada jawaban atas pertanyaan yang belum diajukan yang bisa menaikkan urgensi.", en="When the interview stops, no answer to a question that was not asked could raise the urgency."),
    limits=say(id="Terbukti untuk aturan berhentinya. Bahwa program tanya jawab mengikuti aturan itu diuji dengan banyak orang acak. Pertanyaan yang hanya bisa dijawab orang lain tidak dihitung.", en="It is proved of the rule for stopping; that the interview follows this rule is tested with many random people. Questions that only others can answer are not counted."),
    cases=cases,
    contradictory=False,
    dated=date(2026, 11, 25),
)
