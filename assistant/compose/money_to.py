"""Money for somebody or something named ("tỉnh nào cấp tiền cho kiều bào"): only sentences that speak of both count.

That a plan has money and speaks of them elsewhere does not say that it gives them any.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft, beside_counter, sentences
from assistant.compose.passages import telling
from assistant.compose.phrases import prints
from assistant.compose.which_plans import asks_which
from ingest.folding import match_key, syllables
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause

_GIVES = re.compile(
    r"\b(?:hỗ trợ|cấp|chi|trả|tài trợ|trợ cấp|bố trí|dành|rót|thưởng)(?: \w+){0,2}?"
    r" (?:tiền|kinh phí|ngân sách|vốn)(?: \w+)? cho (?:các |những |riêng )*"
    r"(?P<whom>(?!(?:kế hoạch|việc|thực hiện|hoạt động|công tác|cơ quan|đơn vị|nhiệm vụ)\b)\w+(?: \w+)+?)"
    r"(?: (?:không|hay không|nào))*$"
)
_WHETHER = re.compile(r"\bcó\b.* không$")
_MONEY = re.compile(
    r"\b(?:tiền|kinh phí|ngân sách|tài chính|vốn|tài trợ|trợ cấp|học bổng|chi thường xuyên|dự toán|thù lao|phụ cấp)\b"
)
_COMES_IN = re.compile(r"\b(?:huy động|vận động|thu hút|đóng góp|tranh thủ)\b")
_TOLD = 3


def compose_money_to(context: Context) -> Draft | None:
    """Tell the sentences that speak of money and of those it is to be for, or that there is none; else None."""
    frame = context.frame
    gives = _GIVES.search(frame.text)
    if gives is None or frame.agencies or not (asks_which(context) or _WHETHER.search(frame.text)):
        return None
    words = tuple(syllables(gives["whom"]))
    phrases = [" ".join(words), *context.evidence.same_as(words)]
    found = {plan: _speaking(context, plan, phrases) for plan in frame.plans}
    draft = Draft(context.corpus)
    if not any(found.values()):
        draft.status = "not_stated" if frame.names_plan else "not_found"
        names = [context.corpus.name(plan) for plan in frame.plans] if frame.names_plan else []
        draft.say(say.plans.no_money_for(names, gives["whom"]))
        return draft
    places = [context.corpus.place(plan) for plan in found if found[plan]]
    draft.say(say.plans.money_beside(places, gives["whom"], only=len(places) < len(found)))
    for plan, clauses in found.items():
        for clause in clauses[:_TOLD]:
            where = f"{context.corpus.name(plan)}, {label_of(clause.path)}"
            draft.say(say.item_at(where, telling(context, clause, 420), draft.cite(clause)))
    return draft


def _speaking(context: Context, plan: str, phrases: Sequence[str]) -> list[Clause]:
    """Return the clauses of a plan that speak in one sentence or table row of money and of the phrases."""
    place = context.corpus.place(plan)
    clauses = [clause for clause in context.corpus.clauses([plan]) if clause.kind not in HEADING_KINDS]
    return [one for one in clauses if any(_MONEY.search(a) and prints(phrases, b, place) for a, b in _said(one))]


def _said(clause: Clause) -> list[tuple[str, str]]:
    """Return where money and where those it is for are looked for: of a row its subject; not where money comes in."""
    if clause.cells:
        filled = [cell.text for cell in beside_counter(clause) if cell.text]
        return [(match_key(clause.text), filled[0])] if filled else []
    told = [(match_key(one), one) for one in sentences(clause.text)]
    return [(key, one) for key, one in told if not _COMES_IN.search(key)]
