"""A plan in brief: what it is, its parts, and what each is divided into, where a question asks what a plan is about."""

from __future__ import annotations

import re

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.facts import add_title
from assistant.compose.outline import divisions, noun_of, tell_divisions, title_of
from assistant.compose.overall import plan_words
from assistant.compose.scope import APPENDIX_PATH
from assistant.understanding.cues import Sought
from ingest.folding import match_key
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause

_SUMMARY = re.compile(
    r"\b(?:tóm (?:tắt|lược|gọn)|khái quát|tổng quan|sơ lược|điểm qua|giới thiệu|rút gọn)\b"
    r"|\b(?:nội dung|điểm|ý|nét|vấn đề) (?:lớn|chính|chủ yếu|cơ bản|cốt lõi|trọng tâm|quan trọng|nổi bật|tổng thể)\b"
    r"|\b(?:nói|bàn|viết|đề cập|trình bày|quy định|gồm|bao gồm|chứa|có)(?: (?:về|đến|tới|những|các|nội dung|điều"
    r"|vấn đề|chuyện))* (?:gì|nội dung nào|vấn đề nào)\b"
    r"|\A(?:những )?gì (?:ở )?trong\b"
)
_OF_SUMMARIES = frozenset(
    "tóm tắt lược gọn khái quát tổng quan sơ điểm qua giới thiệu rút nội dung ý nét vấn đề lớn chính chủ yếu cơ bản "
    "cốt lõi trọng tâm quan nổi bật thể nói bàn viết đề cập trình bày quy định gồm bao chứa điều vài mấy dòng câu đoạn "
    "ngắn nhanh sơ bộ bản văn đọc hiểu xem mỗi từng".split()
)
"""What such a question is made of beside its plan: with any other word it has a subject, and is no such question."""
_OF_A_PART = re.compile(
    r"\b(?:nhiệm vụ|thời (?:gian|hạn)|giai đoạn|phân công|trách nhiệm|tổ chức thực hiện|phụ lục|căn cứ|pháp lý|phần"
    r"|chương|mục|điều (?=\d))\b"
)
"""What every plan has is no word of a question's subject, and yet not the whole plan."""
_NAMING = frozenset("kế hoạch bản tỉnh thành phố của về ở cho xem mở thế nào ra sao thì này".split())
_FEW = 4


def compose_in_brief(context: Context) -> Draft | None:
    """Tell what a plan is, its parts and their headings; of several plans the parts. None for any other question."""
    frame = context.frame
    if _OF_A_PART.search(frame.text) or not (_of_whole(context) or _asked_anew(context)):
        return None
    if not (_SUMMARY.search(frame.text) or _is_named_alone(context)):
        return None
    draft = Draft(context.corpus)
    if len(frame.plans) == 1:
        return _tell_one(context, draft, frame.plans[0])
    total = sum(tell_divisions(context, draft, plan) for plan in frame.plans)
    draft.say(say.brief_of_one())
    draft.complete = Complete(total, total)
    return draft if total else None


def _is_named_alone(context: Context) -> bool:
    """Tell whether a message says which plan and nothing else ("kế hoạch Gia Lai", "Gia Lai thế nào")."""
    frame = context.frame
    called = {word for plan in frame.plans for word in match_key(context.corpus.place(plan)).split()}
    return frame.names_plan and not frame.follows_up and not set(frame.text.split()) - called - _NAMING


def _of_whole(context: Context) -> bool:
    """Tell whether a question is about the plan and has no subject in it."""
    frame = context.frame
    is_narrowed = frame.agencies or frame.address or frame.numbers or frame.places or frame.facts
    if frame.sought is not Sought.OPEN or is_narrowed or frame.wanted is not None or frame.verbatim or frame.asserts:
        return False
    return not set(frame.topic) - plan_words(context) - _OF_SUMMARIES


def _asked_anew(context: Context) -> bool:
    """Tell whether a follow-up asks for the plan as a whole, whatever was asked before ("tóm tắt kế hoạch đó")."""
    frame = context.frame
    return frame.follows_up and not set(frame.own) - _OF_SUMMARIES and _THIS_PLAN.search(frame.text) is not None


_THIS_PLAN = re.compile(r"\b(?:kế hoạch|văn bản)(?: của)? (?:đó|này|ấy|trên|nói trên|họ|tỉnh (?:đó|này|ấy))\b")


def _tell_one(context: Context, draft: Draft, plan: str) -> Draft | None:
    parts = divisions(context, plan)
    if not parts:
        return None
    add_title(context, draft, plan)
    draft.say(say.count_head(context.corpus.name(plan), len(parts), noun_of(parts)))
    for part in parts:
        draft.say(say.part_head(label_of(part.path), title_of(part), draft.cite(part)))
        for below in _told_below(context, part):
            draft.say(say.item_at(label_of(below.path), title_of(below), draft.cite(below)))
    if (appendix := context.corpus.find(plan, APPENDIX_PATH)) is not None:
        draft.say(say.with_appendix(draft.cite(appendix)))
    draft.say(say.brief_goes_on())
    draft.complete = Complete(len(parts), len(parts))
    return draft


def _told_below(context: Context, part: Clause) -> list[Clause]:
    """Return the headings of a part and those right below them; of one without headings what it says, if it is short.

    Parts of an article are told for themselves.
    """
    children = [one for one in context.corpus.children(part) if one.kind not in ("part", "article")]
    headings = [one for one in children if one.kind in HEADING_KINDS]
    if not headings:
        return children if len(children) <= _FEW else []
    return [one for above in headings for one in (above, *_headings(context, above))]


def _headings(context: Context, above: Clause) -> list[Clause]:
    return [one for one in context.corpus.children(above) if one.kind in HEADING_KINDS]
