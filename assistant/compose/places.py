"""Each place of one plan that speaks of a thing, where all of them, or how many there are, are asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import say
from assistant.compose.also_near import also_near
from assistant.compose.clause_lists import list_clauses, told_words
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.enough import FOCUSED
from assistant.compose.every import all_on, is_content
from assistant.compose.whole_thing import whole_thing
from assistant.understanding.cues import Sought
from ingest.label import label_of
from ingest.plan import Clause

_PART = (
    r"(?:mục(?! tiêu| đích)|chỗ|nơi(?! nhận)|đoạn|phần(?! trăm)|điểm(?! đến| mạnh| yếu)|khoản|điều khoản|dòng"
    r"|câu(?! lạc)|vị trí|nội dung|gạch đầu dòng)"
)
_SAID = r"(?:nói|nhắc|nêu|đề cập|viết|ghi|bàn|xuất hiện|có mặt)"
_MANY = r"(?:những|các|mọi|tất cả|toàn bộ|hết|đủ|từng)"
_PLACES = re.compile(
    rf"\b(?:mọi|tất cả|toàn bộ|hết|bao nhiêu|mấy)(?: (?:các|những|thảy))? {_PART}"
    rf"(?: \w+){{0,7}} (?:{_SAID}|(?:cho|với|về|đối với|dành cho|liên quan)\b)"
    rf"|\b(?:tìm|rà|lọc|kể|nêu|liệt kê|dẫn|chỉ|trích)(?: (?:ra|giúp|giùm|hộ|cho|tôi|em|mình|lại|đủ|hết|tất cả|mọi))*"
    rf" (?:những|các|mọi) (?:chỗ|đoạn|điều khoản|dòng|câu|vị trí|nơi)\b(?: \w+){{0,7}} {_SAID}"
)
_WHERE = re.compile(
    rf"\b(?:ở|tại|trong|thuộc|nằm|vào|bằng|qua)(?: (?:những|các|mấy|bao nhiêu))? {_PART}(?: \w+)? nào\b"
    rf"|\b(?:những|các|mấy) {_PART} nào\b(?: \w+){{0,6}} {_SAID}\b"
)
"""Asks where in a plan something stands, and so for each place of it."""
_SCATTERED = re.compile(rf"\b(?:ở|tại|trong|vào|nằm|xuất hiện)(?: (?:những|các|khắp))+ đâu\b|{_MANY} {_PART} nào\W*\Z")
_ASKED_FOR_ALL = re.compile(rf"\b{_MANY}\b|\bmấy\b|\bbao nhiêu\b")


def compose_places(context: Context) -> Draft | None:
    """List each place of one plan that speaks of a thing, where all or their number are asked for in so many words."""
    frame = context.frame
    where = _WHERE.search(frame.text) and frame.sought in (Sought.OPEN, Sought.WHO) and not frame.agencies
    asked = _PLACES.search(frame.text) or (where and not frame.places and not frame.wanted)
    if len(frame.plans) != 1 or not frame.names_plan or frame.compares or not asked:
        return None
    if frame.numbers or frame.address or frame.verbatim or frame.about:
        return None
    found = _saying(context)
    near = also_near(context, found) if _ASKED_FOR_ALL.search(frame.text) else []
    return with_near(context, list_clauses(context, found), near) if found else None


def complete_places(context: Context, draft: Draft) -> Draft:
    """Add to clauses quoted what may be said of the same elsewhere: each place is asked for, or just a subject."""
    frame = context.frame
    if draft.status != "answered" or draft.complete or len(frame.plans) != 1 or not frame.names_plan:
        return draft
    if frame.address or frame.verbatim or frame.about or not draft.citations:
        return draft
    asked = _PLACES.search(frame.text) or _WHERE.search(frame.text) or _SCATTERED.search(frame.text)
    each = asked and _ASKED_FOR_ALL.search(frame.text)
    if not each and (frame.sought is not Sought.OPEN or frame.wanted or frame.asserts or frame.agencies or frame.facts):
        return draft
    if not each and not all(line.startswith(say.ACCORDING) or line == say.IN_OTHER_WORDS for line in draft.lines):
        return draft
    told = [context.corpus.clause(citation.plan, citation.path) for citation in draft.citations]
    return with_near(context, draft, also_near(context, told))


def _saying(context: Context) -> list[Clause]:
    thing = whole_thing(context)
    if not context.frame.agencies:
        return all_on(context, thing)
    # What names them need say the rest only in part.
    clauses = context.corpus.clauses(context.frame.plans)
    found = [c for c in clauses if context.evidence.coverage(thing, c) >= FOCUSED and is_content(context, c)]
    return [clause for clause in found if _names_all(context, clause)]


def with_near(context: Context, draft: Draft, near: Sequence[Clause]) -> Draft:
    """Add clauses that may speak of the same, said to be such, before how they were looked for."""
    if not near:
        return draft
    last = draft.lines.pop() if draft.lines and draft.lines[-1] in (say.LOOKED_FOR_WORDS, say.IN_OTHER_WORDS) else ""
    draft.say(say.perhaps_also())
    for words, clause in told_words(context, near):
        draft.say(say.item_of(label_of(clause.path), words, draft.cite(clause)))
    if last:
        draft.say(last)
    return draft


def _names_all(context: Context, clause: Clause) -> bool:
    """Tell whether a clause, or a heading above it, names all agencies asked about."""
    texts = [clause.text, *(heading.text for heading in context.corpus.headings(clause))]
    named = [mention.name for text in texts for mention in context.agencies.lexicon.agencies_in(text)]
    return all(any(context.agencies.same(name, agency) for name in named) for agency in context.frame.agencies)
