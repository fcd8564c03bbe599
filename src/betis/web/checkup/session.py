"""The answers of one check-up, kept in this browser's session on this machine."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.http import HttpRequest

import betis
from betis.guideline.fact import Respondent
from betis.guideline.patient import (
    NOT_KNOWN,
    AnswersError,
    Patient,
    Silence,
    read_answers,
    written_value,
)
from betis.interview import Form
from betis.logic.nodes import Value

ANSWERS, PAGES, WHO, FORM = "answers", "pages", "who", "form"


def patient_of(request: HttpRequest) -> Patient:
    """The person as answered so far. What a newer book cannot read any more is left aside."""
    facts = betis.book().facts
    stored: Mapping[str, Any] = request.session.get(ANSWERS, {})
    try:
        return read_answers(facts, stored)
    except AnswersError as error:
        aside = {problem.field for problem in error.problems}
        return read_answers(facts, {n: raw for n, raw in stored.items() if n not in aside})


def respondent_of(request: HttpRequest) -> Respondent | None:
    """Who is answering; None before "for whom?" was answered."""
    stored = request.session.get(WHO)
    return Respondent(stored) if stored else None


def form_of(request: HttpRequest) -> Form:
    """Short until the person asks for causes too."""
    return Form(request.session.get(FORM, Form.SHORT))


def keep(request: HttpRequest, answers: Mapping[str, Value | Silence]) -> None:
    """Add or replace answers; everything else stays."""
    facts = betis.book().facts
    stored = dict(request.session.get(ANSWERS, {}))
    for name, value in answers.items():
        stored[name] = None if value is NOT_KNOWN else written_value(facts[name], value)
    request.session[ANSWERS] = stored
    pages: list[list[str]] = list(request.session.get(PAGES, []))
    if not any(set(answers) <= set(page) for page in pages):
        pages.append(list(answers))
    request.session[PAGES] = pages


def pages_of(request: HttpRequest) -> list[list[str]]:
    """The pages answered so far, oldest first."""
    pages = (list(known(page)) for page in request.session.get(PAGES, []))
    return [page for page in pages if page]


def begin(request: HttpRequest, who: Respondent) -> None:
    """Remember who answers; answers already given stay."""
    request.session[WHO] = str(who)


def choose_form(request: HttpRequest, form: Form) -> None:
    """How far to ask."""
    request.session[FORM] = str(form)


def forget(request: HttpRequest) -> None:
    """Erase every answer, and the session with it."""
    request.session.flush()


def known(names: Iterable[str]) -> tuple[str, ...]:
    """Those of the names that are facts."""
    facts = betis.book().facts
    return tuple(name for name in names if name in facts)
