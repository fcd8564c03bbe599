"""What a device and the server say to each other.

The device sends its changes, oldest first, and the number it has read to; the server keeps them,
says which it has now and which it cannot read, and gives what it has that the device has not.
Said twice, or said again because the reply was lost, it changes nothing: a change is kept once.
"""

import json
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from betis.diary.change import Change, read_change
from betis.guideline.patient import Problem
from betis.logic.text import Text, say
from betis.web.diary import backups, store
from betis.web.templatetags.betis import language

MOST = 200
"""Changes each way in one request."""
MOST_BYTES = 2_000_000
ELSEWHERE = say(
    id="Permintaan ini datang dari situs lain.", en="This request comes from another site."
)
NOT_JSON = say(
    id="Kirim satu objek JSON dengan device, since, dan changes.",
    en="Send one JSON object with device, since and changes.",
)
TOO_MANY = say(
    id="Paling banyak {} perubahan sekali kirim.", en="At most {} changes in one request."
)


@csrf_exempt  # a form of another site cannot send JSON, nor a script of it: see `_from_here`
@require_POST
def sync(request: HttpRequest) -> JsonResponse:
    """Take what the device has, give what it has not."""
    if not _from_here(request):
        return _refusal(ELSEWHERE, HTTPStatus.FORBIDDEN)
    asked = _read(request)
    if isinstance(asked, Text):
        return _refusal(asked, HTTPStatus.BAD_REQUEST)
    read = [(given, read_change(given)) for given in asked["changes"]]
    diary = store.local_diary()
    kept = store.keep(diary, [change for _, change in read if isinstance(change, Change)])
    cursor, missing = store.changes_since(diary, asked["since"], MOST)
    backups.make_if_due(diary)
    return JsonResponse(
        {
            "kept": [*kept.new, *kept.known],
            "refused": [_refused(given, wrong) for given, wrong in read if isinstance(wrong, list)],
            "changes": [c.as_json() for c in missing if c.device != asked.get("device")],
            "cursor": cursor,
            "more": len(missing) == MOST,
            "now": timezone.localtime().isoformat(timespec="seconds"),
        }
    )


def _from_here(request: HttpRequest) -> bool:
    """Whether a page of this site asks: other sites cannot send JSON without being let, and a
    browser names the site it asks for."""
    origin = request.headers.get("Origin")
    here = f"{request.scheme}://{request.get_host()}"
    return request.content_type == "application/json" and origin in (None, here)


def _read(request: HttpRequest) -> dict[str, Any] | Text:
    """The request, or what is wrong with all of it."""
    body = request.read(MOST_BYTES + 1)
    try:
        asked = json.loads(body)
        well_formed = (
            isinstance(asked["changes"], list)
            and isinstance(asked["since"], int)
            and 0 <= asked["since"] < 2**63
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        return NOT_JSON
    if not well_formed:
        return NOT_JSON
    if len(asked["changes"]) > MOST or len(body) > MOST_BYTES:
        return Text(TOO_MANY.id.format(MOST), TOO_MANY.en.format(MOST))
    return dict(asked)


def _refused(given: Any, wrong: list[Problem]) -> dict[str, Any]:
    name = given.get("id") if isinstance(given, dict) else None
    told = [{"field": p.field, "wrong": p.wrong.in_(language())} for p in wrong]
    return {"id": name, "problems": told}


def _refusal(why: Text, status: HTTPStatus) -> JsonResponse:
    return JsonResponse({"wrong": why.in_(language())}, status=status)
