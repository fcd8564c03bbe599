"""Home and library: they print the book."""

from datetime import date
from typing import Any, cast

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST, require_safe

import betis
from betis.assurance.record import recorded
from betis.guideline.book import Book
from betis.guideline.items import Item
from betis.guideline.urgency import Urgency
from betis.logic.nodes import Condition, Expression
from betis.logic.text import Text
from betis.logic.wording import number_words, worded
from betis.web.diary.said import warning
from betis.web.light import COOKIE, LIGHTS
from betis.web.pages.search import found
from betis.web.templatetags.betis import language
from betis.web.words import KIND_TITLES, WORDS

A_YEAR = 60 * 60 * 24 * 365


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """One large button and a few quiet ones."""
    unreviewed = not any(item.reviewed_by for item in betis.book().every_item())
    shown = None if settings.STATIC_SITE else warning()
    return render(request, "home.html", {"unreviewed": unreviewed, "shown": shown})


@require_POST
def change_light(request: HttpRequest) -> HttpResponse:
    """Day, night, or by the clock."""
    chosen = request.POST.get("light", "auto")
    back = request.POST.get("back", "/")
    if not url_has_allowed_host_and_scheme(back, allowed_hosts={request.get_host()}):
        back = "/"
    response = redirect(back)
    if chosen in LIGHTS:
        response.set_cookie(COOKIE, chosen, max_age=A_YEAR, samesite="Lax", httponly=True)
    return response


@require_safe
def library(request: HttpRequest) -> HttpResponse:
    """The guideline by question, and a search that forgives."""
    book = betis.book()
    query = request.GET.get("q", "").strip()[:100]
    shelves = [
        (kind, title, len(book.of(kind))) for kind, title in KIND_TITLES.items() if book.of(kind)
    ]
    hits = found(book, query, language()) if query else []
    return render(request, "library.html", {"query": query, "hits": hits, "shelves": shelves})


@require_safe
def kind(request: HttpRequest, kind: str) -> HttpResponse:
    """Every entry of one kind; danger signs by urgency."""
    name = kind.replace("-", "_")
    items = betis.book().of(name)
    if not items:
        raise Http404
    groups: list[tuple[Urgency | None, list[Item]]]
    if name == "red_flag":
        groups = [
            (level, [item for item in items.values() if item.urgency is level])
            for level in sorted(Urgency, reverse=True)
        ]
    else:
        by_title = sorted(items.values(), key=lambda item: item.title.in_(language()))
        groups = [(None, by_title)]
    context = {
        "title": KIND_TITLES[name],
        "groups": [(level, entries) for level, entries in groups if entries],
    }
    return render(request, "kind.html", context)


@require_safe
def item(request: HttpRequest, kind: str, name: str) -> HttpResponse:
    """One entry: what it says, its rule in words, its sources, what it is connected to."""
    book = betis.book()
    entry: Item | None = book.of(kind.replace("-", "_")).get(name.replace("-", "_"))
    if entry is None:
        raise Http404
    context = {
        "item": entry,
        "kind_title": KIND_TITLES[entry.kind],
        "rule": _rule(entry),
        "sources": [book.sources[source] for source in dict.fromkeys(entry.cited())],
        "links": _links(book, entry),
        "mentioned_by": book.mentioned_by().get((entry.kind, entry.name), []),
        "weights": _weights(entry),
    }
    return render(request, "item.html", context)


def _links(book: Book, entry: Item) -> list[Item]:
    """What an entry points at: tests, professionals, and what a danger sign may be."""
    mentioned = [book.of(kind_)[target] for kind_, target in dict.fromkeys(entry.mentions())]
    suspects = getattr(entry, "suspects", ())
    return [found for name in suspects for found in book.find(name)] + mentioned


def _rule(entry: Item) -> Text | None:
    when = getattr(entry, "when", getattr(entry, "worth_when", None))
    return worded(cast(Expression, when)) if isinstance(when, Condition) else None


def _weights(entry: Item) -> list[tuple[bool, Text, object]]:
    """(speaks for it, in words, weight) of a cause or mimic."""
    return [
        (speaks_for, worded(cast(Expression, weight.when)), weight)
        for speaks_for, weights in (
            (True, getattr(entry, "supports", ())),
            (False, getattr(entry, "against", ())),
        )
        for weight in weights
    ]


@require_safe
def sources(request: HttpRequest) -> HttpResponse:
    """Every publication."""
    every = sorted(betis.book().sources.values(), key=lambda source: source.title.lower())
    return render(request, "sources.html", {"sources": every})


@require_safe
def source(request: HttpRequest, name: str) -> HttpResponse:
    """One publication: what was read in it, where to open it, what cites it."""
    book = betis.book()
    entry = book.sources.get(name.replace("-", "_"))
    if entry is None:
        raise Http404
    return render(
        request, "source.html", {"source": entry, "cited_by": book.cited_by()[entry.name]}
    )


@require_safe
def facts(request: HttpRequest) -> HttpResponse:
    """Everything that can be asked, group by group."""
    book = betis.book()
    groups = [
        (title, [fact for fact in book.facts.values() if fact.group == name])
        for name, title in book.groups.items()
    ]
    return render(request, "facts.html", {"groups": groups})


@require_safe
def proved(request: HttpRequest) -> HttpResponse:
    """Each promise in plain words, when it was proved, and what it does not cover."""
    book, last = betis.book(), recorded()
    proofs = last.get("promises", {})
    context = {
        "promises": [
            (promise, _proof(proofs.get(name))) for name, promise in book.of("promise").items()
        ],
        "current": last.get("version") == book.version,
        "on": date.fromisoformat(last["on"]) if last else None,
    }
    return render(request, "proved.html", context)


def _proof(kept: dict[str, Any] | None) -> dict[str, Any] | None:
    """A recorded proof, with its counts in words."""
    if kept is None:
        return None
    seconds = number_words(kept["seconds"], language())
    counts = WORDS["proved_counts"].in_(language())
    return {**kept, "counts": counts.format(kept["cases"], kept["facts"], seconds)}


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """What Betis is, and what it is not."""
    return render(request, "about.html", {"version": betis.book().version})
