"""One cited document: where plans cite it, and what they do not say of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant import say
from assistant.compose.context import Context
from assistant.compose.documents import WORDS_FOR_DOCUMENTS
from assistant.compose.draft import Draft
from assistant.compose.enough import FOCUSED
from assistant.compose.passages import charged, telling
from assistant.understanding.cues import Sought
from assistant.understanding.wanted import Wanted
from assistant.understanding.which_plan import ASKS_WITHOUT
from ingest.folding import fold_accents, match_key
from ingest.registers.words import Reference

_ASKS_DATE = re.compile(
    r"(?:ban hành|ký|đề|ra đời)(?: \w+){0,3} (?:ngày|tháng|năm)(?: tháng)?(?: năm)? (?:nào|bao nhiêu|mấy)"
    r"|khi nào|hôm nào|bao giờ|lúc nào"
)
_WHEN = r"(?:(?:khi|hôm|lúc|ngày|tháng|năm) nào|bao giờ)"
_ASKS_DUE = re.compile(
    rf"\b(?:chậm nhất|muộn nhất|hạn chót|thời hạn|xong|hoàn thành)(?: \S+){{0,14}} {_WHEN}"
    rf"|{_WHEN}(?: \w+){{0,3}} (?:xong|hoàn thành)\b"
)
"""When what a document wants must be done, not its own date."""
_CONTENTS = (Wanted.COUNT, Wanted.MONEY, Wanted.PLACE, Wanted.CONTACT)
_PAPER = "quyết định|nghị quyết|chỉ thị|kế hoạch|đề án|kết luận|thông báo|chương trình|tờ trình|luật|công văn|thông tư"
_HOLDS = re.compile(
    rf"^(?:trong |tại )?(?:{_PAPER})(?: số)? \d.*"
    r"\b(?:quy định|đề ra|đặt ra|đặt|gồm|có|nêu|yêu cầu|(?<!ngoại )giao|đề nghị|dành)(?: \w+){0,8}"
    r" (?:gì|nào|mấy|bao nhiêu)\b"
)
_NOT_HELD = re.compile(
    r"\b(?:sở|ngành|cơ quan|đơn vị|bên|nơi|kế hoạch|tỉnh|mục|điều|phần|chỗ|đoạn|giai đoạn|năm|ngày) (?:nào|gì)\b"
    r"|\bai\b"
)
"""Who carries it out, where it is cited and for which years the plan that cites it does tell."""
_MENTIONED = re.compile(r"\b(?:lần|nhắc|dẫn|căn cứ|viện)\b")


_WHOSE = re.compile(
    r"\d(?:[-/]\S+)?(?: (?:là|này|đó|ngày|tháng|năm|[\d/]+))* (?:của|do) (?:ai|(?:cơ quan|đơn vị|cấp|bộ) nào)"
    r"(?: (?:đã )?(?:ban hành|ký|ra|đề ra|phê duyệt))?$"
    r"|^(?:ai|(?:cơ quan|cấp) nào) (?:đã |là người )?(?:ban hành|ký|ra|phê duyệt)\b"
)


def asks_whose(context: Context) -> bool:
    """Tell whether a question of no plan in particular asks who issued a document that it gives the number of.

    Nor does it ask for who carries out whole plans where none of them rests on that document.
    """
    frame = context.frame
    if not frame.numbers or frame.names_plan:
        return False
    rows = [row for plan in frame.plans for row in rows_asked(context, plan)]
    in_passing = frame.sought is Sought.WHO and rows and not any(row.path.startswith("header") for row in rows)
    return bool(in_passing or _WHOSE.search(frame.text))


def of_those_citing(context: Context) -> Context:
    """Ask only the plans that cite a document which a question gives the number of, where any does."""
    plans = tuple(plan for plan in context.frame.plans if rows_asked(context, plan))
    return replace(context, frame=replace(context.frame, plans=plans)) if plans else context


def compose_document(context: Context) -> Draft | None:
    """Tell the clauses that cite the documents whose numbers a question gives; None where none is cited."""
    draft = Draft(context.corpus)
    for plan in context.frame.plans:
        rows = rows_asked(context, plan)
        if rows and (unknown := _unknown_of(context, rows)) is not None:
            return _only_cited(context, rows, unknown)
        for path in dict.fromkeys(row.path for row in rows):
            clause = context.corpus.clause(plan, path)
            names = "; ".join(dict.fromkeys(printed_name(row) for row in rows if row.path == path))
            words = telling(context, clause, 600)
            told = say.references_at(context.corpus.name(plan), names, words, draft.cite(clause))
            # "… về việc gì, giao sở nào làm tiếp"
            draft.say(told + (charged(context, draft, clause) if context.frame.sought is Sought.WHO else ""))
    citing = {one.plan for one in draft.citations}
    silent = [context.corpus.place(plan) for plan in context.frame.plans if plan not in citing]
    if citing and silent and not context.frame.names_plan and ASKS_WITHOUT.search(context.frame.text):
        draft.lines.insert(0, say.plans.not_citing(silent))
    return draft if draft.lines else None


_OF_A_PAPER = re.compile(
    r"\b(?:văn bản|quyết định|nghị quyết|chỉ thị|kết luận|tờ trình|công văn|thông tư|nghị định|đề án|kế hoạch)\b.*"
    r"\b(?:số|ký hiệu|số hiệu)(?: ký hiệu)?(?: \w+)? (?:mấy|bao nhiêu|nào|gì)\b"
)


def compose_paper_told_of(context: Context) -> Draft | None:
    """Tell the document that the best clause cites, where a question asks its number and says what is done with it.

    "Văn bản mà Sở … phải lồng ghép là số mấy, ngày nào": the day is that of the document, no deadline.
    """
    frame = context.frame
    if not frame.names_plan or len(frame.plans) != 1 or frame.numbers or not _OF_A_PAPER.search(frame.text):
        return None
    words = [word for word in frame.topic if word not in WORDS_FOR_DOCUMENTS]
    cited = {row.path: row for row in context.corpus.references(frame.plans) if row.number}
    near = [item.clause for item in context.ranked[:_NEAR] if item.clause.path in cited]
    told = next((one for one in near if words and context.evidence.coverage(words, one) >= FOCUSED), None)
    if told is None:
        return None
    draft = Draft(context.corpus)
    rows = [row for row in context.corpus.references(frame.plans) if row.number and row.path == told.path]
    names = "; ".join(dict.fromkeys(printed_name(row) for row in rows))
    draft.say(say.references_at(context.corpus.name(told.plan), names, telling(context, told, 600), draft.cite(told)))
    return draft


_NEAR = 4


def asks_what_it_holds(text: str) -> bool:
    """Tell whether a question asks what stands in a document that it calls by its number."""
    return _HOLDS.search(text) is not None and _NOT_HELD.search(text) is None


def _unknown_of(context: Context, rows: Sequence[Reference]) -> str | None:
    """Return what a question asks of a cited document that its number does not tell: its date, or what it holds."""
    frame = context.frame
    if _ASKS_DUE.search(frame.text):
        return say.subjects.DEADLINE
    if _ASKS_DATE.search(frame.text):
        return None if any(row.date for row in rows) else say.subjects.ISSUED_OF_IT
    is_held = (frame.wanted in _CONTENTS and not _MENTIONED.search(frame.text)) or asks_what_it_holds(frame.text)
    return say.subjects.HELD_BY_IT if is_held else None


def _only_cited(context: Context, rows: Sequence[Reference], unknown: str) -> Draft:
    draft = Draft(context.corpus, status="not_stated")
    for path in list(dict.fromkeys(row.path for row in rows))[:2]:
        clause = context.corpus.clause(rows[0].plan, path)
        names = "; ".join(dict.fromkeys(printed_name(row) for row in rows if row.path == path))
        words = telling(context, clause, 320)
        draft.say(say.only_cited(context.corpus.name(clause.plan), names, unknown, words, draft.cite(clause)))
    return draft


def rows_asked(context: Context, plan: str) -> list[Reference]:
    """Return the references of a plan to documents whose numbers the question gives."""
    return [row for row in context.corpus.references([plan]) if row.number and is_asked(context, row.number)]


def is_asked(context: Context, number: str) -> bool:
    """Tell whether a question gives a document's number, with its letters or without."""
    asked = {fold_accents(match_key(number)) for number in context.frame.numbers}  # "2013/QD-TTg"
    return fold_accents(match_key(number)) in asked or re.split(r"[/-]", number)[0] in asked


def printed_name(row: Reference) -> str:
    return say.document(row.type, row.number, row.name)
