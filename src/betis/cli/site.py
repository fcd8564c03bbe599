"""`betis site`: the site as files."""

import os
from pathlib import Path

from betis.cli.failure import Failure

NOT_EMPTY = "{}: is not empty. Name a new folder; nothing is ever written over."
NOT_A_PATH = "--under {}: must begin and end with /, such as /betis/."
WRITTEN = "{}: {} files. Any HTTPS host that hands them out below {} will do."


def run(out: Path, under: str) -> None:
    """Write every page, module and picture below `out`."""
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise Failure(NOT_EMPTY.format(out))
    if not (under.startswith("/") and under.endswith("/")):
        raise Failure(NOT_A_PATH.format(under))
    os.environ |= {"BETIS_STATIC_SITE": "yes", "BETIS_UNDER": under}
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "betis.web.settings")
    import django

    django.setup()
    from betis.web.offline.site import write_site

    try:
        count = write_site(out)
    except OSError as error:
        raise Failure(f"{out}: {error.strerror}") from error
    print(WRITTEN.format(out, count, under))  # noqa: T201
