"""The server: how soon it is ready, how soon it has answered, how much memory it holds."""

from __future__ import annotations

import sys
from time import perf_counter
from typing import Any

from eval.bench.context import Bench
from eval.bench.figures import Part, Table, number, spread
from eval.bench.processes import Memory, Server, ask, free_port, memory, server
from eval.questions import Question

ASKED = 20


def serve(bench: Bench) -> Part:
    """Start the server a few times; ask each 20 questions and then look at its memory."""
    questions = bench.questions()[:ASKED]
    ready, answered, held = [], [], []
    for turn in range(bench.times(3)):
        bench.say(f"server, start {turn + 1}")
        port = free_port()
        with server(serving(bench, port), port, bench.env) as running:
            ready.append(running.ready_s)
            answered.append(_first_answer(running, questions))
            held += [seen] if (seen := memory(running.pid)) else []
    figures = {"serve.ready_s": spread(ready).median, "serve.first_answer_s": spread(answered).median}
    if held:
        figures["serve.resident_mb"] = max(seen.resident_mb for seen in held)
        figures["serve.peak_mb"] = max(seen.peak_mb for seen in held)
    return Part("The server", figures, [_table(ready, answered, held)])


def serving(bench: Bench, port: int) -> list[str]:
    """Return the command that serves the benchmark's index."""
    # All the people of the benchmark sit at one address.
    settings = bench.work / "settings.toml"
    settings.write_text("requests_per_minute = 0\n", "utf-8")
    call = [sys.executable, "-m", "assistant", "serve", "--settings", str(settings), "--port", str(port)]
    return [*call, "--index", str(bench.ready_index())]


def body_of(question: Question) -> dict[str, Any]:
    """Return what the API is sent for a question."""
    return {"question": question.question, "history": question.turns()}


def _first_answer(running: Server, questions: list[Question]) -> float:
    """Ask all questions; return the seconds from the server's start to its first answer."""
    first = 0.0
    for question in questions:
        ask(running.url, body_of(question))
        first = first or perf_counter() - running.began
    return first


def _table(ready: list[float], answered: list[float], held: list[Memory]) -> Table:
    rows = []
    for name, values in (("start to /readyz, s", ready), ("start to first answer, s", answered)):
        took = spread(values)
        rows.append((name, number(took.median), f"{number(took.least)} … {number(took.most)}", str(took.n)))
    for name, sizes in (
        (f"resident after {ASKED} questions, MB", [seen.resident_mb for seen in held]),
        ("peak until then, MB", [seen.peak_mb for seen in held]),
    ):
        if sizes:
            size = spread(sizes)
            rows.append(
                (name, number(size.median, 0), f"{number(size.least, 0)} … {number(size.most, 0)}", str(size.n))
            )
    return Table(("`python -m assistant serve`", "median", "range", "runs"), rows)
