"""The modules of the page say what `answer` and the interview say: real Chromium, word for word."""

import json
import marshal
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from betis.guideline.book import Book
from betis.guideline.fact import Respondent
from betis.guideline.patient import NOT_KNOWN, Patient, read_answers
from betis.interpreters.answer.program import Program, _compiled
from betis.interpreters.answer.translate import Reader
from betis.interpreters.browser import MODULES, rules_for
from betis.interview import Form, check_up, next_page
from betis.logic.nodes import Expression
from betis.logic.text import LANGUAGES, Language
from betis.web.offline.rules import rules_json
from tests.agreement.answers import random_person
from tests.agreement.modules import page_with
from tests.agreement.strategies import expressions, patients
from tests.agreement.test_program_and_translate import book_of

pytestmark = pytest.mark.browser
AT_ONCE = 50
"""People whose answers, of some 100 kB each, go through the pipe together."""
ANSWERED = """async ([people]) => {
  const { answer, read } = await import("/explain.js"), { next } = await import("/ask.js");
  return JSON.stringify(people.map(({ facts, who }) => [
    answer(globalThis.rules, facts, who),
    next(globalThis.rules, read(globalThis.rules, facts), who, true),
  ]));
}"""
READ = """async ([rules, person, who]) => {
  const { certain, possible, changeable, Reasons } = await import("/read.js");
  const readings = [
    certain(rules, person), possible(rules, person, who), changeable(rules, person, who),
  ];
  const reasons = new Reasons(rules, person);
  return Object.values(rules.flags).map(({ when }) => {
    const { truth, facts } = reasons.read(when);
    return [...readings.map((reading) => reading.of(when)), truth, facts];
  });
}"""


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    with page_with(chromium, MODULES) as opened:
        yield opened


def differences(page: Page, book: Book, seed: int, count: int, language: Language) -> list[Any]:
    """The random people whose answer or next page the browser tells otherwise."""
    random = Random(seed)
    people = [random_person(book, random) for _ in range(count)]
    page.evaluate(
        "(text) => { globalThis.rules = JSON.parse(text) }", rules_json(language).decode()
    )
    found = [
        told
        for first in range(0, count, AT_ONCE)
        for told in json.loads(page.evaluate(ANSWERED, [people[first : first + AT_ONCE]]))
    ]
    return [
        person
        for person, told in zip(people, found, strict=True)
        if told != expected(book, person, language)
    ]


def expected(book: Book, person: dict[str, Any], language: Language) -> list[Any]:
    patient, who = read_answers(book.facts, person["facts"]), Respondent(person["who"])
    result = check_up(book, patient, who).as_json(language)
    asked = next_page(book, patient, who, Form.LONG)
    page = asked and {
        "facts": asked.facts,
        "why": [text.in_(language) for text in asked.why],
        "left": asked.left,
    }
    return list(json.loads(json.dumps([result, page])))


@pytest.mark.parametrize("language", LANGUAGES)
def test_random_people(page: Page, book: Book, language: Language) -> None:
    assert not differences(page, book, seed=2026, count=60, language=language)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(100))
def test_a_hundred_thousand_people(page: Page, book: Book, seed: int) -> None:
    assert not differences(page, book, seed, count=1000, language=LANGUAGES[seed % 2])


def in_kernel(patient: Patient) -> dict[str, Any]:
    """The person as the modules keep them."""
    return {
        name: None
        if value is NOT_KNOWN
        else sorted(value)
        if isinstance(value, frozenset)
        else value
        for name, value in patient.answers.items()
    }


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.lists(expressions, min_size=1, max_size=5), patients)
def test_random_rules(page: Page, rules: list[Expression], patient: Patient) -> None:
    book = book_of(rules)
    person, who = in_kernel(patient), Respondent.PERSON
    exported = json.loads(json.dumps(rules_for(book, "id", {})))
    program, reader = Program(marshal.dumps(_compiled(book))), Reader(patient)
    outcomes = (
        program.certain(patient), program.possible(patient, who), program.changeable(patient, who)
    )  # fmt: skip
    told = page.evaluate(READ, [exported, person, str(who)])
    for rule, (_, _, slot), found in zip(rules, program.flags, told, strict=True):
        bits = [bool(o.yes[slot]) + 2 * bool(o.no[slot]) for o in outcomes]
        reading = reader.read(rule)
        assert found == [*bits, int(reading.truth), list(reading.facts)]
