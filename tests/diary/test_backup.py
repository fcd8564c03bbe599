"""A backup opens with its passphrase and with nothing else."""

import json

import pytest

from betis.diary.backup import (
    NOT_A_BACKUP,
    TOO_SHORT,
    WRONG,
    Key,
    SealError,
    new_key,
    opened,
    sealed,
    sealed_by,
)

WORDS = "kaki kuda lari pagi"
PLAIN = "catatan ✓".encode() * 1000


@pytest.fixture(scope="module")
def by_hand() -> bytes:
    return sealed(PLAIN, WORDS)


@pytest.fixture(scope="module")
def key() -> Key:
    return new_key(WORDS)


def refused(content: bytes, words: str = WORDS) -> object:
    with pytest.raises(SealError) as told:
        opened(content, words)
    return told.value.words


def changed(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


def test_it_opens_with_its_passphrase_and_shows_nothing_without(by_hand: bytes, key: Key) -> None:
    for backup in (by_hand, sealed_by(PLAIN, key)):
        assert opened(backup, WORDS) == PLAIN
        assert b"catatan" not in backup and WORDS.encode() not in backup


def test_the_wrong_passphrase_is_told_apart_from_a_damaged_file(by_hand: bytes, key: Key) -> None:
    assert refused(by_hand, WORDS + ".") == WRONG
    by_itself = sealed_by(PLAIN, key)
    assert refused(by_itself, WORDS + ".") == WRONG
    for damaged in (
        b"", b"{}", b"[]", b'{"key": 1}', by_hand[:-5], by_hand[:90], by_itself[:-5],
        changed(by_hand, len(by_hand) // 2),
    ):  # fmt: skip
        assert refused(damaged) == NOT_A_BACKUP


def test_a_backup_with_the_key_of_another_is_refused(key: Key) -> None:
    other = json.loads(sealed_by(PLAIN, new_key(WORDS)))
    mixed = {**json.loads(sealed_by(PLAIN, key)), "content": other["content"]}
    assert refused(json.dumps(mixed).encode()) == NOT_A_BACKUP


def test_what_is_kept_for_backups_by_themselves_opens_nothing(key: Key) -> None:
    assert WORDS not in key.recipient and WORDS.encode() not in key.private
    assert b"AGE-SECRET-KEY" not in key.private + sealed_by(PLAIN, key)


@pytest.mark.parametrize("make", [lambda: sealed(b"", "pendek"), lambda: new_key("pendek")])
def test_a_short_passphrase_is_refused(make) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(SealError) as told:
        make()
    assert told.value.words == TOO_SHORT.filled(8)
