"""The engines that are compared for speed are asked the same, and say what `answer` says."""

from pathlib import Path

import pytest

from benchmarks.peers.answers import differences, expected
from benchmarks.peers.comparison import PEERS
from benchmarks.peers.engine import Peer
from benchmarks.peers.people import people
from benchmarks.peers.rules import rules
from betis.guideline.book import Book
from betis.guideline.items import ACTION_KINDS


@pytest.mark.parametrize("peer", PEERS, ids=lambda peer: peer.name)
def test_a_peer_says_what_answer_says(book: Book, peer: Peer, tmp_path: Path) -> None:
    if peer.missing:
        pytest.skip(peer.missing)
    asked = rules(book).without_bounds() if peer.many else rules(book)
    crowd = people(book, 24, tmp_path, seed=3)
    engine = peer.load(asked)
    ran = engine.run(engine.given(crowd))
    if engine.answers is None:
        return
    found = list(engine.answers(ran))
    assert len(found) == 24
    wrong = list(differences(found, crowd))
    assert (not wrong) == peer.right, wrong[:3]


def test_every_conclusion_is_asked_of_the_peers(book: Book, tmp_path: Path) -> None:
    (person,) = people(book, 1, tmp_path).each()
    verdicts = {item.id for kind in ACTION_KINDS for item in book.of(kind).values()}
    asked = rules(book)
    assert set(expected(book, person)) - verdicts == {*asked.outputs, *asked.sums}
