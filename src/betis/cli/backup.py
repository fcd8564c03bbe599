"""`betis backup`, `restore` and `erase`: the diary sealed in a file, back again, and gone.

The passphrase is read without echo, or from `BETIS_PASSPHRASE`, and kept nowhere.
"""

import os
import sys
from getpass import getpass
from pathlib import Path

from betis.cli.diary import NO_FILE, write_new
from betis.cli.failure import Failure
from betis.cli.local import LocalDiary
from betis.diary.backup import SealError, opened, sealed
from betis.diary.exchange import from_json, to_json
from betis.logic.text import Language, say

PASSPHRASE = "BETIS_PASSPHRASE"
ASK = say(id="Kata sandi cadangan: ", en="Passphrase: ")
AGAIN = say(id="Sekali lagi: ", en="Once more: ")
DIFFERENT = say(
    id="Kedua kata sandi tidak sama. Tidak ada cadangan yang dibuat; coba lagi.",
    en="The two passphrases differ. No backup was made; try again.",
)
NO_TERMINAL = say(
    id="Kata sandi tidak bisa ditanyakan di sini. Isi variabel BETIS_PASSPHRASE.",
    en="The passphrase cannot be asked here. Set the variable BETIS_PASSPHRASE.",
)
MADE = say(
    id="{}: {} perubahan tersimpan dan sudah dicoba dibuka. Tanpa kata sandi itu tidak ada yang "
    "bisa membukanya, juga kami.",
    en="{}: {} changes, opened once to be sure. Nobody can open it without that passphrase, "
    "nor can we.",
)
BACK = say(
    id="{} perubahan dikembalikan, {} sudah ada.", en="{} changes brought back, {} already there."
)
SURE = say(
    id="Hapus seluruh catatan di komputer ini? Tidak bisa dibatalkan. Ketik hapus: ",
    en="Erase the whole diary on this machine? This cannot be undone. Type erase: ",
)
WORD = say(id="hapus", en="erase")
NOT_ERASED = say(
    id="Tidak ada yang dihapus. Ketik hapus, atau pakai --yes.",
    en="Nothing was erased. Type erase, or use --yes.",
)
ERASED = say(
    id="Catatan di komputer ini sudah dihapus. Cadangan dan ponsel lain tidak ikut terhapus.",
    en="The diary on this machine is erased. Backups and other devices are not.",
)


def backup(out: str, language: Language) -> None:
    """Seal the diary in a new file, and open it again before saying so."""
    changes = LocalDiary().changes()
    words = _passphrase(language, twice=True)
    plain = to_json(changes).encode()
    try:
        content = sealed(plain, words)
        whole = opened(content, words) == plain
    except SealError as error:
        raise Failure(error.words.in_(language)) from None
    if not whole:
        raise RuntimeError("the backup does not open to what was sealed")
    write_new(out, content, language)
    sys.stdout.write(MADE.in_(language).format(out, len(changes)) + "\n")


def restore(source: str, language: Language) -> None:
    """Bring back what a backup holds; what was written since stays."""
    try:
        content = Path(source).read_bytes()
    except OSError:
        raise Failure(NO_FILE.in_(language).format(source)) from None
    try:
        plain = opened(content, _passphrase(language, twice=False))
    except SealError as error:
        raise Failure(f"{source}: {error.words.in_(language)}") from None
    changes, problems = from_json(plain.decode())
    for problem in problems:
        sys.stderr.write(f"{source}: {problem.in_(language)}\n")
    new = LocalDiary().keep(changes)
    sys.stdout.write(BACK.in_(language).format(new, len(changes) - new) + "\n")
    raise SystemExit(1 if problems else 0)


def erase(sure: bool, language: Language) -> None:
    """Erase the diary of this machine, after asking."""
    if not sure:
        sys.stderr.write(SURE.in_(language))
        sys.stderr.flush()
        if sys.stdin.readline().strip().casefold() != WORD.in_(language):
            raise Failure(NOT_ERASED.in_(language))
    LocalDiary().erase()
    sys.stdout.write(ERASED.in_(language) + "\n")


def _passphrase(language: Language, twice: bool) -> str:
    if given := os.environ.get(PASSPHRASE):
        return given
    if not sys.stdin.isatty():
        raise Failure(NO_TERMINAL.in_(language))
    words = getpass(ASK.in_(language))
    if twice and getpass(AGAIN.in_(language)) != words:
        raise Failure(DIFFERENT.in_(language))
    return words
