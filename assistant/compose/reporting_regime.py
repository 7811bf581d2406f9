"""All that a plan says of reporting, where the whole of it is asked for: who reports to whom, and who sums up."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.compose.context import Context
from assistant.compose.deadlines import is_bare, one_of_each_clause
from assistant.compose.draft import Draft
from assistant.compose.reporters import senders
from assistant.understanding.cues import REPORTING
from ingest.folding import match_key
from ingest.plan import HEADING_KINDS, Clause
from ingest.registers.words import Deadline

_WHOLE = re.compile(
    r"\b(?:chế độ|quy trình|cơ chế|dây chuyền|đường đi)(?: \w+){0,3} báo cáo\b"
    r"|\b(?:mọi|toàn bộ|tất cả|đủ|hết)(?: các| những)? (?:quy định|điều khoản|yêu cầu|nội dung|chỗ)"
    r"(?: \w+){0,3} báo cáo\b"
    r"|\bai (?:phải |có trách nhiệm )?báo cáo\b(?!.*\b(?:bao giờ|khi nào|lúc nào|ngày nào)\b)"
    r".*\b(?:ai|đâu|cơ quan nào)\b"
)
_CHAIN = re.compile(r"\b(?:gửi|báo cáo|nộp)\b.*\b(?:qua|cho|về|đến|tới)\b.*\btổng hợp\b.*\b(?:gửi|báo cáo|trình|cho)\b")
"""Asks both where reports go and where what they are summed up in goes."""
_BESIDE = frozenset(
    "thông tin phản ánh khó khăn vướng mắc sơ tổng kết đề xuất sửa đổi điều chỉnh bổ sung quy định".split()
)
"""What is reported besides results, in the same clauses."""
_REPORTS = re.compile(r"\bbáo cáo\b(?! viên\b)|\b(?:phản ánh|kiến nghị)\b.*\b(?:về|qua|đến|tới|cho)\b")


def asks_whole_regime(context: Context) -> bool:
    """Tell whether a question asks for all that plans say of reporting, and of nothing narrower."""
    text = context.frame.text
    topic = tuple(word for word in context.frame.topic if word not in _BESIDE)
    is_of_reports = is_bare(replace(context, frame=replace(context.frame, topic=topic)))
    return bool((_WHOLE.search(text) and is_of_reports) or _CHAIN.search(text))


def timed_reports(context: Context) -> list[Deadline]:
    """Return every report of the one plan asked with a receiver, those that all owe before the lead agency's own."""
    rows = [row for row in context.corpus.deadlines(context.frame.plans) if row.to and _reports(context, row)]
    told = one_of_each_clause(context, rows)
    return sorted(told, key=lambda row: not any(map(context.agencies.is_collective, senders(context, row))))


def untimed_reports(context: Context, draft: Draft) -> list[Clause]:
    """Return the clauses on reporting that the register of deadlines does not hold and `draft` has not told."""
    told = {(citation.plan, citation.path) for citation in draft.citations}
    charged = {row.path for row in context.corpus.duties(context.frame.plans)}
    return [
        clause
        for clause in context.corpus.clauses(context.frame.plans)
        if (clause.plan, clause.path) not in told
        and (clause.path in charged or clause.kind == "closing")
        and not (clause.kind in HEADING_KINDS and context.corpus.children(clause))
        and _REPORTS.search(match_key(clause.text))
    ]


def _reports(context: Context, row: Deadline) -> bool:
    return REPORTING.search(match_key(context.corpus.clause(row.plan, row.path).text)) is not None
