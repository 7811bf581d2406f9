"""Figures, years and spans of years that a question names and its answer's clauses do not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.understanding.function_words import FUNCTION_WORDS
from ingest.folding import match_key
from ingest.plan import HEADING_KINDS, Clause

_FIGURE = re.compile(r"(?<![\w/.,-])\d{2,}(?:[/.,-]\d+)*(?![\w/-])|(?<![\w/.,-])\d(?:[/.]\d+)+(?![\w/-])")
_ANY_FIGURE = re.compile(r"\d+(?:[/.,-]\d+)*")
_DAY = re.compile(r"(\d{1,2})\s*(?:/|tháng )\s*(\d{1,2})(?:\s*(?:/|năm )\s*(\d{4}))?")


def other_spans(context: Context, draft: Draft) -> list[str]:
    """Return the spans of years of a question in whose place the clauses cited print others ("2015-2016")."""
    plan = context.frame.plans[0]
    data = context.corpus.views[plan].metadata
    cited = [context.corpus.clause(one.plan, one.path) for one in draft.citations]
    printed = {span for clause in cited for span in _SPAN.findall(clause.text)}
    headings = [clause.text for clause in context.corpus.clauses([plan]) if clause.kind in HEADING_KINDS]
    known = " . ".join(part for part in (data.title, data.period, *headings) if part)
    asked = list(dict.fromkeys(_SPAN.findall(context.frame.typed)))
    if not printed or draft.complete or any(span in printed for span in asked):
        return []
    return ["-".join(span) for span in asked if span not in _SPAN.findall(known)]


def missing_sums(context: Context, text: str) -> Iterator[str]:
    """Yield the sums of money that a question names: whatever it asks of one takes it for granted."""
    printed = set(_SUM.findall(text))
    yield from (
        f"{figure} {unit}"
        for figure, unit in _SUM.findall(match_key(context.frame.typed))
        if (figure, unit) not in printed
    )


def sums_in(typed: str) -> set[str]:
    """Return the sums of money in a text in lower case, and their figures alone."""
    return {said for figure, unit in _SUM.findall(typed) for said in (figure, f"{figure} {unit}")}


def prints_sum(text: str) -> bool:
    """Tell whether a text prints a sum of money."""
    return _SUM.search(match_key(text)) is not None


_SUM = re.compile(r"(?<![\w.,])(\d+(?:[.,]\d+)*) ?(tỷ|tỉ|triệu|nghìn|ngàn)\b(?! (?:người|lượt|tấn|khách|dân))")


def missing_figures(context: Context, text: str) -> Iterator[str]:
    printed = {_plainly(found) for found in _ANY_FIGURE.findall(text)}
    printed |= {str(int(found)) for found in re.findall(r"\d+", text)}
    printed |= {"/".join(str(int(part)) for part in day if part) for day in _DAY.findall(text)}
    printed |= {f"{int(day)}/{int(month)}" for day, month, _ in _DAY.findall(text)}
    typed = match_key(context.frame.typed)
    yield from (f"{few} {_noun(noun)}" for few, noun in _FEW_OF.findall(typed) if printed and few not in printed)
    if context.frame.asserts:
        ranges = [(found[1], found[2], found[3]) for found in _FEW_TO_FEW.finditer(typed)]
        yield from (f"{few}-{more} {noun}" for few, more, noun in ranges if not {few, more} <= printed)
        rates = [found["few"] or found["then"] for found in _RATE.finditer(typed)]
        yield from (few for few in rates if few[0] not in printed and _SPELT[int(few[0])] not in text.split())
    times = [found[0] for found in _TIME.finditer(typed)] if context.frame.asserts else []
    yield from (time for time in times if _plainly(time) not in printed)
    for figure in _FIGURE.findall(typed):
        parts = _plainly(figure)
        if parts not in printed and not set(parts.split("/")) <= printed:
            yield figure


def times_in(typed: str) -> set[str]:
    """Return the times of one figure in a text ("5 ngày", "tháng 5"), and the figures of all that have a unit."""
    return {found[0] for found in _TIME.finditer(typed)} | set(_UNITED.findall(typed))


_TIME = re.compile(
    r"(?<![\w/.,-])0?\d (?:ngày|tuần|tháng|quý|giờ|buổi)\b(?! (?:\d|này|nay|qua|trước|đầu|cuối|tới))"
    r"|\b(?:tháng|quý) 0?\d\b(?! ?[/.-] ?\d)"
)
"""A figure of one digit without a time mostly counts plans or agencies."""
_UNITED = re.compile(r"(?<![\w/.,-])(\d+) (?:ngày|tuần|tháng|quý|giờ|buổi|năm)\b")
_FEW_OF = re.compile(
    r"\bchỉ(?: \w+){0,2}? (?:có )?(\d)"
    r" ((?!kế hoạch|tỉnh|cơ quan|sở|nhiệm vụ|việc|năm|tháng)\w+(?: \w+)?)"
)


_FEW_TO_FEW = re.compile(
    r"(?<!mục )(?<!điểm )(?<!phần )(?<!khoản )(?<!điều )(?<!nhóm )(?<!dòng )(?<!tháng )(?<!ngày )(?<!quý )(?<![\w/.,-])"
    r"(\d) ?(?:[-–]|đến|tới) ?(\d) ([^\W\d_]+)"
)
"""A range of figures of one digit: nobody counts so what a clause lists."""


_OFTEN = r"(?:mỗi|hằng|hàng|một) (?:năm|tháng|quý|tuần)"
_RATE = re.compile(
    rf"(?<![\w/.,-])(?P<few>\d (?!tháng|năm|ngày|lần|kỳ|đợt|/)[^\W\d_]+)(?: [^\W\d_]+){{0,5}} {_OFTEN}\b"
    rf"|\b{_OFTEN}(?: [^\W\d_]+){{0,4}} (?P<then>\d (?!tháng|năm|ngày|lần|kỳ|đợt|/)[^\W\d_]+)"
)
"""So many of something each year: no count of what a clause lists either. How often ("1 lần") is told by the times."""
_SPELT = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")


def _noun(words: str) -> str:
    """Return a noun of one or two syllables from the words after a figure."""
    first, *rest = words.split()
    return " ".join([first, *(word for word in rest if word not in FUNCTION_WORDS)])


def years_not_printed(context: Context, clauses: list[Clause]) -> list[str]:
    """Return the years of a question that neither the clauses cited, their headings nor the plan's name print."""
    view = context.corpus.views[context.frame.plans[0]]
    text = " ".join(clause.text for clause in clauses)
    headed = any(_YEAR.search(clause.text) for clause in clauses if clause.kind in HEADING_KINDS)
    if not headed:
        # Under a heading with years of its own the plan's whole period says nothing of a clause.
        known = (view.metadata.title, view.metadata.period, view.metadata.number, view.plan.name)
        text = " ".join([text, *(part for part in known if part)])
    spans = [range(int(first), int(last) + 1) for first, last in _SPAN.findall(text)]
    asked = dict.fromkeys(_YEAR.findall(context.frame.text))
    return [year for year in asked if year not in text and not any(int(year) in span for span in spans)]


_YEAR = re.compile(r"(?<!\d)20[2-5]\d(?!\d)")
_SPAN = re.compile(r"(?<![\d/])(20\d\d)\s*(?:[-–/]|đến(?: năm)?)\s*(20\d\d)(?!\d)")


def _plainly(figure: str) -> str:
    return "/".join(str(int(part)) for part in re.findall(r"\d+", figure))
