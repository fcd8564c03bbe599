"""Words in two languages, written side by side so that neither can be forgotten."""

from typing import Literal, NamedTuple

Language = Literal["id", "en"]
LANGUAGES: tuple[Language, ...] = ("id", "en")


class Text(NamedTuple):
    """The same thing said natively in Indonesian and in English."""

    id: str
    en: str

    def in_(self, language: Language) -> str:
        """The words in this language."""
        return self.id if language == "id" else self.en

    def filled(self, *parts: object) -> "Text":
        """The same parts put into both."""
        return Text(self.id.format(*parts), self.en.format(*parts))

    def __bool__(self) -> bool:
        return bool(self.id or self.en)


NO_TEXT = Text("", "")


def say(*, id: str, en: str) -> Text:
    """Both languages, by name, so that the type checker asks for both."""
    return Text(id, en)
