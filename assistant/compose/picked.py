"""Which of an agency's duties are about something, or all but those: questions that go on from a list of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.duties import row_line
from assistant.compose.duty_rows import rows_of, unique
from assistant.understanding.function_words import QUESTION_WORDS
from ingest.folding import match_key
from ingest.plan import Clause

_PICKS = re.compile(
    r"\b(?:việc|nhiệm vụ|điểm|mục|ý|cái|đầu việc|phần) nào(?: \w+){0,2}?"
    r" (?:có|phải|nói|liên quan|nhắc|dính|đề cập|về|ghi)\b"
    r"|\b(?:chỉ (?:lấy|tính|xem|kể|cần|nêu|giữ)|lọc|giữ lại)\b.* (?:việc|nhiệm vụ|điểm|mục|ý|cái|đầu việc|nội dung)\b"
)
_LEAVES_OUT = re.compile(r"\b(?:ngoài|trừ|ngoại trừ|không kể|không tính)\b(?: \w+)+? (?:ra|còn)\b")
_NO_SUBJECT = QUESTION_WORDS | frozenset("trừ ngoài ngoại điểm phần con số kể tính việc nữa".split())
_RELATES = re.compile(r"\b(?:liên quan|đề cập|dính|nhắc|nói)\b")
_ABOUT = 0.5
_CLOSE = 0.7
_KINDS = (
    (re.compile(r"phần trăm|%"), re.compile(r"\d\s*%|phần trăm")),
    (re.compile(r"\btiền\b|kinh phí|ngân sách|\bvốn\b"), re.compile(r"kinh phí|ngân sách|\bvốn\b|\btiền\b|tài chính")),
    (re.compile(r"con số|số liệu"), re.compile(r"\d")),
)
"""Kinds of content that one asks for by another word than a clause prints."""


def compose_picked(context: Context) -> Draft | None:
    """List the duties talked of that are about what a follow-up names, or all but those; None where it picks none."""
    frame = context.frame
    leaves_out = _LEAVES_OUT.search(frame.text) is not None
    if not frame.follows_up or len(frame.agencies) == 0 or len(frame.plans) != 1:
        return None
    if not leaves_out and not _PICKS.search(frame.text):
        return None
    every = unique(rows_of(replace(context, frame=replace(frame, role=None)), frame.plans))
    told = _test(context, [context.corpus.clause(row.plan, row.path) for row in every])
    if told is None or len(every) < 2:
        return None
    rows = [row for row in every if told(context.corpus.clause(row.plan, row.path)) != leaves_out]
    draft = Draft(context.corpus, status="answered" if rows else "not_stated")
    name = context.corpus.name(frame.plans[0])
    if not rows:
        draft.say(say.none_picked(name, every[0].agency, len(every)))
        return draft
    draft.say(say.duties_head(name, every[0].agency, len(rows), None))
    draft.say(say.picked(len(rows), len(every), leaves_out=leaves_out))
    for row in rows[: context.list_limit]:
        draft.say(row_line(context, draft, row, max(300, min(1000, 3600 // len(rows)))))
    shown = min(len(rows), context.list_limit)
    draft.say(say.counted(shown, len(rows), say.nouns.DUTY))
    draft.complete = Complete(shown, len(rows))
    return draft


def _test(context: Context, clauses: list[Clause]) -> Callable[[Clause], bool] | None:
    """Return what tells whether a clause is about what the question itself names; None where it names nothing."""
    for asked, printed in _KINDS:
        if asked.search(context.frame.text):
            return lambda clause: printed.search(match_key(clause.text)) is not None
    own = _RELATES.sub(" ", " ".join(context.frame.own)).split()
    words = tuple(word for word in own if word not in _NO_SUBJECT)
    if not words:
        return None
    covered = {clause.id: context.evidence.coverage(words, clause) for clause in clauses}
    least = max(_ABOUT, _CLOSE * max(covered.values(), default=0.0))
    return lambda clause: covered[clause.id] >= least
