"""What a time is asked of, where other clauses have times too: a review, a plan that is handed in."""

from __future__ import annotations

import re

from assistant.compose.context import Context
from assistant.understanding.cues import REPORTING
from ingest.folding import match_key
from ingest.plan import Clause

_REVIEW = re.compile(r"\b(?:sơ kết|tổng kết)\b")
_REVIEWS = re.compile(r"\b(?:sơ kết|tổng kết|đánh giá|kiểm điểm|giữa kỳ|cuối kỳ)\b")
_HANDS_IN_PLAN = re.compile(r"\b(?:gửi|nộp|(?<!chương )trình)(?: (?:bản|các|những))* kế hoạch\b(?! này)")
_MAKES_PLAN = re.compile(
    r"\b(?:xây dựng|lập|ban hành|cụ thể hóa|gửi|nộp|(?<!chương )trình)(?: (?!thực hiện\b)\w+){0,4} kế hoạch\b(?! này)"
)


def is_of_what_is_due(context: Context, clause: Clause) -> bool:
    """Tell whether a clause speaks of the review or of the plan to hand in that a question asks the time of.

    Every clause fits any other question, and one on reports: these may be called "báo cáo tổng kết" whatever the
    plan calls them.
    """
    asked, text = context.frame.text, match_key(clause.text)
    if REPORTING.search(asked):
        return True
    if _REVIEW.search(asked) and not _REVIEWS.search(text):
        return False
    return not _HANDS_IN_PLAN.search(asked) or _MAKES_PLAN.search(text) is not None
