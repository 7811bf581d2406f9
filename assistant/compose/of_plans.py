"""The plans themselves, one beside the other: how many there are, which came first, what kind of document they cite."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from assistant import say
from assistant.compose.compare import compose_comparison
from assistant.compose.context import Context
from assistant.compose.dated_documents import issued_in, undated
from assistant.compose.documents import WORDS_FOR_DOCUMENTS, called
from assistant.compose.draft import Draft
from assistant.compose.duties import compose_duties
from assistant.compose.duty_rows import of_agencies
from assistant.compose.facts import compose_fact
from assistant.compose.in_window import compose_in_window
from assistant.compose.mentions import compose_naming_agency
from assistant.compose.missing import compose_agency_without_duty
from assistant.compose.money_to import compose_money_to
from assistant.compose.overall import is_about_whole_plan
from assistant.compose.own_parts import compose_own_parts
from assistant.compose.references import compose_references
from assistant.compose.uncharged import compose_uncharged
from assistant.understanding.cues import Sought
from ingest.folding import match_key
from ingest.registers.clock import span_of
from ingest.registers.words import Reference

_PLAN = r"(?:kế hoạch|tỉnh|địa phương|thành phố|văn bản|nơi|bên|bản)"
_SEVERAL = 2


def compose_of_plans(context: Context) -> Draft | None:
    """Tell what a question asks of the plans as documents set side by side; None for another question."""
    for tell in _TELLERS:
        if (told := tell(context)) is not None:
            return told
    return None


def _compose_stranger(context: Context) -> Draft | None:
    """Say that no plan names an agency that is known by its form alone; None for any other."""
    frame, known = context.frame, context.agencies.lexicon.agencies
    if len(frame.agencies) != 1 or frame.sought not in (Sought.WHO, Sought.OPEN) or frame.asserts:
        return None
    name = frame.agencies[0]
    if (
        context.agencies.key(name) in known
        or context.corpus.prints(match_key(name))
        or of_agencies(context, frame.plans)
    ):
        return None
    return compose_agency_without_duty(context, name) if frame.names_plan else compose_naming_agency(context)


def _compose_without_agency(context: Context) -> Draft | None:
    """Tell first which plans give an agency no task, where a question asks for the plans that have none such."""
    frame = context.frame
    is_asked = len(frame.agencies) == 1 and not frame.names_plan and _HAS_NONE.search(frame.text)
    if not is_asked or frame.role or frame.topic:
        return None
    asked = replace(frame, sought=Sought.DUTIES, compares=True, text=frame.text.replace(" có ", " giao việc cho ", 1))
    return compose_comparison(replace(context, frame=asked), compose_duties)


_HAS_NONE = re.compile(rf"\b{_PLAN} nào (?:thì |lại )?(?:không|chưa) có (?!tên\b)")


def _compose_part_of_year(context: Context) -> Draft | None:
    """Tell what falls into a month, quarter or half of the year in all plans at once."""
    return (
        compose_in_window(context)
        if len(context.frame.plans) > 1 and _PART_OF_YEAR.search(context.frame.text)
        else None
    )


_PART_OF_YEAR = re.compile(r"\b(?:tháng \d{1,2}|quý (?:iv|i{1,3}|[1-4])|(?:6|sáu) tháng (?:đầu|cuối))\b")


def _compose_loaded(context: Context) -> Draft | None:
    """Tell which plans are loaded, and how many."""
    frame = context.frame
    left = [word for word in frame.topic if word not in _OF_A_STORE]
    if frame.names_plan or frame.follows_up or left or frame.agencies or not _HOW_MANY.search(frame.text):
        return None
    draft = compose_comparison(replace(context, frame=replace(frame, sought=Sought.TITLE)), compose_fact)
    if draft is not None:
        places = [context.corpus.place(plan) for plan in frame.plans]
        draft.lines[0] = say.plans.loaded(len(frame.plans), places)
    return draft


_OF_A_STORE = frozenset("kho hệ thống dữ liệu nạp tài phần mềm máy trợ lý văn bản gồm lưu số lượng bao nhiêu".split())
_STORED = r"(?:có|gồm|nạp|lưu|chứa|biết|đọc)"
_HERE = (
    r"(?:được nạp|đã nạp|(?:ở |trong )(?:đây|kho|hệ thống|dữ liệu|phần mềm)|của (?:những |các )?tỉnh nào|thế|vậy|nhỉ)"
)
_HOW_MANY = re.compile(
    rf"(?:(?:^|\b{_STORED} |\bsố )(?:\w+ ){{0,2}}?(?:mấy|bao nhiêu)|\b{_STORED} (?:những|các)) (?:bản )?"
    rf"(?:kế hoạch|văn bản|tài liệu)(?: nào| tỉnh nào)?(?: {_HERE})*$"
    rf"|\b{_STORED} kế hoạch của (?:những |các |mấy |bao nhiêu )?tỉnh(?: nào)?$"
    r"|^(?:những |các |có )*tỉnh nào có (?:bản )?kế hoạch(?: rồi)?$"
)


def _compose_first(context: Context) -> Draft | None:
    """Tell which plan was issued first or last, by the days that they print; or that these do not tell."""
    frame = context.frame
    degree = _FIRST.search(frame.text)
    left = [word for word in frame.topic if word not in _OF_ISSUING]
    topic = replace(context, frame=replace(frame, topic=tuple(left)))
    if degree is None or len(frame.plans) < _SEVERAL or frame.agencies or not is_about_whole_plan(topic):
        return None
    asked = replace(frame, sought=Sought.ISSUED, facts=(Sought.ISSUED,), wanted=None, topic=())
    draft = compose_comparison(replace(context, frame=asked), compose_fact) or Draft(context.corpus, "not_stated")
    dates = {plan: context.corpus.views[plan].metadata.date for plan in frame.plans}
    spans = {plan: span for plan, date in dates.items() if (span := span_of(date)) is not None}
    said = next(one for one in ("first", "last") if degree[one])
    if len(spans) < _SEVERAL:
        draft.lines.insert(0, say.plans.not_ordered(degree[said]))
        draft.status = "not_stated"
        return draft
    pick: Callable[..., str] = min if said == "first" else max
    best = pick(spans, key=lambda plan: spans[plan].first)
    draft.lines.insert(
        0, say.plans.ordered(degree[said], context.corpus.name(best), all_dated=len(spans) == len(dates))
    )
    return draft


_OF_ISSUING = frozenset("nhất ban hành ra đời sớm muộn trước sau mới cũ đầu tiên cuối gần đây ký công bố lâu".split())
_FIRST = re.compile(
    rf"^(?=.*\b{_PLAN} nào\b)(?!.*\b(?:báo cáo|hạn|nộp|gửi|kết thúc|hiệu lực)\b).*?"
    r"(?:(?:ban hành|ra đời|được ký|công bố|\bra|\bký)(?: \w+){0,3}? |\bnào )"
    r"(?:(?P<first>sớm nhất|sớm hơn|đầu tiên|trước tiên|trước|cũ nhất|lâu nhất)"
    r"|(?P<last>muộn nhất|muộn hơn|sau cùng|cuối cùng|mới nhất|gần đây nhất|sau))(?! (?:năm|ngày|tháng|khi)\b)"
)


def _compose_citing(context: Context) -> Draft | None:
    """Tell which plans cite a kind of document ("kế hoạch nào dẫn nghị quyết năm 2021"), and which documents."""
    frame = context.frame
    cites = _CITES.search(frame.text)
    known = WORDS_FOR_DOCUMENTS | _OF_ISSUING
    left = [word for word in frame.topic if word not in known and not word.isdigit()]
    by_issuer = cites and cites["by"]
    if cites is None or frame.names_plan or frame.agencies or (left and not by_issuer) or frame.numbers:
        return None
    text = f"{frame.text[: cites.start('kind')]}những {cites['kind']} nào{frame.text[cites.end('kind') :]}"
    text = text.removesuffix(" nào") if text.endswith("nào nào") else text
    asked = replace(frame, text=text, sought=Sought.REFERENCES, wanted=None, compares=True, topic=())
    draft = compose_comparison(replace(context, frame=asked), compose_references)
    rows = [row for row in context.corpus.references(frame.plans) if match_key(row.type or "") == cites["kind"]]
    if draft is not None and cites["first"]:
        by = (cites["by"] or "").split(" ", 2)[2:]
        rows_by = [row for row in rows if match_key(row.issuer or "").startswith(" ".join(by))]
        _tell_first(context, draft, rows_by, cites["first"])
    left_out = undated(rows, [called(row) for row in rows]) if issued_in(frame.text) else 0
    if draft is not None and left_out:
        draft.say(say.undated_left_out(left_out))
    return draft


_CITES = re.compile(
    rf"\b{_PLAN} nào (?:\w+ ){{0,2}}?(?:dẫn|căn cứ|dựa|nhắc|nêu|có|thực hiện|triển khai)"
    r"(?: (?:chiếu|vào|trên|đến|tới))?"
    r" (?P<kind>nghị quyết|chỉ thị|kết luận|luật|quyết định|tờ trình|thông tư|nghị định|công văn)(?: nào)?"
    r"(?P<by> (?:của|do) \w+(?: \w+){0,5}?)?(?: (?:ban hành|ra|ký))?(?: (?:trong |từ |trước |sau )?(?:năm )?20\d\d)?"
    r"(?: (?P<first>(?:sớm|cũ|lâu|muộn|mới|gần đây|xa) nhất)(?: (?:vào )?(?:ngày|năm|khi|lúc) nào)?)?(?: không| nào)?$"
)


def _tell_first(context: Context, draft: Draft, rows: Sequence[Reference], degree: str) -> None:
    """Put first whose document of the kind asked for is the oldest, or the newest, by the days that are printed."""
    dated = [(span.first, row) for row in rows if (span := span_of(row.date)) is not None]
    pick: Callable[..., tuple[date, Reference]] = max if degree.startswith(_NEWEST) else min
    if dated:
        day, row = pick(dated, key=lambda pair: pair[0])
        mark = draft.cite(context.corpus.clause(row.plan, row.path))
        name, document = context.corpus.name(row.plan), say.document(row.type, row.number, row.name)
        draft.lines.insert(0, say.plans.cites_first(degree, name, document, f"{day:%d/%m/%Y}", mark))


_NEWEST = ("muộn", "mới", "gần")


def _compose_same(context: Context) -> Draft | None:
    """Say first whether plans were signed by holders of one office, or run for the same years."""
    frame = context.frame
    kind = next((sought for sought, asked in _SAME.items() if asked.search(frame.text)), None)
    if kind is None or len(frame.plans) < _SEVERAL or not (frame.compares or frame.names_plan):
        return None
    asked = replace(frame, sought=kind, facts=(kind,), wanted=None)
    draft = compose_comparison(replace(context, frame=asked), compose_fact)
    data = [context.corpus.views[plan].metadata for plan in frame.plans]
    values = [one.signer_title if kind is Sought.SIGNER else one.period for one in data]
    if draft is not None and all(values):
        draft.lines.insert(0, say.plans.same(alike=len(set(values)) == 1))
    return draft


_ALIKE = r"\b(?:cùng|giống|khác|trùng|như nhau|ngang)\b"
_SAME = {
    Sought.SIGNER: re.compile(rf"{_ALIKE}.*\bchức (?:vụ|danh)\b|\bchức (?:vụ|danh)\b.*{_ALIKE}"),
    Sought.PERIOD: re.compile(
        rf"{_ALIKE} (?:\w+ )?(?:giai đoạn|thời kỳ)(?: thực hiện| kế hoạch)* (?:không|hay không)$"
        r"|\b(?:giai đoạn|thời kỳ)(?: \w+){0,2} (?:có )?(?:giống|trùng|như) nhau(?: hay)? không$"
    ),
}

_TELLERS: tuple[Callable[[Context], Draft | None], ...] = (
    _compose_stranger,
    _compose_without_agency,
    _compose_part_of_year,
    compose_uncharged,
    compose_own_parts,
    compose_money_to,
    _compose_loaded,
    _compose_first,
    _compose_citing,
    _compose_same,
)
