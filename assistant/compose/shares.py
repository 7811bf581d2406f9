"""A figure that a question takes for the province's own and the plan prints as a goal of the whole country."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import choose, telling
from ingest.folding import match_key

_OF_ALL = re.compile(r"(?:cùng|của|chung)(?: với)? (?:cả nước|toàn quốc|toàn vùng|cả vùng)")
_ALONE = re.compile(r"\briêng\b|\btự mình\b|\bmột mình\b|\bcủa riêng\b")
_REACH = 120


def correct_share(context: Context) -> Draft | None:
    """Correct a figure that a question takes for the province's own and the plan prints for the whole country."""
    if not _ALONE.search(context.frame.text):
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


_TWO_DIGITS = re.compile(r"(?<![\d/.-])(?!(?:19|20)\d\d\b)\d{2,}(?![\d/.-])")
