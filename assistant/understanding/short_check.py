"""A guess put against the answer before it in a few words: "chắc là trước 15/11 chứ?", "có Osaka không?"."""

from __future__ import annotations

import re

from assistant.understanding.cues import Sought
from assistant.understanding.frame import Frame
from ingest.gazetteer import UPPER

_OPENS = (
    r"(?:(?:thế|vậy|à|ừ|ơ|tức|nghĩa|hay|chắc chắn|chắc|có lẽ|hình như|có phải|không phải|phải chăng|là|tưởng|thấy bảo"
    r"|nghe nói|chứ|hạn|thời hạn|rơi|đúng)\s+)*"
)
_WHEN = r"(?:(?:trước|vào|đến|tới|khoảng|sau|ngày|mùng|hôm)\s+)*"
_ENDS = (
    r"(?:\s*,?\s*(?:chứ gì|chứ nhỉ|chứ|chớ|à|ạ|hả|ha|nhỉ|nhé|sao|vậy|phải không|đúng không|phải ko|đúng ko|không nhỉ"
    r"|mà|hay sao|rồi|thôi))+"
)
_DAY = re.compile(
    rf"{_OPENS}{_WHEN}(?P<day>\d{{1,2}}\s*[/.-]\s*\d{{1,2}}|\d{{1,2}} tháng \d{{1,2}})"
    rf"(?:\s+(?:hằng|hàng|mỗi) năm)?{_ENDS}\W*",
    re.IGNORECASE,
)
_NAME = rf"(?P<name>[{UPPER}][^\W\d_]*(?:[ -][{UPPER}][^\W\d_]*){{0,4}})"
_PERSON = re.compile(rf"(?i:{_OPENS}(?:(?:do|ông|bà|đồng chí)\s+)*){_NAME}(?i:(?: ký)?{_ENDS})\W*")
_WITH = re.compile(rf"(?i:{_OPENS}(?:(?:có|cả|với)\s+)*){_NAME}(?i:\s+(?:không|ko|k|chưa)|{_ENDS})\W*")
_AMONG = re.compile(
    rf"{_OPENS}(?:(?:trong (?:số )?(?:đó|này|ấy)|có|gửi|cho|cả|tới|đến)\s+)+(?P<name>[^\W\d_][^?]{{1,60}}?)\s+"
    r"(?:không|ko|k|chưa)(?:\s+(?:nhỉ|ạ|vậy|thế))*\W*",
    re.IGNORECASE,
)
"""Looks for somebody among those that a plan is sent to."""


def as_check_of(text: str, last: Frame) -> str:
    """Return a guess at what was told last in a whole sentence; any other message as it is."""
    if found := _DAY.fullmatch(text):
        return f"ngày {found['day'].replace(' ', '') if '/' in found['day'] else found['day']} phải không?"
    if last.sought is Sought.SIGNER and (found := _PERSON.fullmatch(text)) and " " in found["name"]:
        return f"người ký là {found['name']} phải không?"
    if last.sought is Sought.PARTNERS and (found := _WITH.fullmatch(text)):
        return f"có quan hệ hợp tác với {found['name']} không?"
    if last.sought is Sought.RECIPIENTS and (found := _AMONG.fullmatch(text)):
        return f"nơi nhận có {found['name']} không?"
    return text
