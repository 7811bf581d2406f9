"""Agencies that a question puts into a clause where the clause prints another: through whom, to whom, from whom."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant import say
from assistant.compose.claims import corrected
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.missing import SUBJECTS
from assistant.compose.overall import plan_words
from assistant.compose.passages import choose
from assistant.compose.references import clauses_citing
from assistant.compose.tasks import Task
from assistant.compose.time_kinds import TIMES, answers, own_times
from assistant.compose.twins import with_twins
from assistant.compose.who import best_tasks, holders
from assistant.understanding.cues import REPORTING, Sought
from assistant.understanding.same_thing import content_of
from ingest.folding import match_key, syllables
from ingest.lexicon import AgencyMention
from ingest.plan import Clause

_ABOUT = 0.42
_SURE = 0.62
_AHEAD = 0.75
_LIKE_BEST = 0.4
"""The share of the best clause's coverage from which another may be the one in question."""
_SLOTS = (
    (re.compile(r"(?:thông )?qua\s*\Z"), re.compile(r"(?:thông )?qua\s*\Z")),
    (re.compile(r"phối hợp (?:\w+ )?với\s*\Z"), re.compile(r"phối hợp (?:\w+ )?với\s*\Z")),
    (re.compile(r"\b(?:hướng dẫn|chỉ đạo) của\s*\Z"), re.compile(r"\b(?:hướng dẫn|chỉ đạo) của\s*\Z")),
    (re.compile(r"\bdo\s*\Z"), re.compile(r"(?:\bdo|đề nghị của)\s*\Z")),
    (
        re.compile(
            r"(?:gửi|nộp|báo cáo|trình)(?: \w+){0,3}? (?:về|cho|lên|tới|đến)\s*\Z|(?:gửi|nộp|trình|báo cáo)\s*\Z"
        ),
        re.compile(r"(?:gửi|nộp|báo cáo|trình)(?: \w+)?\s*\Z|(?:báo cáo|gửi)[^.;]* (?:về|cho|lên|tới|đến)\s*\Z"),
    ),
)
"""What stands before an agency in a question, and before its counterpart in a clause."""
_ISSUED_BY = (re.compile(r"\b(?:của|do)\s*\Z"), re.compile(r"\bcủa\s*\Z"))
"""The same of a document that a question calls by its number: "of X" says who issued it."""
_AGENCY_ACTS = re.compile(
    r"\s*(?:\w+ ){0,5}?(?:tham mưu|tổ chức|xây dựng|quản lý|triển khai|thực hiện|biên soạn|vận động)"
)


def correct_slot(context: Context) -> Draft | None:
    """Correct "through X", "by X" or "to X" where the clause in question prints another agency there and no X."""
    frame = context.frame
    if frame.sought is Sought.DUTIES:
        return None
    clauses = _in_question(context)
    present = {clause.id: list(context.agencies.lexicon.agencies_in(clause.text)) for clause in clauses}
    slots = (*_SLOTS, _ISSUED_BY) if frame.numbers else _SLOTS
    for asked in _mentions(context):
        if any(context.agencies.same(found.name, asked.name) for names in present.values() for found in names):
            continue
        if any(_holds(context, asked.name, clause) for clause in clauses):
            continue  # its own clause does not name it: the heading does
        for before, counterpart in slots:
            if not before.search(frame.text[: asked.start]):
                continue
            if _is_there_elsewhere(context, asked.name, counterpart):
                continue
            filled = [clause for clause in clauses if _filled(clause, present[clause.id], counterpart)]
            if filled:
                name = context.agency_name(asked.id) if asked.id else asked.name
                return corrected(context, _addressed(context, filled, present), name)
    return None


def _is_there_elsewhere(context: Context, agency: str, slot: re.Pattern[str]) -> bool:
    """Tell whether another clause on much the same has the agency just there: then nothing shows a false premise."""
    clauses = context.corpus.clauses(context.frame.plans[:1])
    best = max((item.coverage for item in context.ranked), default=0.0)
    topic = context.frame.topic
    return any(
        context.agencies.same(found.name, agency) and slot.search(match_key(clause.text[: found.start]).rstrip("( "))
        for clause in clauses
        if context.evidence.coverage(topic, clause) >= _LIKE_BEST * best
        for found in context.agencies.lexicon.agencies_in(clause.text)
    )


def _in_question(context: Context) -> list[Clause]:
    """Return the clauses that a question may be about: of reports all that say when and to whom, else the best one."""
    frame = context.frame
    plan = frame.plans[0]
    if frame.numbers and (citing := clauses_citing(context, plan)):
        return citing
    chosen = [item.clause for item in choose(context) if item.coverage >= _ABOUT][:1]
    if REPORTING.search(frame.text):
        rows = [row for row in context.corpus.deadlines([plan]) if row.to]
        chosen += [context.corpus.clause(plan, path) for path in dict.fromkeys(row.path for row in rows)]
    return list(dict.fromkeys(chosen))


def _addressed(context: Context, clauses: list[Clause], present: dict[str, list[AgencyMention]]) -> Clause:
    """Return the clause that binds an agency the question names besides ("các huyện gửi …"), else the first."""
    corpus = context.corpus
    for clause in clauses:
        heading = corpus.parent(clause)
        above = list(context.agencies.lexicon.agencies_in(heading.text)) if heading else []
        bound = [found.name for found in (*present[clause.id], *above)]
        if any(context.agencies.same(name, agency) for name in bound for agency in context.frame.agencies):
            return clause
    return clauses[0]


def _holds(context: Context, agency: str, clause: Clause) -> bool:
    rows = context.corpus.duties([clause.plan])
    return any(row.path == clause.path and context.agencies.same(row.agency, agency) for row in rows)


def _mentions(context: Context) -> Iterator[AgencyMention]:
    for mention in context.agencies.lexicon.agencies_in(context.frame.text, typed=True):
        if not mention.is_collective:
            yield mention


def _filled(clause: Clause, present: list[AgencyMention], slot: re.Pattern[str]) -> bool:
    text = match_key(clause.text)
    return any(slot.search(text[: found.start].rstrip("( ")) for found in present)


def correct_holder(context: Context) -> Draft | None:
    """Correct a question that has an agency do what the plan gives to another and does not name it for."""
    frame = context.frame
    dated = frame.sought is Sought.DEADLINE and not REPORTING.search(frame.text)
    if len(frame.agencies) != 1 or not (dated or frame.sought in (Sought.OPEN, Sought.DUTIES)):
        return None
    if not set(content_of(frame)) - plan_words(context):
        return None  # "Sở X phải xây dựng cái gì (trong Chiến lược)" says of no thing that it is the agency's
    scored = best_tasks(context)
    if not scored or scored[0][0] < _SURE:
        return None
    if not _is_subject(context) and not _does_its_words(context, scored[0][1]):
        return None
    task, agency = scored[0][1], frame.agencies[0]
    tasks = [same for same, _ in with_twins(context, [other for _, other in scored])]
    words = " ".join(
        clause.text for other in tasks for clause in (*other.subject, *context.corpus.headings(other.title))
    )
    named = context.agencies.lexicon.agencies_in(words)
    rows = [row for other in tasks for row in other.rows]
    if any(context.agencies.same(row.agency, agency) or context.agencies.follows(agency, row.agency) for row in rows):
        return None
    if any(context.agencies.same(mention.name, agency) for mention in named):
        return None
    doing = [row.agency for row in rows if row.role != "phối hợp"]
    if any(map(context.agencies.is_collective, doing)) or _does_alike(context, agency):
        return None
    draft = Draft(context.corpus)
    name, held = context.agency_name(agency), holders(context, draft, task)
    draft.say(say.given_to_another(context.corpus.name(task.plan), name, held))
    for clause in task.subject[:1] if dated else ():
        if frame.wanted in TIMES and not answers(frame.wanted, own_times(context, clause)):
            draft.say(say.not_stated(f"**{context.corpus.name(task.plan)}**", SUBJECTS[frame.wanted]))
    return draft


def _is_subject(context: Context) -> bool:
    """Tell whether the question has its agency act ("Sở X tham mưu quản lý …")."""
    text = context.frame.text
    return any(_AGENCY_ACTS.match(text[mention.end :]) for mention in _mentions(context))


_FAR, _RUN = 5, 3


def _does_its_words(context: Context, task: Task) -> bool:
    """Tell whether the question goes on from its agency with words that a task prints ("Sở X chỉ đạo các trường …")."""
    printed = f" {' '.join(word for clause in task.subject for word in syllables(clause.text))} "
    for mention in _mentions(context):
        after = syllables(context.frame.text[mention.end :])
        for start in range(min(_FAR, len(after) - _RUN + 1)):
            if after[start] in _ASKING:
                break
            if f" {' '.join(after[start : start + _RUN])} " in printed:
                return True
    return False


_ASKING = frozenset(("gì", "nào", "sao", "ai", "đâu", "không", "chưa", "mấy"))


def _does_alike(context: Context, agency: str) -> bool:
    """Tell whether a clause of the agency's own covers the topic nearly as well as the best one."""
    topic, plan = context.frame.topic, context.frame.plans[0]
    own = [row for row in context.corpus.duties([plan]) if context.agencies.same(row.agency, agency)]
    covered = [context.evidence.coverage(topic, context.corpus.clause(plan, row.path)) for row in own]
    best = max((item.coverage for item in context.ranked), default=0.0)
    return max(covered, default=0.0) >= _AHEAD * best
