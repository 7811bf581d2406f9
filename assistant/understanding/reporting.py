"""How questions ask where reports go and who sends them."""

from __future__ import annotations

import re

REPORTS_WHERE = re.compile(
    r"(?:gửi|nộp|trình|báo cáo|thông qua|qua|về)(?: \w+){0,2}"
    r" (?:đâu|(?:cho |lên )?ai\b|(?:cơ quan|sở|nơi|chỗ|đầu mối) nào)"
    r"|\b(?:nơi|cơ quan|đơn vị|chỗ) (?:tiếp )?(?:nhận|thu|gửi|nộp) (?:các |những )?báo cáo\b"
)
"""Asks to whom or through whom something is sent."""
SENDERS = re.compile(
    r"(?:\b(?:những |các )?ai|(?:cơ quan|đơn vị|sở|ngành|nơi|cấp)(?: \w+){0,2} nào)"
    r" (?:(?:(?:phải|cần|sẽ|có trách nhiệm|được yêu cầu|có nhiệm vụ) )*(?:nộp|gửi|làm) (?:\w+ )?"
    r"|(?:(?:phải|cần|có trách nhiệm|có nhiệm vụ) )+)báo cáo(?! viên)"
    r"|(?:cơ quan|đơn vị|sở|ngành|nơi|cấp|\bai) (?:nào )?(?:phải |cần |sẽ )?(?:trình|nộp|gửi)$"
)
"""Asks who sends reports."""
COLLECTIVE = re.compile(r"\b(?:các|những|mọi) (?:sở|ban|ngành|cơ quan|đơn vị|huyện|xã|địa phương)\b(?! nào)")
"""Agencies taken together ("các sở ngành nộp …")."""
