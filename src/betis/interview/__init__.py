"""What to ask next, why, and when to stop.

`pages` decides what can still change the outcome; `check_up` is a whole answer with its next
question.
"""

from betis.guideline.book import Book
from betis.guideline.fact import Respondent
from betis.guideline.patient import Patient
from betis.interpreters.answer import Result, answer
from betis.interview.pages import Form, Page, next_page

__all__ = ["Form", "Page", "check_up", "next_page"]


def check_up(book: Book, patient: Patient, respondent: Respondent) -> Result:
    """Everything concluded about a person, with the question whose answer could change most."""
    page = next_page(book, patient, respondent)
    return answer(book, patient, respondent).followed_by(page.facts[0] if page else None)
