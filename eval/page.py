"""A run as one HTML page: no script, no network, Vietnamese."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from importlib.resources import files

from eval.catalogue import NAMES
from eval.registers import RegisterScore
from eval.report import COLUMNS, OTHERS, expected_lines, got_lines, shown, why_lines
from eval.result import Result
from eval.summary import Group, Summary

_TILES = ("recall@10", "facts", "gold_cited", "citations", "quotes", "refusal_precision", "refusal_recall", "status")
_MS_TILES = ("latency_median_ms", "latency_p95_ms", "errors")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def page(
    title: str,
    notes: str,
    summary: Summary,
    results: Sequence[Result] | None,
    registers: Sequence[RegisterScore] = (),
) -> str:
    """Return the page; the failed ones among `results` are listed with expected and got side by side."""
    style = files("eval").joinpath("page.css").read_text("utf-8")
    body = [
        f"<h1>{escape(title)}</h1><p class='notes'>{escape(notes.replace('**', ''))}</p>",
        f"<div class='tiles'>{''.join(_tile(key, summary) for key in (*_TILES, *_MS_TILES))}</div>",
        f"<h2>Theo nhóm câu hỏi</h2><div class='wide'>{_table(summary)}</div>",
        f"<h2>Số liệu khác</h2><ul>{''.join(_others(summary))}</ul>",
    ]
    if registers:
        body.append(f"<h2>Bảng và bố cục so với bản đọc tay</h2>{_registers(registers)}")
    if results is not None:
        failed = "".join(_failure(result) for result in results if result.failed)
        body.append(f"<h2>Câu hỏng ({summary.overall.failed})</h2>{failed or '<p>Không có.</p>'}")
    return (
        f"<!doctype html><html lang='vi'><head><meta charset='utf-8'><title>{escape(title)}</title>"
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f"<meta name='viewport' content='width=device-width'><style>{style}</style></head>"
        f"<body><main>{''.join(body)}</main></body></html>\n"
    )


def _tile(key: str, summary: Summary) -> str:
    value = summary.figure(key)
    mean = summary.overall.means.get(key)
    about = f"{mean.eligible} câu" if mean else f"{summary.overall.questions} câu"
    return (
        f"<div class='tile {_tone(key, value)}'><b>{shown(key, value)}</b>"
        f"<span>{escape(NAMES[key])}</span><small>{about}</small></div>"
    )


def _tone(key: str, value: float | None) -> str:
    if value is None or key.endswith("_ms"):
        return ""
    if key == "errors":
        return "bad" if value else "good"
    return "good" if value >= 0.95 else "fair" if value >= 0.85 else "bad"


def _table(summary: Summary) -> str:
    heads = "".join(f"<th scope='col'>{escape(head)}</th>" for head in ("Nhóm", "Câu", "Hỏng", *dict(COLUMNS).values()))
    rows = [_row(name, group, "") for name, group in summary.categories.items()]
    return (
        f"<table><thead><tr>{heads}</tr></thead>"
        f"<tbody>{''.join(rows)}{_row('Tất cả', summary.overall, 'all')}</tbody></table>"
    )


def _row(name: str, group: Group, kind: str) -> str:
    cells = []
    for key, _ in COLUMNS:
        value = group.means[key].value if key in group.means else None
        # The bar behind the figure is the plot: a category that lags is seen at once.
        width = "" if value is None or key.endswith("_ms") else f" style='--w:{value:.1%}'"
        cells.append(f"<td class='{_tone(key, value)}'{width}>{shown(key, value)}</td>")
    head = f"<th scope='row'>{escape(name)}</th><td>{group.questions}</td><td>{group.failed}</td>"
    return f"<tr class='{kind}'>{head}{''.join(cells)}</tr>"


def _registers(scores: Iterable[RegisterScore]) -> str:
    rows = []
    for score in scores:
        figures = zip(("precision", "recall", "f1"), score[1:4], strict=True)
        cells = "".join(f"<td class='{_tone(key, value)}'>{shown(key, value)}</td>" for key, value in figures)
        rows.append(f"<tr><th scope='row'>{escape(score.register)}</th><td>{score.gold}</td>{cells}</tr>")
    heads = "".join(f"<th scope='col'>{head}</th>" for head in ("Bảng", "Dòng đọc tay", "Precision", "Recall", "F1"))
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def _others(summary: Summary) -> Iterable[str]:
    for key in OTHERS:
        mean = summary.overall.means.get(key)
        if mean is not None and mean.eligible:
            yield f"<li>{escape(NAMES[key])}: {shown(key, mean.value)} <small>({mean.eligible} câu)</small></li>"
    if summary.unstable:
        yield f"<li>Không ổn định giữa các lần hỏi: {escape(', '.join(summary.unstable))}</li>"


def _failure(result: Result) -> str:
    question = result.question
    history = "".join(f"<p class='turn'>{escape(role)}: {escape(text)}</p>" for role, text in question.history)
    return (
        f"<details><summary><code>{escape(question.id)}</code> {escape(question.question)} "
        f"<em>{escape(', '.join(NAMES.get(key, key) for key in result.failed))}</em></summary>{history}"
        f"<div class='pair'><section><h3>Mong đợi</h3>{_lines(expected_lines(result))}</section>"
        f"<section><h3>Nhận được</h3>{_lines(got_lines(result))}"
        f"<pre>{escape(str(result.answer.get('answer', '')))}</pre>{_quotes(result)}</section></div>"
        f"<div class='why'>{_lines(why_lines(result))}</div></details>"
    )


def _quotes(result: Result) -> str:
    quotes = (
        f"<li>[{escape(str(c.get('n')))}] {escape(str(c.get('label') or c.get('path')))}: "
        f"<q>{escape(str(c.get('quote', '')))}</q></li>"
        for c in result.answer.get("citations") or ()
    )
    return f"<ul class='quotes'>{''.join(quotes)}</ul>"


def _lines(lines: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"
