"""A figure that a question takes for the province's own and the plan prints as a goal of the whole country."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import choose, telling
from ingest.folding import match_key
from ingest.label import label_of
from ingest.plan import Clause

_OF_ALL = re.compile(r"(?:cùng|của|chung)(?: với)? (?:cả nước|toàn quốc|toàn vùng|cả vùng)")
_ALONE = re.compile(
    r"(?<!không )(?<!không phải )(?<!chứ )(?<!phải của )\briêng\b(?! gì)|\btự mình\b|\bmột mình\b|\bcủa riêng\b"
)
_OF_PROVINCE = re.compile(r"\d\d+(?: \w+){1,3} (?:của|ở|trong) (?:tỉnh|thành phố|địa phương)\b(?! (?:nào|khác|bạn))")
_REACH = 120


def correct_share(context: Context) -> Draft | None:
    """Correct a figure that a question takes for the province's own and the plan prints for the whole country."""
    if not (_ALONE.search(context.frame.text) or _OF_PROVINCE.search(context.frame.text)):
        return None
    for item in choose(context):
        text = match_key(item.clause.text)
        for figure in _TWO_DIGITS.findall(context.frame.text):
            at = re.search(rf"(?<![\d/.]){figure}(?![\d/.])", text)
            if at is not None and _OF_ALL.search(text[max(0, at.start() - _REACH) : at.start()]):
                draft = Draft(context.corpus)
                name, words = context.corpus.name(item.clause.plan), telling(context, item.clause, 500)
                draft.say(say.share_of_all(name, figure, words, draft.cite(item.clause)))
                return draft
    return None


def share_of_all(context: Context, clauses: Sequence[Clause]) -> Draft | None:
    """Say that what a question takes for the province's own is a goal of the whole country, where a clause says so."""
    if not (context.frame.asserts and _ALONE.search(context.frame.text)):
        return None
    found = next((clause for clause in clauses if _OF_ALL.search(match_key(clause.text))), None)
    if found is None:
        return None
    draft = Draft(context.corpus, status="premise_corrected")
    name, words = context.corpus.name(found.plan), telling(context, found, 500)
    draft.say(say.checks.of_all(name, label_of(found.path), words, draft.cite(found)))
    return draft


_TWO_DIGITS = re.compile(r"(?<![\d/.-])(?!(?:19|20)\d\d\b)\d{2,}(?![\d/.-])")
