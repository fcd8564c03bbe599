"""Prove every promise and record it for the site and the manual.

    python scripts/prove.py

Exits 1, recording nothing, where a promise is not proved.
"""

import sys
from datetime import date

import betis
from betis.assurance import assure
from betis.assurance.record import record, recorded
from betis.interpreters.proof import Status


def main() -> int:
    """Prove what has changed since the last record."""
    book = betis.book()
    if recorded().get("version") == book.version:
        return 0
    found = []
    for each in assure(book):
        sys.stdout.write(f"{each.status:10} {each.seconds:6.2f} s  {each.promise.name}\n")
        found.append(each)
    if any(each.status is not Status.PROVED for each in found):
        return 1
    record(book, found, date.today())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
