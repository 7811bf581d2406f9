"""The bars that the product must reach, and whether this run reached them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from eval.bench.figures import Table, number

Verdict = Literal["met", "NOT MET", "not measured"]


class Target(NamedTuple):
    """One bar: the figure's key, what people call it, and the least or the most that it may be."""

    key: str
    name: str
    limit: float
    unit: str = ""
    at_least: bool = False

    def verdict(self, figures: Mapping[str, float]) -> Verdict:
        """Hold a run's figures against the bar."""
        value = figures.get(self.key)
        if value is None:
            return "not measured"
        return "met" if (value >= self.limit if self.at_least else value <= self.limit) else "NOT MET"


TARGETS: tuple[Target, ...] = (
    Target("build.first_s", "five plans from files to ready index, first time", 30, "s"),
    Target("build.again_s", "again, nothing changed", 3, "s"),
    Target("warm.median_ms", "warm answer, median", 40, "ms"),
    Target("warm.p95_ms", "warm answer, p95", 120, "ms"),
    Target("serve.ready_s", "server ready after start", 12, "s"),
    Target("serve.resident_mb", "server resident after 20 questions", 900, "MB"),
    Target("oneshot.wall_s", "one-shot `ask`, wall time", 4, "s"),
    Target("oneshot.peak_mb", "one-shot `ask`, peak memory", 500, "MB"),
    Target("load.p95_ms", "30 people, each at their own moment, p95", 500, "ms"),
    Target("load.errors", "30 people, each at their own moment, errors", 0),
    Target("burst.p95_ms", "30 people, all in the same instant, p95", 500, "ms"),
    Target("burst.errors", "30 people, all in the same instant, errors", 0),
    Target("quality.recall@10", "recall@10", 0.95, at_least=True),
    Target("quality.facts", "facts found", 0.85, at_least=True),
    Target("quality.gold_cited", "gold clauses cited", 0.85, at_least=True),
    Target("quality.quotes", "quotes verbatim", 1, at_least=True),
    Target("quality.refusal_precision", "refusals right (precision)", 0.85, at_least=True),
    Target("quality.refusal_recall", "refusals right (recall)", 0.85, at_least=True),
)

ELSEWHERE = "First words within 300 ms and a usable page within 2 s need a browser: `tests/web` measures those."

RATIOS: tuple[tuple[str, str, str], ...] = (
    ("first build, a clause ÷ embedding a clause of 100 tokens", "build.ms_per_clause", "calibration.clause_ms"),
    ("build again ÷ first build", "build.again_s", "build.first_s"),
    ("warm answer, median ÷ embedding a query of 20 tokens", "warm.median_ms", "calibration.query_ms"),
    ("warm answer, p95 ÷ median", "warm.p95_ms", "warm.median_ms"),
    ("30 people, p95 ÷ one warm answer, p95", "load.p95_ms", "warm.p95_ms"),
    ("(a) LlamaIndex ÷ our whole answer, median", "compare.a.ms", "compare.c.ms"),
    ("(b) passages ÷ our whole answer, median", "compare.b.ms", "compare.c.ms"),
    ("(a) recall ÷ ours within 2,000 characters", "compare.a.recall_2000", "compare.c.recall_2000"),
    ("(b) recall ÷ ours within 2,000 characters", "compare.b.recall_2000", "compare.c.recall_2000"),
)


def targets_table(figures: Mapping[str, float]) -> Table:
    """Return every bar with its figure and verdict."""
    rows = []
    for bar in TARGETS:
        value = figures.get(bar.key)
        sign = "≥" if bar.at_least else "≤"
        digits = 3 if bar.at_least else 2
        rows.append((bar.name, f"{sign} {bar.limit:g} {bar.unit}".strip(), number(value, digits), bar.verdict(figures)))
    return Table(("bar", "wanted", "measured", ""), rows)


def ratios(figures: Mapping[str, float]) -> dict[str, float]:
    """Return the ratios whose two figures were measured; they travel between machines better than times."""
    return {
        name: figures[over] / figures[under] for name, over, under in RATIOS if over in figures and figures.get(under)
    }
