"""Questions for each place of a plan that speaks of a thing ("những chỗ nào nhắc tới …"), or where in it one stands."""

from __future__ import annotations

import re

PART = (
    r"(?:mục(?! tiêu| đích)|chỗ|nơi(?! nhận)|đoạn|phần(?! trăm)|điểm(?! đến| mạnh| yếu)|khoản|điều khoản|dòng"
    r"|câu(?! lạc)|vị trí|nội dung|gạch đầu dòng)"
)
_SAID = r"(?:nói|nhắc|nêu(?! (?:tên|đủ|ra|rõ)*\Z)|đề cập|viết|ghi|bàn|xuất hiện|có mặt)"
MANY = r"(?:những|các|mọi|tất cả|toàn bộ|hết|đủ|từng)"
_CLAUSE = r"(?:chỗ|đoạn|điều khoản|dòng|câu|vị trí|mục(?! tiêu| đích))"
EACH_PLACE = re.compile(
    rf"\b(?:mọi|tất cả|toàn bộ|hết|bao nhiêu|mấy)(?: (?:các|những|thảy))? (?:{PART}|quy định)"
    rf"(?: \w+){{0,7}} (?:{_SAID}|(?:cho|với|về|đối với|dành cho|liên quan)\b)"
    rf"|\b(?:tìm|rà|lọc|kể|nêu|liệt kê|dẫn|chỉ|trích)(?: (?:ra|giúp|giùm|hộ|cho|tôi|em|mình|lại|đủ|hết|tất cả|mọi))*"
    rf" (?:những|các|mọi) (?:chỗ|đoạn|điều khoản|dòng|câu|vị trí|nơi)\b(?: \w+){{0,7}} {_SAID}"
    r"|\b(?:liệt kê|kể|nêu|lọc|trích)(?: (?:ra|giúp|giùm|hộ|cho|tôi|em|mình|lại))*"
    rf" (?:hết|đủ|tất cả|mọi|toàn bộ)(?: (?:các|những))? {_CLAUSE}\b"
    r"|\b(?:liệt kê|kể|nêu)(?: \w+){0,2} (?:hết|đủ|tất cả)(?: \w+){0,2} (?:kèm|cùng)"
    rf"(?: (?:cả|theo|số))* {_CLAUSE}\b"
    r"|\bở (?:những )?đâu (?:có )?(?:quy định|nêu|nhắc|nói|giao|nhiệm vụ)\b.*\b(?:kể|liệt kê|nêu)(?: \w+)? (?:hết|đủ)\b"
)
_MANY_WHERE = re.compile(rf"\b(?:những|các|mấy) {PART} nào\b(?: \w+){{0,6}} {_SAID}\b")
WHERE = re.compile(
    rf"\b(?:ở|tại|trong|thuộc|nằm|vào|bằng|qua)(?: (?:những|các|mấy|bao nhiêu))? {PART}(?: \w+)? nào\b"
    rf"|{_MANY_WHERE.pattern}"
)
"""Asks where in a plan something stands, and so for each place of it."""


def asks_each_place(text: str) -> bool:
    """Tell whether all places that speak of a thing are asked for, of whichever plans are loaded."""
    return bool(EACH_PLACE.search(text) or _MANY_WHERE.search(text))
