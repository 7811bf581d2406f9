"""Other processes: how long one takes, how much memory it holds, and a server for as long as it is needed."""

from __future__ import annotations

import json
import socket
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.client import HTTPException
from pathlib import Path
from tempfile import TemporaryFile
from time import perf_counter, sleep
from typing import IO, Any, NamedTuple
from urllib.error import HTTPError
from urllib.request import ProxyHandler, Request, build_opener

from eval.bench.figures import BenchError

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE_S = 300
_GLANCE_S = 0.02
_opener = build_opener(ProxyHandler({}))  # no proxy stands between here and here


class Memory(NamedTuple):
    """Of one process, in MB (10^6 bytes): what is resident now, and the most that ever was."""

    resident_mb: float
    peak_mb: float


class Ran(NamedTuple):
    """A command that ended well. `peak_mb` is None where the system does not tell."""

    seconds: float
    peak_mb: float | None


class Server(NamedTuple):
    """A server that answers; `ready_s` is how long that took from its start."""

    url: str
    pid: int
    began: float
    ready_s: float


def memory(pid: int) -> Memory | None:
    """Return the memory of a process; None where there is no /proc, or it has ended."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    kib = {
        name: int(rest.split()[0]) for name, _, rest in (line.partition(":") for line in lines) if rest.endswith(" kB")
    }
    if "VmRSS" not in kib or "VmHWM" not in kib:  # a process that has ended but was not waited for
        return None
    return Memory(kib["VmRSS"] * 1024 / 1e6, kib["VmHWM"] * 1024 / 1e6)


def run(command: Sequence[str], env: Mapping[str, str]) -> Ran:
    """Run a command to its end and watch its memory.

    Raises:
        BenchError: it failed, or took too long.
    """
    # Not resource.getrusage: a child's ru_maxrss starts from the memory of the process that made it, this one.
    with TemporaryFile() as said:
        began = perf_counter()
        process = subprocess.Popen(command, cwd=ROOT, env=dict(env), stdout=subprocess.DEVNULL, stderr=said)
        peak = None
        try:
            while process.poll() is None:
                peak = seen.peak_mb if (seen := memory(process.pid)) else peak
                if perf_counter() - began > PATIENCE_S:
                    raise BenchError(f"{_short(command)} took more than {PATIENCE_S} s")
                sleep(_GLANCE_S)
            seconds = perf_counter() - began
        finally:
            _end(process)
        if process.returncode:
            raise BenchError(f"{_short(command)} ended with {process.returncode}: {_tail(said)}")
    return Ran(seconds, peak)


@contextmanager
def server(command: Sequence[str], port: int, env: Mapping[str, str]) -> Iterator[Server]:
    """Start a server, wait until its /readyz says so, and end it afterwards.

    Raises:
        BenchError: it ends by itself, or is never ready.
    """
    url = f"http://127.0.0.1:{port}"
    with TemporaryFile() as said:
        began = perf_counter()
        process = subprocess.Popen(command, cwd=ROOT, env=dict(env), stdout=said, stderr=said)
        try:
            while not _is_ready(url):
                if process.poll() is not None:
                    raise BenchError(f"{_short(command)} ended with {process.returncode}: {_tail(said)}")
                if perf_counter() - began > PATIENCE_S:
                    raise BenchError(f"{_short(command)} was not ready after {PATIENCE_S} s")
                sleep(_GLANCE_S)
            yield Server(url, process.pid, began, perf_counter() - began)
        finally:
            _end(process)


def free_port() -> int:
    """Return a port that nobody has at the moment."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def ask(url: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """Ask a server one question.

    Raises:
        BenchError: it does not answer with an answer object.
    """
    request = Request(f"{url}/api/ask", json.dumps(body).encode(), {"Content-Type": "application/json"})
    try:
        with _opener.open(request, timeout=60) as reply:
            answer: dict[str, Any] = json.load(reply)
    except HTTPError as refused:
        raise BenchError(
            f"/api/ask answered {refused.code}: {refused.read(300).decode('utf-8', 'replace')}"
        ) from refused
    except (OSError, HTTPException, ValueError) as broken:
        raise BenchError(f"/api/ask did not answer: {broken!r}") from broken
    return answer


def _is_ready(url: str) -> bool:
    try:
        # The port may be taken long before anybody answers there: one patient request beats many short ones.
        with _opener.open(f"{url}/readyz", timeout=60) as reply:
            return bool(reply.status == 200)
    except (OSError, HTTPException):
        return False


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        return
    process.terminate()
    try:
        process.wait(15)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _short(command: Sequence[str]) -> str:
    return " ".join(["python", *command[1:4]])


def _tail(said: IO[bytes]) -> str:
    said.seek(0)
    return said.read().decode("utf-8", "replace").strip()[-400:]
