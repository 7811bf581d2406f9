"""What a question says of a row of a table, held against its cells: who pays, what comes of it, how often it is."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.claims import corrected, in_question
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.understanding.cues import PAYS
from ingest.folding import match_key, syllables
from ingest.plan import Cell, Clause

_SOURCES = re.compile(r"\b(?:ngân sách|xã hội hóa|tài trợ|hợp tác quốc tế|đối ứng|vay|doanh nghiệp)\b")
_SPENDS = re.compile(r"\b(?:cấp|chi|chi trả|trả|bỏ (?:tiền )?ra|(?:dùng|lấy|từ|bằng) (?:ngân sách|nguồn|tiền))\b")
_PRODUCT = re.compile(
    r"\bsản phẩm\b(?: \w+){0,16}? là (\w+(?: (?!đúng|phải)\w+){0,4}?)(?= (?:đúng|phải|nhỉ|à|hả|chứ)\b|$)"
)
_YEARLY = re.compile(r"\b(?:hàng|hằng|mỗi) năm\b")
_YEARS = re.compile(r"20\d\d")
_TIMES = re.compile(r"thời gian|thời hạn|tiến độ")


def correct_cell(context: Context) -> Draft | None:
    """Correct the source of money, the product or the time that a question says a row of a table has."""
    near = in_question(context)[:_AS_LIKELY] if context.frame.asserts else []
    if not near or not near[0].cells:
        return None
    wrong = [_wrong(context, row) for row in near if row.cells]
    # Of two rows much alike either may be meant: one of which it is true is.
    return corrected(context, near[0], say.quoted(wrong[0])) if wrong[0] and all(wrong) else None


_AS_LIKELY = 2


def _wrong(context: Context, row: Clause) -> str | None:
    return _wrong_source(context, row) or _wrong_product(context, row) or _wrong_time(context, row)


def _column(row: Clause, kind: re.Pattern[str]) -> Cell | None:
    return next((cell for cell in row.cells if kind.search(match_key(cell.column)) and cell.text.strip()), None)


def _wrong_source(context: Context, row: Clause) -> str | None:
    cell = _column(row, PAYS)
    is_of_money = PAYS.search(context.frame.text) or _SPENDS.search(context.frame.text)
    said = _SOURCES.findall(context.frame.text) if is_of_money else []
    # What the row itself is about ("hợp tác quốc tế về …") is no source.
    named = [one for one in said if one not in match_key(row.cells[0].text) and one not in _title(row)]
    absent = [one for one in named if cell and one not in match_key(cell.text)]
    return absent[0] if absent and len(absent) == len(named) else None


def _title(row: Clause) -> str:
    """Return the cell that words the task: the longest that is not in a column of its own kind."""
    known = re.compile(rf"{PAYS.pattern}|{_TIMES.pattern}|sản phẩm|cơ quan|đơn vị")
    cells = [cell.text for cell in row.cells if not known.search(match_key(cell.column))]
    return match_key(max(cells, key=len, default=""))


def _wrong_product(context: Context, row: Clause) -> str | None:
    cell, said = _column(row, re.compile("sản phẩm")), _PRODUCT.search(context.frame.text)
    is_other = cell and said and not set(syllables(said[1])) & set(syllables(cell.text))
    return said[1].strip() if said and is_other else None


def _wrong_time(context: Context, row: Clause) -> str | None:
    cell, said = _column(row, _TIMES), _YEARLY.search(context.frame.text)
    is_other = cell and said and _YEARS.search(cell.text) and not _YEARLY.search(match_key(cell.text))
    return said[0] if said and is_other else None
