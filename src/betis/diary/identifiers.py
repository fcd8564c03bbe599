"""UUIDv7 made from a moment and from what they name: the same thing has the same name each time.

So that reading the same file twice, or showing the example twice, adds nothing. What a person
writes gets a random one, on the device where it is written.
"""

from datetime import datetime
from hashlib import blake2b
from uuid import UUID


def named(moment: datetime, *what: str) -> str:
    """The UUIDv7 of this moment (with its offset) and of these words (RFC 9562, section 5.7)."""
    milliseconds = max(0, int(moment.timestamp() * 1000))
    digest = blake2b("\0".join(what).encode(), digest_size=10).digest()
    number = milliseconds << 80 | int.from_bytes(digest)
    number = number & ~(0xF << 76) | 7 << 76
    number = number & ~(3 << 62) | 2 << 62
    return str(UUID(int=number))
