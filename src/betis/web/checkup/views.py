"""The pages of the check-up. They parse and print; the interview and the guideline decide.

What shows answers is not kept by the browser, so that after "Hapus jawaban" going back shows
nothing either; an empty question may be kept.
"""

import json

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

import betis
from betis.guideline.fact import Number, OneOf, Respondent, SeveralOf, YesNo
from betis.guideline.items import Verdict
from betis.guideline.patient import MADE, value_words, written_value
from betis.guideline.urgency import Urgency
from betis.interview import Form, check_up, next_page
from betis.interview.pages import Page, why_asked
from betis.web.checkup import session
from betis.web.checkup.forms import Read, read_form
from betis.web.diary import said

WHO = (Respondent.PERSON, Respondent.CARER, Respondent.CLINICIAN)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    """For whom? A check-up already begun can go on."""
    if request.method == "POST":
        who = request.POST.get("who", "")
        if who in {str(each) for each in WHO}:
            session.begin(request, Respondent(who))
            return redirect("question")
    known = session.patient_of(request)
    context = {
        "begun": session.respondent_of(request),
        "from_diary": [each for each in said.answers() if not known.asked(each.fact)],
    }
    return render(request, "check/start.html", context)


@require_POST
def from_diary(request: HttpRequest) -> HttpResponse:
    """Take the answers of the diary that were ticked; each can be changed like any other."""
    ticked = set(request.POST.getlist("facts"))
    for each in said.answers():
        if each.fact in ticked:
            session.keep(request, {each.fact: each.value})
    return redirect("answers" if session.respondent_of(request) else "check")


@require_http_methods(["GET", "HEAD", "POST"])
def question(request: HttpRequest) -> HttpResponse:
    """The next page that can still change the outcome; the result when there is none."""
    who = session.respondent_of(request)
    if who is None:
        return redirect("check")
    if request.method == "POST":
        return _answered(request)
    page = next_page(betis.book(), session.patient_of(request), who, session.form_of(request))
    return redirect("result") if page is None else _show(request, page)


@never_cache
@require_safe
def change(request: HttpRequest, fact: str) -> HttpResponse:
    """A page answered before, to answer again; nothing else is lost."""
    name = fact.replace("-", "_")
    pages = session.pages_of(request)
    names = next((page for page in pages if name in page), [name])
    known = session.known(names)
    if not known or session.respondent_of(request) is None:
        raise Http404
    return _show(request, Page(known))


def _answered(request: HttpRequest) -> HttpResponse:
    book, names = betis.book(), session.known(request.POST.get("facts", "").split(","))
    if not names or not (len(names) == 1 or all(isinstance(book.facts[n], YesNo) for n in names)):
        return redirect("question")
    read = read_form(book, names, request.POST)
    if read.wrong is not None:
        return _show(request, Page(names), read)
    session.keep(request, read.answers)
    return redirect("question")


def _show(request: HttpRequest, page: Page, read: Read | None = None) -> HttpResponse:
    book, patient = betis.book(), session.patient_of(request)
    facts = [book.facts[name] for name in page.facts]
    earlier = session.pages_of(request)
    first = facts[0]
    context = {
        "facts": facts,
        "names": ",".join(page.facts),
        "fact": first,
        "shape": _shape(facts),
        "ticked": [name for name in page.facts if patient.given(name) is True],
        "given": _given(first, patient.given(first.name)),
        "why": why_asked(page) if page.why else None,
        "left": page.left,
        "back": _before(page, earlier),
        "read": read,
    }
    status = 400 if read else 200
    return render(request, "check/question.html", context, status=status)


def _before(page: Page, earlier: list[list[str]]) -> str | None:
    """The page answered before this one, by its first fact."""
    met = (place for place, names in enumerate(earlier) if not set(names).isdisjoint(page.facts))
    before = earlier[: next(met, len(earlier))]
    return before[-1][0] if before else None


def _shape(facts: list[object]) -> str:
    if len(facts) > 1:
        return "signs"
    shapes = {YesNo: "yes_no", Number: "number", OneOf: "one_of", SeveralOf: "several_of"}
    return next(shape for kind, shape in shapes.items() if isinstance(facts[0], kind))


def _given(fact: object, value: object) -> object:
    if value is None:
        return None
    return written_value(fact, value)  # type: ignore[arg-type]


@never_cache
@require_safe
def answers(request: HttpRequest) -> HttpResponse:
    """Everything answered so far, each with a way to change it."""
    book, patient = betis.book(), session.patient_of(request)
    rows = []
    for page in session.pages_of(request):
        for name in session.known(page):
            value = patient.given(name)
            fact = book.facts[name]
            rows.append((fact, None if value is None else value_words(fact, value)))
    return render(request, "check/answers.html", {"rows": rows})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def result(request: HttpRequest) -> HttpResponse:
    """What follows from the answers. Posting asks for the longer form."""
    who = session.respondent_of(request)
    if who is None:
        return redirect("check")
    if request.method == "POST":
        session.choose_form(request, Form.LONG)
        return redirect("question")
    book, patient = betis.book(), session.patient_of(request)
    found = check_up(book, patient, who)
    asks_more = next_page(book, patient, who, Form.LONG) is not None
    by_verdict = [
        (verdict, [action for action in found.actions if action.verdict is verdict])
        for verdict in Verdict
    ]
    context = {
        "result": found,
        "by_verdict": [(verdict, actions) for verdict, actions in by_verdict if actions],
        "emergency": found.urgency is Urgency.EMERGENCY_NOW,
        "asks_more": asks_more,
        "come_back": book.of("article")["when_to_come_back"],
        "unreviewed": not any(item.reviewed_by for item in book.every_item()),
        "own_flags": [
            flag
            for flag in found.open_red_flags
            if any(who in book.facts[reason.fact].who for reason in flag.because)
        ],
    }
    return render(request, "check/result.html", context)


@never_cache
@require_safe
def saved(request: HttpRequest) -> HttpResponse:
    """The answers as the JSON that `betis check` reads."""
    book, patient = betis.book(), session.patient_of(request)
    facts = {
        name: None if patient.given(name) is None else written_value(book.facts[name], value)  # type: ignore[arg-type]
        for name, value in patient.answers.items()
        if name not in MADE  # worked out again when it is read
    }
    content = json.dumps({"book_version": book.version, "facts": facts}, indent=1)
    response = HttpResponse(content, content_type="application/json")
    response["Content-Disposition"] = 'attachment; filename="betis-jawaban.json"'
    return response


@require_POST
def erase(request: HttpRequest) -> HttpResponse:
    """Erase every answer."""
    session.forget(request)
    return redirect("check")
