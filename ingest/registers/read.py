"""All registers of one plan."""

from __future__ import annotations

from ingest.lexicon import Lexicon
from ingest.plan import Plan
from ingest.registers.agency_names import agency_names
from ingest.registers.deadlines import read_deadlines
from ingest.registers.duties import read_duties
from ingest.registers.metadata import read_metadata
from ingest.registers.partners import read_partners
from ingest.registers.references import read_references
from ingest.registers.words import Registers


def read_registers(plan: Plan, lexicon: Lexicon) -> Registers:
    """Return what the plan's clauses state, every row at the path of the clause that states it."""
    names = agency_names(plan.clauses, lexicon, plan.province)
    metadata = read_metadata(plan, lexicon)
    deadlines = read_deadlines(plan, names, metadata.number)
    return Registers(
        tuple(read_duties(plan, names, deadlines)),
        tuple(deadlines),
        tuple(read_partners(plan, lexicon)),
        tuple(read_references(plan, metadata.number)),
        metadata,
    )
