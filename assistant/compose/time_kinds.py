"""The kinds of time that a question may want, and whether an expression or a clause is one of them."""

from __future__ import annotations

import re

from assistant.compose.context import Context
from assistant.understanding.document_cues import OTHER_DOCUMENT
from assistant.understanding.wanted import Wanted
from ingest.folding import match_key, syllables
from ingest.plan import Clause
from ingest.registers.spelt_numbers import in_digits
from ingest.registers.words import Deadline

_FITS: dict[Wanted, re.Pattern[str]] = {
    Wanted.TIME: re.compile(
        r"\d{1,2}\s*/\s*\d{1,2}|\b(?:19|20)\d\d\b|\bnăm\b|\btháng\b|\bquý [ivx\d]+\b|\bngày \d"
        # "Tuần Văn hóa", "Ngày Việt Nam", "giá trị quý" are no times.
        r"|(?:\d|h[àằ]ng|mỗi|từng|đầu|giữa|cuối|trong|sau|một|hai|ba) (?:ngày|tuần|quý)\b"
        r"|định kỳ|thường (?:xuyên|niên)|đột xuất|trước khi|sau khi|nếu|trường hợp|dịp|[(,;] ?khi "
        r"|trong quá trình (?:tổ chức|triển khai|thực hiện)"
    ),
    Wanted.DAY: re.compile(r"\d{1,2}\s*/\s*\d{1,2}|ngày\s+\d{1,2}|\bthứ (?:hai|ba|tư|năm|sáu|bảy)\b|chủ nhật"),
    Wanted.MONTH: re.compile(r"tháng\s+\d{1,2}|\d{1,2}\s*/\s*\d{1,4}|quý\s+[ivx\d]+"),
    Wanted.YEAR: re.compile(r"\b(?:19|20)\d\d\b"),
    Wanted.INTERVAL: re.compile(
        r"\d+\s+lần\s*(?:/|mỗi|một|trong)"
        r"|\d+\s+(?:năm|tháng|tuần|ngày)\b|\b(?:hai|ba|bốn|năm|sáu) (?:năm|tháng|tuần|quý) (?:một |1 )?lần"
        r"|(?:h[àằ]ng|mỗi|từng) (?:năm|tháng|quý|tuần)|thường niên|\d{4}\s*[-–]\s*\d{4}"
    ),
}


TIMES = tuple(_FITS)
"""The kinds of time that a question may want."""


def answers(wanted: Wanted | None, expression: str) -> bool:
    """Tell whether a time expression is of the type that was asked for."""
    pattern = _FITS.get(wanted) if wanted else None
    return pattern is None or bool(pattern.search(match_key(in_digits(expression).text)))


_OF_A_DOCUMENT = re.compile(r"số (?:mấy|bao nhiêu|hiệu|ký hiệu|nào)|ban hành")


def own_times(context: Context, clause: Clause) -> str:
    """Return a clause without the dates of the documents that it cites, unless a question is about one of those."""
    text = clause.text
    if OTHER_DOCUMENT.search(context.frame.text) or _OF_A_DOCUMENT.search(context.frame.text):
        return text
    for row in context.corpus.deadlines([clause.plan]):
        if row.path == clause.path and row.kind == "date_of_cited_document" and not _is_of_asked(context, text, row):
            text = text.replace(row.expression, " ")
    return text if clause.cells else items_asked(context, text)


def _is_of_asked(context: Context, text: str, row: Deadline) -> bool:
    """Tell whether a date stands right after the name of what is asked about ("Hội nghị … toàn quốc ngày …")."""
    before = syllables(text[: text.find(row.expression)])[-_NAMED_BY:]
    asked = " ".join(syllables(context.frame.text))
    return len(before) == _NAMED_BY and f" {' '.join(before)} " in f" {asked} "


_NAMED_BY = 3
_LONG_LIST = 4


def items_asked(context: Context, text: str) -> str:
    """Return of a long list of things only what is asked about: another item's year is no time of it."""
    items = text.split(";")
    if len(items) < _LONG_LIST:
        return text
    shares = [context.evidence.share(context.frame.topic, syllables(item)) for item in items]
    return ";".join(item for item, share in zip(items, shares, strict=True) if share >= max(shares))
