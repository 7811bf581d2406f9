"""One cell becomes a value: JSON as in JSON Lines, or the plain form that people type into a spreadsheet.

Plain forms: `plans` and `forbidden` "a; b" · `facts` "25/10 | 25 tháng 10; Sở Ngoại vụ" (| parts the
alternatives) · `gold` one line a clause, "bac-giang#IV.13 ¶ 1 :: trước ngày 25/10".
"""

from __future__ import annotations

import json
import re
from typing import Any

from ingest.system import json_place


class BadCell(ValueError):
    """A cell is malformed; the text names the column and the mend."""


_TRUE = frozenset({"true", "1", "đúng", "có", "yes", "x"})
_FALSE = frozenset({"false", "0", "sai", "không", "no"})


def flag(column: str, value: object, *, default: bool | None) -> bool | None:
    """Read true or false."""
    if value is None:
        return default
    if isinstance(value, bool):
        return value
    word = str(value).strip().lower()
    if word in _TRUE or word in _FALSE:
        return word in _TRUE
    raise BadCell(f"cột {column} là “{value}”; hãy điền true hoặc false")


def whole(column: str, value: object, *, default: int) -> int:
    """Read a whole number."""
    if value is None:
        return default
    try:
        number = float(str(value)) if not isinstance(value, bool) else float("nan")
    except ValueError:
        number = float("nan")
    if not number.is_integer():
        raise BadCell(f"cột {column} là “{value}”; hãy điền một số nguyên")
    return int(number)


def strings(column: str, value: object) -> tuple[str, ...]:
    """Read a list of strings; none may be empty."""
    items = _plain(value, column, lambda text: [part.strip() for part in text.split(";") if part.strip()])
    if not all(isinstance(item, str) and item.strip() for item in items):
        raise BadCell(f'cột {column} phải là danh sách chữ không trống; ví dụ ["bac-giang"]')
    return tuple(items)


def groups(value: object) -> tuple[tuple[str, ...], ...]:
    """Read the facts: a list of lists of alternatives."""
    items = _plain(value, "facts", _fact_groups)
    for item in items:
        if not isinstance(item, list) or not item or not all(isinstance(text, str) and text.strip() for text in item):
            raise BadCell('cột facts phải là danh sách các danh sách chữ; ví dụ [["25/10", "25 tháng 10"]]')
    return tuple(tuple(item) for item in items)


def turns(value: object) -> tuple[tuple[str, str], ...]:
    """Read the earlier turns of the conversation."""
    items = _plain(value, "history", None)
    mend = 'cột history phải là danh sách {"role": "user" hoặc "assistant", "content": "…"}'
    read: list[tuple[str, str]] = []
    for item in items:
        if not isinstance(item, dict) or item.get("role") not in ("user", "assistant"):
            raise BadCell(mend)
        if not isinstance(item.get("content"), str):
            raise BadCell(mend)
        read.append((item["role"], item["content"]))
    return tuple(read)


def gold_rows(value: object) -> list[dict[str, str]]:
    """Read the gold clauses as {"plan", "path", "quote"}; the quote may be left out."""
    read: list[dict[str, str]] = []
    for item in _plain(value, "gold", _gold_lines):
        cells = {key: item.get(key, "") for key in ("plan", "path", "quote")} if isinstance(item, dict) else {}
        if not all(isinstance(cell, str) for cell in cells.values()) or not cells.get("plan") or not cells.get("path"):
            raise BadCell('mỗi phần tử của cột gold phải có plan và path; ví dụ {"plan": "bac-giang", "path": "IV.13"}')
        read.append(cells)
    return read


def _plain(value: object, column: str, from_text: Any) -> list[Any]:
    if value is None:
        return []
    if isinstance(value, list):
        return value
    text = str(value).strip() if isinstance(value, str | int | float) else ""
    if isinstance(value, str) and not text:
        return []
    if text.startswith("["):
        try:
            items = json.loads(text)
        except ValueError as error:
            raise BadCell(
                f"cột {column} bắt đầu bằng “[” nhưng không phải JSON hợp lệ ({json_place(error)})"
            ) from error
        return list(items)
    if not text or from_text is None:
        raise BadCell(f"cột {column} phải là một danh sách JSON […]")
    return list(from_text(text))


def _fact_groups(text: str) -> list[list[str]]:
    groups_of_text = filter(str.strip, re.split(r"[;\n]", text))
    return [[part.strip() for part in group.split("|") if part.strip()] for group in groups_of_text]


def _gold_lines(text: str) -> list[dict[str, str]]:
    rows = []
    for line in filter(str.strip, text.splitlines()):
        where, _, quote = line.partition("::")
        plan, sign, path = where.partition("#")
        if not sign:
            raise BadCell(f"cột gold: “{line.strip()}” thiếu dấu #; hãy viết “mã-kế-hoạch#địa chỉ :: trích dẫn”")
        rows.append({"plan": plan.strip(), "path": path.strip(), "quote": quote.strip()})
    return rows
