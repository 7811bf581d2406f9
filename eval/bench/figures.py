"""Times become figures: a median and a 95th percentile, and what a part of the benchmark hands back."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from eval.summary import percentile


class BenchError(Exception):
    """A part of the benchmark cannot be measured; the text says why."""


class Spread(NamedTuple):
    """Measurements of one thing: their median, 95th percentile (nearest rank), least and most, and how many."""

    median: float
    p95: float
    least: float
    most: float
    n: int


def spread(values: Sequence[float]) -> Spread:
    """Sum measurements up.

    Raises:
        BenchError: there are none.
    """
    high = percentile(values, 0.95)
    if high is None:
        raise BenchError("nothing was measured")
    return Spread(statistics.median(values), high, min(values), max(values), len(values))


class Table(NamedTuple):
    """A table of the report; numbers come formatted."""

    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """What one part of the benchmark found. `figures` have keys such as "build.first_s"; `raw` is for the JSON."""

    title: str
    figures: Mapping[str, float]
    tables: Sequence[Table] = ()
    notes: Sequence[str] = ()
    raw: Mapping[str, Any] = field(default_factory=dict)


def number(value: float | None, digits: int = 2) -> str:
    """Write a number for a table; a dash for one that was not measured."""
    return "–" if value is None else f"{value:,.{digits}f}"
