"""A run as Markdown: a table of figures per category and overall, then what failed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.plain import plain_lines
from eval.catalogue import NAMES
from eval.result import Result, failures_of
from eval.robustness import MEASURES
from eval.summary import Group, Summary

# The table's columns: key and short head.
COLUMNS: tuple[tuple[str, str], ...] = (
    ("recall@5", "R@5"),
    ("recall@10", "R@10"),
    ("mrr", "MRR"),
    ("facts", "Dữ kiện"),
    ("gold_cited", "Trích chuẩn"),
    ("citations", "Trích đúng"),
    ("quotes", "Nguyên văn"),
    ("refusal_precision", "Từ chối P"),
    ("refusal_recall", "Từ chối R"),
    ("status", "Trạng thái"),
    ("latency_median_ms", "ms trung vị"),
    ("latency_p95_ms", "ms p95"),
)
OTHERS: tuple[str, ...] = (
    *("ndcg@10", "map", "gold_all", "nearest", "marks", "statements", "complete"),
    *("list_precision", "list_recall", "list_f1", "forbidden", "answered", "length"),
)
_LONGEST = 700


def shown(key: str, value: float | None) -> str:
    """Format a figure: milliseconds and characters without, shares with three decimals, "–" where none applies."""
    if value is None:
        return "–"
    return f"{value:.0f}" if key.endswith("_ms") or key in ("length", "errors") else f"{value:.3f}"


def figures_table(summary: Summary) -> str:
    """Return the table of categories and the overall row."""
    heads = ["Nhóm", "Câu", "Hỏng", *(head for _, head in COLUMNS)]
    rows = [_row(name, group) for name, group in summary.categories.items()]
    lines = [_line(heads), "|---|" + "---:|" * (len(heads) - 1), *rows, _row("**Tất cả**", summary.overall)]
    return "\n".join(lines)


def other_figures(summary: Summary) -> str:
    """Return the overall figures that the table has no column for, and how many questions each is about."""
    parts = []
    for key in OTHERS:
        mean = summary.overall.means.get(key)
        if mean is not None and mean.eligible:
            parts.append(f"{NAMES[key]} {shown(key, mean.value)} (trên {mean.eligible} câu)")
    parts.append(f"Lỗi {summary.overall.errors}")
    if summary.unstable:
        parts.append(f"Không ổn định giữa các lần hỏi: {', '.join(summary.unstable)}")
    return " · ".join(parts)


def status_table(summary: Summary) -> str:
    """Return how often each expectation met each status."""
    seen = sorted({status for row in summary.statuses.values() for status in row})
    lines = [_line(["mong ╲ nhận", *seen]), "|---|" + "---:|" * len(seen)]
    for expected, row in summary.statuses.items():
        lines.append(_line([expected, *(str(row[status]) if status in row else "·" for status in seen)]))
    return "\n".join(lines)


def typed_table(summary: Summary) -> str:
    """Return what each way of typing costs, "" where the questions were asked as written only."""
    if not summary.pairs:
        return ""
    heads = ["Gõ kiểu", "Cặp", "Như nhau", *(f"Δ {NAMES[key]}" for key in MEASURES)]
    lines = [_line(heads), "|---|" + "---:|" * (len(heads) - 1)]
    for pairs in summary.pairs:
        changes = [pairs.change[key].value for key in MEASURES]
        cells = ["–" if value is None else f"{value:+.3f}" for value in changes]
        lines.append(_line([pairs.way, str(pairs.pairs), shown("same", pairs.same.value), *cells]))
    return "\n".join(lines)


def failures(results: Iterable[Result]) -> str:
    """Return every failed question with what was expected and what came."""
    parts = [_failure(result) for result in failures_of(results)]
    return "\n\n".join(parts) if parts else "Không có câu nào hỏng."


def markdown(
    title: str, summary: Summary, results: Sequence[Result] | None, *, notes: str = "", registers: str = ""
) -> str:
    """Return the whole report; without `results` the failed questions are not listed."""
    parts = [f"# {title}", notes, figures_table(summary), other_figures(summary)]
    parts += [status_table(summary), typed_table(summary), registers]
    if results is not None:
        parts += [f"## Câu hỏng ({summary.overall.failed}/{summary.overall.questions})", failures(results)]
    return "\n\n".join(part for part in parts if part) + "\n"


def expected_lines(result: Result) -> list[str]:
    """Say what a good answer to the question would have been, one line a demand."""
    question = result.question
    lines = [f"expect: {question.expect}"]
    if question.gold:
        clauses = "; ".join(f"{gold.plan}#{gold.path} “{gold.quote[:80]}”" for gold in question.gold)
        lines.append(f"gold (cần {question.min_gold}): {clauses}")
    if question.facts:
        lines.append("facts: " + "; ".join(" | ".join(group) for group in question.facts))
    if question.forbidden:
        lines.append("forbidden: " + "; ".join(question.forbidden))
    return lines


def got_lines(result: Result) -> list[str]:
    """Say what came: status, citations, first retrieved clauses."""
    answer = result.answer
    cited = ", ".join(f"[{c.get('n')}] {c.get('plan')}#{c.get('path')}" for c in answer.get("citations") or ())
    found = ", ".join(f"{hit.get('plan')}#{hit.get('path')}" for hit in (answer.get("retrieved") or ())[:10])
    lines = [f"status: {answer.get('status')}", f"trích: {cited or '–'}", f"tìm thấy: {found or '–'}"]
    if understood := answer.get("understood"):
        lines.append(f"hiểu là: {understood}")
    return [f"lỗi: {result.error}", *lines] if result.error else lines


def why_lines(result: Result) -> list[str]:
    """Say which measures failed and why."""
    return [f"{NAMES.get(key, key)}: {result.scores[key].reason}" for key in result.failed if key != "error"]


def _failure(result: Result) -> str:
    question = result.question
    text = " ⏎ ".join(line.strip() for line in plain_lines(str(result.answer.get("answer", ""))) if line)
    clipped = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
    history = [f"- trước đó ({role}): {content}" for role, content in question.history]
    return "\n".join(
        [
            f"### {question.id} · {question.category} · {', '.join(result.failed)}",
            *history,
            f"- **hỏi**: {question.question}",
            *(f"- mong {line}" for line in expected_lines(result)),
            *(f"- {line}" for line in got_lines(result)),
            f"- nhận: {clipped}",
            *(f"- ✗ {line}" for line in why_lines(result)),
        ]
    )


def _row(name: str, group: Group) -> str:
    values = [group.means[key].value if key in group.means else None for key, _ in COLUMNS]
    cells = [shown(key, value) for (key, _), value in zip(COLUMNS, values, strict=True)]
    return _line([name, str(group.questions), str(group.failed), *cells])


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"
