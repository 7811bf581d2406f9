"""The bars that are no times: the report half scored as `python -m eval run` scores it."""

from __future__ import annotations

from collections.abc import Sequence

from eval.bench.figures import BenchError, Part, Table, number
from eval.catalogue import NAMES
from eval.corpus import Corpus
from eval.questions import Question
from eval.result import Ask
from eval.run import run_questions
from eval.summary import summarise

MEASURES = (
    "recall@10",
    "facts",
    "gold_cited",
    "gold_all",
    "quotes",
    "citations",
    "refusal_precision",
    "refusal_recall",
)


def quality(ask: Ask, questions: Sequence[Question], corpus: Corpus) -> Part:
    """Score every question; the figures are those of `eval run` on the same questions."""
    done = run_questions(questions, ask, corpus)
    if done.stopped is not None:
        raise BenchError(f"the run was cut short: {done.stopped}")
    summary = summarise(done.results)
    found = {key: value for key in MEASURES if (value := summary.figure(key)) is not None}
    rows = [(NAMES.get(key, key), number(value, 3)) for key, value in found.items()]
    figures = {f"quality.{key}": value for key, value in found.items()} | {
        "quality.errors": summary.figure("errors") or 0.0
    }
    table = Table((f"{len(questions)} questions of the report half", "value"), rows)
    return Part("Quality, for the bars", figures, [table])
