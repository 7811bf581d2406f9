"""What goes through an agency on its way to another: each clause of one plan that prints its name after "qua"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.compose.clause_lists import list_clauses
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from ingest.folding import match_key
from ingest.plan import HEADING_KINDS, Clause

_ASKS_WHAT = re.compile(
    r"\b(?:những|các|cái|thứ|loại|việc|nội dung|văn bản|báo cáo|hồ sơ|vấn đề|chuyện)\b(?: \w+){0,3} (?:gì|nào)\b"
    r"|\b(?:gì|cái gì) (?:thì )?phải\b|\b(?:mấy|bao nhiêu) (?:thứ|loại|việc|nội dung|chỗ)\b"
)
_GOES = re.compile(r"\b(?:đi|gửi|trình|thông|chuyển|nộp|báo cáo|phải|được|báo)(?: \w+){0,2}? qua(?: tay| cửa)?\s*\Z")
_BEFORE = re.compile(r"\bqua[\s(]*\Z")


def compose_through(context: Context) -> Draft | None:
    """List what one plan has sent through the agency of a question; None where that is not asked, or it says none."""
    frame = context.frame
    if len(frame.plans) != 1 or not frame.names_plan or frame.asserts or not _ASKS_WHAT.search(frame.text):
        return None
    asked = [
        mention.id or mention.name
        for mention in context.agencies.lexicon.agencies_in(frame.text, typed=True)
        if _GOES.search(frame.text[: mention.start])
    ]
    found = list(_sent_through(context, asked[0])) if len(asked) == 1 else []
    return list_clauses(context, found) if found else None


def _sent_through(context: Context, agency: str) -> Iterator[Clause]:
    for clause in context.corpus.clauses(context.frame.plans):
        text = match_key(clause.text)
        named = context.agencies.lexicon.agencies_in(clause.text)
        says = clause.kind not in HEADING_KINDS or not context.corpus.children(clause)
        if says and any(context.agencies.same(one.name, agency) and _BEFORE.search(text[: one.start]) for one in named):
            yield clause
