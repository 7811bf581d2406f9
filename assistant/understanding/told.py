"""What an answer showed, which the next question may point at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from assistant.understanding.frame import Frame
from ingest.plan import Clause


@dataclass(frozen=True, slots=True)
class Told:
    """What an answer showed: `clauses` are those it rests on, in order.

    `items` are its list lines, else its paragraphs, each as the clause it cites first; `holders` are the agencies
    that hold the first of its tasks, the leading one first; `cited` is all that it cites, `documents` the numbers of
    what its clauses cite. An answer that states nothing rests on nothing, though it
    has items where it cites what comes nearest.
    """

    status: str
    clauses: tuple[Clause, ...] = ()
    items: tuple[Clause, ...] = ()
    holders: tuple[str, ...] = ()
    cited: tuple[Clause, ...] = ()
    documents: tuple[str, ...] = ()


class Memory(Protocol):
    """What is known of a conversation's answers, and of the plans they rest on."""

    def told(self, frame: Frame) -> Told:
        """Return what the answer to a question so understood shows."""
        ...

    def beside(self, frame: Frame, step: int, *, is_item: bool) -> Clause | None:
        """Return the section, or the item, `step` places after the one that an answer is of; None without one."""
        ...

    def share(self, words: Sequence[str], clauses: Sequence[Clause]) -> float:
        """Return the weight share of `words` that the clauses themselves print (0 to 1)."""
        ...

    def best(self, words: Sequence[str], plans: Sequence[str]) -> float:
        """Return how much of `words` the best clause of `plans`, of any plan where none is given, covers (0 to 1)."""
        ...
