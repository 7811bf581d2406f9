"""A statement that says "only" of what its clause does not limit ("chỉ dành cho doanh nghiệp trong tỉnh"): noted."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from ingest.folding import match_key

_ONLY = re.compile(
    r"(?<!địa )(?<!chứng )(?<!tín )(?<!không )(?<!chẳng )(?<!tôn )(?<!kim )(?<!^)\bchỉ\b"
    r"(?! (?:phối|chủ|tham|tiêu|đạo|thị|huy|số|rõ|định|ra|dẫn|giúp|cho (?:tôi|em|mình)|tôi|em|mình|đúng|sai)\b)"
)
_LIMITS = re.compile(r"\bchỉ\b(?! (?:tiêu|đạo|thị|huy|số|rõ|định|ra|dẫn)\b)|\b(?:duy nhất|không quá)\b")


def note_only(context: Context, draft: Draft) -> Draft:
    """Say below an answer that its clauses do not say "only", where a statement to be confirmed does.

    Whether the plan so much as names more is left to the reader: what is printed stands above.
    """
    frame = context.frame
    is_claim = frame.asserts and not frame.denies and len(frame.plans) == 1
    if draft.status != "answered" or not is_claim or draft.complete or not draft.citations:
        return draft
    texts = [context.corpus.clause(one.plan, one.path).text for one in draft.citations]
    if _ONLY.search(frame.text) and not any(_LIMITS.search(match_key(text)) for text in texts):
        draft.say(say.NOT_ONLY)
    return draft
