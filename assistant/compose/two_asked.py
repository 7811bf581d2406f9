"""Questions with two aims of one task: who does it and where its money comes from, who does it and when."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.funding import FUNDING_WORDS, compose_funding, is_on_money
from assistant.compose.who import best_tasks, compose_who
from assistant.understanding.cues import FUNDING_SOURCE, Sought
from assistant.understanding.wanted import Wanted
from ingest.folding import match_key, syllables

_ASKS_WHO = re.compile(r"\b(?:ai|(?:cơ quan|đơn vị|sở|ban|ngành|bên) nào)\b")
_DATED = re.compile(r"\d{1,2}\s*/\s*\d{1,2}|\b(?:ngày|tháng|quý) \d|(?:19|20)\d\d")
_TIMES = (Wanted.TIME, Wanted.DAY, Wanted.MONTH)
_SURE = 0.62
_LIKELY = 0.5


def compose_who_and_money(context: Context) -> Draft | None:
    """Tell who holds a task, and of its money what its row or clause says, else what the plan says of all."""
    frame = context.frame
    one_plan = frame.names_plan and len(frame.plans) == 1
    if frame.sought is not Sought.FUNDING or not one_plan or not _ASKS_WHO.search(frame.text) or frame.agencies:
        return None
    subject = tuple(word for word in frame.topic if word not in FUNDING_WORDS)
    asked = replace(context, frame=replace(frame, sought=Sought.WHO, topic=subject, own=subject))
    best = best_tasks(asked)[:1] if subject else []
    if not best or best[0][0] < _SURE or (told := compose_who(asked)) is None:
        return None
    clauses = [context.corpus.clause(one.plan, one.path) for one in told.citations]
    if not any(clause.cells or is_on_money(clause) for clause in clauses):
        money = compose_funding(replace(context, frame=replace(frame, topic=(), own=())))
        told.say(say.NO_MONEY_OF_ITS_OWN)
        if money is not None:
            told.add(money)
    return told


def compose_money_then_who(context: Context) -> Draft | None:
    """Tell where the money of a plan comes from, then who does what the question asks of it besides.

    "Kinh phí lấy từ đâu, và cơ quan nào tổng hợp dự toán": the second ask begins with its own question word.
    """
    frame = context.frame
    source = FUNDING_SOURCE.search(frame.text)
    who = _ASKS_WHO.search(frame.text, source.end()) if source else None
    if who is None or frame.sought is not Sought.FUNDING or not frame.names_plan or len(frame.plans) != 1:
        return None
    subject = tuple(word for word in frame.topic if word in syllables(frame.text[who.end() :]))
    asked = replace(frame, sought=Sought.WHO, wanted=None, lists=False, topic=subject, own=subject)
    held = replace(context, frame=asked)
    best = best_tasks(held)[:1] if subject else []
    money = compose_funding(replace(context, frame=replace(frame, topic=(), own=())))
    if money is None or not best or best[0][0] < _LIKELY:
        return None
    if (told := compose_who(held)) is not None:
        money.add(told)
    return money


def tell_no_date(context: Context, draft: Draft) -> Draft:
    """Say that the clauses told print no date where a question on who does something also asks when."""
    frame = context.frame
    if frame.sought is not Sought.WHO or frame.wanted not in _TIMES or draft.status != "answered" or frame.details:
        return draft  # what `frame.details` asks for is told already
    texts = [match_key(context.corpus.clause(one.plan, one.path).text) for one in draft.citations]
    if _ASKS_WHO.search(frame.text) and not any(_DATED.search(text) for text in texts):
        draft.say(say.NO_DATE_OF_IT)
    return draft
