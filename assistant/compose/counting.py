"""How many of something a plan has, where the answer is counted from its clauses and registers."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.appendix_rows import compose_rows_about
from assistant.compose.charged import compose_charged
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist, without_marker
from assistant.compose.duties import compose_duties
from assistant.compose.overall import is_about_whole_plan
from assistant.compose.partners import compose_partners
from assistant.compose.references import compose_references
from assistant.compose.scope import APPENDIX_PATH, scope_of
from assistant.compose.section_items import items_of
from assistant.compose.sections import best_section, compose_section
from assistant.understanding.cues import Sought
from assistant.understanding.document_cues import APPENDIX
from assistant.understanding.wanted import Wanted
from ingest.label import label_of
from ingest.plan import Clause

_HOW_MANY = r"(?:mấy|bao nhiêu|số lượng)\s+(?:\w+\s+)?"
_PARTS = re.compile(
    rf"{_HOW_MANY}(?:phần(?! trăm| việc)|điều(?! kiện)|chương(?! trình))\b(?! \w+ (?:nhiệm vụ|mục tiêu))"
    r"|(?:mấy|bao nhiêu) mục(?: (?:lớn|chính|la mã))?\s*(?:\?|$)"
)
_ROWS = re.compile(rf"{_HOW_MANY}(?:nhiệm vụ|dòng|việc|nội dung|mục)\b")
_DOCUMENTS = re.compile(rf"{_HOW_MANY}(?:văn bản|căn cứ|quyết định|nghị quyết|luật)\b")
_GROUPS = re.compile(r"(?:mấy|bao nhiêu|số lượng)\s+(?:phần|nhóm|mục|mảng|loại)\b")
_PARTNERS = re.compile(rf"{_HOW_MANY}(?:địa phương|nước|quốc gia|đối tác|thành phố|tỉnh)\b")

_UNITS = re.compile(
    r"\b(?:mấy|bao nhiêu) (?:mục|tiểu mục|nhóm|phần(?! trăm| việc)|mảng|gạch|ý(?! kiến| nghĩa)|khoản|điểm|đoạn"
    r"|nội dung)\b"
    r"(?! (?:nói|nhắc|nêu|đề cập|về|quy định))"
)
_TITLED = 0.62
_OF_PARTS = frozenset("phần chương điều mục lớn chính la mã tên tiêu đề chia thành làm gọi".split())
"""What is said of the parts of a plan, and is no subject of theirs."""


def compose_count(context: Context) -> Draft | None:
    """Count parts, appendix rows, agencies or partners of the plans asked about; None where it is something else."""
    frame = context.frame
    # "Sở nào trao đổi với mấy tỉnh Hạ Lào" asks who does, not how many.
    asks_who = frame.sought is Sought.WHO and frame.places
    if frame.wanted is not Wanted.COUNT or asks_who or len(frame.plans) != 1:
        return None
    text = frame.text
    if APPENDIX.search(text) and (_ROWS.search(text) or _GROUPS.search(text)):
        if not context.frame.agencies and _GROUPS.search(text):
            return _appendix_parts(context)
        return compose_duties(context) if context.frame.agencies else count_rows(context)
    if (agencies := compose_charged(context)) is not None:
        return agencies
    if _DOCUMENTS.search(text):
        return compose_references(context)
    if _PARTNERS.search(text):
        return compose_partners(context)
    return _parts(context) if _PARTS.search(text) and _is_of_plan(context) else _units(context)


def _units(context: Context) -> Draft | None:
    """Count the units of a part that a question calls by its title ("phần kinh phí có mấy mục"); else None."""
    plan = context.frame.plans[0]
    scope = scope_of(context, plan) if _UNITS.search(context.frame.text) and not context.frame.agencies else None
    if scope is None or scope == APPENDIX_PATH:
        return None
    heading = context.corpus.clause(plan, scope)
    return compose_section(context, heading, context.list_limit) if items_of(context, heading) else None


def _is_of_plan(context: Context) -> bool:
    """Tell whether parts are counted of the plan, not of a section that a question calls by its title.

    "Bao nhiêu phần diện tích …" asks for a share of something that the plan is about.
    """
    frame = context.frame
    named = best_section(context, frame.plans[0])
    of_section = named is not None and named.score >= _TITLED
    topic = tuple(word for word in frame.topic if word not in _OF_PARTS)
    is_whole = is_about_whole_plan(replace(context, frame=replace(frame, topic=topic)))
    return frame.address is None and not of_section and is_whole


def _parts(context: Context) -> Draft | None:
    plan = context.frame.plans[0]
    kind = "article" if re.search(r"\bđiều\b", context.frame.text) else "part"
    found = [c for c in context.corpus.clauses([plan]) if c.kind == kind and not c.path.startswith("Phụ lục")]
    return _counted(context, found, say.nouns.ARTICLE if kind == "article" else say.nouns.PART) if found else None


def _appendix_parts(context: Context) -> Draft | None:
    parts = [c for c in context.corpus.clauses(context.frame.plans) if re.match(r"Phụ lục [IVXL]+\Z", c.path)]
    if not parts:
        return count_rows(context)
    draft = Draft(context.corpus)
    _count(context, draft, parts, say.nouns.APPENDIX_PART)
    if _ROWS.search(_GROUPS.sub(" ", context.frame.text)):
        rows = [c for c in context.corpus.clauses(context.frame.plans) if c.kind == "table_row"]
        _count(context, draft, rows, say.nouns.APPENDIX_ROW)
    return draft


def count_rows(context: Context) -> Draft | None:
    """List the rows of a plan's appendix, or those about the subject of a question, counted; None where it has none."""
    if (about := compose_rows_about(context)) is not None:
        return about
    rows = [c for c in context.corpus.clauses(context.frame.plans) if c.kind == "table_row"]
    return _counted(context, rows, say.nouns.APPENDIX_ROW) if rows else None


def _counted(context: Context, clauses: list[Clause], noun: str) -> Draft:
    draft = Draft(context.corpus)
    _count(context, draft, clauses, noun)
    return draft


def _count(context: Context, draft: Draft, clauses: list[Clause], noun: str) -> None:
    draft.say(say.count_head(context.corpus.name(clauses[0].plan), len(clauses), noun))
    shown = clauses[: context.list_limit]
    for clause in shown:
        words = gist(clause, 200) if clause.cells else without_marker(clause.text)[:200]
        draft.say(say.item_at(label_of(clause.path), words, draft.cite(clause)))
    draft.say(say.counted(len(shown), len(clauses), noun))
    draft.complete = Complete(len(shown), len(clauses))
