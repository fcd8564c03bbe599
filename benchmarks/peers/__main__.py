"""`python -m benchmarks.peers`: every engine that is installed, checked and measured.

`--rows N` people in tables, `--people N` one by one, `--chart` writes the chart of the docs,
`--growth` measures instead how our time grows from ten thousand to ten million people.
"""

import argparse

from benchmarks.peers import comparison, growth


def main() -> None:
    """What is asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.peers", description=__doc__)
    parser.add_argument("--rows", type=int, default=comparison.ROWS)
    parser.add_argument("--people", type=int, default=comparison.PEOPLE)
    parser.add_argument("--chart", action="store_true")
    parser.add_argument("--growth", action="store_true")
    parser.add_argument("--memory", metavar="ENGINE", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.memory:
        print(comparison.risen(asked.memory, asked.rows))
    elif asked.growth:
        growth.show()
    else:
        found = comparison.compared(asked.rows, asked.people)
        comparison.show(found)
        if asked.chart:
            comparison.draw(found)


if __name__ == "__main__":
    main()
