"""The loaded plans as the assistant reads them: clauses by address, what stands under a heading, registers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from assistant.subject import subject_of
from ingest.folding import match_key
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause, Plan
from ingest.registers.blocks import label_blocks
from ingest.registers.words import Deadline, Duty, Metadata, Partner, Reference, Registers


@dataclass(frozen=True, slots=True)
class PlanView:
    """One plan with its registers."""

    plan: Plan
    registers: Registers

    @property
    def metadata(self) -> Metadata:
        """What the document says of itself."""
        return self.registers.metadata


_PRINTED = re.compile(r"[IVXL]\.(\d+(?:\.\d+)+)\Z")


_DECISION = "Quyết định"
"""What a plan mostly carries out."""


class Corpus:
    """Read-only view over plans and registers; safe to share between threads."""

    def __init__(self, views: Iterable[PlanView]) -> None:
        self.views: Mapping[str, PlanView] = {view.plan.id: view for view in views}
        self._clauses = {plan: view.plan.by_path() for plan, view in self.views.items()}
        self._subjects = {
            plan: subject_of(view.metadata.title or view.plan.name, view.plan.province)
            for plan, view in self.views.items()
        }
        self._blocks = {plan: label_blocks(view.plan) for plan, view in self.views.items()}
        self._children: defaultdict[tuple[str, str | None], list[Clause]] = defaultdict(list)
        for view in self.views.values():
            for clause in view.plan.clauses:
                self._children[clause.plan, clause.parent].append(clause)

    @property
    def ids(self) -> tuple[str, ...]:
        """The plans' ids in order."""
        return tuple(self.views)

    def clauses(self, plans: Iterable[str]) -> list[Clause]:
        """Return all clauses of `plans` in document order."""
        return [clause for plan in plans for clause in self.views[plan].plan.clauses]

    def clause(self, plan: str, path: str) -> Clause:
        """Return one clause. Raises KeyError when there is none."""
        return self._clauses[plan][path]

    def find(self, plan: str, path: str) -> Clause | None:
        """Return one clause, or None."""
        return self._clauses.get(plan, {}).get(path)

    def at(self, plan: str, printed: str) -> Clause | None:
        """Return the clause that people mean by a printed address, also where it stands inside an article."""
        wanted = printed.casefold()
        for clause in self.views[plan].plan.clauses:
            path = clause.path.casefold()
            if path == wanted or (path.startswith("điều") and path.split(".", 1)[-1] == wanted):
                return clause
        return None

    def prints(self, key: str) -> bool:
        """Tell whether a name, folded by `match_key`, stands in any clause of any plan."""
        return any(key in match_key(clause.text) for clause in self.clauses(self.ids))

    def numbered_once(self, plan: str) -> dict[str, str]:
        """Map the numbers that only one section of a plan is printed with ("4" of "Mục 4.", "1.3") to its address."""
        sections = [clause.path for clause in self.views[plan].plan.clauses if clause.kind == "section"]
        worded = [path for path in sections if path.rpartition(".")[2].startswith("Mục ")]
        numbers = [path.rpartition(".")[2].removeprefix("Mục ") for path in worded or sections]
        once = {
            number: path
            for number, path in zip(numbers, worded or sections, strict=True)
            if number.isdigit() and numbers.count(number) == 1
        }
        # "1.3." under III is called so too: its last two numbers as they are printed.
        below = [(found[1], clause.path) for clause in self.clauses([plan]) if (found := _PRINTED.search(clause.path))]
        printed = [number for number, _ in below]
        return once | {number: path for number, path in below if printed.count(number) == 1}

    def children(self, clause: Clause) -> list[Clause]:
        """Return what stands directly under a heading, in order."""
        return self._children[clause.plan, clause.path]

    def descendants(self, clause: Clause) -> list[Clause]:
        """Return everything under a heading, in order, sub-headings included."""
        found: list[Clause] = []
        for child in self.children(clause):
            found.append(child)
            if child.kind in HEADING_KINDS:
                found.extend(self.descendants(child))
        return found

    def task_of_line(self, clause: Clause) -> tuple[Clause, ...]:
        """Return the task of a line on who or when, in a section that holds several tasks; empty elsewhere."""
        return self._blocks[clause.plan].get(clause.path, ())

    def parent(self, clause: Clause) -> Clause | None:
        """Return the heading that governs a clause, None at the top."""
        return None if clause.parent is None else self.clause(clause.plan, clause.parent)

    def headings(self, clause: Clause) -> list[Clause]:
        """Return the headings above a clause, outermost first."""
        chain: list[Clause] = []
        parent = clause.parent
        while parent is not None:
            above = self.clause(clause.plan, parent)
            chain.append(above)
            parent = above.parent
        return chain[::-1]

    def signature(self, plan: str) -> Clause | None:
        """Return where a plan's signer is printed: the signature, or the recipients that it stands beside."""
        blocks = [clause for clause in self.clauses([plan]) if clause.kind in ("signature", "recipients")]
        signer = self.views[plan].metadata.signer or ""
        blocks.sort(key=lambda clause: (signer not in clause.text, clause.kind != "signature"))
        return blocks[0] if signer and blocks else None

    def implemented(self, plan: str) -> tuple[str, str]:
        """Return what the document is that a plan carries out ("Nghị quyết"), and its number; "" for no number."""
        number = self.views[plan].metadata.implements or ""
        kinds = [row.type for row in self.references([plan]) if row.number == number and row.type]
        return (kinds[0] if kinds else _DECISION), number

    def subject(self, plan: str) -> tuple[str, ...]:
        """Return the words of a plan's title that tell what it is about."""
        return self._subjects[plan]

    def name(self, plan: str) -> str:
        """Return what people call a plan: "Kế hoạch tỉnh Bắc Giang"."""
        return self.views[plan].plan.name

    def place(self, plan: str) -> str:
        """Return the short name of a plan's province, or the plan's own name where it tells none."""
        return self.views[plan].plan.province or self.name(plan)

    def label(self, clause: Clause) -> str:
        """Return plan and address as people read them."""
        return f"{self.name(clause.plan)} · {label_of(clause.path)}"

    def duties(self, plans: Iterable[str]) -> list[Duty]:
        """Return the duty rows of `plans`."""
        return [row for plan in plans for row in self.views[plan].registers.duties]

    def deadlines(self, plans: Iterable[str]) -> list[Deadline]:
        """Return the deadline rows of `plans`."""
        return [row for plan in plans for row in self.views[plan].registers.deadlines]

    def partners(self, plans: Iterable[str]) -> list[Partner]:
        """Return the partner rows of `plans`."""
        return [row for plan in plans for row in self.views[plan].registers.partners]

    def references(self, plans: Iterable[str]) -> list[Reference]:
        """Return the reference rows of `plans`."""
        return [row for plan in plans for row in self.views[plan].registers.references]
