"""What makes the site whole on a phone without a network."""

import json

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from betis.web.offline.pages import SITE_FILES, kept, library_json
from betis.web.offline.rules import rules_json
from betis.web.templatetags.betis import language
from betis.web.words import WORDS

A_DAY = 60 * 60 * 24
ICON_SIZES = (180, 192, 512)
WORDS_IN_SCRIPT = (
    "answers", "any_of_hint", "any_of_these", "back", "because", "call_112", "call_119",
    "causes", "causes_note", "change", "continue", "could_be", "doubts", "erase", "for_carer",
    "for_clinician", "for_person", "for_whom", "go_on", "informs", "last_questions", "longer",
    "mimics", "no", "no_answers", "none", "not_sure", "only_ticked", "open_file", "open_wrong",
    "pages_left", "rest_unsure", "save", "see", "stop_here", "supports", "against", "tests",
    "typed_wrong", "unchecked", "unreviewed", "what_now", "why_asked", "yes",
)  # fmt: skip
"""Words that the check-up without a server says."""


@require_safe
@cache_control(no_cache=True)
def worker(request: HttpRequest) -> HttpResponse:
    """The service worker: what to keep, then how."""
    code = (SITE_FILES / "offline" / "worker.js").read_text(encoding="utf-8")
    content = f"const KEPT = {json.dumps(kept(), sort_keys=True)};\n{code}"
    return HttpResponse(content, content_type="text/javascript; charset=utf-8")


@require_safe
@cache_control(max_age=A_DAY)
def manifest(request: HttpRequest) -> HttpResponse:
    """What makes the site an app on the home screen."""
    icons = [
        {"src": reverse("icon", args=[size]), "sizes": f"{size}x{size}", "type": "image/png"}
        for size in ICON_SIZES
    ]
    content = {
        "name": WORDS["title"].in_(language()),
        "short_name": WORDS["brand"].in_(language()),
        "description": WORDS["home_line"].in_(language()),
        "lang": language(),
        "start_url": reverse("home"),
        "scope": reverse("home"),
        "display": "standalone",
        "background_color": "#0b0704",
        "theme_color": "#0b0704",
        "icons": [
            *icons,
            {"src": static("icon.svg"), "sizes": "any", "type": "image/svg+xml"},
        ],
        "shortcuts": [{"name": WORDS["sos"].in_(language()), "url": reverse("sos")}],
    }
    return JsonResponse(content, content_type="application/manifest+json")


@require_safe
@cache_control(max_age=A_DAY)
def icon(request: HttpRequest, size: int) -> HttpResponse:
    """The icon as PNG, for home screens that take no SVG."""
    from vl_convert import svg_to_png

    size = size if size in ICON_SIZES else ICON_SIZES[0]
    drawn = (SITE_FILES / "icon.svg").read_text(encoding="utf-8")
    width = float(drawn.split('viewBox="0 0 ')[1].split()[0])
    return HttpResponse(svg_to_png(drawn, scale=size / width), content_type="image/png")


@require_safe
def check(request: HttpRequest) -> HttpResponse:
    """The check-up without a server: the rules are read in the page."""
    words = {name: WORDS[name].in_(language()) for name in WORDS_IN_SCRIPT}
    return render(request, "offline/check.html", {"script_words": words})


@require_safe
def nothing_here(request: HttpRequest) -> HttpResponse:
    """What is shown without a network where a page was not kept; the frame of those that were."""
    return render(request, "offline/nothing.html")


@require_safe
@cache_control(no_cache=True)
def rules(request: HttpRequest) -> HttpResponse:
    """The rules of the check-up in the language of the address."""
    return HttpResponse(rules_json(language()), content_type="application/json")


@require_safe
@cache_control(no_cache=True)
def library(request: HttpRequest) -> HttpResponse:
    """The library as one file."""
    return HttpResponse(library_json(language()), content_type="application/json")
