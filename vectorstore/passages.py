"""What is indexed of a clause: its words, the headings above it, and the short text that is embedded."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.plan import Clause, Plan

_HEADING_CHARS = 80
OWN_CHARS = 1200
"""So many characters of a clause are embedded at most."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A clause as the index sees it. `headings` runs from the plan's name to the nearest heading."""

    clause: Clause
    headings: str
    embedded: str  # "" where the clause gets no vector


def passages(plan: Plan) -> Iterator[Passage]:
    """Yield one passage a clause, in document order."""
    by_path = plan.by_path()
    for clause in plan.clauses:
        above = [by_path[path].text for path in _ancestors(clause, by_path)]
        yield Passage(clause, "\n".join([plan.name, *above]), _embedded(plan, clause, above))


def is_table_head(clause: Clause) -> bool:
    """Tell whether a table row only repeats the heads of its columns."""
    return bool(clause.cells) and all(cell.text == cell.column for cell in clause.cells)


def corpus_fingerprint(plans: Sequence[Plan], reader: str) -> str:
    """Name the plans as they were read; `reader` is the version of the reader that made the clauses."""
    digest = hashlib.sha256(reader.encode())
    for plan in sorted(plans, key=lambda plan: plan.id):
        for part in (plan.id, plan.source, *(clause.path for clause in plan.clauses)):
            digest.update(hashlib.sha256(part.encode("utf-8", "surrogatepass")).digest())
        digest.update(b"/")
    return digest.hexdigest()


def _ancestors(clause: Clause, by_path: dict[str, Clause]) -> list[str]:
    """Return the paths above a clause, outermost first."""
    chain: list[str] = []
    path = clause.parent
    while path is not None and path in by_path and path not in chain:
        chain.append(path)
        path = by_path[path].parent
    return chain[::-1]


def _embedded(plan: Plan, clause: Clause, above: list[str]) -> str:
    # About 1 ms a token here, so the context is kept to what tells two like clauses apart: province, heading.
    if is_table_head(clause) or not clause.text.strip():
        return ""
    context = [plan.province or plan.name, above[-1][:_HEADING_CHARS] if above else "", clause.text[:OWN_CHARS]]
    return ". ".join(part for part in context if part)
