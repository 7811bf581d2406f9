"""What a command does whose reader has left (`python -m ingest check | head`)."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable


def guarded(work: Callable[[], int]) -> int:
    """Run a command and return its exit status; 1, without a word, where nobody reads its output any more."""
    try:
        status = work()
        sys.stdout.flush()
    except BrokenPipeError:
        # Python must not complain again when it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status
