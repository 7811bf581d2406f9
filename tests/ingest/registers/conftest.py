"""The registers of the shipped plans, and of the public plans beside the checkout, each read once."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from ingest.lexicon import Lexicon
from ingest.plan import Plan
from ingest.read import read_plan
from ingest.registers import Registers, read_registers
from tests.conftest import MORE_PLANS


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
