"""The pages of the plan. They parse and print; `betis.plan` decides.

None is kept by the browser, so that after "Hapus jawaban" going back shows nothing either.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.core.signing import BadSignature
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

import betis
from betis.guideline.fact import Fact
from betis.guideline.items import Verdict
from betis.guideline.urgency import Urgency
from betis.logic.text import Language, Text
from betis.plan import Plan, plan_for
from betis.plan.day import Day, LeftOut, Reach
from betis.plan.foods import Food, foods, written
from betis.plan.needs import Limit
from betis.plan.reminders import Reminder, calendar, reminders_for
from betis.web.checkup import session
from betis.web.plan import choices
from betis.web.plan.feed import reminders_in, token_for
from betis.web.templatetags.betis import language
from betis.web.words import WORDS

HEAT = "heavy_sweating_or_heat_exposure"
MADE = ("article", "how_the_day_of_food_is_made")


@dataclass(frozen=True)
class Row:
    """A target as it is printed."""

    reach: Reach
    got: Text
    wanted: Text
    gives: tuple[tuple[Food, Text], ...]


@dataclass(frozen=True)
class Ground:
    """A limit that is in force, the questions that could lift it, and what it keeps off."""

    limit: Limit
    open: tuple[Fact, ...]
    foods: tuple[LeftOut, ...]
    used: Text | None


@never_cache
@require_safe
def plan(request: HttpRequest) -> HttpResponse:
    """The plan that follows from the check-up; before one, where to begin."""
    who = session.respondent_of(request)
    if who is None:
        return render(request, "plan/begin.html")
    made = _plan(request)
    if made.holds_back:
        return render(request, "plan/first.html", {"plan": made, "result": made.result})
    if made.day:
        choices.remember(request, frozenset(food.key for food in made.day.foods))
    return render(request, "plan/plan.html", _context(request, made))


def _plan(request: HttpRequest) -> Plan:
    who = session.respondent_of(request)
    if who is None:
        raise Http404
    patient, wishes = session.patient_of(request), choices.wishes_of(request)
    return plan_for(betis.book(), patient, who, wishes)


def _context(request: HttpRequest, made: Plan) -> dict[str, object]:
    book, wishes = betis.book(), choices.wishes_of(request)
    reminders = reminders_for(made.chosen, choices.bed_of(request))
    kind, name = MADE
    grounds = list(_grounds(made))
    feed = reverse("plan_feed", args=[token_for(reminders, language())])
    return {
        "plan": made,
        "result": made.result,
        "day": made.day,
        "urgent": made.result.urgency >= Urgency.SAME_DAY,
        "missing": [book.facts[fact] for fact in made.needs.missing],
        "meals": made.day.meals(fasting=made.fasting) if made.day else [],
        "rows": list(_rows(made.day)) if made.day else [],
        "grounds": grounds,
        "personal": [each for each in grounds if each.limit.personal and each.limit.nutrient],
        "ask": Verdict.ASK_A_DOCTOR,
        "energy": _energy(made.day),
        "made": book.of(kind).get(name),
        "heat": book.facts[HEAT],
        "litres": _litres(made),
        "chosen_foods": [foods()[key] for key in sorted(wishes.within | wishes.without)],
        "wishes": wishes,
        "choosable": _choosable(made.day),
        "reminders": [(each, book.of(each.kind)[each.name]) for each in reminders],
        "bed": choices.bed_of(request).isoformat("minutes"),
        "feed": feed,
        "feed_address": request.build_absolute_uri(feed),
        "unreviewed": not any(item.reviewed_by for item in book.every_item()),
    }


def _rows(day: Day) -> Iterator[Row]:
    for reach in day.reaches:
        nutrient = reach.target.nutrient
        gives = tuple((food, nutrient.worded(much)) for food, much in reach.gives if much > 0)
        wanted = nutrient.worded(reach.target.amount)
        yield Row(reach, nutrient.worded(reach.got), wanted, gives)


def _grounds(made: Plan) -> Iterator[Ground]:
    """Every limit in force that keeps something off, or down."""
    facts, day = betis.book().facts, made.day
    for limit in made.needs.limits:
        barred = tuple(each for each in day.left_out if each.limit is limit) if day else ()
        kept = next((each for each in day.kept if each.limit is limit), None) if day else None
        if barred or kept or (limit.portions and not limit.open):
            used = kept.nutrient.worded(kept.got) if kept else None
            yield Ground(limit, tuple(facts[name] for name in limit.open), barred, used)


def _energy(day: Day | None) -> Text | None:
    if day is None:
        return None
    return Text(written(day.energy, 0, "id"), written(day.energy, 0, "en"))


def _litres(made: Plan) -> dict[str, Text | None]:
    fluids = made.fluids
    drinks, more = (fluids.drinks_ml, fluids.in_heat_ml) if fluids else (None, None)
    return {"drinks": _in_litres(drinks), "more": _in_litres(more)}


def _in_litres(millilitres: int | None) -> Text | None:
    if millilitres is None:
        return None
    litres = millilitres / 1000
    return Text(written(litres, 1, "id"), written(litres, 1, "en"))


def _choosable(day: Day | None) -> list[Food]:
    """Foods that can be asked for, by name."""
    if day is None:
        return []
    shown = {food.key for food in day.foods}
    found = [f for f in foods().values() if f.role and f.halal == "yes" and f.key not in shown]
    return sorted(found, key=lambda food: food.name.in_(language()).lower())


@require_POST
def food(request: HttpRequest) -> HttpResponse:
    """Leave a food out, put one in, take a wish back, another day, or begin again."""
    key = request.POST.get("food", "")
    what = request.POST.get("do", "")
    for_one = {
        "leave_out": choices.leave_out,
        "put_in": choices.put_in,
        "let_back": choices.let_back,
    }
    if what in for_one and key in foods():
        for_one[what](request, key)
    elif what == "another":
        choices.another_day(request)
    elif what == "again":
        choices.start_again(request)
    return redirect(f"{reverse('plan')}#food")


@require_POST
def bed(request: HttpRequest) -> HttpResponse:
    """When the person goes to bed, for the reminders."""
    choices.go_to_bed_at(request, request.POST.get("bed", ""))
    return redirect(f"{reverse('plan')}#reminders")


@never_cache
@require_safe
def reminders(request: HttpRequest) -> HttpResponse:
    """The reminders as a file."""
    made = _plan(request)
    if made.holds_back:
        raise Http404
    found = reminders_for(made.chosen, choices.bed_of(request))
    response = _calendar(found, language())
    response["Content-Disposition"] = 'attachment; filename="betis-rencana.ics"'
    return response


@never_cache
@require_safe
def feed(request: HttpRequest, token: str) -> HttpResponse:
    """The reminders for a calendar that subscribes; the address itself is the key."""
    try:
        found, spoken = reminders_in(token)
    except BadSignature:
        raise Http404 from None
    return _calendar(found, spoken)


def _calendar(found: tuple[Reminder, ...], spoken: Language) -> HttpResponse:
    title = WORDS["plan_calendar"].in_(spoken)
    content = calendar(betis.book(), found, spoken, title, timezone.localdate())
    return HttpResponse(content, content_type="text/calendar; charset=utf-8")
