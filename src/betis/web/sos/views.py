"""One tap to the first instruction."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

import betis
from betis.guideline.items import Moment
from betis.web.checkup.session import patient_of
from betis.web.sos.steps import ANSWERS, questions, steps


@require_safe
def sos(request: HttpRequest) -> HttpResponse:
    """The night screen: every step stands in the page; without script, one below the other."""
    book = betis.book()
    asked = questions(book)
    screen = tuple(_answer(request.GET.get(question.name)) for question in asked)
    every = steps(book, patient_of(request))
    context = {
        "questions": asked,
        "now": [s for s in every if s.action.moment is Moment.NOW],
        "later": [s for s in every if s.action.moment is Moment.AFTER_3_MINUTES],
        "much_later": [s for s in every if s.action.moment is Moment.AFTER_10_MINUTES],
        "afterwards": [s for s in every if s.action.moment is Moment.AFTERWARDS],
        "screen": ".".join(screen),
        "answered": {q.name: a for q, a in zip(asked, screen, strict=True)},
    }
    return render(request, "sos.html", context)


def _answer(given: str | None) -> str:
    return given if given in ANSWERS else "skip"
