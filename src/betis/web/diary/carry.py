"""The diary in and out: export, import, sealed backups, the example year, erasing."""

import json
from http import HTTPStatus
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from betis.diary import backup as sealing
from betis.diary.change import Change, merged
from betis.diary.example import example_year, of_example
from betis.diary.exchange import from_csv, from_json, is_ours, to_csv, to_json
from betis.diary.foreign import NO_ROWS, header_of, mapped_csv, targets
from betis.diary.observations import bundle
from betis.diary.shape import Kind
from betis.guideline.patient import Problem
from betis.logic.text import Text, say
from betis.web.diary import backups, store
from betis.web.templatetags.betis import language
from betis.web.words import WORDS

MOST_BYTES = 20_000_000
MAPPED_KINDS = (Kind.CRAMP, Kind.NIGHT, Kind.TAKEN)
TOO_LARGE = say(
    id="Berkas ini terlalu besar; paling banyak 20 MB.", en="This file is too large; 20 MB at most."
)
NO_FILE = say(id="Pilih berkas dulu.", en="Choose a file first.")
NOT_TEXT = say(id="Berkas ini bukan teks UTF-8.", en="This file is not UTF-8 text.")


@never_cache
@require_safe
def data(request: HttpRequest) -> HttpResponse:
    """Everything that can be done with the diary as a whole."""
    return _page(request)


@never_cache
@require_safe
def export(request: HttpRequest, form: str) -> HttpResponse:
    """The whole diary as a file; JSON and CSV hold all of its history."""
    written = store.changes(store.local_diary())
    name = f"betis-catatan-{timezone.localdate().isoformat()}"
    if form == "json":
        return _file(to_json(written), f"{name}.json", "application/json")
    if form == "csv":
        return _file(to_csv(written), f"{name}.csv", "text/csv; charset=utf-8")
    if form == "fhir":
        found = bundle(merged(written).values(), timezone.localtime(), language())
        content = json.dumps(found, ensure_ascii=False, indent=1)
        return _file(content, f"{name}.fhir.json", "application/fhir+json")
    raise Http404


@require_POST
def import_(request: HttpRequest) -> HttpResponse:
    """A file of ours, or a CSV of others whose columns are to be named."""
    text = request.POST.get("text") or _uploaded(request)
    if isinstance(text, Text):
        return _page(request, wrong=[text.in_(language())])
    if "kind" in request.POST and "text" in request.POST:
        return _keep(request, *mapped_csv(text, _mapping(request)), text=text)
    if text.lstrip("\ufeff \n").startswith("{"):
        return _keep(request, *from_json(text))
    if is_ours(text):
        return _keep(request, *from_csv(text))
    kind = request.POST.get("as", "")
    return _map(request, text, Kind(kind) if kind in tuple(MAPPED_KINDS) else Kind.CRAMP)


@require_POST
def backup(request: HttpRequest) -> HttpResponse:
    """Sets the passphrase of automatic backups, and makes the first."""
    try:
        backups.begin(request.POST.get("words", ""))
    except sealing.SealError as error:
        return _page(request, wrong=[error.words.in_(language())])
    content = backups.make(store.local_diary())
    name = f"betis-{timezone.localdate().isoformat()}{backups.ENDING}"
    return _file(content, name, "application/octet-stream")


@require_POST
def restore(request: HttpRequest) -> HttpResponse:
    """Brings back what a backup holds; what was written since stays."""
    uploaded = request.FILES.get("file")
    if uploaded is None:
        return _page(request, wrong=[NO_FILE.in_(language())])
    try:
        plain = sealing.opened(uploaded.read(), request.POST.get("words", ""))
    except sealing.SealError as error:
        return _page(request, wrong=[error.words.in_(language())])
    return _keep(request, *from_json(plain.decode()))


@require_POST
def example(request: HttpRequest) -> HttpResponse:
    """Loads a made-up year, or takes it out whole."""
    diary = store.local_diary()
    if request.POST.get("example") == "load":
        store.keep(diary, example_year(timezone.localdate()))
    else:
        store.remove(diary, of_example(store.changes(diary)))
    return redirect("diary_data")


@require_POST
def erase(request: HttpRequest) -> HttpResponse:
    """Takes the whole diary off this machine, for good."""
    if request.POST.get("sure") != "yes":
        return _page(request, wrong=[WORDS["diary_erase_sure"].in_(language())])
    store.erase(store.local_diary())
    backups.forget()
    return _page(request, said=WORDS["diary_erased"].in_(language()))


def _page(request: HttpRequest, **more: Any) -> HttpResponse:
    context = {
        "automatic": backups.latest(),
        "example": store.has_example(store.local_diary()),
        **more,
    }
    status = HTTPStatus.BAD_REQUEST if more.get("wrong") else HTTPStatus.OK
    return render(request, "diary/data.html", context, status=status)


def _keep(
    request: HttpRequest, read: tuple[Change, ...], problems: tuple[Problem, ...], text: str = ""
) -> HttpResponse:
    """Keeps what could be read, and says what could not."""
    wrong = [problem.in_(language()) for problem in problems]
    if wrong and text and not read:
        return _map(request, text, Kind(request.POST["kind"]), wrong)
    new = len(store.keep(store.local_diary(), read).new)
    said = WORDS["diary_imported"].in_(language()).format(new, len(read) - new)
    return _page(request, said=said, wrong=wrong[:20])


def _map(
    request: HttpRequest, text: str, kind: Kind, wrong: list[str] | None = None
) -> HttpResponse:
    """What does each column mean?"""
    asked = [
        (name, title.in_(language()), request.POST.get(f"column-{name}", ""))
        for name, title in targets(kind).items()
    ]
    return _page(
        request, columns=header_of(text), targets=asked, text=text, kind=kind, offset=_offset(),
        wrong=wrong or [], given=request.POST.dict(),
    )  # fmt: skip


def _mapping(request: HttpRequest) -> dict[str, Any]:
    kind = Kind(request.POST["kind"]) if request.POST["kind"] in tuple(Kind) else Kind.CRAMP
    chosen = {name: request.POST.get(f"column-{name}", "") for name in targets(kind)}
    return {
        "kind": str(kind),
        "columns": {name: column for name, column in chosen.items() if column},
        "date": request.POST.get("date") or "YYYY-MM-DD",
        "offset": request.POST.get("offset") or _offset(),
        "values": _meanings(request.POST.get("meanings", "")),
    }


def _offset() -> str:
    """The offset of this machine from UTC, such as +07:00."""
    return timezone.localtime().isoformat()[-6:]


def _meanings(lines: str) -> dict[str, Any]:
    """`kiri = left`, a line each; ya and tidak mean what they say."""
    found: dict[str, Any] = {"ya": True, "tidak": False, "yes": True, "no": False}
    for line in lines.splitlines():
        word, mark, meaning = line.partition("=")
        if mark and word.strip():
            plain = meaning.strip()
            found[word.strip()] = {"true": True, "false": False}.get(plain, plain)
    return found


def _uploaded(request: HttpRequest) -> str | Text:
    uploaded = request.FILES.get("file")
    if uploaded is None:
        return NO_FILE
    if (uploaded.size or 0) > MOST_BYTES:
        return TOO_LARGE
    try:
        text = bytes(uploaded.read()).decode("utf-8-sig")
    except UnicodeDecodeError:
        return NOT_TEXT
    return text if text.strip() else NO_ROWS


def _file(content: str | bytes, name: str, kind: str) -> HttpResponse:
    response = HttpResponse(content, content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
