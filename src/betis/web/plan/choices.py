"""What a person chose about the plan, kept in this browser's session beside the answers."""

from datetime import time
from typing import Any

from django.http import HttpRequest

from betis.plan.foods import foods
from betis.plan.menu import Wishes
from betis.plan.reminders import BED

PLAN = "plan"
MOST_CHOSEN = 40


def wishes_of(request: HttpRequest) -> Wishes:
    """Foods left out or put in, foods that may stay, and which day."""
    kept = _kept(request)
    return Wishes(
        without=_known(kept, "without"),
        within=_known(kept, "within"),
        before=_known(kept, "before"),
        turn=int(kept.get("turn", 0)),
    )


def leave_out(request: HttpRequest, key: str) -> None:
    """Another food in place of this one; the rest of the day may stay."""
    wishes = wishes_of(request)
    _keep(
        request,
        without=wishes.without | {key},
        within=wishes.within - {key},
        before=_known(_kept(request), "shown") - {key},
    )


def put_in(request: HttpRequest, key: str) -> None:
    """A food that should stand in the day."""
    wishes = wishes_of(request)
    _keep(
        request,
        without=wishes.without - {key},
        within=wishes.within | {key},
        before=_known(_kept(request), "shown"),
    )


def let_back(request: HttpRequest, key: str) -> None:
    """No wish about this food any more."""
    wishes = wishes_of(request)
    _keep(request, without=wishes.without - {key}, within=wishes.within - {key})


def another_day(request: HttpRequest) -> None:
    """A different day, as good as this one."""
    _keep(request, before=frozenset(), turn=wishes_of(request).turn + 1)


def start_again(request: HttpRequest) -> None:
    """Forget every wish about food."""
    empty: frozenset[str] = frozenset()
    _keep(request, without=empty, within=empty, before=empty, turn=0)


def remember(request: HttpRequest, shown: frozenset[str]) -> None:
    """The foods of the day that is shown, so that a change leaves the rest as it is."""
    if _known(_kept(request), "shown") != shown:
        _keep(request, shown=shown)


def bed_of(request: HttpRequest) -> time:
    """When the person goes to bed."""
    return _time(str(_kept(request).get("bed", ""))) or BED


def go_to_bed_at(request: HttpRequest, typed: str) -> None:
    """Remember bedtime; what is no time changes nothing."""
    if at := _time(typed):
        _keep(request, bed=at.isoformat("minutes"))


def _time(written: str) -> time | None:
    try:
        return time.fromisoformat(written).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError:
        return None


def _kept(request: HttpRequest) -> dict[str, Any]:
    return dict(request.session.get(PLAN, {}))


def _keep(request: HttpRequest, **changed: Any) -> None:
    new = {k: sorted(v) if isinstance(v, frozenset) else v for k, v in changed.items()}
    request.session[PLAN] = {**_kept(request), **new}


def _known(kept: dict[str, Any], name: str) -> frozenset[str]:
    """The foods kept under a name, as far as the table still has them."""
    return frozenset(key for key in kept.get(name, ())[:MOST_CHOSEN] if key in foods())
