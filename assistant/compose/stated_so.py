"""A statement that stands word for word in a clause of its plan: the clause is quoted, and nothing is corrected."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import compose_passages
from assistant.compose.tasks import is_role_line
from ingest.folding import match_key, syllables
from ingest.plan import Clause

_RUN = 8
"""Words on end from which a statement is the clause's own. Set on true statements cut from the five plans."""
_NEAREST = 5
_BEFORE = frozenset(
    "theo trong ở tại của kế hoạch tỉnh thành phố bản văn có nói ghi nêu là rằng thì mà em anh chị tôi mình nhớ nghe "
    "thấy biết cho hỏi này".split()
)
_AFTER = frozenset("đúng phải không chuẩn chính xác chưa vậy thế à ạ nhỉ hả chứ đó như hông hong nha nhé ko k".split())
"""What stands around a statement: whose it is, who says it, and whether it is so. Everything else is part of it."""


def compose_stated_so(context: Context) -> Draft | None:
    """Quote the clause of which a statement to be confirmed is a part, word for word; None for any other question.

    Whatever else is said (an agency, a day, "chỉ") must be held against the plan, and is left to others. A "không" of
    the clause's own denies nothing.
    """
    frame = context.frame
    if not frame.asserts or len(frame.plans) != 1 or frame.address or frame.verbatim or frame.about:
        return None
    place = {*syllables(context.corpus.place(frame.plans[0])), *syllables(context.corpus.name(frame.plans[0]))}
    asked = _words(frame.typed)
    for item in context.ranked[:_NEAREST]:
        clause = item.clause
        if clause.plan != frame.plans[0] or context.corpus.children(clause) or is_role_line(clause):
            continue  # a heading or "Cơ quan chủ trì: …" alone says nothing of what a question means
        if _is_part(asked, clause, place):
            return compose_passages(context, [item])
    return None


def _is_part(asked: list[str], clause: Clause, place: set[str]) -> bool:
    printed = _words(clause.text)
    run = SequenceMatcher(None, asked, printed, autojunk=False).find_longest_match()
    before, after = set(asked[: run.a]), set(asked[run.a + run.size :])
    return run.size >= _RUN and before <= _BEFORE | place and after <= _BEFORE | _AFTER | place


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", match_key(text))
