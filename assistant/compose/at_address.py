"""Where in its plan what was told stands, for a question that asks for the address and an answer without one."""

from __future__ import annotations

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.tasks import is_role_line
from ingest.label import label_of
from ingest.plan import HEADING_KINDS

_FEW = 3
"""More clauses than these are told in a list that has their addresses beside them."""


def tell_address(context: Context, draft: Draft) -> Draft:
    """Add to an answer the addresses of its clauses, where they are asked for and it prints none of them."""
    if not context.frame.asks_place or draft.status == "not_stated":
        return draft
    cited = [context.corpus.clause(one.plan, one.path) for one in draft.citations]
    told = [one for one in cited if one.kind not in HEADING_KINDS and not is_role_line(one)] or cited
    told = list(dict.fromkeys(told))
    text = "\n".join(map(str, draft.lines))
    if not 0 < len(told) <= _FEW or any(label_of(one.path) in text for one in told):
        return draft
    for one in told:
        draft.say(say.lies_at(context.corpus.name(one.plan), label_of(one.path), draft.cite(one)))
    return draft
