"""The last clause of a message that only asks whether what stands before it is right ("…, ghi vậy có gì sai không").

It is known by its words: each is one of saying, writing and checking, one of them says right or wrong, and it asks.
What stands before it must state something: a message that orders a list, or asks, keeps its words.
"""

from __future__ import annotations

import re
from functools import cache

from ingest.folding import fold_accents

_CLOSES = re.compile(r"[,.;:!?…–] *([^,.;:!?…–]+)$")
_WORDS = (
    "tôi tui em mình tớ con anh chị bạn bác chú cô sếp ad admin bot trợ lý ơi ạ nhỉ ta nhé nha với luôn đây "
    "nhớ nói viết ghi hiểu điền dẫn viện nhắc trích tóm báo cáo trình bày kể đọc đánh máy chép soạn hướng giới thiệu "
    "đếm tính phần tổng phân loại liệt kê phát biểu gõ đưa nêu xếp để đặt gọi kiểm tra xem soát rà "
    "đối chiếu giúp hộ giùm lại lên vào trong ở cho ra xuống slide bục bảng biểu bài văn bản công hàm tờ "
    "thế vậy rứa như này đó kia ấy điều chi tiết thông tin con số câu ý chữ chỗ mục điểm tên trật tự thể thức gốc "
    "nguyên nào gì có là thì đã còn liệu được bị đúng sót thiếu thừa dư đủ phải trúng chuẩn khớp chính xác sai "
    "nhầm lầm hợp lệ lý ổn căn cứ cơ sở không ko k hông hong hem chưa chứ chớ hả ha"
)
_ASKED = r"(?:không|ko|k|hông|hong|hem|chưa|chứ|chớ|hả|ha|nhỉ)"
_RIGHT = (
    r"\b(?:đúng|trúng|chuẩn|khớp|chính xác|sai|trật|nhầm|lầm|hợp lệ|hợp lý|ổn|căn cứ|sót|thiếu|thừa|đủ"
    rf"|phải(?= {_ASKED}\b))\b"
)
_WRONG_SOMEWHERE = (
    r"\b(?:(?:gì|(?:chữ|chỗ|điểm|ý|câu|mục|số|tên) nào) (?:sai|nhầm|lầm|sót|thiếu|thừa)"
    r"|(?:sai|nhầm|lầm|sót|thiếu|thừa) (?:gì|(?:chữ|chỗ|điểm|ý|câu|mục|số|tên) nào))\b"
)
_ASKS_ON = r"\b(?:nào|gì)\b"
_MAY_SAY = (
    r"^(?:(?:tôi|tui|em|mình|tớ|thì|là|để) )*(?:đọc|ghi|nói|viết|điền|đưa|báo cáo|trình bày|gõ|phát biểu|soạn|nêu)"
    r"(?: \w+){0,3}? (?:thế|vậy|rứa|lên|vào)\b(?: \w+){0,5}? được \w+"
)
_STATES = (
    r"\b(?:là|có|do|giao|chủ trì|phối hợp|gồm|đạt|phải|được|bị|báo cáo|tổ chức|ký|đến|tới|qua|thuộc|nằm|ở|kết nghĩa"
    r"|bảo tồn|quảng bá|hợp tác|dẫn|thực hiện|ban hành|đặt|để|xếp|lập|nêu|ghi|chia|tính|làm|chỉ|không|cho|lấy|dùng"
    r"|theo|liệt kê|nhắc|nói|quy định|yêu cầu)\b"
)
_ORDERS = (
    r"^(?:hãy |nhờ |xin |phiền )*(?:cho|trích|chép|lập|kẻ(?! hoạch)|xin|giúp|nêu|kể(?! hoạch)|liệt kê|tóm tắt|tổng hợp"
    r"|thống kê|so sánh|danh sách|nguyên văn|tên các)\b"
)
_LONGEST = 10


class _Signs:
    """The patterns, for a message with diacritics or without."""

    def __init__(self, *, bare: bool) -> None:
        def spelt(pattern: str) -> re.Pattern[str]:
            return re.compile(fold_accents(pattern) if bare else pattern)

        self.right, self.somewhere, self.asks_on = spelt(_RIGHT), spelt(_WRONG_SOMEWHERE), spelt(_ASKS_ON)
        self.may_say, self.states, self.orders = spelt(_MAY_SAY), spelt(_STATES), spelt(_ORDERS)
        self.asked = spelt(rf"\b{_ASKED}(?: \w+)?$")
        self.words = frozenset((fold_accents(_WORDS) if bare else _WORDS).split())


@cache
def _signs(*, bare: bool) -> _Signs:
    return _Signs(bare=bare)


def closes_at(key: str, *, bare: bool) -> int | None:
    """Return where the last clause of a message in lower case begins that only checks it; None where it has no such.

    `bare` tells that the message is typed without diacritics.
    """
    signs, found = _signs(bare=bare), _CLOSES.search(key)
    if found is None:
        return None
    tail, said = found[1].strip(), key[: found.start()].strip()
    words = tail.split()
    if not 1 < len(words) <= _LONGEST or not signs.words.issuperset(words) or not signs.asked.search(tail):
        return None
    checks = signs.right.search(tail) or signs.may_say.search(tail)
    if not checks or signs.asks_on.search(signs.somewhere.sub(" ", tail)):
        return None
    return found.start() if signs.states.search(said) and not begins_order(said, bare=bare) else None


def begins_order(said: str, *, bare: bool) -> bool:
    """Tell whether words in lower case begin as an order for something ("danh sách đối tác …"), and state nothing."""
    return _signs(bare=bare).orders.search(said) is not None
