"""A broken book says every flaw at once, with file and line."""

from dataclasses import replace
from datetime import date

from betis.guideline.book import Book
from betis.guideline.items import RedFlag
from betis.guideline.problems import flaws
from betis.guideline.urgency import Urgency
from betis.logic.text import Text, say
from tests.agreement.strategies import FACTS, toy

TEXT = say(id="tanda", en="sign")
FLAG = RedFlag(
    title=TEXT, says=TEXT, urgency=Urgency.SAME_DAY, do=TEXT, when=toy.a, cites=("nobody1999",),
    dated=date(2026, 1, 1), name="sign", kind="red_flag", file="knowledge/red_flags/sign.py",
)  # fmt: skip


def wrongs(flag: RedFlag, facts: dict[str, object] | None = None) -> str:
    book = Book("toy", facts or FACTS, {}, {}, {"red_flag": {"sign": flag}})  # type: ignore[arg-type]
    return "\n".join(map(str, flaws(book)))


def test_every_flaw_is_told_with_its_file() -> None:
    told = wrongs(replace(FLAG, do=Text("", "only English"), cites=("nobody1999",)))
    assert "knowledge/red_flags/sign.py:1: cites 'nobody1999'" in told
    assert "lacks one of its two languages" in told
    for expected in ("YES", "NO", "UNKNOWN"):
        assert f"has no example whose answer is {expected}" in told


def test_an_unknown_fact_is_told() -> None:
    told = wrongs(FLAG, {name: fact for name, fact in FACTS.items() if name != "a"})
    assert "uses the fact 'a', which is not in knowledge/facts/" in told


def test_an_orphan_fact_is_told() -> None:
    assert "no rule uses the fact level" in wrongs(replace(FLAG, when=toy.a))


def test_a_red_flag_may_not_turn_unknown_into_no() -> None:
    told = wrongs(replace(FLAG, when=toy.a.unless_known(False)))
    assert "may not turn unknown into no" in told


def test_denying_what_may_not_apply_is_told() -> None:
    assert "denies what may not apply" in wrongs(replace(FLAG, when=~toy.only_if_a))


def test_no_source_is_told() -> None:
    assert "cites no source" in wrongs(replace(FLAG, cites=()))
