"""One question asked once, scored, and written down so that it can be replayed and scored again."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

from eval.catalogue import MUST, score_answer
from eval.corpus import Corpus
from eval.errors import BadRun, ServerGone
from eval.questions import Question, parse_question
from eval.score import Score
from eval.shape import checked_shape
from eval.statuses import Outcome, refusal_outcome

Ask = Callable[[str, Sequence[Mapping[str, str]]], Mapping[str, Any]]
NO_ANSWER: Mapping[str, Any] = {"status": "error", "answer": ""}
GONE = "ServerGone"


@dataclass(frozen=True, slots=True)
class Result:
    """One question asked once. `error` is None unless the assistant raised; then `answer` has status "error".

    `way` names how the question was typed (`eval.typed`), "" for as it stands in the set.
    """

    question: Question
    answer: Mapping[str, Any]
    scores: Mapping[str, Score]
    outcome: Outcome
    wall_ms: float
    repeat: int = 1
    error: str | None = None
    trace: str | None = field(default=None, repr=False)
    way: str = ""

    @property
    def failed(self) -> list[str]:
        """The measures that must be 1 and are not."""
        short = [
            key for key, score in self.scores.items() if key in MUST and score.value is not None and score.value < 1
        ]
        return ["error", *short] if self.error else short

    @property
    def is_unasked(self) -> bool:
        """Whether the server was away, so that the question is still to be asked."""
        return bool(self.error) and str(self.error).startswith(GONE)

    def to_json(self) -> dict[str, Any]:
        """Return the line of `results.jsonl`: all that is needed to replay and to score again."""
        return {
            "id": self.question.id,
            "repeat": self.repeat,
            "way": self.way,
            "question": self.question.to_json(),
            "answer": dict(self.answer),
            "error": self.error,
            "trace": self.trace,
            "wall_ms": round(self.wall_ms, 3),
            "outcome": self.outcome,
            "scores": {key: {"value": score.value, "reason": score.reason} for key, score in self.scores.items()},
        }


def failures_of(results: Iterable[Result]) -> list[Result]:
    """Return the results that failed, in order; of a question asked several times each different failure once."""
    different: dict[tuple[object, ...], Result] = {}
    for result in results:
        if result.failed:
            told = (result.answer.get("status"), result.answer.get("answer"), result.error)
            different.setdefault((result.question.id, result.way, *told), result)
    return list(different.values())


def ask_one(question: Question, ask: Ask, corpus: Corpus, repeat: int = 1, way: str = "") -> Result:
    """Ask and score one question; an assistant that raises gives a result with `error`.

    Raises:
        ServerGone: the server under test does not answer.
    """
    error = trace = None
    answer = NO_ANSWER
    began = perf_counter()
    try:
        answer = checked_shape(ask(question.question, question.turns()))
    except ServerGone:
        raise
    except Exception as raised:  # noqa: BLE001 - a question that breaks the assistant is a finding, not the end
        error, trace = f"{type(raised).__name__}: {raised}", traceback.format_exc(limit=-6)
    wall_ms = (perf_counter() - began) * 1000
    scores = score_answer(question, answer, corpus, wall_ms)
    return Result(question, answer, scores, refusal_outcome(question, answer), wall_ms, repeat, error, trace, way)


def unasked(question: Question, corpus: Corpus, gone: ServerGone, repeat: int = 1, way: str = "") -> Result:
    """Return the result of a question that the server did not take."""
    scores, outcome = score_answer(question, NO_ANSWER, corpus, 0.0), refusal_outcome(question, NO_ANSWER)
    return Result(question, NO_ANSWER, scores, outcome, 0.0, repeat, f"{GONE}: {gone}", None, way)


def append_line(file: Path, line: Mapping[str, Any]) -> None:
    """Append one JSON line; it is on its way to the disk when this returns."""
    with file.open("a", encoding="utf-8") as out:
        out.write(json.dumps(line, ensure_ascii=False) + "\n")


def read_results(folder: Path) -> list[Result]:
    """Read a saved run; a last line that was cut off is left out.

    Raises:
        BadRun: the folder holds no `results.jsonl`, or it is no such file.
    """
    file = folder / "results.jsonl" if folder.is_dir() else folder
    try:
        lines = [line for line in file.read_text("utf-8").split("\n") if line.strip()]
    except (OSError, UnicodeDecodeError) as error:
        raise BadRun(f"Không thấy kết quả đánh giá ở “{folder}”; hãy chọn thư mục có tệp results.jsonl.") from error
    results: list[Result] = []
    for number, line in enumerate(lines, start=1):
        try:
            results.append(_result(json.loads(line)))
        except (ValueError, KeyError, TypeError) as error:
            if number < len(lines):
                raise BadRun(f"{file.name}, dòng {number}: không phải một kết quả đánh giá; hãy chạy lại.") from error
    return results


def _result(row: Mapping[str, Any]) -> Result:
    return Result(
        question=parse_question(row["question"]),
        answer=row["answer"],
        scores={key: Score(score["value"], score["reason"]) for key, score in row["scores"].items()},
        outcome=row["outcome"],
        wall_ms=row["wall_ms"],
        repeat=row["repeat"],
        error=row["error"],
        trace=row.get("trace"),
        way=row.get("way", ""),
    )
