"""Wording of a question that the clause it is about contradicts: an interval, the agency at an address, a word."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.claims import corrected, in_question
from assistant.compose.context import Context
from assistant.compose.deadlines import matching
from assistant.compose.draft import Draft
from assistant.compose.named import named_clause
from assistant.compose.names import is_misprint
from assistant.understanding.cues import REPORTING, Sought
from assistant.understanding.function_words import FUNCTION_WORDS
from assistant.understanding.wanted import Wanted
from ingest.folding import match_key, syllables
from ingest.plan import Clause
from ingest.registers.times import find_times

_GOES_ON = re.compile(r"một lần (?:thì|vậy|nên|và|mà|kỳ|lần|đợt)\b")
"""Takes an interval for granted and asks about what follows from it."""
_EVERY = re.compile(r"(?<!\d)(?:0?(\d)|(hai|ba|bốn|năm|sáu)) năm (?:\w+ ){0,4}một lần")
_NUMERALS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6}
_UNIT = re.compile(r"tháng|quý|tuần")
_YEARLY, _EVERY_YEAR = "P1Y", re.compile(r"\b(?:hàng|hằng|mỗi|từng) năm\b")
_REPORTS = 3
_OFTEN = (Sought.OPEN, Sought.DEADLINE, Sought.REPORT)
_SIDE = 2
_LONGEST = 3


def correct_interval(context: Context) -> Draft | None:
    """Correct how often something is done, where the clause in question says another interval."""
    frame = context.frame
    asked = _intervals(frame.wording)
    is_said = frame.asserts or REPORTING.search(frame.text) or _GOES_ON.search(frame.text)
    # "Hằng năm" is in the names of many things; "6 tháng một lần" is always said of one.
    if not asked or not (is_said or asked - {_YEARLY}):
        return None
    if frame.wanted in (Wanted.DAY, Wanted.MONTH, Wanted.TIME) and not frame.asserts:
        return None  # "báo cáo hằng quý ngày nào" asks for the day of a report that is due so often
    printed = [(clause, _intervals(clause.text)) for clause in _timed(context)]
    others = [clause for clause, own in printed if own]
    if not others or any(asked & own for _, own in printed):
        return None
    if frame.sought not in _OFTEN and asked <= {_YEARLY}:
        return None
    return corrected(context, others[0], say.ASKED_INTERVAL)


def _timed(context: Context) -> list[Clause]:
    """Return the clauses that may tell how often: of reports those with a time, else the one the question is about."""
    frame = context.frame
    if not REPORTING.search(frame.text):
        return in_question(context)[:1]
    rows = [row for _, row in matching(context, frame.plans)[:_REPORTS]]
    return list(dict.fromkeys(context.corpus.clause(row.plan, row.path) for row in rows))


def correct_agency_at(context: Context) -> Draft | None:
    """Correct a question that puts an agency under a heading which names another one."""
    frame = context.frame
    heading = named_clause(context) if frame.address and frame.asserts and frame.agencies else None
    if heading is None:
        return None
    above = [heading, *context.corpus.headings(heading)]
    named = [found.name for clause in above for found in context.agencies.lexicon.agencies_in(clause.text)]
    if not named or any(context.agencies.same(name, agency) for name in named for agency in frame.agencies):
        return None
    return corrected(context, heading, context.agency_name(frame.agencies[0]))


def correct_wording(context: Context) -> Draft | None:
    """Correct a word that a question puts into a phrase of the clause in place of another.

    "công trình thể thao trọng điểm" stands against "công trình văn hóa trọng điểm": two syllables agree on either
    side, as many differ, and those of the question stand nowhere in the clause. Verbs that say much the same
    ("nâng cao", "tăng cường") are no contradiction.
    """
    found = in_question(context)[:1] if context.frame.asserts else []
    asked = syllables(context.frame.text)
    for clause in found:
        printed = syllables(clause.text)
        joined = f" {' '.join(printed)} "
        for begin in range(_SIDE, len(asked)):
            for end in range(begin + _SIDE, min(begin + _LONGEST, len(asked) - _SIDE) + 1):
                words = " ".join(asked[begin:end])
                is_figure = any(word[0].isdigit() for word in asked[begin:end])
                if is_figure or set(asked[begin:end]) & FUNCTION_WORDS or f" {words} " in joined:
                    continue
                own = _between(printed, asked[begin - _SIDE : begin], asked[end : end + _SIDE], end - begin)
                if own and not is_misprint(own, words) and not _mean_alike(context, own, words):
                    return corrected(context, clause, say.quoted(" ".join(asked[begin - _SIDE : end + _SIDE])))
    return None


def _mean_alike(context: Context, one: str, other: str) -> bool:
    return context.evidence.is_common(one) or context.evidence.is_common(other)


def _between(printed: list[str], left: list[str], right: list[str], gap: int) -> str:
    """Return the `gap` syllables that stand between `left` and `right`; "" where that is nowhere."""
    for at in range(len(printed) - _SIDE):
        start = at + _SIDE + gap
        if printed[at : at + _SIDE] == left and printed[start : start + _SIDE] == right:
            return " ".join(printed[at + _SIDE : start])
    return ""


def _intervals(text: str) -> set[str]:
    """Return how often things are done in a text, as the register of deadlines reads it ("P1Y", "hằng quý")."""
    times = [time for time in find_times(text) if time.kind in ("annual", "periodic_unspecified")]
    told = {time.normalized or match_key(time.match[0]) for time in times}
    years = [int(figure or _NUMERALS[word]) for figure, word in _EVERY.findall(match_key(text))]
    told |= {f"P{count}Y" for count in years}
    told |= {_YEARLY} if _EVERY_YEAR.search(match_key(text)) else set()
    return {each for each in told if each.startswith("P") or _UNIT.search(each)}
