"""The five plans that ship with the product, and the public ones beside the checkout, each read once."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from ingest.lexicon import Lexicon, load_lexicon
from ingest.plan import Plan
from ingest.read import read_plan, shipped_plans
from ingest.registers import Registers, read_registers

MORE_PLANS = Path(__file__).parents[4] / "shared" / "more-plans"


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return load_lexicon()


@pytest.fixture(scope="session")
def plans(lexicon: Lexicon) -> dict[str, Plan]:
    return {path.stem: read_plan(path, lexicon) for path in sorted(shipped_plans().glob("*.txt"))}


@pytest.fixture(scope="session")
def registers(plans: Mapping[str, Plan], lexicon: Lexicon) -> dict[str, Registers]:
    return {name: read_registers(plan, lexicon) for name, plan in plans.items()}


@pytest.fixture(scope="session")
def more_plans(lexicon: Lexicon) -> dict[str, Plan]:
    """Plans that may not be copied into the project: read where they lie, or not at all."""
    if not MORE_PLANS.is_dir():
        pytest.skip("the public plans do not lie beside this checkout")
    return {path.stem: read_plan(path, lexicon) for path in sorted(MORE_PLANS.glob("*-*.md"))}


@pytest.fixture(scope="session")
def more_registers(more_plans: Mapping[str, Plan], lexicon: Lexicon) -> dict[str, Registers]:
    return {name: read_registers(plan, lexicon) for name, plan in more_plans.items()}
