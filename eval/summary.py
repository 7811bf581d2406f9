"""Results become figures: a mean a measure, refusals, latency; overall and per category."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from eval.result import Result
from eval.robustness import Pairs, pairs_of
from eval.score import Mean, mean_of
from eval.statuses import confusion, refusals


class Group(NamedTuple):
    """The figures of one category, or of all questions."""

    questions: int
    errors: int
    failed: int
    means: dict[str, Mean]

    def to_json(self) -> dict[str, Any]:
        """Return the group as `summary.json` has it."""
        figures = {key: {"value": mean.value, "eligible": mean.eligible} for key, mean in self.means.items()}
        return {"questions": self.questions, "errors": self.errors, "failed": self.failed, "measures": figures}


@dataclass(frozen=True, slots=True)
class Summary:
    """All figures of a run over the questions as written.

    `unstable`: the questions whose repeats differ in a score. `statuses`: how often an expectation met a status.
    `pairs`: what it costs to type the same questions otherwise.
    """

    overall: Group
    categories: dict[str, Group]
    unstable: tuple[str, ...]
    statuses: dict[str, dict[str, int]]
    pairs: tuple[Pairs, ...]

    def figure(self, key: str) -> float | None:
        """Return an overall figure by its key, None where it does not apply or does not exist."""
        if key == "errors":
            return float(self.overall.errors)
        mean = self.overall.means.get(key)
        return mean.value if mean else None

    def to_json(self) -> dict[str, Any]:
        """Return the figures as `summary.json` has them."""
        return {
            "overall": self.overall.to_json(),
            "categories": {name: group.to_json() for name, group in self.categories.items()},
            "unstable": list(self.unstable),
            "statuses": self.statuses,
            "typed": [_pairs_json(pairs) for pairs in self.pairs],
        }


def summarise(results: Sequence[Result]) -> Summary:
    """Compute every figure; each question was asked equally often, so that repeats do not shift a mean."""
    written = [result for result in results if not result.way]
    names = dict.fromkeys(result.question.category or "—" for result in written)
    categories = {name: _group([r for r in written if (r.question.category or "—") == name]) for name in sorted(names)}
    statuses = confusion((r.question.expect, str(r.answer.get("status"))) for r in written)
    return Summary(_group(written), categories, _unstable(written), statuses, tuple(pairs_of(results)))


def _pairs_json(pairs: Pairs) -> dict[str, Any]:
    change = {key: {"value": mean.value, "pairs": mean.eligible} for key, mean in pairs.change.items()}
    return {"way": pairs.way, "pairs": pairs.pairs, "same": pairs.same.value, "change": change}


def percentile(values: Iterable[float], share: float) -> float | None:
    """Return the nearest-rank percentile (`share` of 0.95 over 20 values is the 19th smallest)."""
    ordered = sorted(values)
    if not ordered:
        return None
    rank = max(1, -(-len(ordered) * round(share * 1000) // 1000))
    return ordered[int(rank) - 1]


def _group(results: Sequence[Result]) -> Group:
    keys = dict.fromkeys(key for result in results for key in result.scores if key != "latency_ms")
    means = {key: mean_of(result.scores[key] for result in results if key in result.scores) for key in keys}
    table = refusals(result.outcome for result in results)
    means |= zip(("refusal_precision", "refusal_recall", "answered"), table, strict=True)
    times = [ms for r in results if not r.error and (ms := r.scores["latency_ms"].value) is not None]
    means["latency_median_ms"] = Mean(statistics.median(times) if times else None, len(times))
    means["latency_p95_ms"] = Mean(percentile(times, 0.95), len(times))
    return Group(
        questions=len({result.question.id for result in results}),
        errors=sum(result.error is not None for result in results),
        failed=len({result.question.id for result in results if result.failed}),
        means=means,
    )


def _unstable(results: Sequence[Result]) -> tuple[str, ...]:
    seen: dict[str, set[tuple[tuple[str, float | None], ...]]] = {}
    for result in results:
        values = tuple((key, score.value) for key, score in result.scores.items() if key != "latency_ms")
        seen.setdefault(result.question.id, set()).add(values)
    return tuple(name for name, values in seen.items() if len(values) > 1)
