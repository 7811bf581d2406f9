"""What the calendar says of deadlines today: which come next, which have passed, which plans still run.

Answered only where somebody tells what day it is (`Context.today`); whether a thing was done no plan can say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.deadline_lines import due_words
from assistant.compose.draft import Draft
from assistant.compose.facts import compose_fact
from assistant.understanding.cues import Sought
from assistant.understanding.years import OF_TIMES, SUBJECT
from ingest.label import label_of
from ingest.registers.clock import Standing, plan_years, recurs, standing
from ingest.registers.words import Deadline

_DUE = r"(?:hạn|mốc|báo cáo|việc|nhiệm vụ|nội dung|phải (?:nộp|gửi|làm|báo cáo|xong))"
_COMING = re.compile(
    rf"\b(?:sắp (?:tới|đến|phải|hết)|tới đây)\b.*{_DUE}|{_DUE}.*\b(?:sắp (?:tới|đến)|tới đây|kế tiếp|tiếp theo)\b"
    rf"|{_DUE}(?: \w+){{0,2}} gần nhất (?:phải|là|sẽ|còn|vào|tới)\b"
)
_PASSED = re.compile(r"\b(?:quá|trễ|lỡ|qua) hạn\b|\b(?:hết|qua) thời hạn\b|\bhết hạn\b")
_REPORT = re.compile(r"\bbáo cáo\b")
_THINGS = re.compile(r"\b(?:việc|nhiệm vụ|nội dung|mốc|hoạt động)\b")
"""A report that comes back every year is never past: it is told with its next day."""
_RUNNING = re.compile(
    r"\b(?:kế hoạch|tỉnh|văn bản) nào(?: \w+){0,2} (?:còn|hết|đang|quá|qua)(?: \w+)?"
    r" (?:hiệu lực|hạn|thời hạn|giai đoạn)\b"
    r"|\b(?:kế hoạch|tỉnh|văn bản) nào(?: đã)? (?:kết thúc|chấm dứt)(?: rồi)?$"
)
_STILL = re.compile(
    r"\b(?:kế hoạch|văn bản)\b(?: (?!nào\b)\w+){0,8} (?:còn|hết|đang|quá|qua)(?: \w+)?"
    r" (?:hiệu lực|thời hạn|hạn|giá trị)(?: \w+){0,3}? (?:không|chưa|rồi)\b"
)
"""Asks of a plan that is named whether it still runs."""
_OF_CLOCK = frozenset(
    "hạn hết quá qua trễ lỡ sắp tới đến gần nhất kế tiếp nộp gửi báo cáo mốc hôm nay giờ hiệu lực còn đang kết"
    " thúc giá trị".split()
)


def compose_by_clock(context: Context) -> Draft | None:
    """Tell what is due next, what has passed or which plans still run; None where a question asks something else."""
    frame, today = context.frame, context.today
    if today is None or frame.agencies or frame.asserts or frame.address or _has_subject(context):
        return None
    if (not frame.names_plan and _RUNNING.search(frame.text)) or (frame.names_plan and _STILL.search(frame.text)):
        return _running(context, today)
    if _COMING.search(frame.text):
        return _coming(context, today)
    return _passed(context, today) if _PASSED.search(frame.text) and _THINGS.search(frame.text) else None


def _has_subject(context: Context) -> bool:
    own = {word for word in context.frame.topic if any(map(str.isalpha, word)) and word not in (*OF_TIMES, *_OF_CLOCK)}
    return sum(map(context.evidence.weight, own)) > SUBJECT


def _standings(context: Context, today: date) -> Iterator[tuple[Deadline, Standing]]:
    for plan in context.frame.plans:
        period = context.corpus.views[plan].metadata.period
        for row in {(row.path, row.expression): row for row in context.corpus.deadlines([plan])}.values():
            yield row, standing(row, today, period)


def _coming(context: Context, today: date) -> Draft | None:
    """List the days that come back, the next first; those of plans that have run out come no more."""
    rows = [
        (stands.due, stands.days_left or 0, row)
        for row, stands in _standings(context, today)
        if stands.state == "due" and stands.due and recurs(row.kind, row.normalized, row.expression)
    ]
    if not rows and _REPORT.search(context.frame.text):
        return None  # what the plan says of reports is told, with when it ran out
    draft = Draft(context.corpus, status="answered" if rows else "not_stated")
    draft.say(say.clock.coming(today, len(rows)))
    for due, left, row in sorted(rows, key=lambda told: told[:2]):
        words, mark = due_words(context, draft, row, 320)
        name = context.corpus.name(row.plan)
        draft.say(say.deadline(name, row.expression, f" {say.next_due(due, left)}", words, mark))
    over = [context.corpus.name(plan) for plan in context.frame.plans if _is_over(context, plan, today)]
    if over:
        draft.say(say.clock.over(over))
    if rows:
        draft.complete = Complete(len(rows), len(rows))
    return draft


def _passed(context: Context, today: date) -> Draft | None:
    """List what a plan wanted done by a day that has passed."""
    rows = [row for row, stands in _standings(context, today) if stands.state == "overdue"]
    draft = Draft(context.corpus, status="answered" if rows else "not_stated")
    for plan in context.frame.plans:
        own = [row for row in rows if row.plan == plan]
        draft.say(say.clock.passed(context.corpus.name(plan), today, len(own)))
        for row in own:
            words, mark = due_words(context, draft, row, 320)
            draft.say(say.deadline_item(label_of(row.path), row.expression, words, mark))
    over = [context.corpus.name(plan) for plan in context.frame.plans if _is_over(context, plan, today)]
    if over:
        draft.say(say.clock.over(over))
    draft.say(say.clock.NOT_WHETHER_DONE)
    if rows:
        draft.complete = Complete(len(rows), len(rows))
    return draft


def _is_over(context: Context, plan: str, today: date) -> bool:
    return plan_years(context.corpus.views[plan].metadata.period).last < today


def _running(context: Context, today: date) -> Draft | None:
    """Tell which plans still run, and what each prints of its period."""
    told = compose_fact(replace(context, frame=replace(context.frame, sought=Sought.PERIOD, facts=(Sought.PERIOD,))))
    if told is None:
        return None
    over = [plan for plan in context.frame.plans if _is_over(context, plan, today)]
    running = [plan for plan in context.frame.plans if plan not in over]
    name = context.corpus.name
    told.lines.insert(0, say.clock.running(today, [name(plan) for plan in running], [name(plan) for plan in over]))
    return told
