"""Why a run cannot be done, in both languages."""

from betis.logic.text import Text


class CohortError(Exception):
    """Wrong input or settings: what is wrong and what would be right."""

    def __init__(self, words: Text, *given: object) -> None:
        self.words = Text(words.id.format(*given), words.en.format(*given))
        super().__init__(self.words.en)
