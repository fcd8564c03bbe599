"""Random answers to the real questions, as they are written in JSON."""

from random import Random
from typing import Any

from betis.guideline.book import Book
from betis.guideline.fact import Fact, Number, OneOf, Respondent, SeveralOf, YesNo

WHO = (Respondent.PERSON, Respondent.CARER, Respondent.CLINICIAN)


def random_person(book: Book, random: Random) -> dict[str, Any]:
    """Answers of somebody, and who gives them: much or little answered, known, or true."""
    answered, yes = random.choice([0.02, 0.2, 0.5, 0.9, 1]), random.choice([0.02, 0.1, 0.5])
    not_known = random.choice([0, 0.2, 0.7])
    facts = {
        name: None if random.random() < not_known else _value(fact, random, yes)
        for name, fact in book.facts.items()
        if random.random() < answered
    }
    return {"facts": facts, "who": str(random.choice(WHO))}


def _value(fact: Fact, random: Random, yes: float) -> Any:
    match fact:
        case YesNo():
            return random.random() < yes
        case Number():
            return fact.unscaled(random.randint(*fact.bounds))
        case OneOf():
            return random.choice(list(fact.choices))
        case SeveralOf():
            return random.sample([*fact.choices, *fact.members], random.choice([0, 1, 2, 4]))
