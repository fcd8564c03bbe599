"""One tap to the first instruction. Without JavaScript each step is a page of its own."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

import betis
from betis.guideline.items import Moment
from betis.web.checkup.session import patient_of
from betis.web.sos.steps import ANSWERS, questions, steps

FLAG_FOR_YES = "one_leg_swollen"


@require_safe
def sos(request: HttpRequest) -> HttpResponse:
    """The night screen: every step in one page; `at` and the answers serve pages without script."""
    book = betis.book()
    asked = questions(book)
    screen = tuple(_answer(request.GET.get(question.name)) for question in asked)
    every = steps(book, patient_of(request))
    shown = [step for step in every if ".".join(screen) in step.screens]
    at = _whole(request.GET.get("at"))
    context = {
        "questions": asked,
        "steps": every,
        "now": [s for s in every if s.action.moment is Moment.NOW],
        "later": [s for s in every if s.action.moment is Moment.AFTER_3_MINUTES],
        "much_later": [s for s in every if s.action.moment is Moment.AFTER_10_MINUTES],
        "afterwards": [s for s in every if s.action.moment is Moment.AFTERWARDS],
        "shown": shown,
        "at": at,
        "screen": ".".join(screen),
        "answered": {q.name: a for q, a in zip(asked, screen, strict=True)},
        "flag": book.of("red_flag")[FLAG_FOR_YES],
    }
    return render(request, "sos.html", context)


def _answer(given: str | None) -> str:
    return given if given in ANSWERS else "skip"


def _whole(given: str | None) -> int:
    return int(given) if given and given.isdecimal() and len(given) < 3 else 0
