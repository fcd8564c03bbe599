"""Betis: what to do about night calf cramps. One guideline as code, read in several ways."""

from typing import Any

__version__ = "0.1.0"
__all__ = ["assess_frame", "book", "check"]


def book() -> Any:
    """The bound guideline (`betis.guideline.book.Book`)."""
    from betis.knowledge.opening import book as opened

    return opened()


def check(facts: dict[str, Any], respondent: str = "person") -> Any:
    """What the guideline concludes about one person (`betis.interpreters.answer.Result`).

    Args:
        facts: fact name → answer; absent is not asked yet, None is asked and not known.
        respondent: person, carer or clinician.

    Raises:
        betis.guideline.patient.AnswersError: naming every answer that cannot be read.
    """
    from betis.guideline.fact import Respondent
    from betis.guideline.patient import read_answers
    from betis.interview import check_up

    whole = book()
    return check_up(whole, read_answers(whole.facts, facts), Respondent(respondent))


def assess_frame(frame: Any, unknown_columns: str = "refuse") -> Any:
    """The caller's own frame with what the guideline concludes about each row, in new columns.

    Args:
        frame: Polars (eager or lazy), DuckDB relation, PyArrow table, pandas or PySpark; one row a
            person, one column a fact. A missing column or an empty cell is *not asked yet*.
        unknown_columns: "refuse" or "pass": what to do with columns that are no facts.

    Raises:
        betis.interpreters.columns.ColumnsError: naming each column that cannot be read.
    """
    from betis.interpreters.columns.frames import assess_frame as assessed

    return assessed(book(), frame, unknown_columns)  # type: ignore[arg-type]
