"""One page: names are typed, and read; the tables and the guideline decide.

What is typed stays in this browser's session, so that the page can be left and found again, and
"Hapus jawaban" erases it with the rest.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

import betis
from betis.guideline.fact import Fact, Respondent, SeveralOf, YesNo
from betis.guideline.items import Severity
from betis.guideline.patient import NOT_KNOWN, Silence
from betis.logic.nodes import Value
from betis.logic.text import Text
from betis.medicines import Review, recognise, review
from betis.medicines.clashes import Clash
from betis.medicines.match import MOST_LETTERS, Piece
from betis.medicines.names import How, plain_name, titles
from betis.medicines.said import ALWAYS, NOT_LISTED, TAKEN_TWICE, filled_text
from betis.web.checkup import session
from betis.web.checkup.forms import ONLY
from betis.web.templatetags.betis import language

TYPED, THINKING = "medicines_typed", "medicines_thinking"
SUGGESTED = ("magnesium", "potassium_supplement", "tonic_water", "grapefruit", "jamu")
"""Foods and supplements that people often think of, as examples of what to type."""
DOTS = {"strong": "moderate", "moderate": "low", "weak": "very_low", "reported": "none"}
"""Strength of a link → how many dots are filled; never all, for no link is certain."""


@dataclass(frozen=True)
class Row:
    """A piece as it is shown: its names, whether they were guessed, what it may be."""

    piece: Piece
    number: int
    names: tuple[Text, ...]
    guessed: bool
    choices: tuple[tuple[str, Text], ...]
    unread: str
    thought_of: bool


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def medicines(request: HttpRequest) -> HttpResponse:
    """The form, and below it what follows from the names."""
    if request.method == "POST":
        return ACTIONS.get(request.POST.get("do", ""), _typed)(request)
    result = _review(request)
    book = betis.book()
    facts = [book.facts[name] for name in dict.fromkeys(_open_facts(result.if_true))]
    context = {
        "typed": request.session.get(TYPED, ""),
        "thinking": request.session.get(THINKING, ""),
        "suggested": [titles()[name] for name in SUGGESTED],
        "result": result,
        "rows": list(_rows(result)),
        "asks": any(piece.choices for piece in result.pieces),
        "links": [(DOTS[each.strength], each) for each in result.links],
        "unlisted": [titles()[name] for name in result.unlisted],
        "from_check_up": [titles()[name] for name in result.from_check_up],
        "twice": [filled_text(TAKEN_TWICE, titles()[name]) for name in result.twice],
        "by_severity": list(_by_severity(result)),
        "ticks": [fact for fact in facts if _can_tick(fact)],
        "elsewhere": [fact for fact in facts if not _can_tick(fact)],
        "begun": session.respondent_of(request),
        "always": ALWAYS,
        "not_listed": NOT_LISTED,
        "unreviewed": not any(item.reviewed_by for item in book.every_item()),
    }
    return render(request, "medicines.html", context)


def _review(request: HttpRequest) -> Review:
    typed, thinking = request.session.get(TYPED, ""), request.session.get(THINKING, "")
    return review(betis.book(), typed, thinking, session.patient_of(request))


def _rows(result: Review) -> Iterator[Row]:
    for number, piece in enumerate(result.pieces):
        yield Row(
            piece,
            number,
            tuple(titles()[each.name] for each in piece.found),
            any(each.how is How.SPELLING for each in piece.found),
            tuple((name, titles()[name]) for name in piece.choices),
            " ".join(piece.unread),
            number >= len(result.taken),
        )


def _by_severity(result: Review) -> Iterator[tuple[Severity, list[Clash]]]:
    for severity in Severity:
        alike = [clash for clash in result.clashes if clash.severity is severity]
        if alike:
            yield severity, alike


def _open_facts(clashes: Iterable[Clash]) -> Iterator[str]:
    for clash in clashes:
        yield from clash.open


def _can_tick(fact: Fact) -> bool:
    return isinstance(fact, YesNo) and Respondent.PERSON in fact.who


def _typed(request: HttpRequest) -> HttpResponse:
    """Names as typed or pasted."""
    request.session[TYPED] = request.POST.get("medicines", "")[:MOST_LETTERS].strip()
    request.session[THINKING] = request.POST.get("thinking_of", "")[:MOST_LETTERS].strip()
    return _shown()


def _chosen(request: HttpRequest) -> HttpResponse:
    """Which one was meant, where the words could mean several."""
    taken = recognise(request.session.get(TYPED, ""))
    thought = recognise(request.session.get(THINKING, ""))
    written = [
        _written(piece, request.POST.get(f"which-{number}", ""))
        for number, piece in enumerate(taken + thought)
    ]
    request.session[TYPED] = "\n".join(written[: len(taken)])
    request.session[THINKING] = "\n".join(written[len(taken) :])
    return _shown()


def _written(piece: Piece, chosen: str) -> str:
    return plain_name(chosen, language()) if chosen in piece.choices else piece.typed


def _answered(request: HttpRequest) -> HttpResponse:
    """What is true of the person: what is ticked, and the rest as they said."""
    book = betis.book()
    names = session.known(request.POST.get("facts", "").split(","))
    ticked = set(request.POST.getlist("signs"))
    rest: Value | Silence = False if request.POST.get("answer") == ONLY else NOT_KNOWN
    answers = {n: True if n in ticked else rest for n in names if _can_tick(book.facts[n])}
    if answers:
        session.keep(request, answers)
    return _shown()


def _used(request: HttpRequest) -> HttpResponse:
    """Take the list over into the check-up, where the person sees and completes it."""
    fact = betis.book().facts["medicines"]
    assert isinstance(fact, SeveralOf)
    told = session.patient_of(request).given(fact.name)
    before = told if isinstance(told, frozenset) else frozenset()
    taken = frozenset(_review(request).groups) & fact.choices.keys()
    session.keep(request, {fact.name: before | taken})
    if session.respondent_of(request) is None:
        return redirect("check")
    return redirect("change", fact=fact.name)


def _shown() -> HttpResponse:
    return redirect(f"{reverse('medicines')}#found")


ACTIONS = {"read": _typed, "choose": _chosen, "answer": _answered, "use": _used}
