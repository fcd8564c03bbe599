"""The pages of the diary. Writing happens in the page (`static/diary`), on the device first; these
print what the diary shows, and carry it in and out."""

from datetime import date, timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from betis.diary.change import Entry
from betis.diary.shape import SHAPES, Choice, Choices
from betis.diary.trends import trends as trends_of
from betis.diary.triggers import triggers as triggers_of
from betis.web.diary import store
from betis.web.templatetags.betis import language
from betis.web.words import DIARY_WORDS, WORDS

A_YEAR = timedelta(days=366)


@require_safe
def diary(request: HttpRequest) -> HttpResponse:
    """Tonight, the last nights, the month; the same page for everybody, filled on the device."""
    words = {name.removeprefix("diary_"): text.in_(language()) for name, text in _words()}
    context = {"diary_words": {"words": words, "fields": fields(), "language": language()}}
    return render(request, "diary/diary.html", context)


def _words() -> list[tuple[str, Any]]:
    names = ("yes", "no", "none")
    return [*DIARY_WORDS.items(), *((name, WORDS[name]) for name in names)]


def fields() -> dict[str, dict[str, dict[str, Any]]]:
    """What can be written, in the language of the page: kind → field → title and choices."""
    return {
        str(kind): {
            name: {
                "title": field.title.in_(language()),
                "shape": type(field).__name__.lower(),
                "choices": {n: t.in_(language()) for n, t in field.choices.items()}
                if isinstance(field, Choice | Choices)
                else {},
                "own": isinstance(field, Choices) and field.own,
            }
            for name, field in shape.items()
        }
        for kind, shape in SHAPES.items()
    }


def last_year() -> tuple[tuple[Entry, ...], date]:
    """The entries of the last year, and today."""
    today = timezone.localdate()
    return store.entries(store.local_diary(), today - A_YEAR, today), today


def shown() -> dict[str, bool]:
    """Whether what is shown is, or holds, the example year."""
    return {"example": store.has_example(store.local_diary())}


@never_cache
@require_safe
def trends(request: HttpRequest) -> HttpResponse:
    """Is it getting better? And what else a year shows."""
    return render(request, "diary/trends.html", {**shown(), "findings": trends_of(*last_year())})


@never_cache
@require_safe
def triggers(request: HttpRequest) -> HttpResponse:
    """What may bring cramps on in this person, and what cannot be said yet."""
    return render(request, "diary/triggers.html", {**shown(), "found": triggers_of(*last_year())})
