"""Questions for a whole section: for a part of a plan by what it is about, or for all points of something."""

from __future__ import annotations

import re

from assistant.understanding.cues import WHOLE

_PART = (
    r"(?<!góp )(?<!thành )(?<!một )(?<!cổ )(?<!học )(?<!danh )(?<!chuyên )(?<!hạng )(?<!từng )(?<!mấy )(?<!nhiêu )"
    r"\b(?:mục|phần|chương)\b(?! (?:tiêu|đích|việc|công|trăm|mềm|nào|gì|mấy|lớn|nhiều|đông|\d|[ivx]+\b))"
)
_ALL_OF_PART = r"\b(?:cả|trọn|nguyên|hết|toàn bộ) (?:mục|phần|đoạn)\b"
_NAMES_PART = re.compile(rf"{_PART}|{_ALL_OF_PART}")
_IS_TOLD = re.compile(
    rf"\b(?:trình bày|tóm (?:tắt|lược|gọn|đủ|hết|lại|các|ý)|nội dung (?:của )?(?:mục|phần)(?! (?:nào|gì|tiêu|đích)))\b"
    rf"|{_ALL_OF_PART}|\b(?:mục|phần) này\b"
    r"|\b(?:nhóm|mục|phần|mảng)(?: (?:nhiệm vụ|việc|giải pháp))? (?!nào|gì|này|đó|mấy)(?:\w+ ){2,20}"
    r"(?:nói|gồm|nêu|ghi|quy định|có)(?: (?:những|các))? gì\b"
)
_POINT = (
    r"(?:ý(?! kiến| nghĩa| thức)|gạch|cách|giải pháp|biện pháp|điểm(?! đến| du| di)|nội dung|đoạn|yêu cầu|mục đích"
    r"|mục tiêu|điều kiện)"
)
_MANY = r"(?:đủ|hết|mọi|tất cả|toàn bộ|mấy|bao nhiêu|những|các|từng)(?: (?:các|những|cả|mọi|hết))?"
_ALL_POINTS = re.compile(
    rf"\b{_MANY} (?:\w+ )?{_POINT}\b|\b(?:những|các) (?:hoạt động |việc |cách |điểm )(?:gì|nào)\b"
    r"|\b(?:kể|nêu|liệt kê|chép|cho)(?: \w+){0,2} (?:hết|trọn|đủ|tất cả|đầy đủ)\b"
)

_COUNTED = re.compile(
    r"\b(?:mấy|bao nhiêu) (?:\w+ )?(?:giải pháp|biện pháp|điểm|yêu cầu|mục đích|mục tiêu|điều kiện|hoạt động|việc)\b"
)


def counts_no_points(text: str) -> bool:
    """Tell whether a question asks how many of some things there are, and not how many points a part of a plan has."""
    return _COUNTED.search(text) is not None


def names_part(text: str) -> bool:
    """Tell whether a question calls what it asks for a part of the plan ("phần nói về …", "cả mục")."""
    return _NAMES_PART.search(text) is not None


def wants_told(text: str) -> bool:
    """Tell whether a question asks for a part to be told, whatever else its words would ask."""
    return _IS_TOLD.search(text) is not None


def asks_all_points(text: str) -> bool:
    """Tell whether a question asks for the points, ways or measures of something, or for all there is on it."""
    return bool(_ALL_POINTS.search(text) or WHOLE.search(text))
