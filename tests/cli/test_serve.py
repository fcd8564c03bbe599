"""`betis serve`: this machine only, and the site really answers."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.cli.conftest import Run

LONGEST_START = 30.0


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.mark.parametrize(
    "host", ["0.0.0.0", "::", "192.168.1.2", "betis.example", "", "localhost.evil.example"]
)
def test_only_this_machine(run: Run, host: str) -> None:
    ran = run("serve", "--no-browser", "--host", host)
    assert (ran.code, ran.out) == (2, "")
    (sentence,) = ran.lines
    assert sentence.startswith(f"--host {host}: ") and "127.0.0.1" in sentence


def test_a_port_in_use_is_said(run: Run, port: int) -> None:
    with socket.create_server(("127.0.0.1", port)):
        ran = run("serve", "--no-browser", "--port", str(port))
    assert (ran.code, ran.out) == (2, "")
    (sentence,) = ran.lines
    assert sentence.startswith(f"--port {port}: ")


@pytest.fixture
def serving(port: int, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "betis", "serve", "--no-browser", "--port", str(port)]
    environment = {**os.environ, "BETIS_HOME": str(tmp_path / "home")}
    del environment["BETIS_SECRET"]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    )
    yield process
    process.kill()
    process.communicate()


def opened(address: str) -> bytes:
    """What stands at an address, as soon as somebody answers there."""
    until = time.monotonic() + LONGEST_START
    while True:
        try:
            with urlopen(address, timeout=5) as response:
                return bytes(response.read())
        except URLError:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)


def test_the_site_answers(serving: subprocess.Popen[str], port: int, tmp_path: Path) -> None:
    home = opened(f"http://127.0.0.1:{port}/").decode()
    assert 'class="huge"' in home
    (styles,) = re.findall(r'rel="stylesheet" href="([^"]+)"', home)
    assert b"--ground" in opened(f"http://127.0.0.1:{port}{styles}")
    assert b'name="who"' in opened(f"http://127.0.0.1:{port}/check/")
    secret = tmp_path / "home" / "secret"
    assert len(secret.read_text()) > 50
    assert secret.stat().st_mode & 0o077 == 0
    serving.send_signal(signal.SIGINT)
    out, err = serving.communicate(timeout=20)
    assert (serving.returncode, err) == (0, "")
    assert out.startswith(f"Betis: http://127.0.0.1:{port}/")
