"""Many people asking at once over HTTP, each at a steady pace whatever the server does."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from time import perf_counter, sleep
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from eval.bench.context import Bench
from eval.bench.figures import Part, Table, number, spread
from eval.bench.processes import ask, free_port, memory, server
from eval.bench.serving import body_of, serving

_PATIENCE_S = 30


@dataclass(frozen=True, slots=True)
class Crowd:
    """`people` who each ask every `every_s` for `lasts_s`: all in the same instant, or each at their own moment."""

    people: int = 30
    every_s: float = 5.0
    lasts_s: float = 30.0
    in_step: bool = False

    def moments(self, person: int) -> list[float]:
        """Return when a person asks, in seconds from the start."""
        offset = 0.0 if self.in_step else self.every_s * person / self.people
        return [offset + turn * self.every_s for turn in range(round(self.lasts_s / self.every_s))]


class Reply(NamedTuple):
    """What one question came to; `ms` counts from when it was due, so that a server that stalls cannot hide it."""

    ms: float
    error: str | None


def press(url: str, bodies: Sequence[dict[str, Any]], crowd: Crowd) -> list[Reply]:
    """Ask as the crowd does and return every reply; `bodies` are asked in turn."""
    start = perf_counter() + min(1.0, crowd.every_s)
    with ThreadPoolExecutor(crowd.people, thread_name_prefix="person") as threads:
        asked = [threads.submit(_person, url, bodies, crowd, person, start) for person in range(crowd.people)]
    return [reply for one in asked for reply in one.result()]


def load(bench: Bench) -> Part:
    """Serve the app and let 30 people ask: each at their own moment, all in the same instant, and that once more.

    The first two ask what nobody asked before; the third finds its answers remembered.
    """
    bodies = [body_of(question) for question in bench.questions()]
    port = free_port()
    figures: dict[str, float] = {}
    rows, notes = [], []
    with server(serving(bench, port), port, bench.env) as running:
        for body in bodies[:5]:
            ask(running.url, body)
        half = len(bodies) // 2
        for key, name, in_step, asked in (
            ("load", "each at their own moment", False, bodies[:half]),
            ("burst", "all in the same instant", True, bodies[half:]),
            ("again", "all in the same instant, what was asked before", True, bodies[half:]),
        ):
            crowd = Crowd(in_step=in_step)
            bench.say(f"{crowd.people} people, {name}, {crowd.lasts_s:g} s")
            replies = press(running.url, asked, crowd)
            took, errors = spread([reply.ms for reply in replies]), Counter(r.error for r in replies if r.error)
            figures |= {f"{key}.p50_ms": took.median, f"{key}.p95_ms": took.p95, f"{key}.errors": float(errors.total())}
            cells = [number(value, 0) for value in (took.median, took.p95, took.most)]
            rows.append((name, str(took.n), *cells, str(errors.total())))
            notes += [f"{name}: {count} × {error}" for error, count in errors.most_common(3)]
        if seen := memory(running.pid):
            figures["load.resident_mb"] = seen.resident_mb
            notes.append(f"Resident afterwards: {seen.resident_mb:,.0f} MB.")
    notes.insert(
        0, f"{crowd.people} people over HTTP on loopback, each every {crowd.every_s:g} s for {crowd.lasts_s:g} s."
    )
    table = Table(("30 people ask", "questions", "p50, ms", "p95, ms", "most, ms", "errors"), rows)
    return Part("Thirty people at once", figures, [table], notes)


def _person(url: str, bodies: Sequence[dict[str, Any]], crowd: Crowd, person: int, start: float) -> list[Reply]:
    connection = HTTPConnection(urlsplit(url).netloc, timeout=_PATIENCE_S)
    replies = []
    for turn, moment in enumerate(crowd.moments(person)):
        due = start + moment
        sleep(max(0.0, due - perf_counter()))
        error = _ask(connection, bodies[(person + turn * crowd.people) % len(bodies)])
        replies.append(Reply((perf_counter() - due) * 1000, error))
    connection.close()
    return replies


def _ask(connection: HTTPConnection, body: dict[str, Any]) -> str | None:
    """Ask once over a kept connection; None when an answer object came back, else what went wrong."""
    try:
        connection.request("POST", "/api/ask", json.dumps(body).encode(), {"Content-Type": "application/json"})
        reply = connection.getresponse()
        text = reply.read()
    except (OSError, HTTPException) as broken:
        connection.close()
        return type(broken).__name__
    if reply.status != 200:
        return f"status {reply.status}"
    return None if b'"answer"' in text else "no answer in the reply"
