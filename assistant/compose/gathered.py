"""Who gathers the reports: whom they are sent to or through, and who is charged with summing them up."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import telling
from ingest.folding import match_key

_ASKS = re.compile(
    r"\b(?:ai|(?:cơ quan|sở|đơn vị|nơi|ngành) nào)(?: \w+){0,4} (?:tổng hợp|tiếp nhận|nhận|gom)(?: các| những)? báo cáo"
    r"|báo cáo(?: \w+){0,4} (?:do|được) (?:ai|(?:cơ quan|sở|đơn vị) nào) (?:tổng hợp|tiếp nhận|nhận|gom)"
)
_THROUGH = re.compile(r"\(qua (.+)\)")
_SUMS_UP = re.compile(r"tổng hợp[^.;]{0,60}báo cáo")


def compose_gathered(context: Context) -> Draft | None:
    """Tell whom reports go to or through, then who sums them up; None where a question asks something else."""
    if not _ASKS.search(context.frame.text):
        return None
    draft = Draft(context.corpus)
    for plan in context.frame.plans:
        name, told = context.corpus.name(plan), set[str]()
        for row in context.corpus.deadlines([plan]):
            through = _THROUGH.search(row.to or "")
            is_department = row.to and context.agencies.lexicon.agencies_in(row.to) and not _of_a_committee(row.to)
            if "báo cáo" in match_key(row.what or "") and (through or is_department):
                clause = context.corpus.clause(plan, row.path)
                gatherer = through[1] if through else row.to or ""
                draft.say(say.gathered_by(name, gatherer, telling(context, clause, 420), draft.cite(clause)))
                told.add(row.path)
        for duty in context.corpus.duties([plan]):
            clause = context.corpus.clause(plan, duty.path)
            charged = not clause.cells and not context.agencies.is_collective(duty.agency)
            if duty.path not in told and charged and _SUMS_UP.search(match_key(clause.text)):
                draft.say(say.gathered_by(name, duty.agency, telling(context, clause, 420), draft.cite(clause)))
                told.add(duty.path)
    return draft if draft.lines else None


def _of_a_committee(receiver: str) -> bool:
    return bool(re.search(r"ubnd|ủy ban nhân dân|bộ ", match_key(receiver)))
