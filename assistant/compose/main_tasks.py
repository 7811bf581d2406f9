"""What a plan sets out to do: the part of its tasks and measures, where a question asks for just that."""

from __future__ import annotations

import re

from assistant.compose.agency_heading import is_of_agency
from assistant.compose.context import Context
from assistant.compose.draft import Draft, without_marker
from assistant.compose.overall import plan_words
from assistant.compose.scope import APPENDIX_PATH
from assistant.compose.section_items import items_of
from assistant.compose.sections import compose_sections
from assistant.understanding.cues import Sought
from ingest.folding import match_key
from ingest.plan import HEADING_KINDS, Clause

_TASKS = re.compile(r"\b(?:nhiệm vụ|giải pháp|biện pháp)\b")
_CONTENT = re.compile(r"\b(?:nội dung|lộ trình)\b")
"""How a plan calls the part of its tasks that calls it neither tasks nor measures."""
_TO_DO = re.compile(r"\b(?:phải|cần|sẽ|định) làm (?:những )?(?:việc )?gì\b")
_WHICH = re.compile(r"\b(?:trọng tâm|chủ yếu|cụ thể|đột phá|cơ bản|chung|then chốt)\b")
_OF_TASKS = frozenset(
    "nhiệm vụ giải pháp biện trọng tâm chủ yếu cụ thể đột phá cơ bản chung then chốt chính đề ra đặt phải cần sẽ làm "
    "việc gì nêu thực hiện các những tỉnh thành phố".split()
)
"""What such a question is made of beside its plan: with any other word it is about some of the tasks."""
_OF_OTHERS = re.compile(
    r"\b(?:sở|ban|ngành|cơ quan|đơn vị|ai|ủy ban|phụ lục|mỗi|từng|mấy|bao nhiêu|giao|phân công)\b"
    r"|\b(?:hằng|hàng) (?:năm|quý|tháng)\b|định kỳ|thường xuyên|thường niên|thời hạn|\bhạn\b"
)


_ALL_DUTIES = re.compile(r"\b(?:tất cả|toàn bộ|mọi) (?:các |những )?nhiệm vụ\b(?!.*\b(?:giải|biện) pháp\b)")
"""What everybody is charged with, each task with its agency: the register has it whole."""


def compose_main_tasks(context: Context) -> Draft | None:
    """Tell the part of a plan that its tasks or measures stand in; None for a question about some of them."""
    frame = context.frame
    # "Của Hải Phòng thôi" asks what was asked before of another plan.
    text = f"{frame.text} {frame.query}" if frame.follows_up and not frame.own else frame.text
    asked = _TASKS.search(text) or _TO_DO.search(text)
    if not asked or len(frame.plans) != 1 or frame.sought not in (Sought.OPEN, Sought.DUTIES):
        return None
    is_narrowed = frame.agencies or frame.address or frame.numbers or frame.places or frame.facts or frame.role
    if is_narrowed or frame.wanted is not None or frame.asserts or _OF_OTHERS.search(text):
        return None
    if _ALL_DUTIES.search(text):
        return None
    if set(frame.topic) - plan_words(context) - _OF_TASKS:
        return None
    if groups := _groups_of_appendix(context):
        return compose_sections(context, groups, context.list_limit)
    nouns, which = set(_TASKS.findall(text)), set(_WHICH.findall(text))
    heading = _best(context, _TASKS, nouns, which) or _best(context, _CONTENT, nouns, which)
    if heading is None:
        return None
    # Where only headings stand below, and below them others, the names of the first say too little.
    below = items_of(context, heading)
    is_deep = all(_has_headings(context, one) for one in below)
    return compose_sections(context, below if is_deep else [heading], context.list_limit)


def _groups_of_appendix(context: Context) -> list[Clause]:
    """Return the groups of the appendix that a part on tasks only points to ("… (chi tiết Phụ lục đính kèm)")."""
    clauses = context.corpus.clauses(context.frame.plans)
    headings = [one for one in clauses if one.kind in HEADING_KINDS]
    empty = [one for one in headings if not context.corpus.children(one) and _APPENDED.search(match_key(one.text))]
    points = any(_TASKS.search(match_key(one.text)) for one in empty)
    return (
        [one for one in headings if one.path.startswith(f"{APPENDIX_PATH} ") and items_of(context, one)]
        if points
        else []
    )


_APPENDED = re.compile(r"\bphụ lục\b")


def _has_headings(context: Context, clause: Clause) -> bool:
    items = items_of(context, clause)
    return clause.kind in HEADING_KINDS and bool(items) and all(one.kind in HEADING_KINDS for one in items)


def _best(context: Context, titles: re.Pattern[str], nouns: set[str], which: set[str]) -> Clause | None:
    """Return the heading of tasks that says which are asked for, else the one that stands above the others."""
    best: tuple[tuple[int, int, int], Clause] | None = None
    for clause in context.corpus.clauses(context.frame.plans):
        if clause.kind not in HEADING_KINDS or clause.path.startswith(APPENDIX_PATH) or not items_of(context, clause):
            continue
        title = match_key(without_marker(clause.text))
        said = set(titles.findall(title))
        if not said or is_of_agency(context, clause) or len(title) > _LONGEST:
            continue
        fit = len(which & set(_WHICH.findall(title))), -len(context.corpus.headings(clause)), len(nouns & said)
        if best is None or fit > best[0]:
            best = fit, clause
    return best[1] if best is not None else None


_LONGEST = 80
"""Characters: a longer line says something itself, and is the title of no part."""
