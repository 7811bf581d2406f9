"""The last clause of a message that only asks whether what stands before it is right ("…, ghi vậy có gì sai không").

It is known by its words: each is one of saying, writing and checking, one of them says right or wrong, and it asks.
What stands before it must state something: a message that orders a list, or asks, keeps its words.
"""

from __future__ import annotations

import re

from assistant.understanding.spelt import spelt
from ingest.folding import fold_accents, has_accents

_CLOSES = re.compile(r"[,.;:!?…–] *([^,.;:!?…–]+)$")
_WORDS = frozenset(
    (
        "tôi tui em mình tớ con anh chị bạn bác chú cô sếp ad admin bot trợ lý ơi ạ nhỉ ta nhé nha với luôn đây "
        "nhớ nói viết ghi hiểu điền dẫn viện nhắc trích tóm báo cáo trình bày kể đọc đánh máy chép soạn "
        "hướng giới thiệu "
        "đếm tính phần tổng phân loại liệt kê phát biểu gõ đưa nêu xếp để đặt gọi kiểm tra xem soát rà "
        "đối chiếu giúp hộ giùm lại lên vào trong ở cho ra xuống slide bục bảng biểu bài văn bản công hàm tờ "
        "thế vậy rứa như này đó kia ấy điều chi tiết thông tin con số câu ý chữ chỗ mục điểm tên trật tự thể thức gốc "
        "nguyên nào gì có là thì đã còn liệu được bị đúng sót thiếu thừa dư đủ phải trúng chuẩn khớp chính xác sai "
        "nhầm lầm hợp lệ lý ổn căn cứ cơ sở không ko k hông hong hem chưa chứ chớ hả ha"
    ).split()
)
_BARE_WORDS = frozenset(map(fold_accents, _WORDS))
_ASKED = r"(?:không|ko|k|hông|hong|hem|chưa|chứ|chớ|hả|ha|nhỉ)"
_RIGHT = spelt(
    r"\b(?:đúng|trúng|chuẩn|khớp|chính xác|sai|trật|nhầm|lầm|hợp lệ|hợp lý|ổn|căn cứ|sót|thiếu|thừa|đủ"
    rf"|phải(?= {_ASKED}\b))\b"
)
_WRONG_SOMEWHERE = spelt(
    r"\b(?:(?:gì|(?:chữ|chỗ|điểm|ý|câu|mục|số|tên) nào) (?:sai|nhầm|lầm|sót|thiếu|thừa)"
    r"|(?:sai|nhầm|lầm|sót|thiếu|thừa) (?:gì|(?:chữ|chỗ|điểm|ý|câu|mục|số|tên) nào))\b"
)
_ASKS_ON = spelt(r"\b(?:nào|gì)\b")
_MAY_SAY = spelt(
    r"^(?:(?:tôi|tui|em|mình|tớ|thì|là|để) )*(?:đọc|ghi|nói|viết|điền|đưa|báo cáo|trình bày|gõ|phát biểu|soạn|nêu)"
    r"(?: \w+){0,3}? (?:thế|vậy|rứa|lên|vào)\b(?: \w+){0,5}? được \w+"
)
_STATES = spelt(
    r"\b(?:là|có|do|giao|chủ trì|phối hợp|gồm|đạt|phải|được|bị|báo cáo|tổ chức|ký|đến|tới|qua|thuộc|nằm|ở|kết nghĩa"
    r"|bảo tồn|quảng bá|hợp tác|dẫn|thực hiện|ban hành|đặt|để|xếp|lập|nêu|ghi|chia|tính|làm|chỉ|không|cho|lấy|dùng"
    r"|theo|liệt kê|nhắc|nói|quy định|yêu cầu)\b"
)
_ORDERS = spelt(
    r"^(?:hãy |nhờ |xin |phiền )*(?:cho|trích|chép|lập|kẻ(?! hoạch)|xin|giúp|nêu|kể(?! hoạch)|liệt kê|tóm tắt|tổng hợp"
    r"|thống kê|so sánh|danh sách|nguyên văn|tên các)\b"
)
_ENDS_ASKING = spelt(rf"\b{_ASKED}(?: \w+)?$")
_LONGEST = 10


def closes_at(key: str) -> int | None:
    """Return where the last clause of a message in lower case begins that only checks it; None where it has no such."""
    found = _CLOSES.search(key)
    if found is None:
        return None
    tail, said = found[1].strip(), key[: found.start()].strip()
    words = tail.split()
    known = _WORDS if has_accents(key) else _BARE_WORDS
    if not 1 < len(words) <= _LONGEST or not known.issuperset(words) or not _ENDS_ASKING.of(key).search(tail):
        return None
    checks = _RIGHT.of(key).search(tail) or _MAY_SAY.of(key).search(tail)
    if not checks or _ASKS_ON.of(key).search(_WRONG_SOMEWHERE.of(key).sub(" ", tail)):
        return None
    return found.start() if _STATES.of(key).search(said) and not begins_order(said, key) else None


def begins_order(said: str, key: str) -> bool:
    """Tell whether a part of a message, both in lower case, begins as an order ("danh sách đối tác …")."""
    return _ORDERS.of(key).search(said) is not None
