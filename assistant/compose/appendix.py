"""Whether a plan has an appendix: here as loaded, only promised, or neither."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.clause_lists import list_clauses
from assistant.compose.context import Context
from assistant.compose.counting import count_rows
from assistant.compose.draft import Draft, without_marker
from assistant.compose.nearest import add_nearest
from assistant.compose.overall import is_about_whole_plan
from assistant.compose.promised import tell_promised_appendix
from assistant.understanding.cues import WHICH_PLAN, Sought
from assistant.understanding.detail import Detail
from assistant.understanding.document_cues import APPENDIX
from assistant.understanding.mention_order import WHERE_MENTIONED
from ingest.folding import match_key
from ingest.plan import Clause

_ASKS_WHETHER = re.compile(
    r"\b(?:có|kèm)(?: \w+){0,3} phụ lục(?: kèm(?: theo)?| đính kèm| nào)?(?: không| chưa| hay không)?"
    r"(?: (?:cả|hết|phải không|nhỉ|à|ạ|hả|chứ|ha))*$"
    r"|phụ lục(?: \w+){0,3} (?:có )?không$"
)
_ASKS_WHICH = re.compile(rf"{WHICH_PLAN.pattern}(?: \w+){{0,6}} phụ lục\b|phụ lục\b.*{WHICH_PLAN.pattern}")
_HOW_MANY = re.compile(r"\b(?:mấy|bao nhiêu|những|các) phụ lục\b(?! (?:nào|có))")
_HEAD = re.compile(r"(?:PHỤ LỤC|Phụ lục)\b")
_HAS = frozenset(
    "có kèm đính gắn theo thiếu vắng mất hứa nói bảo nhắc hẹn thấy nạp bản văn không chưa danh bảng nhiệm vụ việc "
    "trọng tâm in đăng chép công bố đề cập dẫn chiếu đầy đủ thực sự thật mặt hiện diện đi liền file đây".split()
)
"""What is said of having an appendix; a question with other words looks for something in it."""
_ASKED_WHETHER = re.compile(r"\b(?:có|kèm)(?: \w+){0,3} phụ lục(?: \w+){0,2} không\b")
_COUNTS_ROWS = re.compile(
    r"phụ lục(?: \w+){0,4}? (?:mấy|bao nhiêu)(?: \w+)? (?:nhiệm vụ|dòng|việc|nội dung|mục)\b"
    r"|(?:mấy|bao nhiêu) (?:nhiệm vụ|dòng|việc|nội dung|mục)(?: \w+){0,4} phụ lục\b"
)
_ASKS_ROWS = re.compile(
    r"(?:những|các|mấy|tất cả|toàn bộ|liệt kê|danh mục)(?: \w+){0,3} (?:nhiệm vụ|việc|nội dung|dòng)"
)
_BARE = re.compile(r"(?:(?:các|những|bảng|danh mục|xem) )*phụ lục")
_ALL_OF_IT = re.compile(
    r"\Aphụ lục\b(?:(?: của| kế hoạch| tỉnh| thành phố)* \w+ \w+)?\Z|"
    r"\b(?:xem|mở|đọc|cho|in|lấy|trích|chép|liệt kê|hiện|toàn bộ|nội dung|bảng|danh mục)(?: \w+){0,4} phụ lục\b"
    r"|\bphụ lục\b(?: \w+){0,4} (?:gồm|có|ghi|nêu|nói|chứa|liệt kê|là)(?: (?:về|những|các|nội dung))* (?:gì|nội dung)\b"
)


def compose_appendices(context: Context) -> Draft | None:
    """Tell of each plan asked about whether it has an appendix; None where something else is asked."""
    frame = context.frame
    asked_before = frame.follows_up and not frame.topic and _ASKED_WHETHER.search(frame.query)
    which = _ASKS_WHICH.search(frame.text) and _HAS.issuperset(frame.topic) and not frame.agencies
    counted = not frame.names_plan and _COUNTS_ROWS.search(frame.text) and _HAS.issuperset(frame.topic)
    several = _HOW_MANY.search(frame.text) and _HAS.issuperset(frame.topic) and not frame.agencies
    counted = (counted and not frame.agencies) or several
    bare = _BARE.fullmatch(frame.text) and not frame.names_plan
    # "… nêu trong phụ lục đúng không" asks whether what is said of something stands there.
    whether = _ASKS_WHETHER.search(frame.text) and not (frame.asserts and not _HAS.issuperset(frame.topic))
    if not (whether or asked_before or which or counted or bare):
        return None
    draft = Draft(context.corpus)
    present = [_tell(context, draft, plan) for plan in frame.plans]
    draft.status = "answered" if any(present) or len(present) > 1 else "not_stated"
    return _held_to_claim(context, draft, is_here=any(present))


def _held_to_claim(context: Context, draft: Draft, *, is_here: bool) -> Draft:
    """Say whether a statement is right that the one plan asked about has an appendix, or has none.

    One that is promised and not loaded is part of the plan: who says that it has none is wrong, who says that it has
    one is told that it isn't here.
    """
    frame = context.frame
    if not frame.asserts or len(frame.plans) != 1 or Detail.REASON in frame.details:
        return draft
    has_one = is_here or bool(context.corpus.views[frame.plans[0]].metadata.appendix_mentioned)
    if frame.denies and not has_one:
        draft.status = "answered"
        draft.lines.insert(0, say.checks.RIGHTLY_DENIED)
    elif frame.denies == has_one:
        draft.status = "premise_corrected"
        draft.lines.insert(0, say.checks.NOT_SO)
    return draft


def compose_absent_appendix(context: Context) -> Draft | None:
    """Say that a plan's appendix is asked about and its document as loaded has none; None where that is not so."""
    frame = context.frame
    if not frame.names_plan or len(frame.plans) != 1 or not APPENDIX.search(frame.text):
        return None
    plan = frame.plans[0]
    data = context.corpus.views[plan].metadata
    if data.appendix_present or not (data.appendix_mentioned or "phụ lục" in frame.text):
        return None
    if data.appendix_mentioned and _WHERE_SPOKEN_OF.search(frame.text):
        return _spoken_of(context, plan)
    is_of_itself = data.appendix_mentioned and _OF_ITSELF.search(frame.text)
    draft = Draft(context.corpus, status="answered" if is_of_itself else "not_stated")
    _tell(context, draft, plan)
    if draft.citations and _says_other_years(context, draft):
        draft.status = "premise_corrected"
        draft.lines.insert(0, say.checks.NOT_SO)
    if not data.appendix_mentioned:
        add_nearest(context, draft)
    return draft


def _says_other_years(context: Context, draft: Draft) -> bool:
    """Tell whether a statement gives an appendix a year that the clause promising it does not, which has its own."""
    said = set(_UNTIL.findall(context.frame.text)) if context.frame.asserts else set()
    printed = {
        year for one in draft.citations for year in _YEAR.findall(context.corpus.clause(one.plan, one.path).text)
    }
    return bool(said and printed and not said & printed)


_UNTIL = re.compile(r"\b(?:đến|tới)(?: hết)?(?: năm)? ((?:19|20)\d\d)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_OF_ITSELF = re.compile(
    r"\bphụ lục\b.*\b(?:(?:mang )?tên (?:là )?gì|về (?:cái |việc |chuyện |nội dung |vấn đề )?gì"
    r"|(?:đến|tới) năm (?:nào|bao nhiêu|mấy))$"
)
"""Asks what an appendix is called, which its mention tells."""


_UNIT = r"(?:câu|đoạn|điều khoản|điều|điểm|mục|chỗ|nơi|phần|khoản)"
_WHERE_SPOKEN_OF = re.compile(
    rf"{WHERE_MENTIONED}|\b(?:nhắc|nói|đề cập)(?: (?:đến|tới|về))* phụ lục\b.*\b(?:{_UNIT} nào|đâu)\b"
    rf"|\bphụ lục\b.*\b(?:nhắc|đề cập)(?: (?:đến|tới|về))*(?: (?:ở|tại|trong))? (?:những |các )?(?:{_UNIT} nào|đâu)\b"
)


def _spoken_of(context: Context, plan: str) -> Draft:
    """List the clauses that speak of an appendix, and say that the document as loaded has none."""
    clauses = context.corpus.clauses([plan])
    draft = list_clauses(context, [one for one in clauses if APPENDIX.search(match_key(one.text))])
    _tell(context, draft, plan)
    return draft


def with_promise_told(context: Context, draft: Draft) -> Draft:
    """Say that an appendix is promised and not loaded, where all that an answer rests on first is the promise.

    Who asks for "danh sách nhiệm vụ đính kèm" need not call it an appendix.
    """
    frame = context.frame
    if draft.status != "answered" or len(frame.plans) != 1 or not draft.citations or frame.verbatim or frame.address:
        return draft
    first = context.corpus.clause(draft.citations[0].plan, draft.citations[0].path)
    if APPENDIX.search(frame.text) or not (_ONLY_PROMISE.match(first.text) and APPENDIX.search(match_key(first.text))):
        return draft
    told = Draft(context.corpus, status="not_stated")
    return told if tell_promised_appendix(context, told, frame.plans[0]) else draft


_ONLY_PROMISE = re.compile(r"\(.*\)\Z", re.DOTALL)


def compose_appendix_rows(context: Context) -> Draft | None:
    """List every row of a plan's appendix; None where the question narrows them or asks something else."""
    frame = context.frame
    asked = APPENDIX.search(frame.text) and (_ASKS_ROWS.search(frame.text) or _ALL_OF_IT.search(frame.text))
    if not asked or frame.address not in (None, "Phụ lục") or frame.agencies or len(frame.plans) != 1:
        return None
    if frame.role or frame.sought not in (Sought.OPEN, Sought.DUTIES):
        return None
    topic = tuple(word for word in frame.topic if word not in _SHOWN_BY)
    beside = replace(context, frame=replace(frame, topic=topic))
    return count_rows(context) if is_about_whole_plan(beside) else None


_SHOWN_BY = frozenset("xem mở in hiện đọc bảng".split())


def _tell(context: Context, draft: Draft, plan: str) -> bool:
    """Say how it is with one plan's appendix; return whether it is here."""
    data, name = context.corpus.views[plan].metadata, f"**{context.corpus.name(plan)}**"
    clauses = context.corpus.clauses([plan])
    if len(heads := [clause for clause in clauses if _HEAD.match(clause.text) and clause.kind == "part"]) > 1:
        _tell_several(context, draft, plan, heads)
        return True
    if data.appendix_present and (title := _title(clauses)) is not None:
        rows = sum(clause.kind == "table_row" and clause.path.startswith("Phụ lục") for clause in clauses)
        draft.say(say.has_appendix(name, without_marker(title.text), rows, draft.cite(title)))
        return True
    if not tell_promised_appendix(context, draft, plan):
        draft.say(say.no_appendix(name))
    return False


def _tell_several(context: Context, draft: Draft, plan: str, heads: Sequence[Clause]) -> None:
    """List a plan's appendices, each by the words below its head."""
    draft.say(say.count_head(context.corpus.name(plan), len(heads), say.nouns.APPENDIX))
    for head in heads:
        below = next((clause for clause in context.corpus.children(head) if not clause.cells), head)
        draft.say(say.item_at(head.text, without_marker(below.text), draft.cite(below)))
    draft.say(say.counted(len(heads), len(heads), say.nouns.APPENDIX))
    draft.complete = Complete(len(heads), len(heads))


def has_appendix(context: Context, plan: str) -> bool:
    """Tell whether a plan's appendix is here as loaded."""
    return bool(context.corpus.views[plan].metadata.appendix_present)


def _title(clauses: list[Clause]) -> Clause | None:
    """Return what names the appendix: the line below "PHỤ LỤC", else that line."""
    own = [clause for clause in clauses if clause.path.startswith("Phụ lục")]
    return next((clause for clause in own if clause.path.startswith("Phụ lục ¶")), own[0] if own else None)
