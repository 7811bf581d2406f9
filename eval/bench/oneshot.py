"""One question asked from the command line: the whole process, from start to end."""

from __future__ import annotations

import sys

from eval.bench.context import Bench
from eval.bench.figures import Part, Table, number, spread
from eval.bench.processes import run


def oneshot(bench: Bench) -> Part:
    """Measure `python -m assistant ask …` for a few questions, one process each."""
    index = str(bench.ready_index())
    ran = []
    for question in bench.questions()[:: max(1, len(bench.questions()) // bench.times(7))][: bench.times(7)]:
        bench.say(f"one-shot question {question.id}")
        ran.append(run([sys.executable, "-m", "assistant", "ask", question.question, "--index", index], bench.env))
    took = spread([one.seconds for one in ran])
    rows = [("wall time, s", number(took.median), f"{number(took.least)} … {number(took.most)}", str(took.n))]
    figures = {"oneshot.wall_s": took.median}
    if peaks := [one.peak_mb for one in ran if one.peak_mb is not None]:
        size = spread(peaks)
        figures["oneshot.peak_mb"] = size.most
        rows.append(
            (
                "peak memory, MB",
                number(size.median, 0),
                f"{number(size.least, 0)} … {number(size.most, 0)}",
                str(size.n),
            )
        )
    return Part(
        "One question from the command line",
        figures,
        [Table(("`python -m assistant ask …`", "median", "range", "runs"), rows)],
    )
