"""Questions for what everybody is charged with, which are whole by themselves."""

from __future__ import annotations

import re

_NOUN = r"(?:sở|ban|ngành|cơ quan|đơn vị|bên)"
_EVERYBODY = (
    rf"(?:mỗi|từng|mọi|tất cả|toàn bộ|các|những)(?: các| những)? {_NOUN}(?:(?:,| và) {_NOUN})*"
    r"(?! (?:nào|này|ấy|đó|kia|trên|khác|liên quan|có liên quan|phối hợp|chủ trì|báo|truyền thông|trung ương|đại diện"
    r"|thông tin|nước|quản lý|nhà nước|chuyên|tham gia|trực thuộc|thuộc|ngoại giao|văn hóa))"
)
OF_EVERYBODY = re.compile(
    rf"(?:nhiệm vụ|phần việc|công việc|trách nhiệm|phân công|giao việc|phân việc|phân nhiệm)"
    rf"(?: nhiệm vụ| công việc)?(?: chung)?(?: của| cho| đối với)? {_EVERYBODY}"
    rf"|{_EVERYBODY}(?: (?:của|ở|trong|thuộc|tỉnh|thành phố|kế hoạch|cả|x)\b(?: \w+){{0,3}}?| \w+ \w+)??"
    r" (?:được giao|được phân công|được phân|phải làm|cần làm|phải lo|có|làm|đảm nhận|lo|chịu trách nhiệm)"
    r"(?: (?:những|các|phần))? ?(?:nhiệm vụ|việc|phần việc|công việc)? ?(?:gì|nào|ra sao|thế nào)\b"
)
"""Asks what everybody is charged with; "các cơ quan liên quan", "các cơ quan báo chí" are some of them."""
