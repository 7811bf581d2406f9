"""The words of an answer; `to_json` gives the object of the contract (section 3)."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Status = Literal[
    "answered",
    "not_stated",
    "not_found",
    "out_of_scope",
    "premise_corrected",
    "clarify",
    "smalltalk",
    "refused",
]


@dataclass(frozen=True, slots=True)
class Turn:
    """One earlier message of a conversation."""

    role: Literal["user", "assistant"]
    content: str


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a statement stands: `quote` is verbatim in the clause, `n` is its mark [n] in the answer.

    `start` and `end` are the clause's character offsets in the plan's extracted text.
    """

    n: int
    plan: str
    path: str
    label: str
    quote: str
    start: int
    end: int
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Retrieved:
    """One of the best clauses for a question, in order."""

    plan: str
    path: str
    score: float


@dataclass(frozen=True, slots=True)
class Complete:
    """How many of the matching register rows a list shows."""

    shown: int
    total: int


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that has passed the proof: every [n] in `text` is in `citations`."""

    status: Status
    text: str
    citations: tuple[Citation, ...] = ()
    retrieved: tuple[Retrieved, ...] = ()
    complete: Complete | None = None
    suggestions: tuple[str, ...] = ()
    understood: str = ""
    timings_ms: dict[str, float] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)

    def to_json(self, question_id: str | None = None) -> dict[str, Any]:
        """Return the answer object of the contract; `complete` only where the answer is a list."""
        made: dict[str, Any] = {} if question_id is None else {"id": question_id}
        made |= {
            "status": self.status,
            "answer": self.text,
            "citations": [asdict(citation) for citation in self.citations],
            "retrieved": [asdict(hit) for hit in self.retrieved],
        }
        if self.complete is not None:
            made["complete"] = asdict(self.complete)
        return made | {
            "suggestions": list(self.suggestions),
            "understood": self.understood,
            "timings_ms": self.timings_ms,
            "versions": self.versions,
        }
