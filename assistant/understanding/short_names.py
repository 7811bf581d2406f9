"""Departments called by their field alone: "Công Thương còn phải làm gì?"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ingest.folding import match_key

_KIND = "sở "
_ACTS = (
    r"(?=(?:(?:thì|cũng|còn|có|được|phải|bị) )*"
    r"(?:làm|lo|chủ trì|phối hợp|giao|nhận|phụ trách|phải)\b(?: \w+){0,4} (?:gì|nào)\b)"
)


class ShortNames:
    """Writes departments in full where a question has their field act; immutable once made."""

    def __init__(self, names: Iterable[str]) -> None:
        """`names` are those of agencies in full."""
        fields = {key.removeprefix(_KIND) for name in names if (key := match_key(name)).startswith(_KIND)}
        longest_first = "|".join(sorted(map(re.escape, fields), key=len, reverse=True))
        self._begins = re.compile(rf"^((?:(?:thế|vậy|còn|và|bên) )*)((?:{longest_first}) ){_ACTS}") if fields else None

    def written_out(self, text: str) -> str:
        """Return a mended question with the department that it begins with in full."""
        text = _OFFICE.sub(r"\1 ủy ban nhân dân tỉnh", text)
        return self._begins.sub(rf"\1{_KIND}\2", text) if self._begins else text


_OFFICE = re.compile(
    r"\b((?:qua|gửi (?:về|cho|đến|tới|qua)|nộp (?:về|cho|qua)) văn phòng)"
    r"\b(?! (?:ủy|ubnd|tỉnh|thành|đoàn|hội|chính|quốc|huyện|điều|đại|công|bộ|sở|trung|ban|chủ))"
)
"""The office of those to whom reports go is called by that word alone ("thông qua Văn phòng")."""
