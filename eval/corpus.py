"""The clauses that citations are checked against, read from the plans' own files, never from the index."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from eval.matching import address
from ingest.outline import read_outline
from ingest.plan import Clause
from ingest.reader import find_documents, read_document

BUNDLED = Path(__file__).resolve().parent.parent / "ingest" / "data" / "plans"


@dataclass(frozen=True, slots=True)
class Corpus:
    """All clauses by `address(plan, path)`; `titles` is what stands above each plan's numbering.

    `sizes` counts each plan's clauses, `rows` those of them that are rows of a table.
    """

    clauses: Mapping[str, Clause]
    titles: Mapping[str, str]
    sizes: Mapping[str, int]
    rows: Counter[str]

    @property
    def plans(self) -> frozenset[str]:
        """The ids of the plans."""
        return frozenset(self.sizes)

    def find(self, plan: str, path: str) -> Clause | None:
        """Return the clause, None when there is no such address."""
        return self.clauses.get(address(plan, path))

    def headings(self, clause: Clause) -> tuple[Clause, ...]:
        """Return the headings that govern `clause`, innermost first."""
        found: list[Clause] = []
        here: Clause | None = clause
        while here is not None and here.parent and len(found) < 8:
            here = self.find(here.plan, here.parent)
            if here is not None:
                found.append(here)
        return tuple(found)


def corpus_of(clauses: Iterable[Clause]) -> Corpus:
    """Put clauses in a corpus."""
    by_address = {address(clause.plan, clause.path): clause for clause in clauses}
    titles: dict[str, str] = {}
    for clause in by_address.values():
        if clause.kind == "header":
            titles[clause.plan] = f"{titles.get(clause.plan, '')} {clause.text}".strip()
    sizes = Counter(clause.plan for clause in by_address.values())
    rows = Counter(clause.plan for clause in by_address.values() if clause.kind == "table_row")
    return Corpus(by_address, titles, sizes, rows)


def read_corpus(paths: Iterable[Path] = (BUNDLED,)) -> Corpus:
    """Read the plans that `paths` name (default: the five that ship with the project).

    Raises:
        PlanError: a file is missing or cannot be read as a plan.
    """
    clauses: list[Clause] = []
    for path in find_documents(paths):
        document = read_document(path)
        clauses.extend(read_outline(document.id, document.text, document.pages))
    return corpus_of(clauses)
