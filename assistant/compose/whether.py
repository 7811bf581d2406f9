"""An answer to "có … không" begins with the answer, where one clause says all that is asked."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from ingest.folding import match_key

WHETHER = re.compile(r"\bcó (?!phải|đúng)(?:\w+ ){1,18}(?:không|chưa)(?: (?:ạ|nhỉ|vậy|thế|anh|chị|em|nhé|hả|ta))*$")
_DENIES = re.compile(r"\b(?:không|chưa|ngoại trừ|hạn chế)\b")
_TIMES = re.compile(r"(?:hàng|hằng|mỗi|từng) (?:năm|quý|tháng)|định kỳ|thường xuyên|\b\d[\d/.,]*|\bnăm\b|\bngay\b")
_SAYS_ALL, _FEW = 0.8, 3
"""The share of the subject that the first clause cited must say. Set on the development half."""


def begin_with_yes(context: Context, draft: Draft) -> Draft:
    """Put "Có" before the clause that says just what a question asks whether a plan does; leave others as they are.

    A clause with a denial in it is left to the reader, and so is one that is only near.
    """
    frame = context.frame
    is_quoted = bool(draft.lines) and draft.lines[0].startswith(say.ACCORDING)
    if draft.status != "answered" or not is_quoted or not WHETHER.search(frame.text) or len(frame.plans) != 1:
        return draft
    if frame.wanted or frame.details or frame.agencies or say.IN_OTHER_WORDS in draft.lines:
        return draft
    clause = context.corpus.clause(draft.citations[0].plan, draft.citations[0].path)
    text = match_key(clause.text)
    says_all = len(frame.topic) >= _FEW and context.evidence.coverage(frame.topic, clause) >= _SAYS_ALL
    # "Hằng năm", "mỗi quý" are no part of the subject, and yet what is asked.
    is_timed = all(found[0] in text for found in _TIMES.finditer(frame.text))
    if says_all and is_timed and not _DENIES.search(text):
        draft.lines[0] = say.yes(draft.lines[0])
    return draft
