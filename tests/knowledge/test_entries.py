"""Requirements that every entry of the guideline meets."""

import re
from collections.abc import Iterator
from typing import cast

import pytest

from betis.guideline.book import Book
from betis.guideline.fact import Number
from betis.guideline.items import KINDS, Action, Item, Ranked, RedFlag
from betis.guideline.patient import MADE, read_answers
from betis.guideline.urgency import Urgency
from betis.interpreters.answer.translate import read
from betis.knowledge.opening import book as opened
from betis.logic.nodes import Compare, Constant, Expression, Named
from betis.logic.text import Text
from betis.logic.walk import every_part, parts
from betis.web.templatetags.betis import DRAWINGS

BOOK = opened()
ITEMS = list(BOOK.every_item())
RULED = [i for i in ITEMS if i.rule is not None and not isinstance(i.rule, Constant)]
FLAGS = list(BOOK.of("red_flag").values())
CALL = re.compile(r"^(Telepon|Hubungi|Minta seseorang menelepon) .*119|^Call .*119")


def ids(item: Item) -> str:
    return item.id


@pytest.mark.parametrize("item", RULED, ids=ids)
def test_examples_are_right(item: Item) -> None:
    for example in item.examples:
        facts = {fact.name: value for fact, value in example.facts.items()}
        patient = read_answers(BOOK.facts, facts)
        assert read(cast(Expression, item.rule), patient).truth is example.expect, example.who


@pytest.mark.parametrize("item", RULED, ids=ids)
def test_examples_stand_on_both_sides_of_each_limit(item: Item) -> None:
    for compare in _limits(item):
        values = [
            compare.fact.scaled(value)
            for example in item.examples
            for fact, value in example.facts.items()
            if fact == compare.fact
        ]
        below = compare.bound - (compare.operator in (">=", "<"))
        assert any(v <= below for v in values), f"{compare} has no example below"
        assert any(v > below for v in values), f"{compare} has no example above"


def _limits(item: Item) -> Iterator[Compare]:
    """The limits in an entry's own rule; those of a situation are exemplified there."""
    pending = [cast(Expression, item.rule)]
    while pending:
        part = pending.pop()
        if isinstance(part, Compare):
            yield part
        elif not isinstance(part, Named):
            pending += parts(part)


@pytest.mark.parametrize("item", ITEMS, ids=ids)
def test_both_languages_are_there_and_differ(item: Item) -> None:
    for text in item.texts():
        assert text.id.strip()
        assert text.en.strip()
        if len(text.en.split()) > 4:
            assert text.id != text.en, "the same sentence in both languages"


@pytest.mark.parametrize("item", ITEMS, ids=ids)
def test_sentences_can_be_read_by_a_layperson(item: Item) -> None:
    """Sentences of at most 25 words on average; headings are no sentences."""
    for text in item.texts():
        for words in text:
            sentences = [s for s in re.split(r"[.;:?]\s", words) if s.strip()]
            if len(words.split()) > 25:
                assert len(words.split()) / len(sentences) <= 25, words


@pytest.mark.parametrize("item", ITEMS, ids=ids)
def test_no_exclamation_marks_and_no_mistranslations(item: Item) -> None:
    wrong = re.compile(r"!|kaviar|anak sapi|kelasi|\bkrump|menarik kaus kaki", re.IGNORECASE)
    for text in item.texts():
        assert not wrong.search(text.id), text.id
        assert "!" not in text.en


@pytest.mark.parametrize("flag", [f for f in FLAGS if f.urgency is Urgency.EMERGENCY_NOW], ids=ids)
def test_an_emergency_begins_with_calling(flag: RedFlag) -> None:
    assert CALL.search(flag.do.id), flag.do.id
    assert CALL.search(flag.do.en), flag.do.en


def test_every_positive_sign_of_a_red_flag_is_marked_danger() -> None:
    from betis.guideline.fact import YesNo
    from betis.logic.nodes import Not
    from betis.logic.walk import facts

    denied = {
        fact.name
        for flag in FLAGS
        for part in every_part(cast(Expression, flag.when))
        if isinstance(part, Not)
        for fact in facts(part)
    }
    used = {fact.name for flag in FLAGS for fact in facts(cast(Expression, flag.when))}
    unmarked = [
        name
        for name in sorted(used - denied)
        if isinstance(BOOK.facts[name], YesNo) and not BOOK.facts[name].danger
    ]
    assert not unmarked


def test_known_epilepsy_and_tetanus_vaccine_are_the_only_reassuring_facts() -> None:
    """Named exceptions of the promise that a yes never lowers the urgency."""
    from betis.logic.nodes import Not
    from betis.logic.walk import facts

    denied = {
        fact.name
        for flag in FLAGS
        for part in every_part(cast(Expression, flag.when))
        if isinstance(part, Not)
        for fact in facts(part)
    }
    assert denied <= {"known_epilepsy", "tetanus_vaccine_up_to_date"}


@pytest.mark.parametrize(
    "item", [i for i in ITEMS if isinstance(i, Ranked) and i.fixed is None], ids=ids
)
def test_weights_stay_on_the_scale(item: Ranked) -> None:
    for weight in item.supports + item.against:
        assert 0 <= weight.points <= 15
        if weight.ratio is not None and weight.low is not None and weight.high is not None:
            assert weight.low <= weight.ratio <= weight.high


def test_only_the_idiopathic_cramp_has_a_fixed_score() -> None:
    fixed = [i.name for i in ITEMS if isinstance(i, Ranked) and i.fixed is not None]
    assert fixed == ["idiopathic_age_related"]


@pytest.mark.parametrize(
    "action", [i for i in ITEMS if isinstance(i, Action) and i.moment is not None], ids=ids
)
def test_every_night_step_has_a_drawing_and_short_words(action: Action) -> None:
    assert (DRAWINGS / f"{action.name}.svg").exists()
    for step in action.steps:
        assert len(step.id.split()) <= 14, step.id
        assert len(step.en.split()) <= 16, step.en


@pytest.mark.parametrize("fact", BOOK.facts.values(), ids=lambda fact: fact.name)
def test_facts_can_be_asked_and_said(fact: object) -> None:
    from betis.guideline.fact import Asked, YesNo

    assert isinstance(fact, Asked)
    for text in (fact.ask, fact.says, *((fact.denies,) if isinstance(fact, YesNo) else ())):
        assert text.id.strip()
        assert text.en.strip()
    assert len(fact.ask.id.split()) <= 26
    assert fact.who


def test_what_is_worked_out_is_known_to_the_reader_of_answers() -> None:
    made = {
        name
        for name, fact in BOOK.facts.items()
        if isinstance(fact, Number) and fact.made_from is not None
    }
    assert made == set(MADE)


@pytest.mark.parametrize("name", BOOK.sources)
def test_sources_can_be_found(name: str) -> None:
    source = BOOK.sources[name]
    assert source.title
    assert source.supports
    assert source.published
    assert source.address == "" or source.address.startswith("http")


def test_every_kind_has_entries_and_a_title_in_the_library(book: Book) -> None:
    from betis.web.words import KIND_TITLES

    for kind, _ in KINDS.values():
        assert book.of(kind), f"no entry of kind {kind}"
        assert isinstance(KIND_TITLES[kind], Text)


def test_an_unknown_person_gets_no_all_clear() -> None:
    import betis

    nothing = betis.check({})
    everything_unknown = betis.check(dict.fromkeys(BOOK.facts))
    for result in (nothing, everything_unknown):
        assert result.urgency is Urgency.ROUTINE
        assert result.could_be is Urgency.EMERGENCY_NOW
        assert not result.settled
