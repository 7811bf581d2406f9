"""Asking what an agency or province is called since the mergers."""

from __future__ import annotations

import re

ASKS_CALLED_NOW = re.compile(
    r"\b(?:nay|giờ|hiện nay|bây giờ|hiện giờ|mới)(?: \w+){0,2} (?:là|thuộc|thành|gọi|tên|nhập|sáp nhập|theo kế hoạch)\b"
    r"(?: \w+){0,4} (?:gì|nào|đâu)\b"
    r"|\b(?:đổi tên(?: \w+){0,2}|(?:sáp nhập|hợp nhất)(?: \w+){0,2}|nhập(?: vào| với))(?: \w+){0,3} (?:gì|nào|đâu)\b"
    r"|\b(?:sáp nhập|hợp nhất|giải thể)(?: \w+){0,3} (?:ai|sở nào|ban nào|cơ quan nào|đơn vị nào)"
    r" (?:làm|lo|thay|nhận|đảm nhận|phụ trách|quản lý|tiếp nhận)\b"
    r"|\btrước(?: đây| kia)? (?:là|gọi là|tên là|tên) (?:(?:sở|ban|cơ quan|đơn vị|tỉnh) )?(?:gì|nào)\b"
)
