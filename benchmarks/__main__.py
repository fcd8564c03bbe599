"""`python -m benchmarks`: the figures of one run, as ratios. Sizes for a few minutes."""

import tempfile
from pathlib import Path

import betis
from benchmarks import cohort, interview, nhanes, spark, speed
from benchmarks.peers import comparison
from tests.people.described import accuracy

PEOPLE = 300
ROWS = 200_000


def show(title: str, figures: dict[str, object]) -> None:
    """One table."""
    print(f"\n{title}")
    for name, value in figures.items():
        print(f"  {name:48} {value:.3f}" if isinstance(value, float) else f"  {name:48} {value}")


def main() -> None:
    """Every measurement, one after the other."""
    book = betis.book()
    show("One person", {**speed.answering()})
    with tempfile.TemporaryDirectory() as folder:
        show("A whole process", {**speed.starting(Path(folder))})
    show("The site", {**speed.serving()})
    show("The interview", interview.report(interview.runs(book, PEOPLE)))
    show("Described people", dict(accuracy(book)))
    print("\nMany people")
    cohort.main()
    people = nhanes.survey()
    if people is not None:
        show("NHANES 2005-06", vars(nhanes.separation(book, people)))
    print("\nThe same rules in other engines")
    comparison.show(comparison.compared())
    print("\nMany people on Spark")
    spark.main(ROWS)


if __name__ == "__main__":
    main()
