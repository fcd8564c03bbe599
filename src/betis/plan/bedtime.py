"""What to do at bedtime: a few habits that the guideline offers this person."""

from betis.guideline.book import Book
from betis.guideline.patient import Patient
from betis.interpreters.answer import Result
from betis.plan.movement import MOST, Chosen, chosen_for


def bedtime_for(book: Book, patient: Patient, result: Result) -> tuple[Chosen, ...]:
    """At most three habits, the best supported first."""
    return tuple(chosen for _, chosen in chosen_for(book, patient, result, "bedtime"))[:MOST]
