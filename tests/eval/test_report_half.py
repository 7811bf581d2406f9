"""The project's own bars on the half of the questions that nobody tunes on. Figures only: no question is shown."""

from __future__ import annotations

from eval.asking import asks_service
from eval.bars import Bar, broken_bars, read_bars
from eval.corpus import read_corpus
from eval.questions import load_questions
from eval.run import run_questions
from eval.summary import summarise


def test_the_report_half_breaks_no_bar(assistant, root):
    read = load_questions(root / "eval" / "questions" / "report.jsonl")
    assert not read.problems
    summary = summarise(run_questions(read.questions, asks_service(assistant), read_corpus()).results)
    # Milliseconds are those of an idle machine, which a test suite never has.
    bars = [bar for bar in read_bars() if not bar.measure.endswith("_ms")]
    assert len(bars) > 10
    assert broken_bars(bars, summary.figure) == []
    # The same figures do break a bar that lies above them.
    assert broken_bars([Bar("facts", at_least=1.001)], summary.figure) != []
