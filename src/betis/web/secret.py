"""The key that signs cookies on a machine of one's own: made once, readable by the owner only."""

import os
import secrets
from pathlib import Path


def local_secret(path: Path) -> str:
    """The key kept at `path`, made there when it is missing."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text()
    with os.fdopen(handle, "w") as file:
        file.write(secrets.token_urlsafe(50))
    return path.read_text()
