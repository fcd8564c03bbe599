"""Servers that a test can take away: the real site, and a folder of files."""

import os
import signal
import subprocess
import sys
import threading
import time
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socket import socket
from urllib.error import URLError
from urllib.request import urlopen

STARTING = 90.0


def free_port() -> int:
    with socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Site:
    """`betis serve` as a process of its own."""

    def __init__(self, home: Path, port: int | None = None) -> None:
        self.home, self.port = home, port or free_port()
        self.url = f"http://127.0.0.1:{self.port}/"
        self.start()

    def start(self) -> None:
        self._process = self._run()
        until = time.monotonic() + STARTING
        while True:
            if self._process.poll() is not None:  # its port was not free yet
                self._process = self._run()
            try:
                urlopen(f"{self.url}about/", timeout=5).close()
                return
            except (URLError, OSError):
                assert time.monotonic() < until, "the site does not start"
                time.sleep(0.1)

    def _run(self) -> "subprocess.Popen[bytes]":
        arguments = ["serve", "--port", str(self.port), "--no-browser"]
        return subprocess.Popen(
            [sys.executable, "-m", "betis", *arguments],
            env={**os.environ, "BETIS_HOME": str(self.home)},
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )

    def stop(self) -> None:
        """Gone at once, with everything it started (kill -9)."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()


class Folder:
    """A folder of files at a path of its own, as a host hands them out."""

    def __init__(self, root: Path, port: int | None = None) -> None:
        handler = partial(_Quiet, directory=str(root))
        self._server = ThreadingHTTPServer(("127.0.0.1", port or 0), handler)
        self.port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}/betis/"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nothing."""
