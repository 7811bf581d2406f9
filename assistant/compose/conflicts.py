"""Wording of a question that the clause it is about contradicts: an interval, the agency at an address, a word."""

from __future__ import annotations

import re
from itertools import pairwise

from assistant import say
from assistant.compose.claims import corrected, in_question
from assistant.compose.context import Context
from assistant.compose.deadlines import matching
from assistant.compose.draft import Draft
from assistant.compose.named import named_clause
from assistant.understanding.cues import REPORTING, Sought
from assistant.understanding.wanted import Wanted
from ingest.folding import match_key, syllables
from ingest.numerals import in_figures
from ingest.plan import Clause
from ingest.registers.times import find_times

_GOES_ON = re.compile(r"một lần (?:thì|vậy|nên|và|mà|kỳ|lần|đợt)\b")
"""Takes an interval for granted and asks about what follows from it."""
_EVERY = re.compile(
    r"(?<!\d)(?:0?(\d)|(hai|ba|bốn|năm|sáu)) (năm|tháng) (?:(?!năm\b|tháng\b)(?:\w+|“[^”]*”) ){0,9}một lần"
)
_MANY = r"(hai|ba|bốn|[2-9]|0[2-9]|1[0-2])"
_TIMES_A_YEAR = re.compile(
    rf"\bnăm {_MANY} (?:lần|kỳ|đợt)\b|\b{_MANY} (?:lần|kỳ)(?: (?:một|mỗi|trong|trên|1|/))* ?/? ?năm\b"
)
_ONCE_A_YEAR = re.compile(r"\bnăm (?:một|0?1) lần\b|\b(?:một|0?1) lần(?: (?:một|mỗi|trong))? ?/? ?năm\b")
_REPORT_OF = re.compile(
    r"\bbáo cáo (?:định kỳ )?(?:theo )?(quý|tháng|tuần|(?:0?6|sáu) tháng)\b(?! (?:\d|[ivx]+\b|này|nào|mấy|trước|sau))"
)
_NO_INTERVAL = re.compile(r"\bđịnh kỳ\b")
_UNIT = re.compile(r"tháng|quý|tuần")
_YEARLY, _EVERY_YEAR = "P1Y", re.compile(r"\b(?:hàng|hằng|mỗi|từng) năm\b")
_REPORTS = 3
_AS_NEAR = 0.8
_OFTEN = (Sought.OPEN, Sought.DEADLINE, Sought.REPORT)
_SIDE = 2


def correct_interval(context: Context) -> Draft | None:
    """Correct how often something is done, where the clause in question says another interval."""
    frame = context.frame
    asked = _intervals(frame.wording)
    is_said = frame.asserts or REPORTING.search(frame.text) or _GOES_ON.search(frame.text)
    # "Hằng năm" is in the names of many things; "6 tháng một lần" is always said of one.
    if not asked or not (is_said or asked - {_YEARLY}):
        return None
    goes_on = frame.asserts or _GOES_ON.search(frame.text)
    if frame.wanted in (Wanted.DAY, Wanted.MONTH, Wanted.TIME) and not goes_on:
        return None  # "báo cáo hằng quý ngày nào" asks for the day of a report that is due so often
    few = 1 if asked <= {_YEARLY} else _REPORTS
    printed = [(clause, _intervals(clause.text)) for clause in _timed(context, few)]
    others = [clause for clause, own in printed if own]
    # "Chế độ báo cáo hằng năm" only names the report that a plan wants "định kỳ".
    if not others and (frame.asserts or (REPORTING.search(frame.text) and asked - {_YEARLY})):
        others = [clause for clause, _ in printed if _NO_INTERVAL.search(match_key(clause.text))]
    if not others or any(asked & own for _, own in printed):
        return None
    if frame.sought not in _OFTEN and asked <= {_YEARLY}:
        return None
    return corrected(context, others[0], say.ASKED_INTERVAL)


def _timed(context: Context, few: int) -> list[Clause]:
    """Return the clauses that may tell how often: of reports those with a time, else those the question is about."""
    frame = context.frame
    if not REPORTING.search(frame.text):
        return in_question(context, least=_AS_NEAR)[:few]
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
    side, as many differ, and those of the question stand nowhere in the clause.
    """
    found = in_question(context)[:1] if context.frame.asserts else []
    asked = syllables(context.frame.text)
    for clause in found:
        printed = syllables(clause.text)
        for begin in range(_SIDE, len(asked) - 2 * _SIDE + 1):
            end = begin + _SIDE
            own = _between(printed, asked[begin - _SIDE : begin], asked[end : end + _SIDE])
            if own and _is_other_field(context, clause, asked[begin:end], own):
                return corrected(context, clause, say.quoted(" ".join(asked[begin - _SIDE : end + _SIDE])))
    return None


def _is_other_field(context: Context, clause: Clause, asked: list[str], own: list[str]) -> bool:
    """Tell whether a word names another field of work than the printed one, and does not say the same in other words.

    Most words in another's place say much the same ("bồi dưỡng", "đào tạo"). Those do not of which agencies are
    called ("thể thao", "văn hóa"): one agency is told from the other by them. Nor are things named in another order
    a contradiction.
    """
    word, printed = " ".join(asked), " ".join(own)
    said = f" {' '.join(syllables(clause.text))} "
    if f" {word} " in said or f" {printed} " in f" {context.frame.text} ":
        return False
    evidence = context.evidence
    if evidence.is_common(word) or evidence.is_common(printed) or evidence.groups_in(asked) & evidence.groups_in(own):
        return False
    return {word, printed} <= _fields(context)


def _fields(context: Context) -> frozenset[str]:
    """Return the words of two syllables in the names of agencies: mostly what their field of work is called."""
    names = [syllables(agency.name) for agency in context.agencies.lexicon.agencies.values()]
    return frozenset(" ".join(pair) for name in names for pair in pairwise(name))


def _between(printed: list[str], left: list[str], right: list[str]) -> list[str]:
    """Return the two syllables that stand between `left` and `right`; none where that is nowhere."""
    for start in range(_SIDE, len(printed) - 2 * _SIDE + 1):
        end = start + _SIDE
        if printed[start - _SIDE : start] == left and printed[end : end + _SIDE] == right:
            return printed[start:end]
    return []


def _intervals(text: str) -> set[str]:
    """Return how often things are done in a text, as the register of deadlines reads it ("P1Y", "hằng quý")."""
    times = [time for time in find_times(text) if time.kind in ("annual", "periodic_unspecified")]
    told = {time.normalized or match_key(time.match[0]) for time in times}
    every = [(in_figures(figure or word), unit) for figure, word, unit in _EVERY.findall(match_key(text))]
    told |= {f"P{count}{'Y' if unit == 'năm' else 'M'}" for count, unit in every}
    years = [count for count, unit in every if unit == "năm"]
    told |= {_YEARLY} if _EVERY_YEAR.search(match_key(text)) else set()
    if several := _TIMES_A_YEAR.findall(match_key(text)):
        told = {*told - {_YEARLY}, *(f"{''.join(times)} lần/năm: quý, tháng" for times in several)}
    if _ONCE_A_YEAR.search(match_key(text)) and not years:
        told = {_YEARLY, *(each for each in told if "lần/năm" in each)}
    told |= {f"hằng {unit}" for unit in _REPORT_OF.findall(match_key(text))}
    return {each for each in told if each.startswith("P") or _UNIT.search(each)}


_ALL_OF = re.compile(
    r"\b(?:lo|chi|cấp|trả|chịu|đảm bảo|bảo đảm|do)(?: \w+){0,3} (?:toàn bộ|hoàn toàn|trọn|hết mọi|100 phần trăm)\b"
)
_PART_OF = re.compile(r"\b(?:chỉ )?(?:đảm bảo|bảo đảm|hỗ trợ|chi|cấp|bố trí) một phần\b")


def correct_whole(context: Context) -> Draft | None:
    """Correct a question by which all of something is paid or done where the clause in question says a part."""
    if not _ALL_OF.search(context.frame.text):
        return None
    for clause in in_question(context)[:1]:
        if _PART_OF.search(match_key(clause.text)):
            return corrected(context, clause, say.quoted("toàn bộ"))
    return None
