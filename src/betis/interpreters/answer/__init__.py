"""One patient → every conclusion with its reasons. The reference reading."""

from functools import cache

from betis.guideline.book import Book
from betis.guideline.fact import Respondent
from betis.guideline.patient import Patient
from betis.interpreters.answer.conclude import Conclusion, conclude
from betis.interpreters.answer.explain import Explainer
from betis.interpreters.answer.program import Program, program
from betis.interpreters.answer.result import Result

__all__ = ["Conclusion", "Result", "answer", "compiled", "concluded"]


@cache
def compiled(book: Book) -> Program:
    """The program of a book, made once."""
    return program(book)


def concluded(book: Book, patient: Patient, respondent: Respondent) -> Conclusion:
    """The conclusions as bare names, without reasons."""
    return conclude(compiled(book), patient, respondent)


def answer(book: Book, patient: Patient, respondent: Respondent = Respondent.PERSON) -> Result:
    """Everything the book concludes about a person, each conclusion with its reasons.

    Args:
        book: a bound guideline.
        patient: what is known; see `guideline.patient.read_answers`.
        respondent: who is answering; what only others can answer never blocks a conclusion.
    """
    found = concluded(book, patient, respondent)
    return Explainer(book, compiled(book), patient, respondent).result(found)
