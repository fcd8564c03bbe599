"""What templates need to print the book: words in the page's language, drawings, addresses."""

from functools import cache
from pathlib import Path

from django import template
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from betis.charts import Chart, drawn
from betis.diary.trends import Finding
from betis.diary.triggers import Trigger
from betis.logic.text import Language, Text

register = template.Library()
DRAWINGS = Path(__file__).parents[2] / "knowledge" / "drawings"


def language() -> Language:
    """The language of the page."""
    return "en" if get_language() == "en" else "id"


@register.filter
def say(text: Text | None) -> str:
    """The words in the language of the page."""
    return text.in_(language()) if text else ""


@register.filter
def paragraphs(text: Text | None) -> list[str]:
    """The words as paragraphs."""
    return [part for part in say(text).split("\n") if part.strip()]


@register.simple_tag
def drawing(name: str) -> SafeString:
    """The drawing of an action, inline so that it takes the colours of the page; or nothing."""
    return mark_safe(_drawing(name))


@cache
def _drawing(name: str) -> str:
    path = DRAWINGS / f"{name}.svg"
    return path.read_text(encoding="utf-8") if path.exists() else ""


@register.simple_tag
def item_url(kind: str, name: str) -> str:
    """The stable address of an entry."""
    return reverse("item", args=[slug(kind), slug(name)])


@register.simple_tag
def source_url(name: str) -> str:
    """The stable address of a source."""
    return reverse("source", args=[slug(name)])


@register.filter
def slug(name: str) -> str:
    """A name as it stands in an address."""
    return name.replace("_", "-")


@register.filter
def fill(words: str, value: object) -> str:
    """Words with a value put in place of {}."""
    return words.format(value)


@register.filter
def fill_text(words: str, text: Text) -> str:
    """Words with another phrase of the book put in place of {}."""
    return words.format(say(text))


@register.filter
def answer_of(answers: dict[str, str], name: str) -> str:
    """The answer given to a question."""
    return answers.get(name, "")


@register.simple_tag
def chart(finding: Finding) -> SafeString:
    """The picture of a finding, inline so that it takes the colours of the page."""
    spec = finding.spec(language())
    if spec is None:
        return SafeString("")
    picture = Chart(finding.title, finding.says, (finding.columns, ()), spec)
    return mark_safe(drawn(picture, language()))


@register.filter
def rows(finding: Finding) -> list[list[str]]:
    """The table behind a picture, in the language of the page."""
    return finding.table(language())


@register.filter
def fill_nights(words: str, each: Trigger) -> str:
    """How many nights with and without something an answer rests on."""
    return words.format(each.nights_with, each.nights_without)
