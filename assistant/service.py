"""What every door (command, window, API) asks of the assistant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from assistant.answer import Answer, Turn

RegisterKind = Literal["duties", "deadlines", "partners", "references", "metadata"]


@dataclass(frozen=True, slots=True)
class PlanCard:
    """A loaded plan as people see it in a list."""

    id: str
    name: str
    title: str
    province: str | None
    period: str | None
    clauses: int
    now: str | None = None


@dataclass(frozen=True, slots=True)
class ShownClause:
    """One clause among its neighbours; `is_cited` marks the one that was asked for."""

    path: str
    label: str
    text: str
    is_cited: bool


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A clause in its place: the headings above it, outermost first, and its neighbours in document order."""

    plan: str
    plan_name: str
    path: str
    label: str
    headings: tuple[ShownClause, ...]
    clauses: tuple[ShownClause, ...]


@dataclass(frozen=True, slots=True)
class RegisterQuery:
    """Which rows of one register are wanted; "" and () filter nothing. `words` must all stand in a row.

    Without `sort`, a field of the register, rows come in document order, plan by plan.
    """

    kind: RegisterKind
    plans: tuple[str, ...] = ()
    agency: str = ""
    role: str = ""
    type: str = ""
    country: str = ""
    number: str = ""
    words: str = ""
    relation: str = ""
    sort: str = ""
    descends: bool = False


class Service(Protocol):
    """The assistant as its doors see it; safe to call from several threads."""

    def ask(self, question: str, history: Sequence[Turn] = (), plans: Sequence[str] = ()) -> Answer:
        """Answer one question; `plans` limits the search to these plan ids (none: all plans).

        Raises:
            BadQuestion: the question or the history cannot be used; the text says why.
        """
        ...

    def is_ready(self) -> bool:
        """Tell whether questions can be answered now: there are plans, and a search of their index comes back.

        Raises whatever the files of a damaged index make it raise.
        """
        ...

    def plans(self) -> Sequence[PlanCard]:
        """Return the loaded plans, by name."""
        ...

    def surroundings(self, plan: str, path: str) -> Surroundings | None:
        """Return a clause in its place, None when there is no such clause."""
        ...

    def examples(self) -> Sequence[str]:
        """Return questions that the loaded plans answer, for people to click."""
        ...

    def register(self, query: RegisterQuery) -> Sequence[dict[str, Any]]:
        """Return the rows of a register in the order asked for: the contract's fields, and "label" for people."""
        ...

    def calendar(self, query: RegisterQuery) -> bytes:
        """Return the deadlines that pass the filters and name a day, a month or a year, as a calendar (RFC 5545)."""
        ...
