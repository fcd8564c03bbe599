"""How well typed names of medicines are recognised: `python -m benchmarks.medicine_names`.

Three questions: the generic names of a survey (NHANES), the medication texts of made-up records
(Synthea), and names of the tables with one or two wrong letters. What is expected stands in
`tests/samples/`, written by hand, not by the matcher. The survey itself is read from `BETIS_DATA`.
"""

import csv
import os
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from betis.knowledge.tables import rows
from betis.medicines.match import recognise

SAMPLES = Path(__file__).parents[1] / "tests" / "samples"
ROUTES = ("topical", "ophthalmic", "nasal", "otic", "intravenous")
LETTERS = "abcdefghijklmnopqrstuvwxyz"
SHORTEST = 5
"""Names shorter than this are never guessed, so their misspellings are not counted."""


@dataclass
class Tally:
    """What came of a set of names."""

    expected: int = 0
    recognised: int = 0
    asked: int = 0
    wrong: int = 0
    outside: int = 0
    texts: int = 0
    missed: list[str] = field(default_factory=list)
    mistaken: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        """Substances of the tables that were recognised."""
        return self.recognised / self.expected if self.expected else 1.0

    @property
    def wrong_share(self) -> float:
        """Texts in which something was recognised that is not there."""
        return self.wrong / self.texts if self.texts else 0.0

    def add(self, text: str, means: frozenset[str], choices: frozenset[str] = frozenset()) -> None:
        """Read a text and compare with what it means."""
        pieces = recognise(text)
        found = {each.name for piece in pieces for each in piece.found}
        asked = {name for piece in pieces for name in piece.choices}
        self.texts += 1
        self.expected += len(means) + bool(choices)
        self.recognised += len(found & means) + bool(choices and choices <= asked)
        self.asked += len((asked & means) - found)
        self.outside += not means and not choices
        missing, extra = means - found, found - means
        if missing or (choices and not choices <= asked):
            self.missed.append(text)
        if extra:
            self.wrong += 1
            self.mistaken.append(f"{text} -> {', '.join(sorted(extra))}")


def truth() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Survey name of one ingredient → what it means, or between what it leaves a choice."""
    return {row["name"]: _meant(row["means"]) for row in _sample("medicine_names")}


def _meant(written: str) -> tuple[frozenset[str], frozenset[str]]:
    if "?" in written:
        return frozenset(), frozenset(written.split("?"))
    return frozenset(part for part in written.split("+") if part), frozenset()


def _sample(name: str) -> list[dict[str, str]]:
    with (SAMPLES / f"{name}.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def survey_names() -> list[str] | None:
    """The generic names of the survey; None where it is not here."""
    folder = os.environ.get("BETIS_DATA")
    path = Path(folder or ".") / "nhanes" / "prescription_drug_names.csv"
    if folder is None or not path.exists():
        return None
    with path.open(newline="", encoding="utf-8") as file:
        return [row["generic_name"] for row in csv.DictReader(file)]


def sample_of_survey() -> list[str]:
    """A random 160 of them, which stand in the project."""
    return [row["generic_name"] for row in _sample("nhanes_medicines_160")]


def survey(names: Iterable[str]) -> Tally:
    """Every name of the survey; several ingredients stand between semicolons."""
    known, tally = truth(), Tally()
    for name in names:
        meant = [known.get(part, (frozenset(), frozenset())) for part in ingredients(name)]
        tally.add(
            name,
            frozenset().union(*(means for means, _ in meant)),
            frozenset().union(*(choices for _, choices in meant)),
        )
    return tally


def ingredients(name: str) -> Iterator[str]:
    """The ingredients of a survey name, without the route."""
    for part in name.lower().split(";"):
        words = part.split()
        yield " ".join(words[:-1] if words and words[-1] in ROUTES else words)


def records() -> Tally:
    """Every medication text of the made-up records."""
    tally = Tally()
    for row in _sample("synthea_medicines"):
        tally.add(row["text"], _meant(row["means"])[0])
    return tally


def written_names() -> Iterator[tuple[str, str]]:
    """(name, substance) for each name of the table of medicines, in both languages."""
    for row in rows("medicines"):
        for name in dict.fromkeys((row["name_en"], row["name_id"])):
            plain = name.split("(")[0].split("/")[0].strip()
            if len(plain) >= SHORTEST and " and " not in plain:
                yield plain, row["substance"]


def misspelt(wrong_letters: int, each: int = 5, seed: int = 20261125) -> Tally:
    """Every name, `each` times with so many wrong letters; the same every time."""
    chance, tally = random.Random(seed + wrong_letters), Tally()
    for name, substance in written_names():
        for _ in range(each):
            typed = name
            while typed == name:
                typed = _spoilt(name, wrong_letters, chance)
            tally.add(typed, frozenset((substance,)))
    return tally


def _spoilt(name: str, times: int, chance: random.Random) -> str:
    for _ in range(times):
        name = _one_edit(name, chance)
    return name


def _one_edit(name: str, chance: random.Random) -> str:
    """A letter left out, added, changed, or swapped with the next."""
    at = chance.choice([place for place, letter in enumerate(name) if letter != " "])
    match chance.randrange(4):
        case 0:
            return name[:at] + name[at + 1 :]
        case 1:
            return name[:at] + chance.choice(LETTERS) + name[at:]
        case 2:
            return name[:at] + chance.choice(LETTERS) + name[at + 1 :]
        case _:
            return name[:at] + name[at + 1 : at + 2] + name[at] + name[at + 2 :]


def main() -> None:
    """Print the table."""
    tallies = {
        "Synthea texts": records(),
        "one wrong letter": misspelt(1),
        "two wrong letters": misspelt(2),
    }
    names = survey_names()
    if names is not None:
        tallies = {"NHANES names": survey(names)} | tallies
    print("| set | texts | substances | recognised | asked | wrong texts | outside |")
    print("|---|---|---|---|---|---|---|")
    for title, tally in tallies.items():
        print(
            f"| {title} | {tally.texts} | {tally.expected} | {tally.share:.1%} | {tally.asked} "
            f"| {tally.wrong} ({tally.wrong_share:.2%}) | {tally.outside} |"
        )


if __name__ == "__main__":
    main()
