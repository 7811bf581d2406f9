"""Builders: a plan from a few lines, as a person would type them."""

from __future__ import annotations

from ingest.lexicon import Lexicon
from ingest.naming import name_plan
from ingest.outline import read_outline
from ingest.plan import Cell, Clause, Plan
from ingest.registers import Registers, read_registers


def plan_of(
    body: str, lexicon: Lexicon, *, header: str = "KẾ HOẠCH\nHợp tác văn hóa trên địa bàn tỉnh Nghệ An"
) -> Plan:
    source = f"{header}\n\n{body}"
    clauses = read_outline("thu", source)
    name, province = name_plan([clause for clause in clauses if clause.kind == "header"], lexicon)
    return Plan("thu", name, province, source, clauses)


def registers_of(body: str, lexicon: Lexicon, **more: str) -> Registers:
    return read_registers(plan_of(body, lexicon, **more), lexicon)


def clause(text: str, *, path: str = "I.1", kind: str = "section", cells: tuple[Cell, ...] = ()) -> Clause:
    return Clause("thu", path, kind, text, 0, len(text), cells=cells)  # type: ignore[arg-type]


def one_clause(text: str, lexicon: Lexicon, *, kind: str = "paragraph", cells: tuple[Cell, ...] = ()) -> Registers:
    plan = Plan("thu", "Kế hoạch thử", None, text, (clause(text, kind=kind, cells=cells),))
    return read_registers(plan, lexicon)


def duties(registers: Registers) -> set[tuple[str, str, str]]:
    """Return who is charged with what, and where."""
    return {(row.path, row.agency, row.role) for row in registers.duties}
