"""A command whose reader has left."""

from __future__ import annotations

import subprocess
import sys

_TALKS = (
    "import sys; from ingest.output import guarded\n"
    "def talk():\n    for _ in range(100_000): print('một dòng')\n    return 0\n"
    "sys.exit(guarded(talk))"
)


def test_it_ends_without_a_word() -> None:
    with subprocess.Popen([sys.executable, "-c", _TALKS], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as command:
        assert command.stdout is not None
        assert command.stderr is not None
        command.stdout.readline()
        command.stdout.close()
        assert (command.stderr.read(), command.wait()) == (b"", 1)
