"""What the parts of one benchmark run share: the questions, a folder to work in, and an index that is ready."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from eval.bench.processes import run
from eval.questions import Question, load_questions

SETS = Path(__file__).resolve().parent.parent / "questions"
REPORT, DEVELOPMENT = "report", "development"


@dataclass(slots=True)
class Bench:
    """One run. `env` is the environment as it was at the start: what this process sets must not reach a child."""

    work: Path
    sets: Mapping[str, tuple[Question, ...]]
    env: Mapping[str, str]
    say: Callable[[str], None]
    quick: bool = False
    index: Path | None = None

    def ready_index(self) -> Path:
        """Return an index of the shipped plans, built if no part has built one yet."""
        if self.index is None:
            self.say("building an index to ask (not measured)")
            self.index = self.work / "index"
            run(ingest(self.index), self.env)
        return self.index

    def questions(self) -> list[Question]:
        """Return the questions of all sets."""
        return [question for questions in self.sets.values() for question in questions]

    def some(self, questions: Sequence[Question], quick: int = 8) -> list[Question]:
        """Return all of the questions, or a few from all over the list when in a hurry."""
        return list(questions[:: max(1, len(questions) // quick)][:quick] if self.quick else questions)

    def times(self, full: int) -> int:
        """Return how often to measure something that takes seconds: once when in a hurry."""
        return 1 if self.quick else full


def ingest(folder: Path) -> list[str]:
    """Return the command that builds the index of the shipped plans."""
    return [sys.executable, "-m", "ingest", "--index", str(folder)]


def question_sets() -> dict[str, tuple[Question, ...]]:
    """Read the shipped question sets: the half nobody tuned on, and the other."""
    return {name: load_questions(SETS / f"{name}.jsonl").questions for name in (REPORT, DEVELOPMENT)}


def answerable(questions: tuple[Question, ...]) -> list[Question]:
    """Return the questions that the plans answer, with gold clauses that have quotes to look for."""
    return [q for q in questions if q.expect != "refuse" and q.gold and all(gold.quote.strip() for gold in q.gold)]
