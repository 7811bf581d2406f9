"""Which rows of an appendix a question asks for: what is to stand in which column."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.understanding.cues import PAYS
from ingest.folding import match_key
from ingest.plan import Cell, Clause

_BLANK = re.compile(r"(?:để|bỏ) trống|không (?:ghi|có|nêu)|chưa (?:ghi|có)")
_AGENCY_COLUMN = re.compile(r"chủ trì|phối hợp|thực hiện$|đơn vị|cơ quan")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
YEARLY = re.compile(r"h[ằà]ng năm|mỗi năm|thường niên")


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition on a table: the column's head, and the words that its cell must hold ("" for a blank cell)."""

    column: str
    value: str
    negated: bool = False


def attributes(row: Clause) -> Iterator[Cell]:
    """Return the cells beside a row's number and title that name no agency."""
    for cell in row.cells[2:]:
        if not _AGENCY_COLUMN.search(match_key(cell.column)) or re.search(r"thời|nguồn|sản", match_key(cell.column)):
            yield cell


_EITHER = re.compile(r"\b(\w+ \w+) (?:hoặc|hay|và) (\w+ \w+)(?P<whose> của \w+(?: \w+)?)")


_HELPED = re.compile(r"\b(?:được|do|có) (\w+ \w+) hỗ trợ\b")


def filters_of(text: str, rows: list[Clause]) -> list[Filter]:
    """Return what a question wants in the columns of a table, a value within another's words left out.

    Of "chương trình hoặc hỗ trợ của Trung ương" both are of whom the last is.
    """
    asked = _HELPED.sub(r"hỗ trợ của \1", _EITHER.sub(r"\1\g<whose> hoặc \2\g<whose>", plain(text)))
    found = list(dict.fromkeys(_filters(asked, rows)))
    return [one for one in found if not any(_is_within(one.value, other.value, asked) for other in found)]


def _is_within(value: str, other: str, asked: str) -> bool:
    """Tell whether a value is named only as words of another one."""
    is_part = value and value != other and _holds(other, value)
    return bool(is_part) and not _holds(asked.replace(other, " "), value)


def _filters(asked: str, rows: list[Clause]) -> Iterator[Filter]:
    for row in rows:
        for cell in attributes(row):
            pays = PAYS.search(match_key(cell.column)) and PAYS.search(asked)
            if _BLANK.search(asked) and (pays or names_value(cell.column, asked)):
                yield Filter(cell.column, "")
                continue
            for value in _values(cell.text):
                if _holds(asked, value):
                    yield Filter(
                        cell.column,
                        value,
                        bool(
                            re.search(
                                rf"(?:không|thay vì|khác|(?<!nước )ngoài)(?: \w+){{0,2}} {re.escape(value)}", asked
                            )
                        ),
                    )


def names_value(column: str, asked: str) -> bool:
    """Tell whether a question names a column by its first words; "nội dung" alone is any plan's."""
    words = plain(column).split()
    return " ".join(words if words[:2] == ["nội", "dung"] else words[:2]) in asked


def plain(text: str) -> str:
    return YEARLY.sub("hàng năm", match_key(text))


def _values(cell: str) -> list[str]:
    """Return a cell's separate items ("- Ngân sách; - Xã hội hóa"), years apart: those are compared as spans."""
    items = re.split(r"[;,/]|(?:\A|\s)-\s", plain(cell))
    return [item.strip(" .-") for item in items if len(item.strip(" .-")) > 3 and not _YEAR.search(item)]


def _holds(text: str, words: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text))


def _meets(row: Clause, condition: Filter) -> bool:
    cell = next((cell for cell in attributes(row) if cell.column == condition.column), None)
    if cell is None:
        return False
    text = plain(cell.text)
    if not condition.value:
        return not text.strip()
    return _holds(text, condition.value)


def fits(row: Clause, conditions: list[Filter]) -> bool:
    """Tell whether a row holds any of the values wanted in one column and none of those to be left out."""
    wanted = [condition for condition in conditions if not condition.negated]
    if any(condition.negated and _meets(row, condition) for condition in conditions):
        return False
    return not wanted or any(_meets(row, condition) for condition in wanted)
