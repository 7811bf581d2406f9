"""What a question says a plan does not say or ask, and the plan does: "… không phải báo cáo, đúng không?"."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant import say
from assistant.compose.appendix import has_appendix
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.duties import compose_duties
from assistant.compose.duty_rows import of_agencies
from assistant.compose.unmet import unmet_in
from assistant.understanding.aims import role_of
from assistant.understanding.cues import Sought
from assistant.understanding.document_cues import APPENDIX
from ingest.plan import Clause

_SAYS_ALL, _ALL, _HALF = 0.75, 0.95, 0.5


def deny_denial(context: Context, draft: Draft) -> Draft:
    """Say first that a plan does say what a question says it does not, where the clause cited says all of that."""
    frame = context.frame
    if say.checks.RIGHTLY_DENIED in draft.lines:
        return draft
    if not frame.denies or draft.status != "answered" or len(frame.plans) != 1 or not draft.citations:
        return draft
    first = context.corpus.clause(draft.citations[0].plan, draft.citations[0].path)
    if frame.topic:
        is_said = _says_all(context, first) and not unmet_in(context, draft)
        is_said &= all(_binds(context, draft, agency) for agency in frame.agencies)
        is_said |= _holds(context, first) and context.evidence.coverage(frame.topic, first) >= _HALF
    else:
        is_said = bool(APPENDIX.search(frame.text)) and has_appendix(context, frame.plans[0])
    if _lists_some(context, draft) or is_said:
        draft.lines.insert(0, say.checks.said_after_all(context.corpus.name(frame.plans[0])))
        draft.status = "premise_corrected"
    return draft


def _holds(context: Context, clause: Clause) -> bool:
    """Tell whether a clause gives every agency of a question the very role that it is said not to have."""
    role, same = role_of(context.frame.text), context.agencies.same
    held = [row.agency for row in context.corpus.duties([clause.plan]) if row.path == clause.path and row.role == role]
    agencies = context.frame.agencies
    return bool(role and agencies) and all(any(same(one, agency) for one in held) for agency in agencies)


def _lists_some(context: Context, draft: Draft) -> bool:
    """Tell whether a question says that there are none of what a register lists ("không nêu tên đối tác nào")."""
    listed = context.frame.sought in (Sought.PARTNERS, Sought.REFERENCES) and draft.complete is not None
    return listed and bool(draft.complete and draft.complete.total and _NOTHING.search(context.frame.text))


def _says_all(context: Context, clause: Clause) -> bool:
    """Tell whether a clause says all of a question, or of what it denies at its end ("…, không huy động gì")."""
    topic, evidence = context.frame.topic, context.evidence
    covered = evidence.coverage(topic, clause)
    after = context.frame.text.rpartition(" không ")[2] if _ASIDE.search(context.frame.text) else ""
    denied = [word for word in topic if word in after.split()]
    says_denied = len(denied) > 1 and evidence.coverage(denied, clause) >= _ALL
    return covered >= _SAYS_ALL or (covered >= _HALF and says_denied)


_ASIDE = re.compile(r"\bchỉ\b.* không (?!đúng|phải)\w+")


def correct_no_duty(context: Context) -> Draft | None:
    """Correct a question that says agencies have nothing to do, or to lead: their duties; None where they have none."""
    frame = context.frame
    names_own = not frame.follows_up or context.agencies.lexicon.agencies_in(frame.text, typed=True)
    is_said = _NOTHING.search(frame.text) or (not frame.topic and _NO_TASK.search(frame.text))
    if not frame.denies or not names_own or not frame.agencies or not is_said:
        return None
    role = role_of(frame.text)
    asked = replace(frame, sought=Sought.DUTIES, role=role, topic=(), assertion=None, asserts=False)
    rows = [row for row in of_agencies(context, frame.plans) if role in (None, row.role)]
    draft = compose_duties(replace(context, frame=asked)) if rows else None
    if draft is not None:
        draft.lines.insert(0, say.checks.NOT_SO)
    return draft


_NOTHING = re.compile(r"\b(?:không|chưa|chẳng)\b(?: \w+){0,5}? (?:gì|nào)\b")
_NO_TASK = re.compile(
    r"\b(?:không|chưa|chẳng)(?: (?:hề|được|có|phải))* (?:giao|có|phân công|đặt|nhận)(?: \w+){0,2}?"
    r" (?:nhiệm vụ|việc|trách nhiệm|phần việc)\b"
)


def _binds(context: Context, draft: Draft, agency: str) -> bool:
    """Tell whether one of the clauses cited names an agency or is charged to it, by itself or among all."""
    book = context.agencies
    cited = {(one.plan, one.path) for one in draft.citations}
    rows = [row for row in context.corpus.duties(context.frame.plans) if (row.plan, row.path) in cited]
    if any(book.same(row.agency, agency) or book.binds(row.agency, agency) for row in rows):
        return True
    named = (book.lexicon.agencies_in(context.corpus.clause(*place).text) for place in cited)
    return any(book.same(mention.name, agency) for mentions in named for mention in mentions)
