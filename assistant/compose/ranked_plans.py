"""How many of something each plan has, and which plan has most or least: counted from the registers."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.documents import count_documents
from assistant.compose.draft import Draft
from assistant.compose.duties import compose_duties
from assistant.compose.duty_rows import rows_of as duties_of
from assistant.compose.overall import is_about_whole_plan, plan_words
from assistant.compose.partner_rows import rows_of as partners_of
from ingest.folding import match_key
from ingest.registers.words import Duty

_PLAN = r"(?:tỉnh|kế hoạch|địa phương|thành phố|nơi|bên)"
_MOST = re.compile(r"\b(?P<degree>nhiều|ít|dài|ngắn)(?: \w+){0,5}? (?P<than>nhất|hơn)\b(?! \d)")
_WHICH = re.compile(rf"\b{_PLAN}(?: \w+)? nào\b|\bđâu\b")
_EACH = re.compile(
    rf"\bsố (?:lượng )?(?:\w+ ){{1,5}}(?:(?:của|ở|trong) )?(?:từng|mỗi|các|cả) (?:\w+ )?{_PLAN}"
    rf"|\b(?:từng|mỗi|các) {_PLAN}\b(?: \w+){{0,6}} (?:bao nhiêu|mấy) "
)
_OTHERS = re.compile(r"\b(?:cơ quan|đơn vị|sở|ban|ngành|ai|văn bản|quyết định|nước|quốc gia|mục|phần) nào\b")
"""Asks which of something else has most."""
_LEAST = ("ít", "ngắn")
_MARKED = 12
"""So many clauses at most are marked behind a count."""


@dataclass(frozen=True, slots=True)
class _Counted:
    """A kind of thing that is counted: how a question calls it, how many a plan has, and in which clauses."""

    noun: str
    called: re.Pattern[str]
    count: Callable[[Context, str], tuple[int, list[str]]]


def _duties(context: Context, plan: str) -> tuple[int, list[str]]:
    rows = duties_of(context, [plan]) if context.frame.agencies else context.corpus.duties([plan])
    own = {(context.agencies.key(row.agency), row.path) for row in rows if _in_role(context, row)}
    return len(own), [path for _, path in own]


def _agencies(context: Context, plan: str) -> tuple[int, list[str]]:
    rows = [row for row in context.corpus.duties([plan]) if _in_role(context, row)]
    own = {context.agencies.key(row.agency): row.path for row in rows if not context.agencies.is_collective(row.agency)}
    return len(own), list(own.values())


def _in_role(context: Context, row: Duty) -> bool:
    return context.frame.role is None or row.role == context.frame.role


def _documents(context: Context, plan: str) -> tuple[int, list[str]]:
    rows = context.corpus.references([plan])
    return count_documents(rows), [row.path for row in rows]


def _partners(context: Context, plan: str) -> tuple[int, list[str]]:
    rows = partners_of(context, [plan])
    return len({match_key(row.name) for row in rows}), [row.path for row in rows]


def _deadlines(context: Context, plan: str) -> tuple[int, list[str]]:
    rows = [row for row in context.corpus.deadlines([plan]) if row.kind != "date_of_cited_document"]
    return len({(row.path, row.expression) for row in rows}), [row.path for row in rows]


def _clauses(context: Context, plan: str) -> tuple[int, list[str]]:
    return len(context.corpus.clauses([plan])), []


_KINDS = (
    _Counted(
        say.nouns.PARTNER,
        re.compile(r"\bđối tác\b|\bkết nghĩa\b|\b(?:địa phương|thành phố|nơi) nước ngoài\b"),
        _partners,
    ),
    _Counted(say.nouns.DOCUMENT, re.compile(r"\b(?:văn bản|căn cứ)\b"), _documents),
    _Counted(say.nouns.AGENCY, re.compile(r"\b(?:sở|cơ quan|đơn vị|ngành|đầu mối)\b"), _agencies),
    _Counted(say.nouns.DUTY, re.compile(r"\b(?:nhiệm vụ|việc|đầu việc|phần việc)\b"), _duties),
    _Counted(say.nouns.DEADLINE, re.compile(r"\b(?:mốc|thời hạn|hạn)\b"), _deadlines),
    _Counted(say.nouns.CLAUSE, re.compile(r"\b(?:dài|ngắn|điều khoản|nội dung)\b"), _clauses),
)
_OWN_WORDS = frozenset(
    "nhiều ít dài ngắn nhất hơn số lượng đối tác kết nghĩa nước ngoài quốc gia văn bản căn cứ dẫn viện sở cơ quan đơn "
    "vị ngành địa phương gọi tên kể đếm thành phố tỉnh bạn đầu mối nhiệm vụ việc phần mốc thời gian hạn điều khoản nội "
    "dung giao nêu có được phân công đặt ra".split()
)


def compose_ranked_plans(context: Context) -> Draft | None:
    """Count something in every plan asked about, most or least first; None for a question about something else."""
    frame = context.frame
    most = _MOST.search(frame.text) if _WHICH.search(frame.text) else None
    if len(frame.plans) < _LEAST_PLANS or not (most or _EACH.search(frame.text)) or _OTHERS.search(frame.text):
        return None
    if frame.address or (most is None and _OF_PART.search(frame.text)):
        return None
    kinds = [one for one in _KINDS if one.called.search(frame.text)]
    # "Sở A" names an agency, and asks to count none.
    kinds = [one for one in kinds if one.noun == say.nouns.DUTY] if frame.agencies else kinds
    if not kinds:
        return None
    topic = tuple(word for word in frame.topic if word not in _OWN_WORDS)
    if set(topic) - plan_words(context) and _WHO_SEES_TO.search(frame.text):
        return None  # of one subject, whose clauses are told
    if not is_about_whole_plan(replace(context, frame=replace(frame, topic=topic))):
        return None
    # Where plans are only counted, a list with its count says more than the count.
    if most is None and kinds[0].noun not in (say.nouns.DUTY, say.nouns.AGENCY, say.nouns.CLAUSE):
        return None
    draft = _counted(context, kinds[0], f"{most['degree']} {most['than']}" if most else None)
    are_few = draft is not None and draft.complete is not None and draft.complete.total <= _FEW
    if draft is not None and frame.agencies and (are_few or _WHAT.search(frame.text)):
        draft.add(compose_duties(context) or Draft(context.corpus))
    return draft


_WHO_SEES_TO = re.compile(
    r"\b(?:lo|chăm lo|quan tâm|chú trọng|coi trọng|nói|viết|làm)\b(?: \w+){1,8} (?:nhiều|ít|kỹ|sâu) hơn\b"
)
_OF_PART = re.compile(r"\b(?:mục tiêu|mục đích|yêu cầu|quan điểm|giải pháp|nguyên tắc)\b")
"""A part of plans, whose points are told with their number."""
_FEW = 8
"""So many tasks in all are told with their count."""
_WHAT = re.compile(
    r"\b(?:việc|nhiệm vụ|nội dung) (?:gì|nào)\b|\b(?:làm|lo) (?:những )?gì\b|\bnhững gì\b"
    r"|\b(?:kể|nêu|ghi|liệt) (?:ra|hết|đủ|kê|tên|rõ)\b|\bcụ thể\b"
)
"""Asks what the tasks are, besides where there are more."""
_LEAST_PLANS = 2


def _counted(context: Context, kind: _Counted, degree: str | None) -> Draft | None:
    found = {plan: kind.count(context, plan) for plan in context.frame.plans}
    counts = {plan: count for plan, (count, _) in found.items()}
    if not any(counts.values()):
        return None
    draft, names = Draft(context.corpus), [context.agency_name(key) for key in context.frame.agencies]
    agency = say.join(names) if names else None
    plans = list(counts)
    if degree is None:
        draft.say(say.ranking.each_has(kind.noun, agency))
    else:
        plans.sort(key=lambda plan: counts[plan], reverse=not degree.startswith(_LEAST))
        first = [context.corpus.name(plan) for plan in plans if counts[plan] == counts[plans[0]]]
        draft.say(say.ranking.most_of(degree, kind.noun, first, agency))
    for plan in plans:
        clauses = {context.corpus.clause(plan, path).start: path for path in found[plan][1]}
        few = [clauses[start] for start in sorted(clauses)] if len(clauses) <= _MARKED else []
        marks = "".join(draft.cite(context.corpus.clause(plan, path)) for path in few)
        draft.say(say.ranking.plan_has(context.corpus.name(plan), kind.noun, counts[plan], marks))
    total = sum(counts.values())
    draft.complete = Complete(total, total)
    return draft
