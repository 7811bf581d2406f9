"""Every time that a plan states, in its order, for a question that asks for all of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.deadline_lines import due_words
from assistant.compose.deadlines import matching
from assistant.compose.draft import Draft, gist, without_marker
from assistant.compose.facts import OUTLOOK, compose_fact
from assistant.compose.reporters import of_reporters
from assistant.compose.row import Row
from assistant.compose.scope import APPENDIX_PATH, leaves_out_appendix, only_appendix
from assistant.compose.time_kinds import answers
from assistant.compose.timed_words import timed_words
from assistant.understanding.cues import PERIODS, REPORTING, Sought
from assistant.understanding.frame import Frame
from assistant.understanding.spelt import spelt
from assistant.understanding.wanted import Wanted
from ingest.folding import match_key
from ingest.label import label_of
from ingest.plan import HEADING_KINDS
from ingest.registers.clock import plan_years, span_of
from ingest.registers.words import Deadline

_ROOM, _WIDE, _LENGTH = 300, 700, 3600
"""Characters an item has at least and at most, and all of them about."""


_RECURRING = re.compile(
    r"\b(?:(?:h[ằà]ng|mỗi|từng) (?:năm|tháng|quý|tuần)|thường niên|định kỳ|thường xuyên|liên tục)\b"
)
_TASKS = r"\b(?:nhiệm vụ|việc|nội dung|hoạt động|mốc)\b"
_TASKS_OF_A_RATE = re.compile(
    rf"{_TASKS}.*{_RECURRING.pattern}"
    rf"|{_RECURRING.pattern}.*\b(?:những|các) (?:nhiệm vụ|việc|nội dung|hoạt động) (?:gì|nào)"
)
_YEARLY = ("annual", "annual_by_date")
_PERIODIC = (*_YEARLY, "periodic_unspecified")


def compose_all_times(context: Context) -> Draft | None:
    """List the times of the plans asked about, those of one clause together; None for a question that narrows them."""
    frame = context.frame
    if (recurring := compose_recurring(context)) is not None:
        return recurring
    if (year := _one_year(frame)) is not None:
        return _listed(context, None, lambda row: _falls_in(context, row, year)) or _past_its_end(context, year)
    asks_all = frame.lists or _MILESTONES.search(frame.text)
    if not asks_all or set(frame.topic) - _WORTH_KNOWING or PERIODS.search(frame.text) or REPORTING.search(frame.query):
        return None
    if frame.wanted in _TIED_TO:
        return _listed(context, None, lambda row: answers(frame.wanted, row.expression), _TIED_TO[frame.wanted])
    return None if frame.wanted else _listed(context, None)


_MILESTONES = re.compile(r"^(?:các |những )?mốc(?: thời gian| thời hạn)?(?! (?:nào|của việc)\b)")
_WORTH_KNOWING = frozenset("mốc quan trọng cần nhớ lưu ý đáng chú chính chủ yếu nổi bật".split())
"""What such a list is said to be, and narrows it to nothing."""
_TIED_TO: dict[Wanted | None, str] = {Wanted.DAY: say.TIED_TO_A_DAY, Wanted.MONTH: say.TIED_TO_A_MONTH}


def _one_year(frame: Frame) -> int | None:
    """Return the year that a next question narrows a list of times to ("chỉ năm 2026 thôi"); None without one."""
    years = [word for word in frame.topic if _YEAR.fullmatch(word)]
    rest = {word for word in frame.topic if word not in _OF_A_BOUND} - {*years}
    narrows = frame.follows_up and len(years) == 1 and not rest and not frame.wanted
    return int(years[0]) if narrows and frame.sought is Sought.DEADLINE else None


_YEAR = re.compile(r"20\d\d")


def compose_recurring(context: Context) -> Draft | None:
    """List what the plans want done every year or from time to time; None where a question does not ask for that."""
    frame = context.frame
    found = _TASKS_OF_A_RATE.search(frame.text)
    if frame.compares or frame.sought not in (Sought.DUTIES, Sought.OPEN, Sought.DEADLINE):
        return None
    if found is None or set(frame.topic) - _OF_A_RATE or REPORTING.search(frame.query) or frame.asserts:
        return None
    if _OR_DATED.search(frame.text):
        return _listed(context, None)  # "… hằng năm hoặc có mốc thời gian"
    typed = match_key(frame.typed)
    rate = "định kỳ" if _EITHER.of(typed).search(typed) else _RECURRING.findall(found[0])[-1]
    return _listed(context, rate if rate in _RATES else "hằng năm")


_OR_DATED = re.compile(
    r"\b(?:hoặc|hay|và)(?: (?:những|các))?(?: (?:việc|nội dung|nhiệm vụ))? có (?:\w+ )?(?:mốc|thời hạn|thời gian|hạn)\b"
)
_YEARLY_WORDS = r"(?:h[ằà]ng|mỗi) năm"
_OR = r"\s*(?:[,/]|và|hoặc|hay|lẫn)\s*"
_EITHER = spelt(rf"định kỳ{_OR}{_YEARLY_WORDS}|{_YEARLY_WORDS}{_OR}định kỳ")
"""Named beside each other: what is done every year and what from time to time."""
_OF_A_RATE = frozenset("định kỳ thường xuyên liên tục hằng hàng mỗi từng tháng quý tuần".split())
_RATES = {
    "định kỳ": re.compile("định kỳ"),
    **{
        f"{each} {unit}": re.compile(rf"\b(?:h[ằà]ng|mỗi|từng) {unit}\b")
        for each in ("hằng", "hàng", "mỗi", "từng")
        for unit in ("tháng", "quý", "tuần")
    },
    **dict.fromkeys(("thường xuyên", "liên tục"), re.compile("thường xuyên|liên tục|quanh năm")),
}
"""What plans print for a rate that is asked about; "định kỳ" is any."""


_ALWAYS = re.compile(r"\b(?:thường xuyên|liên tục|(?:h[ằà]ng|mỗi|từng) (?:tháng|quý|tuần))\b")
_BUT = re.compile(r"\b(?:không|chưa|chẳng|trừ|bỏ|ngoài)\b")


def compose_constant(context: Context) -> Draft | None:
    """List what is done all the time, or every month: a table says it in its column; None for another question."""
    text = context.frame.text
    return compose_recurring(context) if _ALWAYS.search(text) and not _BUT.search(text) else None


_BOUND = re.compile(
    r"\b(?P<verb>bắt đầu|xong|hoàn thành|hoàn tất|kết thúc|thực hiện|làm|có hạn|đến hạn)\b(?: \w+){0,3}? "
    r"(?P<side>trước|sau) (?:hết )?(?:năm )?(?P<year>20\d\d)\b"
)
_OF_A_BOUND = frozenset("bắt đầu xong hoàn thành tất kết thúc thực hiện làm có hạn đến trước sau hết năm phải".split())


def compose_bound(context: Context) -> Draft | None:
    """List what is to be done before or after a year, or say that nothing is; None where that is not asked."""
    frame = context.frame
    found = _BOUND.search(frame.text)
    topic = [word for word in frame.topic if word not in _OF_A_BOUND and not _YEAR.fullmatch(word)]
    if found is None or topic or frame.agencies or len(frame.plans) != 1 or not _ASKS_TASKS.search(frame.text):
        return None
    year, ends = int(found["year"]), found["verb"] != "bắt đầu"

    def is_meant(row: Deadline) -> bool:
        span = span_of(row.normalized) if row.kind not in _YEARLY else None
        day = (span.last if ends else span.first) if span else None
        return day is not None and (day.year < year if found["side"] == "trước" else day.year > year)

    told = _listed(context, None, is_meant)
    if told is None:
        told = Draft(context.corpus, status="not_stated")
        told.say(say.checks.none_on_side(context.corpus.name(frame.plans[0]), found["side"], year))
    else:
        told.lines.insert(1, say.checks.on_side(found["side"], year, ends=ends))
    return told


_ASKS_TASKS = re.compile(
    r"\b(?:việc|nhiệm vụ|nội dung|mốc|dòng|cái|phần)\b.*\b(?:nào|gì|không)\b|\b(?:nào|gì)\b|^những"
)


def _listed(
    context: Context,
    rate: str | None,
    keeps: Callable[[Deadline], bool] | None = None,
    told: str | None = None,
) -> Draft | None:
    frame = context.frame
    draft = Draft(context.corpus)
    shown = total = 0
    for plan in frame.plans:
        by_path = _by_path(context, plan, rate)
        if keeps is not None:
            kept = {path: [row for row in rows if keeps(row)] for path, rows in by_path.items()}
            by_path = {path: rows for path, rows in kept.items() if rows}
        if not by_path:
            continue
        name, agencies = context.corpus.name(plan), [context.agency_name(agency) for agency in frame.agencies]
        if told is None and rate in (None, "hằng năm", "định kỳ"):
            draft.say((say.recurring_head if rate else say.deadlines_head)(name, len(by_path), agencies))
        else:
            draft.say(say.recurring_head(name, len(by_path), agencies, told or rate or ""))
        if only_appendix(frame.text):
            draft.say(say.within(label_of("Phụ lục")))
        for rows in list(by_path.values())[: context.list_limit]:
            draft.say(_item(context, draft, rows, max(_ROOM, min(_WIDE, _LENGTH // len(by_path)))))
            shown += 1
        total += len(by_path)
    if not total:
        return None
    draft.complete = Complete(shown, total)
    draft.say(say.counted(shown, total, say.nouns.TIMED))
    return draft


def _by_path(context: Context, plan: str, rate: str | None) -> dict[str, list[Deadline]]:
    found_in = [(score, row) for score, row in matching(context, [plan]) if rate is None or _is_at(row, rate)]
    rows = [row for _, row in of_reporters(context, found_in)]
    if leaves_out_appendix(context):
        rows = [row for row in rows if not row.path.startswith(APPENDIX_PATH)]
    found: dict[str, list[Deadline]] = {}
    for row in sorted(rows, key=lambda row: context.corpus.clause(plan, row.path).start):
        found.setdefault(row.path, []).append(row)
    return found


def _is_at(row: Deadline, rate: str) -> bool:
    """Tell whether a time recurs as often as is asked."""
    if rate in ("hằng năm", "định kỳ"):
        return row.kind in (_YEARLY if rate == "hằng năm" else _PERIODIC)
    return row.kind in _PERIODIC and _RATES[rate].search(match_key(row.expression)) is not None


def _falls_in(context: Context, row: Deadline, year: int) -> bool:
    """Tell whether a time falls in a year: what is due every year does in each one that the plan runs through."""
    if row.kind in _YEARLY or (row.kind in _PERIODIC and _OFTEN.search(match_key(row.expression))):
        return _first_year(context, row.plan) <= year <= _last_year(context, row.plan)
    span = span_of(row.normalized)
    return span is not None and span.first.year <= year <= span.last.year


_OFTEN = re.compile(r"tháng|quý|tuần|\d")


def _first_year(context: Context, plan: str) -> int:
    return plan_years(context.corpus.views[plan].metadata.period).first.year


def _last_year(context: Context, plan: str) -> int:
    """Return the last year that a plan is for, its outlook included ("giai đoạn …, định hướng đến năm …")."""
    data = context.corpus.views[plan].metadata
    outlook = OUTLOOK.search(data.title or "")
    return max(plan_years(data.period).last.year, int(outlook[1]) if outlook else 0)


def _past_its_end(context: Context, year: int) -> Draft | None:
    """Say until when the one plan asked about runs, where that is before the year of a question; else None."""
    plan = context.frame.plans[0]
    if len(context.frame.plans) > 1 or _last_year(context, plan) >= year:
        return None
    frame = replace(context.frame, sought=Sought.PERIOD, facts=(Sought.PERIOD,))
    draft = compose_fact(replace(context, frame=frame))
    if draft is not None:
        draft.status = "not_stated"
        draft.lines.insert(0, say.checks.nothing_in_year(context.corpus.name(plan), year))
    return draft


def _item(context: Context, draft: Draft, rows: Sequence[Deadline], room: int) -> Row:
    """Return one clause with its times: the sentences that print them, for a heading that is one what it belongs to."""
    clause = context.corpus.clause(rows[0].plan, rows[0].path)
    words, mark = due_words(context, draft, rows[0], room)
    above = context.corpus.parent(clause)
    if clause.kind in HEADING_KINDS and above is not None and len(clause.text) < room:
        words, mark = f"{gist(above)}: {gist(clause)}", f"{mark}{draft.cite(above)}"
    elif not clause.cells:
        words = timed_words(without_marker(clause.text), [row.expression for row in rows], room) or words
    expressions = "; ".join(dict.fromkeys(row.expression for row in rows))
    label = label_of(clause.path)
    item = say.deadline_item(label, expressions, words, mark)
    return Row(item, say.TIME_COLUMNS, (expressions, words, say.found_at(label, mark)))
