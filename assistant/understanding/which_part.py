"""Asks at which address of its plan something stands ("nằm ở mục nào", "mục đó nằm ở đâu")."""

from __future__ import annotations

import re

_PART = r"(?:mục|điều|khoản|điểm|phần|chỗ|đoạn|gạch đầu dòng|dòng|trang|điều khoản)"
_THAT = rf"(?:{_PART}|cái|nội dung|quy định|việc|nhiệm vụ|câu|ý)"
ASKS_PART = re.compile(
    rf"\b(?:nằm|ghi|nêu|nói|quy định|thuộc|dẫn)(?: (?:rõ|ở|tại|trong|số))* {_PART}(?: số)? nào\b"
    rf"|\b{_PART} nào (?:ghi|nói|quy định|nêu)(?: (?:rõ|vậy|thế|như|điều|đó|này|ấy))*\W*\Z"
    rf"|\b{_THAT} (?:đó|này|ấy) (?:nằm|ghi|đặt|để|nêu)(?: (?:ở|tại|trong))* đâu\b"
    r"|^nó (?:nằm|ghi)(?: (?:ở|tại|trong))* đâu\b"
)
