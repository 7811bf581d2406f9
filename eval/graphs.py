"""The four plots of a run: by category, latency, refusing, confidence."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from eval import plots
from eval.confidence import Coverage, Judged, calibration, judged, trade_off
from eval.corpus import Corpus
from eval.report import shown
from eval.result import Result
from eval.summary import Summary
from eval.wording import Words

_BARS = ("facts", "gold_cited", "status")


def graphs(summary: Summary, results: Sequence[Result], corpus: Corpus, words: Words) -> str:
    """Return the figures of a page; one for which there is no data is left out."""
    rows = judged(results, Coverage(corpus))
    return "".join([
        _figure(words("plot_categories"), _categories(summary, words), ""),
        _figure(words("plot_latency"), _latency(summary, results, words), ""),
        _refusals(summary, rows, words),
        _calibration(rows, words),
    ])  # fmt: skip


def _categories(summary: Summary, words: Words) -> str:
    def value(group: str, key: str) -> float | None:
        means = summary.categories[group].means
        return means[key].value if key in means else None

    rows = [(name, [value(name, key) for key in _BARS]) for name in summary.categories]
    return plots.categories(words("plot_categories"), rows, [words.measure(key) for key in _BARS])


def _latency(summary: Summary, results: Sequence[Result], words: Words) -> str:
    times = [ms for r in results if not r.error and (ms := r.scores["latency_ms"].value) is not None]
    marks = {"p50": summary.figure("latency_median_ms"), "p95": summary.figure("latency_p95_ms")}
    return plots.histogram(words("plot_latency"), times, marks, words("latency_axis"))


def _refusals(summary: Summary, rows: Sequence[Judged], words: Words) -> str:
    line, area = trade_off(rows)
    answered, due = summary.figure("answered"), summary.figure("refusal_recall")
    point = (1 - answered, due) if answered is not None and due is not None else None
    drawn = plots.curve(words("plot_refusals"), line, point, (words("wrongly"), words("rightly")), words("here"))
    return _figure(words("plot_refusals"), drawn, words("refusals_note", area=shown("area", area)))


def _calibration(rows: Sequence[Judged], words: Words) -> str:
    bins, error = calibration(rows)
    drawn = plots.reliability(words("plot_calibration"), bins, (words("confidence"), words("right")))
    return _figure(words("plot_calibration"), drawn, words("calibration_note", error=shown("error", error)))


def _figure(title: str, drawn: str, note: str) -> str:
    if not drawn:
        return ""
    told = f"<small>{escape(note)}</small>" if note else ""
    return f"<figure><figcaption><b>{escape(title)}</b> {told}</figcaption>{drawn}</figure>"
