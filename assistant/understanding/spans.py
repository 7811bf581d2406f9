"""Parts of a question that are names: which are a person's, and the question without them."""

from __future__ import annotations

import re
from collections.abc import Sequence

_PERSON_NAME = re.compile(r"(?:chủ tịch|tư tưởng|bác|lăng|đoàn thanh niên cộng sản) hồ chí minh")


def is_person_name(text: str, start: int) -> bool:
    """Tell whether a province found at `start` is part of what people call after Hồ Chí Minh."""
    return any(found.start() < start < found.end() for found in _PERSON_NAME.finditer(text))


def without_spans(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Blank names out that hold question words' neighbours: in "Hải Phòng, việc nào" nobody asks for a "phòng nào"."""
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]}x{text[end:]}"
    return text
