"""All registers of one plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ingest.gluing import unglued
from ingest.lexicon import Lexicon
from ingest.plan import Clause, Plan
from ingest.registers.agency_names import agency_names
from ingest.registers.deadlines import read_deadlines
from ingest.registers.duties import read_duties
from ingest.registers.metadata import read_metadata
from ingest.registers.partners import read_partners
from ingest.registers.references import read_references
from ingest.registers.words import Duty, Registers


def read_registers(plan: Plan, lexicon: Lexicon) -> Registers:
    """Return what the plan's clauses state, every row at the path of the clause that states it."""
    printed = plan
    plan = replace(plan, clauses=tuple(map(_unglued, plan.clauses)))
    names = agency_names(plan.clauses, lexicon, plan.province)
    metadata = read_metadata(plan, lexicon)
    deadlines = read_deadlines(plan, names, metadata.number)
    return Registers(
        tuple(_as_printed(read_duties(plan, names, deadlines), printed)),
        tuple(deadlines),
        tuple(read_partners(plan, lexicon)),
        tuple(read_references(plan, metadata.number)),
        metadata,
    )


def _unglued(clause: Clause) -> Clause:
    """Return a clause as it reads: with the spaces that it lost."""
    text = unglued(clause.text)
    if text == clause.text and not clause.cells:
        return clause
    return replace(clause, text=text, cells=tuple(replace(cell, text=unglued(cell.text)) for cell in clause.cells))


def _as_printed(rows: Iterable[Duty], plan: Plan) -> Iterator[Duty]:
    """Yield duties with their clauses' words as printed."""
    clauses = plan.by_path()
    yield from (replace(row, text=clauses[row.path].text) for row in rows)
