"""A backup opens with its passphrase and with nothing else."""

import pytest

from betis.diary.backup import NOT_A_BACKUP, TOO_SHORT, WRONG, SealError, opened, sealed

WORDS = "kaki kuda lari pagi"


@pytest.fixture(scope="module")
def backup() -> bytes:
    return sealed("catatan ✓".encode() * 1000, WORDS)


def test_it_opens_with_its_passphrase_and_shows_nothing_without(backup: bytes) -> None:
    assert opened(backup, WORDS) == "catatan ✓".encode() * 1000
    assert b"catatan" not in backup and WORDS.encode() not in backup


def test_the_wrong_passphrase_is_told_apart_from_a_damaged_file(backup: bytes) -> None:
    middle = len(backup) // 2
    for wrong in (WORDS + ".", ""):
        with pytest.raises(SealError) as told:
            opened(backup, wrong)
        assert told.value.words == WRONG
    for damaged in (
        b"", b"{}", backup[:-5], backup[:90],
        backup[:middle] + bytes([backup[middle] ^ 1]) + backup[middle + 1 :],
    ):  # fmt: skip
        with pytest.raises(SealError) as told:
            opened(damaged, WORDS)
        assert told.value.words == NOT_A_BACKUP


def test_a_short_passphrase_is_refused() -> None:
    with pytest.raises(SealError) as told:
        sealed(b"", "pendek")
    assert told.value.words == TOO_SHORT.filled(8)
