"""Why a run cannot be done, in both languages."""

from betis.logic.text import LANGUAGES, Language, Text


class CohortError(Exception):
    """Wrong input or settings: what is wrong and what would be right."""

    def __init__(self, words: Text, *given: object) -> None:
        """`given` fills the places in the words; it may itself be in both languages."""
        filled = (
            words.in_(language).format(*(_said(each, language) for each in given))
            for language in LANGUAGES
        )
        self.words = Text(*filled)
        super().__init__(self.words.en)


def _said(each: object, language: Language) -> object:
    return each.in_(language) if isinstance(each, Text) else each
