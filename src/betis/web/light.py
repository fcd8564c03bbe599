"""Day, dark or night. The first painted frame already has the right ground."""

from django.http import HttpRequest
from django.utils import timezone

COOKIE = "light"
LIGHTS = ("auto", "day", "night")
EVENING, MORNING = 22, 5


def light(request: HttpRequest) -> dict[str, str]:
    """The class of the page: night by choice, or by the clock unless day was chosen."""
    chosen = request.COOKIES.get(COOKIE, "auto")
    hour = timezone.localtime().hour
    late = hour >= EVENING or hour < MORNING
    is_night = chosen == "night" or (chosen != "day" and late)
    return {"light": "night" if is_night else "day" if chosen == "day" else "auto"}
