"""A figure or name asked of an agency's tasks: where none of those listed prints one, the list is no answer."""

from __future__ import annotations

import re

from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.duty_rows import of_agencies
from assistant.compose.fitting import fits
from assistant.evidence import Ranked
from assistant.understanding.cues import Sought
from assistant.understanding.wanted import Wanted

_PRINTED = (Wanted.COUNT, Wanted.NAME, Wanted.MONEY, Wanted.CONTACT, Wanted.PERSON)
_COUNTS = re.compile(r"\b(?:bao nhiêu|mấy|số lượng) \w+")
_COUNTS_TASKS = re.compile(
    r"\b(?:bao nhiêu|mấy|số lượng)(?! (?:ngày|tháng|giờ|năm|tuần))(?: \w+){0,2} "
    r"(?:nhiệm vụ|việc|cái|nội dung|mục|điểm|phần|dòng|điều khoản|điều|khoản|ý|trách nhiệm|vai|lần|chỗ|thứ|nhóm)\b"
)


def lists_instead(context: Context, draft: Draft) -> bool:
    """Tell whether an answer lists tasks of the agency asked about where none of them tells what is asked.

    None prints a figure or name of the kind wanted, or none is about what the question asks whether it is so.
    """
    frame = context.frame
    if draft.complete is None or not frame.agencies or frame.sought not in (Sought.DUTIES, Sought.OPEN):
        return False
    if not frame.topic or frame.follows_up:
        return False
    rows = {(row.plan, row.path) for row in of_agencies(context, frame.plans)}
    told = [context.corpus.clause(cited.plan, cited.path) for cited in draft.citations]
    listed = [clause for clause in told if (clause.plan, clause.path) in rows]
    covered = [(clause, context.evidence.coverage(frame.topic, clause)) for clause in listed]
    if not listed:
        return False
    if frame.wanted is None:
        is_told = len(frame.topic) < _MANY_WORDS or max(share for _, share in covered) >= _ABOUT
        return _WHETHER.search(frame.text) is not None and not is_told
    if frame.wanted is Wanted.COUNT and (_COUNTS_TASKS.search(frame.text) or not _COUNTS.search(frame.text)):
        return False
    return frame.wanted in _PRINTED and not any(
        fits(context, Ranked(clause, 0.0, share, share, 0.0)) for clause, share in covered
    )


_WHETHER = re.compile(r"\bcó (?:phải )?(?!nhiệm vụ|trách nhiệm|vai trò|việc|được giao)(?:\w+ ){3,24}?(?:không|chưa)$")
_MANY_WORDS, _ABOUT = 5, 0.4
"""Of so many words one of its tasks must hold so much to be what is asked about."""
