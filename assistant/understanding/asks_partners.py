"""Whether it is partners that a question is after."""

from __future__ import annotations

import re

from assistant.understanding import cues


def asks_partners(text: str, *, has_place: bool) -> bool:
    at_place = has_place and (_PARTNER_AT.search(text) or _RELATES.search(text))
    if (_NAMED_BY_PLANS.search(text) or at_place) and not _CLAIMED.search(text):
        return True
    if _CLAIMED.search(text) and not _ASKS.search(text) and not _RELATED.search(text):
        return False
    if cues.PERSONS_AND_BODIES.search(text) or (cues.IN_WHICH_PLAN.search(text) and not cues.RELATION.search(text)):
        return False
    if any(of_other.search(text) for of_other in (_PASSAGE_ON, _MEASURES, _SHOWN_WHERE, _DWELL)):
        return False
    if _WHETHER_DOES.search(text) and not _RELATED.search(text):
        return False
    if _PLAN_ACTS.search(text) and not (has_place and _NAMES.search(text)) and not _RELATED.search(text):
        return False
    if _FOUNDS.search(text) and not cues.RELATED.search(_FOUNDS.sub(" ", text)):
        return False
    if cues.PLAN_DOES.search(text) and not has_place and not cues.RELATED.search(text):
        return False
    asked = [found[1] for found in _ASKED_NOUN.finditer(text)]
    if asked and not cues.RELATED.search(text) and not any(noun in _PARTNER_NOUNS for noun in asked):
        return False
    return bool(cues.PARTNERS.search(text) and (cues.FOREIGN.search(text) or has_place))


_RELATES = re.compile(r"\b(?:có|đã|thiết lập|đặt)(?: \w+){0,3} quan hệ(?: \w+){0,2} với\b.*\b(?:không|chưa|à|hả|nhỉ)$")
"""Asks whether there are relations with a country."""


_NAMED_BY_PLANS = re.compile(
    r"\b(?:các|những|tên|mấy) (?:địa phương|tỉnh|thành phố|nơi|đối tác) (?:nước ngoài|ngoài nước) (?:mà|do)\b"
    r"(?: \w+){1,6}? (?:kể|nêu|gọi|nhắc|ghi)(?: (?:ra|rõ))?(?: tên)?\b"
    r"|\b(?:kế hoạch|tỉnh|nơi|bên) nào(?: \w+){0,3}? (?:gọi|kể|nêu|ghi)(?: (?:tên|đích danh|rõ|cụ thể|ra))+"
    r"(?: (?:các|những|một))? (?:tỉnh|thành phố|địa phương)(?:,? (?:hay |hoặc |và )?(?:tỉnh|thành phố|địa phương))*"
    r" (?:nước ngoài|ngoài nước|của [^\W\d]+ [^\W\d]+ và tên)"
)
_PARTNER_AT = re.compile(
    r"\b(?:kế hoạch|tỉnh|nơi|địa phương|bên) nào (?:\w+ ){0,3}?(?:đối tác|bạn) (?:\w+ )?(?:ở|bên|tại|từ|phía|nước)\b"
)
"""Which plan has partners in a country ("kế hoạch nào có đối tác ở Pháp")."""
_CLAIMED = re.compile(r"\b(?:đúng|phải|chuẩn|chính xác) (?:không|chưa|hay sai|chứ)$")
_ASKS = re.compile(r"\b(?:nào|gì|đâu|ai|mấy|bao nhiêu)\b")
"""Without it a claim is to be confirmed, whoever it names ("… làm quà tặng đối tác, đúng hay sai")."""
_PLAN_ACTS = re.compile(
    r"^(?:(?:liệu|có|trong|số|các|những|bản|kế hoạch|của|x|tỉnh|xem) )*(?:tỉnh|địa phương|thành phố|kế hoạch) nào"
    r" (?!(?:của|ở|tại|thuộc|bên|trên|trong|ngoài|nước|là|bạn|được|có|khác|mà|cụ thể|nào|với)\b)\w+"
)
"""Says at its head that a province acts ("tỉnh nào miễn thị thực cho khách nước ngoài"): for whom is no partner."""
_NAMES = re.compile(
    r"\b(?:nào|địa phương|tỉnh) (?:\w+ )?(?:nhắc|nêu|nói|ghi|kể|đề cập|chọn|viết|gọi|dẫn|nhắm|coi|xem)\b"
)
_SHOWN_WHERE = re.compile(
    r"\b(?:đăng|phát|in|treo|trưng bày|chiếu|lưu|công bố|đưa lên)(?: \w+){0,3}? (?:ở|tại|trên)"
    r" (?:đâu|(?:kênh|trang|chỗ|nơi|báo|đài) nào)\b"
)
"""Asks where what came from partners is shown."""
_RELATED = re.compile(
    r"kết nghĩa|ký kết|hợp tác|quan hệ|giao lưu|đối tác nào|(?:làm việc|phối hợp) với|gặp gỡ|liên kết"
)
_WHETHER_DOES = re.compile(
    r"\bcó (?!(?:đối tác|quan hệ|những|các|nước|nơi|chỗ|ai|bạn|nêu|nhắc|ghi|kể|đề cập|nói|gọi|tên|phải|đúng|địa phương"
    r"|tỉnh|thành phố)\b)\w+ .*\b(?:cho|tới|đến)(?: các| những)? (?:đối tác|khách|bạn bè)\b.* (?:không|chưa)$"
)
"""Asks whether something is done for partners ("có xây dựng danh mục quà tặng cho đối tác quốc tế không")."""
_DWELL = re.compile(
    r"\b(?:kiều bào|bà con|đồng bào|cộng đồng|người)\b(?: \w+){0,6}"
    r" (?:đông|nhiều|tập trung|sinh sống|sống|định cư|cư trú)\b(?: \w+){0,3}"
    r" (?:ở|tại) (?:những |các )?(?:nước|đâu|quốc gia|châu)"
)
"""Asks where those live who went abroad: no partner."""
_PASSAGE_ON = re.compile(r"\b(?:trích|chép)(?: \w+){0,3} (?:đoạn|điều khoản|câu|chỗ)(?: \w+)? (?:về|nói (?:về|đến)) ")
_MEASURES = re.compile(r"^(?:(?:các|những|toàn bộ|tất cả|liệt kê|kể|nêu|hết) )*(?:biện pháp|giải pháp|phương thức)\b")
_FOUNDS = re.compile(
    r"\bcó (?:(?!phải|đúng|quan hệ|hợp tác)\w+ ){0,3}"
    r"(?:lập|thành lập|mở|xây|xây dựng|dựng|đặt|làm)(?: (?:ra|thêm|mới))*"
    r" (?:\w+ )?(?:chỗ|nơi|trung tâm|cơ sở|văn phòng|điểm|trụ sở|nhà|quỹ|trang|kênh|cổng)\b.*\b(?:không|chưa)$"
)
_ASKED_NOUN = re.compile(r"(\w+)(?: quốc tế)? (?:cụ thể )?(?:gì|nào)\b")
_PARTNER_NOUNS = frozenset(
    "tác nước ngoài gia phương phố tỉnh nơi vùng vực chức phía bên bạn những các đảo đâu năng mới".split()
)


def asks_partners_first(text: str, *, has_place: bool) -> bool:
    """Tell whether partners are asked for before their time is ("hợp tác với địa phương nào, ký năm nào")."""
    asked = _TWO_ASKED.match(text)
    return asked is not None and asks_partners(asked[1], has_place=has_place)


_TWO_ASKED = re.compile(r"(.*?\b(?:nào|đâu|ai)\b).*\b(?:(?:năm|ngày|tháng|khi|lúc|hồi) nào|bao giờ)\b")
