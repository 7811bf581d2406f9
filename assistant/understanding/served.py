"""Whom something is done for: "ai được khen thưởng" asks for no agency that does it."""

from __future__ import annotations

import re

_WHOM = r"(?:những )?(?:ai(?! cũng)|người nào|đối tượng nào|nhóm nào)"
_CHARGED = (
    r"(?:giao|phân công|phân|chỉ định|cử|ủy quyền|bổ nhiệm|chọn làm|coi là|xem là|phép|quyền|nêu|nhắc|gọi|ghi|kể"
    r"|đề nghị|yêu cầu|tham gia|biết|báo)"
)
"""What is said of an agency, and is nothing done for people."""
_DONE = re.compile(rf"\b{_WHOM} (?:sẽ |mới |thì |cũng |có thể )?(?:được|hưởng|thụ hưởng)(?! (?:x )?{_CHARGED}\b)")
_FOR_WHOM = re.compile(
    rf"(?P<before>.*\w) (?:(?:dành )?cho|đến|tới|hướng tới|hướng đến|nhằm vào|phục vụ|tặng) {_WHOM}\b"
)
_TO_AN_AGENCY = re.compile(
    r"\b(?:giao(?! (?:lưu|thương|dịch|hữu))|phân công|phân|gửi|nộp|trình|báo cáo|chuyển|tham mưu|kiến nghị|đề nghị|hỏi"
    r"|báo|trách nhiệm|thuộc|áp dụng)\b"
)
_SERVED = re.compile(
    rf"\bđối tượng(?: (?!đối|đấu)\w+){{0,8}} (?:là|gồm) (?:gì|{_WHOM})\b|\bđối tượng nào\b"
    r"|\bđối tượng (?:tuyên truyền|đào tạo|bồi dưỡng|tập huấn|thụ hưởng|khen thưởng|áp dụng|phục vụ)\b"
)

_OBJECT = re.compile(
    rf"\b(?:đào tạo|bồi dưỡng|tập huấn|dạy|tuyên truyền|vinh danh|tôn vinh|khen thưởng|hỗ trợ|giúp) {_WHOM}"
    r"(?: (?:vậy|thế|ạ|nhỉ))?$"
    rf"|\bmời (?:những )?{_WHOM} (?=đến|tới|về|vào|sang|tham|dự|sáng|làm|chơi)"
    rf"|\b(?:muốn|mong|kêu gọi|huy động|khuyến khích|thu hút|vận động) {_WHOM}"
    r"(?! (?:sẽ |phải |đứng ra )?(?:chủ trì|phối hợp|phụ trách|lo|làm|thực hiện|điều phối|quản lý)\b)"
)
"""Whom it is done to, or who is wanted for it, stands after the verb; who does it before."""


def asks_served(text: str) -> bool:
    """Tell whether those are asked for who are served, taught, rewarded or told.

    "Báo cáo cho ai", "giao việc … cho ai" and "ai được giao" ask for an agency.
    """
    if _DONE.search(text) or _SERVED.search(text) or _OBJECT.search(text):
        return True
    found = _FOR_WHOM.search(text)
    return found is not None and _TO_AN_AGENCY.search(found["before"]) is None
