"""`betis serve`: the site on this machine."""

import os
import webbrowser
from socket import AF_INET, AF_INET6, SO_REUSEADDR, SOL_SOCKET, socket
from threading import Timer

from betis.cli.failure import Failure

THIS_MACHINE = ("127.0.0.1", "localhost", "::1")
LOOPBACK_ONLY = (
    "--host {}: this site has no accounts yet, so it answers only this machine "
    "(127.0.0.1, ::1 or localhost)."
)
PORT_TAKEN = "--port {}: cannot be used ({}). Choose another, such as --port 8080."


def run(host: str, port: int, browser: bool) -> None:
    """Prepare the local database and serve until interrupted."""
    if host not in THIS_MACHINE:
        raise Failure(LOOPBACK_ONLY.format(host))
    if taken := _taken(host, port):
        raise Failure(PORT_TAKEN.format(port, taken))
    os.umask(0o077)  # answers are nobody else's to read
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "betis.web.settings")
    import django
    from django.core.management import call_command
    from granian.constants import Interfaces
    from granian.server import Server as Granian

    django.setup()
    call_command("migrate", verbosity=0)
    call_command("clearsessions")
    address = f"http://{'[::1]' if ':' in host else host}:{port}/"
    print(f"Betis: {address}  (Ctrl+C)", flush=True)  # noqa: T201
    if browser:
        Timer(1.0, webbrowser.open, (address,)).start()
    Granian(
        "betis.web.wsgi:application", address=host, port=port, interface=Interfaces.WSGI,
        workers=1, log_enabled=False,
    ).serve()  # fmt: skip


def _taken(host: str, port: int) -> str:
    """Why nobody can listen there; empty where one can. Granian itself would share the port."""
    with socket(AF_INET6 if ":" in host else AF_INET) as probe:
        probe.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            return error.strerror or str(error)
    return ""
