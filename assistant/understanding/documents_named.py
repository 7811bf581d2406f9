"""The numbers of documents that a question names, but those by which it calls its plan."""

from __future__ import annotations

import re
from collections.abc import Collection

from assistant.understanding.document_cues import PAPERS

_DOCUMENT_NUMBER = re.compile(r"\b\d+(?:/\d{4})?[-/][^\W\d_]{2,}(?:[-/][^\W\d_]+)*\b")
_BARE_NUMBER = re.compile(
    rf"(?:(?!luật )(?:{PAPERS}|đề án|thông báo|(?:quyết định|kế hoạch|tờ trình) số) "
    r"|kế hoạch (?!20[1-5]\d))(\d{2,4})\b(?! *%)"
)
"""A plan is called by its years more often than by its number, and so is a law."""
_MEASURE = re.compile(r"\d+-(?:star|year|month|week|day|point|step|page|member)s?", re.IGNORECASE)
"""What English joins to a figure, and is no number of a document."""


def _digits(number: str) -> str:
    return re.split(r"[/-]", number)[0]


def _stands(number: str, text: str) -> bool:
    return re.search(rf"(?<!\d){re.escape(_digits(number))}(?!\d)", text) is not None


def documents_in(typed: str, text: str, own: Collection[str]) -> tuple[str, ...]:
    """Return the numbers of documents in a question but those that call its plan.

    They are the plan's `own`, or gone from its mended `text` by now.
    """
    numbers = _numbers_in(typed) or _BARE_NUMBER.findall(text)
    return tuple(number for number in numbers if _digits(number) not in own and _stands(number, text))


def _numbers_in(typed: str) -> list[str]:
    return [found[0] for found in _DOCUMENT_NUMBER.finditer(typed) if not _MEASURE.fullmatch(found[0])]
