"""A diary sealed with a passphrase: the age format (age-encryption.org), by pyrage.

By hand, the content is sealed with the passphrase itself (scrypt). For backups that are made by
themselves a pair of keys is made once, when the passphrase is set: the public one seals, and the
private one is sealed with the passphrase and travels in every backup. So the passphrase is kept
nowhere; without it nobody can open a backup, and that includes us.
"""

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass

import pyrage
from pyrage import passphrase, x25519

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
    id="Ini bukan berkas cadangan Betis, atau berkasnya rusak. Pilih cadangan yang dibuat Betis.",
    en="This is no backup of Betis, or it is damaged. Choose a backup made by Betis.",
)
MAGIC = b"age-encryption.org/v1\n-> scrypt "
WRONG_WORDS = "Decryption failed"
"""How pyrage says that the passphrase is wrong, and not the file."""
FORMAT = "betis-backup"


class SealError(ValueError):
    """Cannot be sealed or opened; `words` say why and what would be right."""

    def __init__(self, words: Text) -> None:
        self.words = words
        super().__init__(words.en)


@dataclass(frozen=True)
class Key:
    """What may be kept for backups that are made by themselves.

    `recipient` seals and opens nothing; `private` opens, and is itself sealed with the passphrase.
    """

    recipient: str
    private: bytes


def sealed(plain: bytes, words: str) -> bytes:
    """The content, readable only with these words. Raises `SealError` where they are too short."""
    if len(words) < SHORTEST:
        raise SealError(TOO_SHORT.filled(SHORTEST))
    return bytes(passphrase.encrypt(plain, words))


def new_key(words: str) -> Key:
    """A key for these words. Raises `SealError` where they are too short."""
    identity = x25519.Identity.generate()
    return Key(str(identity.to_public()), sealed(str(identity).encode(), words))


def sealed_by(plain: bytes, key: Key) -> bytes:
    """The content, readable only with the words of the key, which are not needed to seal it."""
    content = pyrage.encrypt(plain, [x25519.Recipient.from_str(key.recipient)])
    parts = {"key": key.private, "content": content}
    return json.dumps(
        {"format": FORMAT, **{name: b64encode(part).decode() for name, part in parts.items()}}
    ).encode()


def opened(sealed: bytes, words: str) -> bytes:
    """The content of a backup of either kind.

    Raises `SealError` for wrong words or a file that is none.
    """
    if sealed.startswith(MAGIC):
        return _opened(sealed, words)
    try:
        parts = json.loads(sealed)
        key, content = (b64decode(parts[name], validate=True) for name in ("key", "content"))
    except (ValueError, TypeError, KeyError, RecursionError):
        raise SealError(NOT_A_BACKUP) from None
    if not key.startswith(MAGIC):
        raise SealError(NOT_A_BACKUP)
    identity = _opened(key, words).decode()
    try:
        return bytes(pyrage.decrypt(content, [x25519.Identity.from_str(identity)]))
    except (pyrage.DecryptError, pyrage.IdentityError):
        raise SealError(NOT_A_BACKUP) from None


def _opened(sealed: bytes, words: str) -> bytes:
    try:
        return bytes(passphrase.decrypt(sealed, words))
    except pyrage.DecryptError as error:
        raise SealError(WRONG if str(error) == WRONG_WORDS else NOT_A_BACKUP) from None
