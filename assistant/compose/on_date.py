"""What falls on a date that a question gives: "15/11 là hạn gì", "việc nào xong trong năm 2027"."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.cited import FULL_DATE
from assistant.compose.context import Context
from assistant.compose.deadlines import tell_deadlines
from assistant.compose.draft import Draft, gist
from assistant.compose.duties import only_appendix
from assistant.compose.facts import compose_fact
from assistant.compose.tasks import task_of_time
from assistant.understanding.cues import REPORTING, WHICH_PLAN, Sought
from ingest.folding import match_key
from ingest.label import label_of
from ingest.registers.words import Deadline

_DAY = re.compile(
    r"(?<![\d/.-])(\d{1,2})\s?[/-]\s?(\d{1,2})(?![\d/-])|\bngày (\d{1,2})(?: tháng | ?/ ?)(\d{1,2})\b(?! năm)"
)
_MONTH = re.compile(r"\btháng (\d{1,2})\b(?! năm)")
_ASKS_WHAT = re.compile(
    r"(?:là|có) (?:hạn|mốc|ngày|thời hạn|việc)? ?(?:gì|nào)\b|(?:hạn|mốc|thời hạn) (?:gì|nào)\b"
    r"|(?:làm|nộp|gửi|báo cáo)(?: \w+){0,2} gì\b"
)
_ISSUED = re.compile(r"ban hành|\bký\b|ra ngày")
_OFTEN = re.compile(r"(?:hằng|hàng|mỗi) (tháng|quý|tuần)\b")
_IN_YEAR = re.compile(
    r"(?:xong|hoàn thành|thời gian|thời hạn|hạn|làm|thực hiện|trong|là|đến hạn)(?: \w+){0,4} (20\d\d)\b(?! đến)"
)
_ASKS_TASKS = re.compile(
    r"(?:nhiệm vụ|việc|nội dung|hoạt động|dòng|mục)(?: \w+){0,4} nào|những (?:nhiệm vụ|việc|nội dung)"
)
_SUBJECT = 8.0
"""So much weight may be left of a question beside the year; with more it is about a subject of its own."""


def compose_on_date(context: Context) -> Draft | None:
    """Tell what falls on the day, in the month or year, or as often as a question says; None where nothing does."""
    return _issued_on(context) or _every(context) or _due_in(context) or _on_day(context)


def _on_day(context: Context) -> Draft | None:
    """Tell the deadlines that fall on the day or in the month that a question gives."""
    frame = context.frame
    text = match_key(frame.typed)
    which = WHICH_PLAN.search(frame.text) and REPORTING.search(frame.text)
    if frame.asserts or not (which or _ASKS_WHAT.search(frame.text)):
        return None
    if day := _DAY.search(text):
        wanted = f"-{int(day[2] or day[4]):02d}-{int(day[1] or day[3]):02d}"
    elif month := _MONTH.search(text):
        wanted = f"-{int(month[1]):02d}-"
    else:
        return None
    rows = [row for row in context.corpus.deadlines(frame.plans) if _falls(row, wanted)]
    return tell_deadlines(context, rows) if rows else None


def _issued_on(context: Context) -> Draft | None:
    """Tell which plans were issued on the day that a question gives."""
    given = FULL_DATE.search(match_key(context.frame.typed))
    if given is None or not WHICH_PLAN.search(context.frame.text) or not _ISSUED.search(context.frame.text):
        return None
    day, month, year = (int(part) for part in re.findall(r"\d+", given[0]))
    wanted = f"{year}-{month:02d}-{day:02d}"
    plans = [plan for plan in context.frame.plans if context.corpus.views[plan].metadata.date == wanted]
    frame = replace(context.frame, plans=tuple(plans), sought=Sought.ISSUED, facts=(Sought.ISSUED,))
    return compose_fact(replace(context, frame=frame)) if plans else None


def _every(context: Context) -> Draft | None:
    """Tell which plans want something as often as a question says ("tỉnh nào báo cáo hằng tháng")."""
    frame = context.frame
    said = _OFTEN.search(frame.text)
    if said is None or not WHICH_PLAN.search(frame.text) or not REPORTING.search(frame.text):
        return None
    often = re.compile(rf"h[ằà]ng {said[1]}|mỗi {said[1]}")
    rows = [
        row
        for row in context.corpus.deadlines(frame.plans)
        if often.search(match_key(row.expression))
        and REPORTING.search(match_key(context.corpus.clause(row.plan, row.path).text))
    ]
    return tell_deadlines(context, list({(row.plan, row.path): row for row in rows}.values())) if rows else None


def _due_in(context: Context) -> Draft | None:
    """Tell what one plan wants done in the year that a question gives, each with the task that the time is of."""
    frame = context.frame
    found = _IN_YEAR.search(frame.text)
    if (
        found is None
        or len(frame.plans) != 1
        or not frame.names_plan
        or frame.agencies
        or not _ASKS_TASKS.search(frame.text)
    ):
        return None
    rows = [
        row
        for row in context.corpus.deadlines(frame.plans)
        if row.kind != "date_of_cited_document" and found[1] in (row.normalized or row.expression)
        if not only_appendix(frame.text) or row.path.startswith("Phụ lục")
    ]
    rows = list({row.path: row for row in rows}.values())
    own = [word for word in frame.topic if word not in (found[1], "xong", "hoàn", "thành", "thời", "hạn", "phải")]
    if not rows or sum(map(context.evidence.weight, set(own))) > _SUBJECT:
        return None
    draft = Draft(context.corpus)
    for row in rows:
        clause = context.corpus.clause(row.plan, row.path)
        task = task_of_time(context.corpus, clause)
        mark = draft.cite(clause) if task is clause else f"{draft.cite(task)}{draft.cite(clause)}"
        draft.say(say.item_of(f"{label_of(row.path)}: {row.expression}", gist(task, 320), mark))
    draft.lines.insert(0, say.due_in(context.corpus.name(frame.plans[0]), found[1], len(rows)))
    draft.complete = Complete(len(rows), len(rows))
    return draft


def _falls(row: Deadline, wanted: str) -> bool:
    return row.kind != "date_of_cited_document" and row.normalized is not None and wanted in row.normalized
