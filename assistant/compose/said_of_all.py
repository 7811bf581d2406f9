"""What a question states of each of several plans ("cả năm kế hoạch đều thực hiện Quyết định số …")."""

from __future__ import annotations

import re

from assistant.compose.context import Context
from assistant.compose.draft import Draft
from ingest.folding import match_key

_OF_ALL = re.compile(r"\b(?:đều|cùng|cả (?:hai|ba|bốn|năm|[2-9]|\d\d) (?:tỉnh|kế hoạch|địa phương|bản|nơi))\b")


def is_said_of_all(context: Context) -> bool:
    """Tell whether a question states something of each of its plans."""
    return context.frame.asserts and not context.frame.denies and _OF_ALL.search(context.frame.text) is not None


_YEAR = re.compile(r"\b20\d\d\b")


def lacks_number(context: Context, plan: str) -> bool:
    """Tell whether a plan prints none of the document numbers, or of the years, that a question states."""
    numbers = [match_key(number) for number in context.frame.numbers] or _YEAR.findall(context.frame.text)
    source = match_key(context.corpus.views[plan].plan.source)
    return bool(numbers) and not any(number in source for number in numbers)


def rests_on_number(context: Context, own: Draft) -> bool:
    """Tell whether what a plan answers rests first on a clause that prints a document's number of the question."""
    text = match_key(own.corpus.clause(own.citations[0].plan, own.citations[0].path).text) if own.citations else ""
    return any(match_key(number) in text for number in context.frame.numbers)
