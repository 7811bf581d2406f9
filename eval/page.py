"""A run as one HTML page: no script, no network, at most 3 MB, in Vietnamese or English."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from importlib.resources import files

from eval.corpus import Corpus
from eval.failure import failure
from eval.graphs import graphs
from eval.registers import RegisterScore
from eval.report import COLUMNS, OTHERS, shown
from eval.result import Result, failures_of
from eval.robustness import MEASURES
from eval.summary import Group, Summary
from eval.wording import Words

MOST_BYTES = 3_000_000
_ROOM = 2_700_000  # for failures; figures and plots take less than the rest
_TILES = ("recall@10", "facts", "gold_cited", "citations", "quotes", "list_f1", "refusal_precision", "refusal_recall")
_MS_TILES = ("status", "latency_median_ms", "latency_p95_ms", "errors")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


@dataclass(frozen=True, slots=True)
class Content:
    """What a page shows; without `results` no single question is shown, though plots are drawn from `everything`."""

    name: str
    started: str
    stopped: str | None
    summary: Summary
    everything: Sequence[Result]
    results: Sequence[Result] | None
    registers: Sequence[RegisterScore]
    corpus: Corpus


def page(content: Content, words: Words) -> str:
    """Return the page; failed questions are listed with expected and got side by side, as many as there is room for."""
    style = files("eval").joinpath("page.css").read_text("utf-8")
    summary = content.summary
    title = escape(words("title", name=content.name))
    notes = f"{summary.overall.questions} {words('of_questions')} · {content.started}"
    stopped = f"<p class='partial'>{words('partial')}: {escape(content.stopped)}</p>" if content.stopped else ""
    drawn = graphs(summary, content.everything, content.corpus, words)
    body = [
        f"<p class='language'><a href='{words('file')}'>{words('language')}</a></p>",
        f"<h1>{title}</h1>{stopped}<p class='notes'>{escape(notes)}</p>",
        f"<div class='tiles'>{''.join(_tile(key, summary, words) for key in (*_TILES, *_MS_TILES))}</div>",
        _wide(words("by_category"), _table(summary, words)),
        f"<h2>{words('plots')}</h2><div class='plots'>{drawn}</div>",
        _wide(words("statuses"), _statuses(summary, words)),
        _typed(summary, words),
        f"<h2>{words('others')}</h2><ul>{''.join(_others(summary, words))}</ul>",
    ]
    if content.registers:
        body.append(_wide(words("registers"), _registers(content.registers, words)))
    if content.results is not None:
        body.append(_failures(content, words))
    return (
        f"<!doctype html><html lang='{words.language}'><head><meta charset='utf-8'>"
        f'<title>{title}</title><meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f"<meta name='viewport' content='width=device-width'><style>{style}</style></head>"
        f"<body><main>{''.join(body)}</main></body></html>\n"
    )


def _wide(title: str, table: str) -> str:
    # A table wider than a phone scrolls by itself; a keyboard reaches it by its tab stop.
    named = escape(title)
    return f"<h2>{named}</h2><div class='wide' role='region' tabindex='0' aria-label='{named}'>{table}</div>"


def _failures(content: Content, words: Words) -> str:
    failed = failures_of(content.results or ())
    blocks: list[str] = []
    room = _ROOM
    for result in failed:
        block = failure(result, content.corpus, words)
        room -= len(block.encode("utf-8"))
        if room < 0:
            break
        blocks.append(block)
    left = len(failed) - len(blocks)
    more = f"<p class='partial'>{words('too_many', count=left)}</p>" if left else ""
    return f"<h2>{words('failures')} ({len(failed)})</h2>{''.join(blocks) or '<p>' + words('none') + '</p>'}{more}"


def _tile(key: str, summary: Summary, words: Words) -> str:
    value = summary.figure(key)
    mean = summary.overall.means.get(key)
    about = mean.eligible if mean else summary.overall.questions
    return (
        f"<div class='tile {_tone(key, value)}'><b>{shown(key, value)}</b>"
        f"<span>{escape(words.measure(key))}</span><small>{about} {words('of_questions')}</small></div>"
    )


def _tone(key: str, value: float | None) -> str:
    if value is None or key.endswith("_ms"):
        return ""
    if key == "errors":
        return "bad" if value else "good"
    return "good" if value >= 0.95 else "fair" if value >= 0.85 else "bad"


def _table(summary: Summary, words: Words) -> str:
    names = [head if words.language == "vi" else words.measure(key) for key, head in COLUMNS]
    heads = _heads([words("category"), words("questions"), words("failed_head"), *names])
    rows = [_row(name, group, "") for name, group in summary.categories.items()]
    return f"<table>{heads}<tbody>{''.join(rows)}{_row(words('overall'), summary.overall, 'all')}</tbody></table>"


def _row(name: str, group: Group, kind: str) -> str:
    cells = []
    for key, _ in COLUMNS:
        value = group.means[key].value if key in group.means else None
        # The bar behind the figure: a category that lags is seen at once.
        width = "" if value is None or key.endswith("_ms") else f" style='--w:{value:.1%}'"
        cells.append(f"<td class='{_tone(key, value)}'{width}>{shown(key, value)}</td>")
    head = f"<th scope='row'>{escape(name)}</th><td>{group.questions}</td><td>{group.failed}</td>"
    return f"<tr class='{kind}'>{head}{''.join(cells)}</tr>"


def _statuses(summary: Summary, words: Words) -> str:
    seen = sorted({status for row in summary.statuses.values() for status in row})
    rows = []
    for expected, row in summary.statuses.items():
        cells = "".join(f"<td>{row.get(status, '·')}</td>" for status in seen)
        rows.append(f"<tr><th scope='row'>{escape(expected)}</th>{cells}</tr>")
    return f"<table>{_heads([words('expected_status'), *seen])}<tbody>{''.join(rows)}</tbody></table>"


def _typed(summary: Summary, words: Words) -> str:
    if not summary.pairs:
        return ""
    rows = []
    for pairs in summary.pairs:
        changes = [pairs.change[key].value for key in MEASURES]
        cells = ["–" if value is None else f"{value:+.3f}" for value in changes]
        figures = [str(pairs.pairs), shown("same", pairs.same.value), *cells]
        told = "".join(f"<td>{figure}</td>" for figure in figures)
        rows.append(f"<tr><th scope='row'>{escape(pairs.way)}</th>{told}</tr>")
    heads = _heads([words("way"), words("pairs"), words("same"), *(f"Δ {words.measure(key)}" for key in MEASURES)])
    return _wide(words("typed"), f"<table>{heads}<tbody>{''.join(rows)}</tbody></table>")


def _registers(scores: Iterable[RegisterScore], words: Words) -> str:
    rows = []
    for score in scores:
        figures = zip(("precision", "recall", "f1"), score[1:4], strict=True)
        cells = "".join(f"<td class='{_tone(key, value)}'>{shown(key, value)}</td>" for key, value in figures)
        rows.append(f"<tr><th scope='row'>{escape(score.register)}</th><td>{score.gold}</td>{cells}</tr>")
    heads = _heads([words("register"), words("gold_rows"), "Precision", "Recall", "F1"])
    return f"<table>{heads}<tbody>{''.join(rows)}</tbody></table>"


def _heads(names: Iterable[str]) -> str:
    return "<thead><tr>" + "".join(f"<th scope='col'>{escape(name)}</th>" for name in names) + "</tr></thead>"


def _others(summary: Summary, words: Words) -> Iterable[str]:
    for key in OTHERS:
        mean = summary.overall.means.get(key)
        if mean is not None and mean.eligible:
            about = f"<small>({mean.eligible} {words('of_questions')})</small>"
            yield f"<li>{escape(words.measure(key))}: {shown(key, mean.value)} {about}</li>"
    if summary.unstable:
        yield f"<li>{words('unstable')}: {escape(', '.join(summary.unstable))}</li>"
