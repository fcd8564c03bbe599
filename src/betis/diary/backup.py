"""A diary sealed with a passphrase: the age format (age-encryption.org, scrypt), by pyrage.

The passphrase is kept nowhere. Without it nobody can open a backup, and that includes us.
"""

from pyrage import DecryptError, passphrase

from betis.logic.text import Text, say

SHORTEST = 8
TOO_SHORT = say(
    id="Kata sandi cadangan terlalu pendek. Pakai paling sedikit {} huruf, lebih baik empat kata.",
    en="The passphrase is too short. Use at least {} characters, better four words.",
)
WRONG = say(
    id="Kata sandi ini tidak membuka cadangan itu. Periksa huruf besar dan kecil, lalu coba lagi.",
    en="This passphrase does not open that backup. Check capital and small letters, and try again.",
)
NOT_A_BACKUP = say(
    id="Ini bukan berkas cadangan Betis, atau berkasnya rusak. Pilih berkas .age dari Betis.",
    en="This is no backup of Betis, or it is damaged. Choose an .age file made by Betis.",
)
MAGIC = b"age-encryption.org/v1\n"
WITH_PASSPHRASE = b"-> scrypt "
WRONG_WORDS = "Decryption failed"
"""How pyrage says that the passphrase is wrong, and not the file."""


class SealError(ValueError):
    """Cannot be sealed or opened; `words` say why and what would be right."""

    def __init__(self, words: Text) -> None:
        self.words = words
        super().__init__(words.en)


def sealed(plain: bytes, words: str) -> bytes:
    """The content, readable only with these words. Raises `SealError` where they are too short."""
    if len(words) < SHORTEST:
        raise SealError(TOO_SHORT.filled(SHORTEST))
    return bytes(passphrase.encrypt(plain, words))


def opened(sealed: bytes, words: str) -> bytes:
    """The content of a backup. Raises `SealError` for wrong words or a file that is none."""
    if not (sealed.startswith(MAGIC) and sealed[len(MAGIC) :].startswith(WITH_PASSPHRASE)):
        raise SealError(NOT_A_BACKUP)
    try:
        return bytes(passphrase.decrypt(sealed, words))
    except DecryptError as error:
        raise SealError(WRONG if str(error) == WRONG_WORDS else NOT_A_BACKUP) from None
