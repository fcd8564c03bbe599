"""What a person sees when something is not there or went wrong: never a traceback."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from betis.web.words import WORDS


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """No page at this address."""
    return _page(request, "not_found", 404)


def broken(request: HttpRequest) -> HttpResponse:
    """Something went wrong on our side."""
    return _page(request, "broken", 500)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """A request that cannot be read."""
    return _page(request, "bad_request", 400)


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form sent from elsewhere, or after the cookie was cleared."""
    return _page(request, "csrf_failed", 403)


def _page(request: HttpRequest, name: str, status: int) -> HttpResponse:
    context = {"title": WORDS[f"{name}_title"], "body": WORDS[f"{name}_body"]}
    return render(request, "error.html", context, status=status)
