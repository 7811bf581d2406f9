"""From a path to a plan: reader, outline, name."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from ingest.errors import NoHeadings
from ingest.lexicon import Lexicon
from ingest.naming import name_plan
from ingest.outline import read_outline
from ingest.plan import HEADING_KINDS, Plan
from ingest.reader import read_document

READER_VERSION = "22"
"""Raised whenever the outline or the registers of an unchanged document may come out differently."""


def read_plan(path: Path, lexicon: Lexicon) -> Plan:
    """Read one file into a plan.

    Raises:
        PlanError: the file is missing, unreadable, of an unknown format, or has no heading.
    """
    document = read_document(path)
    clauses = read_outline(document.id, document.text, document.pages)
    if not any(clause.kind in HEADING_KINDS for clause in clauses):
        raise NoHeadings(document.name)
    header = [clause for clause in clauses if clause.kind in ("header", "article", "signature")]
    name, province = name_plan(header, lexicon)
    return Plan(document.id, name, province, document.text, clauses, document.pages)


def shipped_plans() -> Path:
    """Return the folder of the plans that come with the product."""
    return Path(str(files("ingest.data").joinpath("plans")))


def reread_plan(plan: Plan, lexicon: Lexicon) -> Plan:
    """Read a plan again from its kept text, so that an index made by an older reader loses nothing."""
    clauses = read_outline(plan.id, plan.source, plan.pages)
    name, province = name_plan([c for c in clauses if c.kind in ("header", "article", "signature")], lexicon)
    return Plan(plan.id, name, province, plan.source, clauses, plan.pages)
