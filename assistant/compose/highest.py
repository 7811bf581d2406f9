"""Which plan sets the highest or the lowest figure, where plans are set side by side on one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from ingest.folding import match_key
from ingest.plan import Clause

_ASKS = re.compile(r"\b(?:(?P<most>cao|nhiều|lớn|đông)|(?P<least>thấp|ít|nhỏ)) (?P<degree>nhất|hơn)\b(?! \d)")
_WHICH = re.compile(r"\b(?:tỉnh|kế hoạch|bên|nơi|địa phương|thành phố|đâu)(?: nào)?\b")
_FIGURE = re.compile(
    r"(?<![\d/.,-])(?!(?:19|20)\d\d\b(?![.,]\d))(\d[\d.,]*)\s*(tỷ|triệu|nghìn|ngàn|vạn)?\s*"
    r"(%|[^\W\d]+)((?: [^\W\d]+){0,6})"
)
"""A number that is no year, its unit, and the words after it."""
_BEYOND = re.compile(r"\s(?:vào|đến|tới|trong|năm|đạt|và|tại|của|ở|trên|mỗi|mang|có)\s?(?!\d)")
"""Where what is said of a figure goes on to when and where."""
_TIMES = {"tỷ": 10**9, "triệu": 10**6, "vạn": 10**4, "nghìn": 10**3, "ngàn": 10**3}
_PARTS = re.compile(r"[;:]|\.(?=\s|\Z)|,(?=\s)")
_NEAR = 5
_SAME = 2
"""So many words of the subject must stand beside a figure that is of it; so many plans must set one."""


@dataclass(frozen=True, slots=True)
class _Figure:
    value: float
    unit: str
    printed: str
    words: tuple[int, int]


def tell_highest(context: Context, draft: Draft) -> None:
    """Put first which of the plans compared sets the highest or lowest figure, where a question asks and two do."""
    asked = _ASKS.search(context.frame.text)
    if asked is None or not _WHICH.search(context.frame.text):
        return
    shown = [context.corpus.clause(cited.plan, cited.path) for cited in draft.citations]
    found = {plan: best for plan in context.frame.plans if (best := _best(context, plan, shown)) is not None}
    if len(found) < _SAME or len({figure.unit for figure, _ in found.values()}) > 1:
        return
    ordered = sorted(found.items(), key=lambda item: item[1][0].value, reverse=not asked["least"])
    told = [
        (figure.value, say.sets_figure(context.corpus.name(plan), figure.printed, draft.cite(clause)))
        for plan, (figure, clause) in ordered
    ]
    first = [words for value, words in told if value == told[0][0]]
    others = [words for value, words in told if value != told[0][0]]
    silent = [context.corpus.place(plan) for plan in context.frame.plans if plan not in found]
    degree = f"{asked['most'] or asked['least']} {asked['degree']}"
    draft.lines.insert(0, say.highest(degree, first, others, silent))


def _best(context: Context, plan: str, shown: Sequence[Clause]) -> tuple[_Figure, Clause] | None:
    """Return a plan's figure on the subject: of the clauses shown, else of those found nearest to the question."""
    near = [item.clause for item in context.ranked if item.clause.plan == plan][:_NEAR]
    for clauses in ([clause for clause in shown if clause.plan == plan], near):
        figures = [(figure, clause) for clause in clauses if (figure := _figure_of(context, clause)) is not None]
        if figures:
            return max(figures, key=lambda pair: pair[0].words)
    return None


def _figure_of(context: Context, clause: Clause) -> _Figure | None:
    """Return the figure of a clause with most of the subject beside it, of the year asked about; None without one."""
    topic = {word for word in context.frame.topic if word.isalpha()}
    years = [word for word in context.frame.topic if re.fullmatch(r"(?:19|20)\d\d", word)]
    sentences = re.split(r"[;.](?=\s|\Z)", clause.text)
    dated = [one for one in sentences if any(year in one for year in years)]
    found: list[_Figure] = []
    for part in (part for one in dated or sentences for part in _PARTS.split(one)):
        for figure in _FIGURE.finditer(part):
            value = _value(figure[1], figure[2])
            # "Đón 6 triệu lượt khách quốc tế", but also "lượng khách quốc tế đạt 6 triệu lượt".
            near, after = (len(set(match_key(words).split()) & topic) for words in (part, figure[4]))
            if value is not None and near >= _SAME:
                printed = " ".join(_BEYOND.split(figure[0])[0].split())
                found.append(_Figure(value, match_key(figure[3]), printed, (near, after)))
    return max(found, key=lambda one: one.words, default=None)


def _value(digits: str, times: str | None) -> float | None:
    plain = digits.rstrip(".,")
    plain = plain.replace(".", "").replace(",", ".")
    return float(plain) * _TIMES.get(times or "", 1) if plain.replace(".", "", 1).isdigit() else None
