"""What a question asks to be told, or not to be told, beside what it is after: it narrows nothing.

"(có con số thì ghi luôn con số)", ", đừng lẫn sang mục tiêu 2030", ", có kèm mốc thời gian không": read as words of the
question they would be its subject, or what it asks for.
"""

from __future__ import annotations

import re

from assistant.understanding.either_spelling import any_of

_ME = any_of("mình|em|tôi|tớ")
_TONE = any_of("ạ|nhé|nha|với|luôn")
_WORDS = any_of("gì|nào|ai|đâu|sao|mấy|bao nhiêu|bao giờ")
_ASKS = re.compile(rf"\b(?:{_WORDS})\b", re.IGNORECASE)
_CALLS = re.compile(
    rf"{_ASKS.pattern}|\A\W*(?:{any_of('liệt kê|kể|nêu|trích|chép|tóm tắt|cho|so sánh|tổng hợp')})\b", re.IGNORECASE
)
_COMPARES = re.compile(rf"\b(?:{any_of('so|so sánh|đối chiếu|giữa|cạnh nhau')})\b", re.IGNORECASE)
_TELLS = any_of("nêu|ghi|kể|nói|liệt kê|biết|trích|cho|chép|nhắc|gọi")
_REST = r"[^,;()?!.]*"

_ANYWHERE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # "(không cần nêu ai chủ trì)"
        rf"\s*[,;(]\s*(?:{any_of('không cần|chẳng cần|khỏi cần|khỏi')})(?:\s+{any_of('phải')})?\s+(?:{_TELLS})\b"
        rf"{_REST}\b(?:{any_of('ai|nào|gì|đâu|bao giờ')})\b{_REST}\)?",
        # "? Kể cả tên thành phố nếu có."
        rf"\s*[,;(?.]\s*(?:{any_of('kể cả|bao gồm cả|tính cả|nêu cả|ghi cả|cả')})\s+(?:{any_of('tên|số|loại')})\b"
        rf"{_REST}\b(?:{any_of('nếu có')})\s*\)?(?=\s*(?:[.?!]|\Z))",
        # "(có con số thì ghi luôn con số)", ", có kể tên di tích thì kể luôn"
        rf"\s*[,;(]\s*(?:{any_of('nếu')}\s+)?(?:{any_of('có')})\s+(?:(?:{_TELLS})\s+)?"
        rf"(?:{any_of('con số|số liệu|chỉ tiêu|ngày|hạn|thời hạn|tên|số')})(?:\s+\w+){{0,3}}?"
        rf"\s+(?:{any_of('thì')})\s+(?:{_TELLS})\b{_REST}\)?",
        # ", đừng lẫn sang mục tiêu 2030"
        rf"\s*[,;(.]\s*(?:{any_of('nhớ|xin|và')}\s+)?(?:{any_of('đừng|chớ|không|khỏi|tránh')})"
        rf"\s+(?:{any_of('có|để|được')}\s+)?(?:{any_of('lẫn|nhầm|trộn|lộn|lẫn lộn')})\b"
        rf"(?!\s+(?:{any_of('nhau')})){_REST}\)?",
    )
)
_AT_END = (
    # "nghị quyết nào …? cho số + ngày"
    (
        rf"(?<=\w)\s*[,;.?]\s*(?:{any_of('cho|ghi|nêu|kèm|cần|xin')})"
        rf"(?:\s+(?:{_ME}|{any_of('rõ|luôn|cả|đủ|giúp|biết')}))*\s+(?:{any_of('số|số hiệu|số ký hiệu')})"
        rf"(?:\s*(?:[+,&]|{any_of('và|kèm|với')})?\s*"
        rf"(?:{any_of('ngày|tháng|năm|tên|trích yếu|nơi ban hành|cơ quan ban hành')}))*(?:\s+(?:{_TONE}))*\W*\Z",
        _ASKS,
    ),
    # ", có kèm mốc thời gian không?"
    (
        rf"\s*[,;.?]\s*(?:{any_of('và')}\s+)?(?:{any_of('có')})\s+(?:{any_of('kèm|ghi|nêu|ấn định')})"
        rf"(?:\s+(?:{any_of('theo|rõ|cả')}))*\s+(?:{any_of('mốc thời gian|thời gian|thời hạn|mốc')})"
        rf"(?:\s+(?:{any_of('gì|nào|cụ thể')}))*\s+(?:{any_of('không|chưa')}|ko|k)\W*\Z",
        _CALLS,
    ),
    # ", kể cả văn bản viện dẫn"
    (
        rf"\s*[,;.?]\s*(?:{any_of('kể cả|gồm cả|bao gồm cả|cả')})\s+(?:{any_of('văn bản|tài liệu|căn cứ')})"
        rf"\s+(?:{any_of('viện dẫn|dẫn chiếu|liên quan|kèm theo|được dẫn')})\W*\Z",
        _CALLS,
    ),
    # ", nhất là tên các nơi đã có quan hệ với tỉnh"
    (rf"\s*[,;.?]\s*(?:{any_of('nhất là')})\s+[^,;.?!]{{4,80}}\W*\Z", _CALLS),
    # "? Chú ý cái của Hải Phòng khác đời."
    (
        rf"\s*[,;.?]\s*(?:{any_of('chú ý|lưu ý|để ý')})\s+(?![^.?!]*\b(?:{_WORDS})\b)[^.?!]{{4,120}}\W*\Z",
        _CALLS,
    ),
    # ". Đặt hai danh mục cạnh nhau."
    (
        rf"\s*[,;.?]\s*(?:{any_of('đặt|xếp|kẻ|để|lập|trình bày|cho')})\b[^.?!]{{0,60}}?"
        rf"\b(?:{any_of('cạnh nhau|hai bên|song song|hai cột|hai danh mục|hai danh sách')})\b[^.?!]{{0,25}}\W*\Z",
        _CALLS,
    ),
    # After a comparison, which is better: that is judged by whoever reads what each says.
    (
        rf"\s*[,;.?]\s*(?:{any_of('bên|nơi|tỉnh|kế hoạch|cái|bản|văn bản')})\s+(?:{any_of('nào')})\s+(?:\w+\s+){{0,3}}?"
        rf"(?:{any_of('bài bản|chi tiết|cụ thể|kỹ|rõ|đầy đủ|hay|tốt|sâu|mạnh|chặt chẽ|quyết liệt')})(?:\s+\w+)?"
        rf"\s+(?:{any_of('hơn')})\W*\Z",
        _COMPARES,
    ),
)
_ENDS = tuple((re.compile(pattern, re.IGNORECASE), before) for pattern, before in _AT_END)


def without_besides(question: str) -> str:
    """Return a question without what it wants told, or left out, besides; what is left still asks."""
    for aside in _ANYWHERE:
        question = aside.sub("", question) or question
    for aside, before in _ENDS:
        if (found := aside.search(question)) and before.search(question[: found.start()]):
            question = question[: found.start()]
    return question
