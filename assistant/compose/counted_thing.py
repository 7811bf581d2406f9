"""A figure that a question takes for granted of a thing, where its clause prints another of just that thing."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.claims import corrected, in_question
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.understanding.function_words import FUNCTION_WORDS
from ingest.folding import match_key, syllables
from ingest.plan import Clause

_FIGURE = re.compile(r"(?<![\w/.,-])(\d{1,3}(?:[.,]\d{1,3})*)(?! ?[-–] ?\d)(?:%| ([^\W\d_]+)(?:[ /]([^\W\d_]+))?)")
_MONTH = re.compile(r"\btháng (\d{1,2}) ?[/.-] ?(20\d\d)\b|\btháng (\d{1,2}) năm (20\d\d)\b")
_ORDERED = re.compile(r"\b(?:nêu|kể|liệt kê|cho|lấy|chọn|trích|viết|tóm tắt|ghi|trong|thứ)(?: \w+){0,2} \Z")
"""Before a number of things that are asked for, or of those told before: nothing is said of the plan."""
_EITHER = re.compile(r"\bhay\b|\b(?:bao nhiêu|mấy)\b")
_PLACE = re.compile(
    r"\S+ (?:(?:năm|tháng|tuần) (?:nữa|tới|qua|nay|trước|sau)"
    r"|ngày|tháng|quý|điều|khoản|mục(?! (?:tiêu|đích))|điểm|phần(?! trăm)|dòng|kế|tỉnh|thành)\b"
)
"""After a number: a day, how long from now, or where something stands."""
_TIMES = ("năm", "ngày", "tháng", "tuần")
"""Units of all kinds of things: elsewhere in the plan the figure is of another."""
_COUNTERS = frozenset((*_TIMES, *"nhiệm nội việc mục giải nhóm sở cơ đơn huyện tỉnh nước người địa lần kế văn".split()))
"""What is counted in every plan, by its first syllable: the figures may be of different things."""
_NEAR, _SHARED, _FIRST = 5, 2, 2


def correct_counted_thing(context: Context) -> Draft | None:
    """Correct the figure of a question that the clauses nearest to it print otherwise of the same thing.

    The same thing: its unit, and two more words of the question beside the figure as printed. Where the plan prints
    the figure with that unit anywhere, nothing shows that it is wrong.
    """
    frame = context.frame
    if _EITHER.search(frame.text) or len(frame.plans) != 1:
        return None
    asked = match_key(frame.wording)
    for number in (*frame.numbers, *frame.called):
        asked = asked.replace(match_key(number), " ")
    return _wrong_month(context, asked) or _wrong_figure(context, asked)


def _wrong_figure(context: Context, asked: str) -> Draft | None:
    whole = match_key(context.corpus.views[context.frame.plans[0]].plan.source)
    words = {word for word in syllables(asked) if word not in FUNCTION_WORDS and not word.isdigit()}
    for given in _FIGURE.finditer(asked):
        unit = given[2]
        if _PLACE.match(asked, given.start()) or _ORDERED.search(asked[: given.start()]):
            continue
        if _prints(whole, given[1], unit, words if unit in _TIMES else None):
            continue
        beside = None if unit not in _COUNTERS and _has_one(whole, unit) else words
        for item in context.ranked[:_FIRST]:
            if _has_other(match_key(item.clause.text), given[1], unit, beside):
                return corrected(context, item.clause, say.quoted(_as_given(given, whole)))
    return None


def _as_given(given: re.Match[str], text: str) -> str:
    """Return the figure of a question with what it counts: "5 năm", "05 mục tiêu" where the plan prints that pair."""
    if given[2] is None:
        return given[0]
    is_pair = given[3] is not None and f" {given[2]} {given[3]}" in text
    return f"{given[1]} {given[2]}{f' {given[3]}' if is_pair and given[2] not in _TIMES else ''}"


def _prints(text: str, figure: str, unit: str | None, words: set[str] | None) -> bool:
    """Tell whether a text prints a figure with its unit, beside words of the question where `words` are given."""
    same = (found for found in _FIGURE.finditer(text) if _value(found[1]) == _value(figure) and found[2] == unit)
    return any(words is None or _is_beside(text, found, words) for found in same)


def _has_one(text: str, unit: str | None) -> bool:
    """Tell whether a text prints a unit with one figure alone: there is just one thing that it may be said of."""
    return unit is not None and len({_value(found[1]) for found in _FIGURE.finditer(text) if found[2] == unit}) == 1


def _has_other(text: str, figure: str, unit: str | None, words: set[str] | None) -> bool:
    """Tell whether a clause prints another figure with the unit, beside words of the question where these are given."""
    others = (found for found in _FIGURE.finditer(text) if _value(found[1]) != _value(figure) and found[2] == unit)
    return any(words is None or _is_beside(text, found, words) for found in others)


def _is_beside(text: str, found: re.Match[str], words: set[str]) -> bool:
    beside = {*syllables(text[: found.start()])[-_NEAR:], *syllables(text[found.end(1) :])[:_NEAR]} - {found[2]}
    return len(beside & words) >= _SHARED


def _value(figure: str) -> str:
    """Return a figure as one is told from another: "05" is "5", "10.000" is "10000", "2,5" stays."""
    return re.sub(r"[.](?=\d{3}(?!\d))", "", figure).lstrip("0") or "0"


def _wrong_month(context: Context, asked: str) -> Draft | None:
    """Correct "tháng 6/2026" where the clause in question has one other month, and no clause of the plan has that."""
    given = _months(asked)
    if len(given) != 1:
        return None
    clauses: list[Clause] = in_question(context)[:1]
    everywhere = _months(match_key(context.corpus.views[context.frame.plans[0]].plan.source))
    for clause in clauses:
        if len(_months(match_key(clause.text))) == 1 and not given & everywhere:
            month, year = next(iter(given))
            return corrected(context, clause, say.quoted(f"tháng {month}/{year}"))
    return None


def _months(text: str) -> set[tuple[int, int]]:
    return {(int(found[1] or found[3]), int(found[2] or found[4])) for found in _MONTH.finditer(text)}
