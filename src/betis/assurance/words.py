"""People found by a proof, told in both languages."""

from betis.guideline.book import Book
from betis.guideline.fact import Respondent
from betis.guideline.patient import Patient
from betis.interpreters.answer.explain import Reasons
from betis.logic.text import Text, say

NOTHING_KNOWN = say(id="belum ada jawaban", en="no answers yet")
ANSWERS = say(id="yang menjawab: {}", en="answering: {}")
DENIED = say(id="{} hal lain: tidak", en="{} other things: no")
MOST_DENIALS = 6
LATER = say(id="kemudian: {}", en="later: {}")


def told(book: Book, patient: Patient, respondent: Respondent) -> Text:
    """What is known of somebody, each answer as a phrase; of many denials only how many."""
    reasons = Reasons(book, patient)
    names = [name for name in book.facts if name in patient.answers]
    denied = [name for name in names if patient.given(name) is False]
    if len(denied) > MOST_DENIALS:
        names = [name for name in names if name not in denied]
    phrases = [reasons.reason(name).text for name in names]
    if len(denied) > MOST_DENIALS:
        phrases.append(Text(*(text.format(len(denied)) for text in DENIED)))
    if respondent is not Respondent.PERSON:
        phrases.append(_filled(ANSWERS, respondent.words))
    if not patient.answers:
        phrases.insert(0, NOTHING_KNOWN)
    return Text("; ".join(p.id for p in phrases), "; ".join(p.en for p in phrases))


def told_with_later(book: Book, now: Patient, respondent: Respondent, later: list[Patient]) -> Text:
    """The same, and what comes to be known."""
    first = told(book, now, respondent)
    learnt = [
        _filled(LATER, told(book, new, Respondent.PERSON))
        for then in later
        if (new := _news(now, then)).answers
    ]
    return Text(*(". ".join([first[i], *(text[i] for text in learnt)]) for i in range(2)))


def _news(now: Patient, then: Patient) -> Patient:
    return Patient({n: v for n, v in then.answers.items() if now.answers.get(n) != v})


def _filled(frame: Text, words: Text) -> Text:
    return Text(frame.id.format(words.id), frame.en.format(words.en))
