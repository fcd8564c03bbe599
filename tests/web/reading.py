"""Reading a page as a browser would: its elements, its words, and what is wrong with it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Protocol
from urllib.parse import urlsplit

from django.utils.html import escape

from betis.logic.text import LANGUAGES, Language, Text

VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
SPOKEN = {"h1", "h2", "h3", "p", "li", "a", "button", "dt", "dd", "summary", "th", "td", "legend"}
LOADED = {("script", "src"), ("link", "href"), ("img", "src"), ("image", "href"), ("use", "href")}
LOADED |= {("iframe", "src"), ("source", "src"), ("form", "action"), ("object", "data")}
UNFILLED = re.compile(r"\{\{|\}\}|\{%|\{\}|\bText\(id=|<betis\.|&lt;betis\.|\bRESPONDENTS\b")


class Answer(Protocol):
    """What the test client brings back."""

    status_code: int

    @property
    def content(self) -> bytes: ...


@dataclass
class Element:
    """One element, with what stands in it."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    inside: list["Element | str"] = field(default_factory=list)

    def every(self, tag: str = "", **wanted: str) -> Iterator["Element"]:
        """The elements below with this tag and these attributes; `class_` is one of the classes."""
        for part in self.inside:
            if isinstance(part, str):
                continue
            if tag in ("", part.tag) and all(part.has(key, wanted[key]) for key in wanted):
                yield part
            yield from part.every(tag, **wanted)

    def one(self, tag: str = "", **wanted: str) -> "Element":
        """The only element of that description."""
        found = list(self.every(tag, **wanted))
        assert len(found) == 1, f"{len(found)} of <{tag} {wanted}>"
        return found[0]

    def has(self, key: str, value: str) -> bool:
        """Whether it has the attribute with this value."""
        if key == "class_":
            return value in self.attributes.get("class", "").split()
        return self.attributes.get(key.replace("_", "-")) == value

    @property
    def hidden(self) -> bool:
        return "hidden" in self.attributes

    def seen(self) -> "Element":
        """The same without what is hidden."""
        kept: list[Element | str] = [
            part if isinstance(part, str) else part.seen()
            for part in self.inside
            if isinstance(part, str) or not part.hidden
        ]
        return Element(self.tag, self.attributes, kept)

    @property
    def text(self) -> str:
        """Its words, with single spaces."""
        return " ".join(self._words().split())

    def _words(self) -> str:
        return "".join(p if isinstance(p, str) else f" {p._words()} " for p in self.inside)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Element("document")
        self.open = [self.root]
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {key: value or "" for key, value in attrs})
        self.open[-1].inside.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].inside.append(Element(tag, {key: value or "" for key, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if self.open[-1].tag == tag:
            self.open.pop()
        else:
            self.wrong.append(f"</{tag}> closes <{self.open[-1].tag}>")

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)


def read(response: Answer) -> Element:
    """The page as elements; fails where a tag is not closed."""
    reader = _Reader()
    reader.feed(response.content.decode())
    reader.close()
    assert not reader.wrong, reader.wrong[:3]
    assert [element.tag for element in reader.open] == ["document"], "something is left open"
    return reader.root


def flaws(response: Answer, language: Language, status: int = 200) -> list[str]:
    """Everything that no page of the site may do."""
    if response.status_code != status:
        return [f"status {response.status_code}"]
    page = read(response)
    found = [] if page.one("html").has("lang", language) else ["wrong language"]
    found += [f"empty <{e.tag}>" for e in page.every() if e.tag in SPOKEN and _silent(e)]
    found += [f"not one <{tag}> with words" for tag in ("title", "h1") if _not_one(page, tag)]
    found += [f"not filled in: {m.group()}" for m in UNFILLED.finditer(page.text)]
    found += list(_inline(page)) + list(_foreign(page))
    ids = [e.attributes["id"] for e in page.every() if "id" in e.attributes]
    found += [f"id {each} twice" for each in sorted(set(ids)) if ids.count(each) > 1]
    return found


def _silent(element: Element) -> bool:
    named = {"aria-label", "title"} & element.attributes.keys()
    return not element.text and not named and not any(element.every())


def _not_one(page: Element, tag: str) -> bool:
    found = list((page.one("head") if tag == "title" else page).every(tag))
    return len(found) != 1 or not found[0].text


def _is_script(element: Element) -> bool:
    """Code in the page; data for a script is none."""
    given = element.attributes
    return (
        element.tag == "script" and "src" not in given and given.get("type") != "application/json"
    )


def _inline(page: Element) -> Iterator[str]:
    """Script, style and event handlers inside the page."""
    for element in page.every():
        if element.tag == "style" or _is_script(element):
            yield f"inline <{element.tag}>"
        yield from (
            f"{key}= on <{element.tag}>"
            for key, value in element.attributes.items()
            if key.startswith("on") or key == "style" or value.strip().startswith("javascript:")
        )


def _foreign(page: Element) -> Iterator[str]:
    """Anything loaded from, or sent to, another machine; links are only followed when clicked."""
    for element in page.every():
        for key, value in element.attributes.items():
            if (element.tag, key) in LOADED and urlsplit(value).netloc:
                yield f"<{element.tag}> loads {value}"
        away = element.tag == "a" and urlsplit(element.attributes.get("href", "")).netloc
        if away and "noreferrer" not in element.attributes.get("rel", ""):
            yield f"link without noreferrer: {element.attributes['href']}"


def untranslated(response: Answer, texts: list[Text], language: Language) -> list[str]:
    """Sentences of the book that stand in the page in the other language only."""
    other: Language = next(each for each in LANGUAGES if each != language)
    content = response.content.decode()
    return [
        text.in_(other)
        for text in texts
        if text.in_(other) not in text.in_(language)
        and len(text.in_(other)) > 40
        and escape(text.in_(other)) in content
    ]
