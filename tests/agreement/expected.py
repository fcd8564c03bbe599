"""What the reference reading says of one person, under the names of the columns."""

from typing import Any

from betis.guideline.book import Book
from betis.guideline.fact import Respondent
from betis.guideline.items import ACTION_KINDS
from betis.guideline.patient import Patient
from betis.interpreters.answer import compiled, concluded
from betis.interpreters.answer.conclude import Conclusion

RANKED = ("cause", "mimic")


def expected(
    book: Book, patient: Patient, respondent: Respondent = Respondent.PERSON
) -> dict[str, Any]:
    """Column → value, for every column that `columns` gives."""
    found = concluded(book, patient, respondent)
    return {
        "urgency": found.urgency.code,
        "could_be": found.could_be.code,
        "settled": found.urgency == found.could_be,
        "reasons": list(found.flags),
        **_flags(book, found),
        **_criteria(book, patient, found),
        **_scores(book, patient, found),
        **{f"{kind}__{name}": None for kind in ACTION_KINDS for name in book.of(kind)},
        **{f"{kind}__{name}": str(verdict) for kind, name, verdict in found.actions},
        **{f"check__{name}": name in found.checks for name in book.of("check")},
        **{
            f"contradiction__{name}": name in found.contradictions
            for name in book.of("contradiction")
        },
    }


def _flags(book: Book, found: Conclusion) -> dict[str, Any]:
    known = dict.fromkeys(book.of("red_flag"), False)
    known |= dict.fromkeys(found.flags, True) | dict.fromkeys(found.open, None)  # type: ignore[arg-type]
    return {f"red_flag__{name}": value for name, value in known.items()}


def _criteria(book: Book, patient: Patient, found: Conclusion) -> dict[str, Any]:
    certain = compiled(book).certain(patient)
    decided = {item.decides for item in book.of("criterion").values()} - {""}
    return {
        **{f"kind__{name}": found.criteria.get(name) for name in decided},
        **{
            f"criterion__{name}": bool(certain.yes[slot])
            if certain.yes[slot] or certain.no[slot]
            else None
            for name, _, _, slot in compiled(book).criteria
        },
    }


def _scores(book: Book, patient: Patient, found: Conclusion) -> dict[str, Any]:
    """The points of each entry, also of those with none or less; a fixed one can be left out."""
    points = compiled(book).certain(patient).points
    scores = {
        f"{kind}__{name}": 0 if fixed is not None else given
        for (kind, name, fixed, _), given in zip(compiled(book).ranked, points, strict=True)
    }
    scores |= {f"{ranking.kind}__{ranking.name}": ranking.points for ranking in found.ranked}
    leading = {
        f"top_{kind}s": [r.name for r in found.ranked if r.kind == kind][:3] for kind in RANKED
    }
    return {**scores, **leading}
