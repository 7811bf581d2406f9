"""A Service without an index: for tests of the doors and for looking at the window."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from assistant.answer import Answer, Turn
from assistant.errors import BadQuestion
from assistant.lookup import RegisterBook
from assistant.service import PlanCard, RegisterQuery, ShownClause, Surroundings

_AROUND = 3
_STAMP = date(2026, 1, 1)
_UNKNOWN = Answer(status="not_found", text="Các kế hoạch đã nạp không nói về nội dung này.")


@dataclass(frozen=True, slots=True)
class ScriptedClause:
    """One clause of a scripted plan; `under` are the paths of its headings, outermost first."""

    path: str
    label: str
    text: str
    under: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """What a door handed to the service."""

    question: str
    history: tuple[Turn, ...]
    plans: tuple[str, ...]


class ScriptedService:
    """Answers from a script, keeps what it was asked; an exception in the script is raised."""

    def __init__(
        self,
        script: Mapping[str, Answer | Exception],
        cards: Sequence[PlanCard] = (),
        clauses: Mapping[str, Sequence[ScriptedClause]] | None = None,
        *,
        examples: Sequence[str] = (),
        registers: RegisterBook | None = None,
        pause: float = 0.0,
    ) -> None:
        self.asked: list[Asked] = []
        self.pause = pause
        self._examples = tuple(examples)
        self._registers = registers
        self._script = dict(script)
        self._cards = tuple(cards)
        self._clauses = {plan: tuple(listed) for plan, listed in (clauses or {}).items()}

    def ask(self, question: str, history: Sequence[Turn] = (), plans: Sequence[str] = ()) -> Answer:
        """Give the scripted reply; an unknown question is answered with `not_found`."""
        self.asked.append(Asked(question, tuple(history), tuple(plans)))
        if not question.strip():
            raise BadQuestion("Câu hỏi đang để trống. Hãy nhập điều anh/chị muốn hỏi về các kế hoạch.")
        time.sleep(self.pause)
        reply = self._script.get(question.strip(), _UNKNOWN)
        if isinstance(reply, Exception):
            raise reply
        return reply

    def is_ready(self) -> bool:
        """Ready as soon as it has plans."""
        return bool(self._cards)

    def plans(self) -> Sequence[PlanCard]:
        """Return the scripted plans."""
        return self._cards

    def surroundings(self, plan: str, path: str) -> Surroundings | None:
        """Return the clause with up to three neighbours on either side."""
        listed = self._clauses.get(plan, ())
        at = next((i for i, clause in enumerate(listed) if clause.path == path), None)
        if at is None:
            return None
        by_path = {clause.path: clause for clause in listed}
        near = listed[max(0, at - _AROUND) : at + _AROUND + 1]
        return Surroundings(
            plan=plan,
            plan_name=next((card.name for card in self._cards if card.id == plan), plan),
            path=path,
            label=listed[at].label,
            headings=tuple(_shown(by_path[above], path) for above in listed[at].under if above in by_path),
            clauses=tuple(_shown(clause, path) for clause in near if clause.path not in listed[at].under),
        )

    def examples(self) -> Sequence[str]:
        """Return the scripted examples."""
        return self._examples

    def register(self, query: RegisterQuery) -> Sequence[dict[str, Any]]:
        """Return the rows of the registers it was given."""
        return self._registers.rows(query) if self._registers else []

    def calendar(self, query: RegisterQuery) -> bytes:
        """Return the calendar of the registers it was given, stamped with a day that never changes."""
        return self._registers.calendar(query, _STAMP) if self._registers else b""


def _shown(clause: ScriptedClause, cited: str) -> ShownClause:
    return ShownClause(clause.path, clause.label, clause.text, is_cited=clause.path == cited)
