"""How many questions the interview needs, how quickly it finds them, and whether it is right.

`python -m benchmarks.interview [PEOPLE]` prints the figures and writes the chart for the docs.
"""

import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import mean, median, quantiles
from time import perf_counter
from typing import Any

import z3

import betis
from benchmarks.people import somebody
from benchmarks.ruling_out import ruled_out
from betis.guideline.book import Book
from betis.guideline.fact import Respondent
from betis.guideline.patient import NOT_KNOWN, Patient
from betis.guideline.urgency import Urgency
from betis.interpreters.answer import concluded
from betis.interview import next_page
from betis.interview.pages import Look

WHO = Respondent.PERSON
PEOPLE = 2000


@dataclass(frozen=True)
class Run:
    """One interview: pages and facts until it stopped and until the urgency was reached."""

    urgency: Urgency
    right: bool
    pages: int
    facts: int
    pages_to_urgency: int
    facts_to_urgency: int
    random_pages_to_urgency: int
    random_facts_to_urgency: int
    smallest: int
    seconds: tuple[float, ...]


def interview(book: Book, person: Patient, random: Random) -> Run:
    """Ask a person page by page, as the site does."""
    truth = concluded(book, person, WHO).urgency
    known, pages, facts, seconds = Patient(), 0, 0, []
    reached: tuple[int, int] | None = None
    while True:
        begin = perf_counter()
        page = next_page(book, known, WHO)
        seconds.append(perf_counter() - begin)
        if page is None:
            break
        pages, facts = pages + 1, facts + len(page.facts)
        known = known.with_(**{f: person.answers.get(f, NOT_KNOWN) for f in page.facts})
        if reached is None and concluded(book, known, WHO).urgency == truth > Urgency.ROUTINE:
            reached = pages, facts
    found = concluded(book, known, WHO)
    pages_to, facts_to = reached or (pages, facts)
    return Run(
        urgency=truth,
        right=found.urgency == truth and found.could_be == truth,
        pages=pages,
        facts=facts,
        pages_to_urgency=pages_to,
        facts_to_urgency=facts_to,
        random_pages_to_urgency=_in_random_order(book, person, truth, random, shared=True),
        random_facts_to_urgency=_in_random_order(book, person, truth, random, shared=False),
        smallest=smallest_set(book, person) if truth is Urgency.SELF_CARE else 0,
        seconds=tuple(seconds),
    )


def _in_random_order(
    book: Book, person: Patient, truth: Urgency, random: Random, shared: bool
) -> int:
    """Pages with relevant facts in random order until the urgency is reached; a page holds one
    fact, or (`shared`) is one of our screening pages."""
    known, pages = Patient(), 0
    while True:
        look = Look(book, known, WHO)
        wanted = look.wanted_flags()
        relevant = sorted({fact for facts in wanted.values() for fact in facts})
        if not relevant:
            return pages
        chosen = random.choice(relevant)
        page = look.page_with(look.page_of(chosen), relevant, wanted) if shared else (chosen,)
        pages += 1
        known = known.with_(**{fact: person.answers.get(fact, NOT_KNOWN) for fact in page})
        if truth > Urgency.ROUTINE and concluded(book, known, WHO).urgency == truth:
            return pages


def runs(book: Book, people: int, seed: int = 1) -> list[Run]:
    """Interviews with random people."""
    random = Random(seed)
    return [interview(book, somebody(book, random), random) for _ in range(people)]


def smallest_set(book: Book, person: Patient) -> int:
    """The fewest facts whose answers rule out every red flag of a person who has none (exact)."""
    asked = {name: z3.Bool(name) for name in person.answers}
    optimiser = z3.Optimize()
    for flag in book.of("red_flag").values():
        optimiser.add(ruled_out(flag.when, person, asked))
    total = z3.Sum([z3.If(each, 1, 0) for each in asked.values()])
    optimiser.minimize(total)
    if optimiser.check() != z3.sat:
        raise ValueError("this person has a red flag")
    return int(str(optimiser.model().eval(total)))


def report(found: list[Run]) -> dict[str, Any]:
    """The figures that the docs give."""
    urgent = [run for run in found if run.urgency >= Urgency.SAME_DAY]
    calm = [run for run in found if run.urgency < Urgency.SAME_DAY]
    well = [run for run in found if run.urgency is Urgency.SELF_CARE]
    times = sorted(second for run in found for second in run.seconds)
    return {
        "people": len(found),
        "same urgency as asking everything": mean(run.right for run in found),
        "urgent: pages, ours": mean(run.pages_to_urgency for run in urgent),
        "urgent: one fact at a time, random order": mean(
            run.random_facts_to_urgency for run in urgent
        ),
        "urgent: ratio (owe 0.4)": mean(run.pages_to_urgency for run in urgent)
        / mean(run.random_facts_to_urgency for run in urgent),
        "urgent: our own pages in random order": mean(
            run.random_pages_to_urgency for run in urgent
        ),
        "not urgent: pages, median": median(run.pages for run in calm),
        "not urgent: pages, most": max(run.pages for run in calm),
        "self-care: facts / smallest set (owe 1.3)": sum(run.facts for run in well)
        / sum(run.smallest for run in well),
        "next page: ms, median": 1e3 * median(times),
        "next page: ms, p99": 1e3 * quantiles(times, n=100)[98],
    }


def main() -> None:
    """Print the figures and write the chart."""
    book = betis.book()
    found = runs(book, int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE)
    for name, value in report(found).items():
        print(f"{name:40} {value:8.3f}")
    import vl_convert

    target = Path(__file__).parents[1] / "docs" / "images" / "interview_pages.svg"
    target.write_text(vl_convert.vegalite_to_svg(chart(found)))


def chart(found: list[Run]) -> dict[str, Any]:
    """How many pages it took, by urgency, as a Vega-Lite specification."""
    values = [{"pages": run.pages, "urgency": run.urgency.title.en} for run in found]
    order = [level.title.en for level in sorted(Urgency, reverse=True)]
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "title": "Pages asked until nothing could change the urgency",
        "width": 460,
        "height": 240,
        "data": {"values": values},
        "mark": "bar",
        "encoding": {
            "x": {"field": "pages", "type": "ordinal", "title": "Pages"},
            "y": {"aggregate": "count", "title": "People"},
            "color": {
                "field": "urgency",
                "title": "Urgency",
                "sort": order,
                "scale": {
                    "domain": order,
                    "range": ["#b3261e", "#c46a10", "#b39500", "#0b6e69", "#2d6a2d"],
                },
            },
        },
    }


if __name__ == "__main__":
    main()
