"""The limit: Polars merely adds up every column of the file and counts its empty cells."""

from benchmarks import cohort
from benchmarks.peers.engine import Engine, Peer
from benchmarks.peers.rules import Rules


def load(_: Rules) -> Engine:
    """Nothing is concluded."""
    return Engine(given=lambda people: people.file, run=cohort.scan)


PEER = Peer("Polars, only adding up the columns of Parquet", load, many=True)
