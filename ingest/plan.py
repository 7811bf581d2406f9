"""The words of the domain: a plan, its clauses, and how a clause is addressed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "header",
    "part",
    "article",
    "section",
    "subsection",
    "point",
    "bullet",
    "subbullet",
    "paragraph",
    "table_row",
    "closing",
    "recipients",
    "signature",
]
HEADING_KINDS: frozenset[Kind] = frozenset({"part", "article", "section", "subsection", "point"})


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table row: the column head as printed, and the cell's own words ("" if blank)."""

    column: str
    text: str


@dataclass(frozen=True, slots=True)
class Clause:
    """One unit of a plan that can be cited, worded exactly as printed.

    `start` and `end` are character offsets into the plan's `source`; folding that slice gives
    `text` (see `ingest.folding.fold_text`). `parent` is the path of the heading that governs the
    clause, None at the top. `page` counts from 1 and is None where the source has no pages.
    """

    plan: str
    path: str
    kind: Kind
    text: str
    start: int
    end: int
    parent: str | None = None
    page: int | None = None
    cells: tuple[Cell, ...] = ()

    @property
    def id(self) -> str:
        """The address that other programs use: `<plan>#<path>`."""
        return f"{self.plan}#{self.path}"


@dataclass(frozen=True, slots=True)
class Plan:
    """A document read into clauses, in document order.

    `name` is how people call it ("Kế hoạch tỉnh Bắc Giang"); `province` the plain name of the
    issuing province ("Bắc Giang") or None where the document does not tell.
    """

    id: str
    name: str
    province: str | None
    source: str
    clauses: tuple[Clause, ...]
    pages: tuple[int, ...] = ()

    def by_path(self) -> dict[str, Clause]:
        """Map each path to its clause; paths are unique within a plan."""
        return {clause.path: clause for clause in self.clauses}
