"""Tasks on which agencies work together: those that all agencies of a question share, and whom one works with."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist
from assistant.compose.overall import is_about_whole_plan
from assistant.compose.partnered import Party, binding, meaning, parties_of
from assistant.compose.row import Row
from assistant.compose.scope import is_within, scope_name, scope_of, without_scope
from assistant.compose.tasks import Task, task_coverage
from assistant.understanding.cues import Sought
from assistant.understanding.wanted import Wanted
from ingest.agencies import AgencyMention
from ingest.label import label_of
from ingest.registers.words import Duty

_BETWEEN = re.compile(r"\b(?:cùng|chung|(?:phối|kết) hợp|hợp tác)\b")
_TOGETHER = re.compile(
    r"\b(?:cùng(?! (?:với|kỳ|loại|một|ngày|năm))|đều|với nhau|(?:làm|cùng|có|việc|nhiệm vụ|phần) chung|chung tay)\b"
)
_BOTH = re.compile(r"(?:\b(?:nào|gì)\b.*|\b(?:có|cần|gồm|do|giao|nêu|nhắc)(?: \w+){0,2}? )\bcả\s+\Z")
_WITH = re.compile(
    r"(?:\b(?:phối|kết) hợp(?: (?:đích danh|trực tiếp|chặt chẽ|thường xuyên|cụ thể))? (?:với|cùng)"
    r"|\bhợp tác (?:với|cùng)|\b(?:làm|cùng|chung) với|\bcùng) \Z"
)
_WITHOUT = re.compile(r"\b(?:không|chưa)(?: \w+){0,2} (?:phối hợp|kết hợp|hợp tác|làm|cùng)\b")
_ASKS = re.compile(r"\b(?:nào|gì|những|các|mấy|bao nhiêu)\b")
_NO_SUBJECT = frozenset("phối hợp kết tác cùng chung với cả đều bắt tay việc đích danh trực tiếp chặt chẽ".split())
_ROLE = re.compile(r"\s*(?:là |làm |đứng |được giao )?(?:cơ quan )?(chủ trì|phối hợp)\b(?! (?:với|cùng))")
_SAME_SUBJECT, _CLOSE = 0.55, 0.7

Shared = tuple[Task, list[Party]]


def compose_together(context: Context) -> Draft | None:
    """List the tasks that all agencies of a question share, in the part it keeps to; None for another question."""
    context = _with_ministries(context)
    frame = context.frame
    if not _is_asked(context) or not _are_together(context):
        return None
    has_subject = not is_about_whole_plan(without_scope(_plainly(context)))
    roles = _roles(context)
    found = {p: _on_subject(context, _shared(context, p, roles), narrows=has_subject) for p in frame.plans}
    if has_subject and not any(found.values()):
        return None
    draft = Draft(context.corpus)
    for plan, shared in found.items():
        if shared or len(found) == 1:
            _tell_plan(context, draft, plan, shared)
    if silent := [context.corpus.name(plan) for plan, shared in found.items() if not shared and len(found) > 1]:
        draft.say(say.shared.nowhere(silent, _names(context)))
    draft.status = "answered" if draft.complete else "not_stated"
    return draft


def _tell_plan(context: Context, draft: Draft, plan: str, found: Sequence[Shared]) -> None:
    scope = scope_of(context, plan)
    where = scope_name(context, plan, scope) if scope else ""
    name, any_role = context.corpus.name(plan), _shared(context, plan, {})
    if any_role and not found:
        draft.say(say.shared.otherwise(name, _names(context), len(any_role), where))
    else:
        draft.say(say.shared.head(name, _names(context), len(found), where))
    _tell(context, draft, found or any_role)
    _tell_loosely(context, draft, _loosely(context, plan, any_role))


def _names(context: Context) -> str:
    return say.join([context.agency_name(agency) for agency in context.frame.agencies])


def _with_ministries(context: Context) -> Context:
    """Return the question with all whom it has work together, a ministry too, that a plan cannot charge."""
    text = context.frame.text
    mentions = [m for m in context.agencies.lexicon.agencies_in(text, typed=True) if not m.is_collective]
    beside = [pair for pair in pairwise(mentions) if _BETWEEN.search(text[pair[0].end : pair[1].start])]
    joined = dict.fromkeys(found.id or found.name for pair in beside for found in pair)
    agencies = tuple(dict.fromkeys((*joined, *context.frame.agencies)))
    is_of_one = joined.keys() & set(context.frame.agencies)
    return replace(context, frame=replace(context.frame, agencies=agencies)) if is_of_one else context


def _is_asked(context: Context) -> bool:
    frame = context.frame
    is_of_duties = frame.sought in (Sought.DUTIES, Sought.OPEN, Sought.WHO) and frame.wanted in (None, Wanted.COUNT)
    return len(frame.agencies) > 1 and is_of_duties and not (frame.asks_role or frame.verbatim or frame.asserts)


def _are_together(context: Context) -> bool:
    """Tell whether a question has the agencies work together, and does not only name them side by side."""
    text, mentions = context.frame.text, _mentions(context)
    if len(mentions) < 2 or (context.frame.sought is Sought.WHO and _WITH.search(text[: mentions[0].start])):
        return False
    before, between = text[: mentions[0].start], text[mentions[0].end : mentions[1].start]
    beside = f"{before} {text[mentions[-1].end :]}"
    said = _BETWEEN.search(between) or _TOGETHER.search(beside) or _BOTH.search(before)
    # "Việc nào A chủ trì, việc nào B chủ trì" asks for two lists.
    apart = _ASKS.search(between) is not None or len(set(_roles(context).values())) == 1
    return bool(said) or (context.frame.sought is Sought.DUTIES and all(_roles(context).values()) and not apart)


def _mentions(context: Context) -> list[AgencyMention]:
    found = context.agencies.lexicon.agencies_in(context.frame.text, typed=True)
    return [mention for mention in found if (mention.id or mention.name) in context.frame.agencies]


def _roles(context: Context) -> dict[str, str]:
    """Return the role that a question gives to each of the agencies ("do A chủ trì mà B phối hợp"), "" for none."""
    said = {m.id or m.name: _ROLE.match(context.frame.text[m.end :]) for m in _mentions(context)}
    roles = {agency: found[1] if found else "" for agency, found in said.items()}
    return roles if all(roles.values()) else dict.fromkeys(roles, "")


def _plainly(context: Context) -> Context:
    """Leave out of the topic what says that agencies work together."""
    topic = tuple(word for word in context.frame.topic if word not in _NO_SUBJECT)
    return replace(context, frame=replace(context.frame, topic=topic))


def _shared(context: Context, plan: str, roles: Mapping[str, str]) -> list[Shared]:
    """Return the tasks in which every agency of the question has a part by name, in `roles`, with these parts."""
    meant = [(meaning(context, plan, agency), roles.get(agency, "")) for agency in context.frame.agencies]
    found: list[Shared] = []
    for task, parties in _within(context, plan):
        own = [[p for p in parties if means(p.agency) and role in ("", p.role or "phối hợp")] for means, role in meant]
        if all(own):
            found.append((task, [party for part in own for party in part]))
    return found


def _loosely(context: Context, plan: str, known: Sequence[Shared]) -> list[Shared]:
    """Return the tasks that one of the agencies shares with a group which takes the others in."""
    agencies, told = context.frame.agencies, {id(task) for task, _ in known}
    tests = [(meaning(context, plan, agency), binding(context, agency)) for agency in agencies]
    found: list[Shared] = []
    for task, parties in _within(context, plan):
        strict = [any(means(party.agency) for party in parties) for means, _ in tests]
        loose = [any(binds(party.agency) for party in parties) for _, binds in tests]
        if id(task) not in told and any(strict) and all(s or one for s, one in zip(strict, loose, strict=True)):
            found.append((task, parties))
    return found


def _within(context: Context, plan: str) -> list[Shared]:
    scope = scope_of(context, plan)
    tasks = context.tasks.of([plan])
    kept = [t for t in tasks if scope is None or any(is_within(context, plan, row.path, scope) for row in t.rows)]
    return [(task, parties_of(context, task)) for task in kept]


def _on_subject(context: Context, found: list[Shared], *, narrows: bool) -> list[Shared]:
    """Keep what is about the question's own subject, where it has one; nothing where no task surely is."""
    if not narrows or not found:
        return found
    topic = _plainly(context).frame.topic
    covered = [task_coverage(context.evidence, topic, task) for task, _ in found]
    least = max(_SAME_SUBJECT, _CLOSE * max(covered))
    return [shared for shared, share in zip(found, covered, strict=True) if share >= least]


def _tell(context: Context, draft: Draft, found: Sequence[Shared]) -> None:
    before = draft.complete or Complete(0, 0)
    room = max(context.list_limit - before.shown, 0)
    for shared in found[:room]:
        title, marks = shared[0].title, _marks(draft, shared)
        held = ", ".join(say.shared.party(party.agency, party.role) for party in shared[1])
        words, label = gist(title, 400), label_of(title.path)
        item = say.shared.item(label, held, words, marks)
        draft.say(Row(item, say.shared.COLUMNS, (held, words, say.found_at(label, marks))))
    if found:
        shown = min(len(found), room)
        draft.complete = Complete(before.shown + shown, before.total + len(found))
        draft.say(say.counted(shown, len(found), say.nouns.DUTY))


def _tell_loosely(context: Context, draft: Draft, loose: Sequence[Shared]) -> None:
    if loose:
        draft.say(say.shared.loosely([say.found_at(label_of(s[0].title.path), _marks(draft, s)) for s in loose]))


def _marks(draft: Draft, shared: Shared) -> str:
    """Return the marks of a task's words and of what says who has a part in it."""
    task, parties = shared
    return "".join(dict.fromkeys(draft.cite(clause) for clause in (task.title, *(p.clause for p in parties))))


def compose_working_with(context: Context) -> Draft | None:
    """Tell which agencies work with one that a question names ("ai phối hợp với Sở Ngoại vụ"); None for another one."""
    frame = context.frame
    mentions = context.agencies.lexicon.agencies_in(frame.text, typed=True)
    named = [found.id or found.name for found in mentions if _WITH.search(frame.text[: found.start])]
    if frame.sought is not Sought.WHO or frame.asks_role or not named or len(frame.agencies) != 1:
        return None
    if _WITHOUT.search(frame.text):
        return _not_working_with(context, named[0])
    has_subject = not is_about_whole_plan(without_scope(_plainly(context)))
    draft = Draft(context.corpus, status="not_stated")
    for plan in frame.plans:
        means, name = meaning(context, plan, named[0]), context.corpus.name(plan)
        every = [shared for shared in _within(context, plan) if any(means(party.agency) for party in shared[1])]
        beside = [
            (task, [p for p in parties if not context.agencies.is_collective(p.agency)]) for task, parties in every
        ]
        found = _on_subject(context, [shared for shared in beside if len(shared[1]) > 1], narrows=has_subject)
        others = {
            context.agencies.key(p.agency): p.agency for _, parties in found for p in parties if not means(p.agency)
        }
        if found or (every and not has_subject):
            draft.status = "answered" if found else draft.status
            draft.say(say.shared.working_with(name, context.agency_name(named[0]), list(others.values()), len(found)))
            _tell(context, draft, found)
            loose = [shared for shared, one in zip(every, beside, strict=True) if len(shared[1]) > len(one[1]) == 1]
            _tell_loosely(context, draft, [] if has_subject else loose)
    return draft if draft.lines else None


def _not_working_with(context: Context, agency: str) -> Draft | None:
    """List the agencies that a plan charges by name and that share no task with one by name; None for several plans."""
    if len(context.frame.plans) != 1:
        return None
    plan, key = context.frame.plans[0], context.agencies.key
    means = meaning(context, plan, agency)
    beside = [parties for _, parties in _within(context, plan) if any(means(party.agency) for party in parties)]
    working = {key(party.agency) for parties in beside for party in parties}
    alone: dict[str, Duty] = {}
    for row in context.corpus.duties([plan]):
        if key(row.agency) not in working and not context.agencies.is_collective(row.agency):
            alone.setdefault(key(row.agency), row)
    draft = Draft(context.corpus)
    marked = [f"{row.agency} {draft.cite(context.corpus.clause(plan, row.path))}" for row in alone.values()]
    draft.say(say.shared.not_with(context.corpus.name(plan), context.agency_name(agency), marked))
    return draft
