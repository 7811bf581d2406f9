"""The registers against rows that a person read from the plans; the rows are never made by the parser."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

from eval.registers import agree, in_stretch
from ingest.folding import match_key
from ingest.registers import Registers

GOLD = Path(__file__).parents[2] / "gold" / "registers"
FIELDS = {
    "duties": ("path", "agency", "role"),
    "deadlines": ("path", "expression", "kind", "normalized"),
    "partners": ("path", "name", "type", "country", "relation"),
    "references": ("path", "number", "type", "date", "issuer", "name"),
}
RECALL = {"duties": 1.0, "deadlines": 1.0, "partners": 1.0, "references": 1.0}


def gold_rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (GOLD / f"{name}.jsonl").read_text("utf-8").splitlines()]


def key(row: Mapping[str, Any], fields: Iterable[str]) -> tuple[str, ...]:
    """Compare as the contract compares: case, tone placement, spaces and the marks in names do not matter."""
    return tuple(
        re.sub(r"[\W_]+", " ", match_key(str(row.get(field)))).strip() if field != "path" else row[field]
        for field in fields
    )


def row_of(register_row: object) -> dict[str, Any]:
    return {field: getattr(register_row, field) for field in register_row.__dataclass_fields__}  # type: ignore[attr-defined]


def found_keys(registers: Registers, register: str, fields: Iterable[str]) -> set[tuple[str, ...]]:
    return {key(row_of(row), fields) for row in getattr(registers, register)}


def missing(
    registers: Mapping[str, Registers], register: str, rows: list[dict[str, Any]], fields: tuple[str, ...] = ()
) -> list[dict[str, Any]]:
    fields = fields or FIELDS[register]
    return [
        row
        for row in rows
        if key(row, [f for f in fields if f in row])
        not in found_keys(registers[row["plan"]], register, [f for f in fields if f in row])
    ]


@pytest.mark.parametrize("register", FIELDS)
def test_every_row_that_a_person_read_is_found(register: str, registers: Mapping[str, Registers]) -> None:
    rows = gold_rows(register)
    lost = missing(registers, register, rows)
    assert 1 - len(lost) / len(rows) >= RECALL[register], lost


@pytest.mark.parametrize("register", FIELDS)
def test_where_all_was_read_nothing_else_is_found(register: str, registers: Mapping[str, Registers]) -> None:
    assert superfluous(register, gold_rows(register), registers) == ()


@pytest.mark.parametrize("register", FIELDS)
def test_nor_in_plans_of_other_subjects(register: str, more_registers: Mapping[str, Registers]) -> None:
    rows = [row for row in unseen_rows(metadata=False) if row["register"] == register]
    assert superfluous(register, rows, more_registers) == ()


def superfluous(register: str, rows: list[dict[str, Any]], found: Mapping[str, Registers]) -> tuple[str, ...]:
    complete = in_stretch(json.loads((GOLD / "stretches.json").read_text("utf-8"))[register])
    got = [row_of(row) for plan in found.values() for row in getattr(plan, register)]
    return agree(register, rows, got, complete).extra


def test_all_five_plans_were_read_completely(registers: Mapping[str, Registers]) -> None:
    stretches = json.loads((GOLD / "stretches.json").read_text("utf-8"))
    whole = {name: {plan for plan, heads in plans.items() if heads == ["*"]} for name, plans in stretches.items()}
    assert all(set(registers) <= whole[name] for name in FIELDS)


def test_who_receives_a_report_is_found_as_read(registers: Mapping[str, Registers]) -> None:
    rows = [row for row in gold_rows("deadlines") if "to" in row]
    assert rows
    assert missing(registers, "deadlines", rows, fields=("path", "expression", "to")) == []


@pytest.mark.parametrize("row", gold_rows("metadata"), ids=lambda row: row["plan"])
def test_a_plan_is_described_as_it_describes_itself(row: dict[str, Any], registers: Mapping[str, Registers]) -> None:
    assert row_of(registers[row["plan"]].metadata) == row


def unseen_rows(*, metadata: bool) -> list[dict[str, Any]]:
    return [row for row in gold_rows("unseen") if (row["register"] == "metadata") == metadata]


@pytest.mark.parametrize("row", unseen_rows(metadata=False), ids=lambda row: f"{row['plan']} {row['path']}")
def test_a_plan_of_another_subject_is_read_too(row: dict[str, Any], more_registers: Mapping[str, Registers]) -> None:
    assert missing(more_registers, row["register"], [row]) == []


@pytest.mark.parametrize("row", unseen_rows(metadata=True), ids=lambda row: row["plan"])
def test_a_plan_of_another_subject_is_described(row: dict[str, Any], more_registers: Mapping[str, Registers]) -> None:
    assert row_of(more_registers[row["plan"]].metadata) == {k: v for k, v in row.items() if k != "register"}
