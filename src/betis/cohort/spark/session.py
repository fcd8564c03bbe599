"""A session of Spark, on this machine or on a cluster, and what is said when Spark fails."""

import os
import re
import shutil
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from betis.cohort.failures import CohortError
from betis.cohort.sources import BATCH
from betis.logic.text import say

CONNECT, STANDALONE = "sc://", "spark://"
PATIENCE = 5
"""Seconds in which a master must answer; Spark itself would try for minutes."""
NO_SPARK = say(
    id="Spark belum terpasang; jalankan: pip install pyspark (dan pasang Java 17)",
    en="Spark is not installed; run: pip install pyspark (and install Java 17)",
)
NO_JAVA = say(
    id="Spark memerlukan Java 17 atau lebih baru, yang tidak ditemukan; pasang "
    "(Debian: apt-get install openjdk-17-jre-headless) atau atur JAVA_HOME",
    en="Spark needs Java 17 or newer, and there is none; install it "
    "(Debian: apt-get install openjdk-17-jre-headless) or set JAVA_HOME",
)
NOT_STARTED = say(
    id="Spark tidak dapat dimulai di {}; periksa --master dan SPARK_REMOTE: {}",
    en="Spark cannot be started on {}; check --master and SPARK_REMOTE: {}",
)
HERE = say(id="komputer ini", en="this machine")
FAILED = say(id="Spark berhenti sebelum selesai: {}", en="Spark stopped before the end: {}")
REASON = re.compile(r"^(?:Caused by: )?([\w.]*(?:Error|Exception): .+)$", re.MULTILINE)


def session(master: str | None = None) -> Any:
    """The session there is already, or a new one.

    Args:
        master: such as `local[4]`, `spark://host:7077`, `yarn`, or `sc://host` for Spark Connect.
            Without it Spark decides by its own settings and environment, else on this machine.

    Raises:
        CohortError: Spark or Java is missing, or the cluster cannot be reached.
    """
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        raise CohortError(NO_SPARK) from None
    connect = (master or os.environ.get("SPARK_REMOTE", "")).startswith(CONNECT)
    if not connect and not _java():
        raise CohortError(NO_JAVA)
    if (master or "").startswith(STANDALONE):
        _reach(str(master))
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = (
        SparkSession.builder.appName("betis cohort")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", BATCH // 2)  # JVM memory is scarce
        .config("spark.log.level", "ERROR")
        .config("spark.ui.showConsoleProgress", True)
    )
    if master:
        builder = builder.remote(master) if connect else builder.master(master)
    try:
        return builder.getOrCreate()
    except Exception as error:  # Spark, Java and gRPC each have their own kinds
        where = master or os.environ.get("SPARK_REMOTE") or HERE
        raise CohortError(NOT_STARTED, where, _reason(error)) from None


def _reach(master: str) -> None:
    """Fails unless one of the hosts of a standalone cluster answers."""
    wrong: object = ""
    for place in master.removeprefix(STANDALONE).split(","):
        host, _, port = place.rpartition(":")
        try:
            socket.create_connection((host, int(port)), PATIENCE).close()
        except (OSError, ValueError) as error:
            wrong = error
        else:
            return
    raise CohortError(NOT_STARTED, master, wrong)


def _java() -> bool:
    home = os.environ.get("JAVA_HOME")
    return shutil.which(Path(home, "bin", "java") if home else "java") is not None


@contextmanager
def failures_told() -> Iterator[None]:
    """What goes wrong inside Spark becomes one sentence."""
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException

    try:
        yield
    except (PySparkException, Py4JError) as error:
        raise CohortError(FAILED, _reason(error)) from None


def _reason(error: Exception) -> str:
    """The innermost cause in what may be pages of traces; else the first line."""
    text = str(error)
    causes = REASON.findall(text)
    return str(causes[-1]) if causes else text.partition("\n")[0]
