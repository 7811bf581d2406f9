"""How people ask whether what they say is so: every such ending is read as "phải không"."""

from __future__ import annotations

import re

from assistant.understanding.checking_close import begins_order, closes_at
from ingest.folding import fold_accents, has_accents

_ADDRESSED = (
    r"(?:[ ,]+(?:anh|chị|em|bạn|bác|chú|cô|sếp|ad|admin|bot|trợ lý|hiền|ơi|ạ|vậy|nhỉ|ta|nhé|nha|với|luôn|đây|đó|bà con"
    r"))*"
)
_ENDS = r"(?:không|ko|k|hok|hông|hong|hem|hôm|chưa|chứ|chớ|hả|ha|hay sai|hay không|hay chưa|nhỉ|nhé|nha)"
_SO = (
    r"(?:thế|vậy|rứa|như thế|như vậy|điều đó|điều này|chi tiết này|thông tin này|thông tin đó|con số này|câu này|ý này)"
)
_SAID = (
    r"(?:nhớ|nói|viết|ghi|hiểu|điền|dẫn|viện dẫn|nhắc|trích|tóm|báo cáo|trình bày|kể|đọc|đánh máy|chép|soạn"
    r"|hướng dẫn|giới thiệu|tổng hợp|phân loại|trích dẫn|liệt kê)(?: (?:anh em|với khách|cho khách|cho sếp))?"
)
_MINE = r"(?:tôi|tui|em|mình|tớ)"
_INTO = r"(?:vào|trong|ở|cho|lên) \w+(?: \w+){0,2}"
_HOLDS = r"(?:đúng|phải|trúng|chuẩn|khớp|chính xác|sai|trật|nhầm|lầm|hợp lệ|thiệt|thật|ổn(?= (?:không|chưa|chứ)))"
_TAG = (
    rf"(?:^|[ ,.;:?!…–-])(?:(?:{_MINE}|{_SAID}|{_SO}|là|có|còn|đã|thì|liệu) )*"
    rf"{_HOLDS}(?: (?:{_SO}|sách|xác|sự thật|thực tế|kế hoạch|văn bản|điều khoản|nguyên văn|ý|điểm|chỗ|mục|tên"
    r"|với (?:kế hoạch|văn bản)))*"
    rf" {_ENDS}{_ADDRESSED}$"
    rf"|[,.;:] *(?:\w+ ){{0,4}}{_SO} (?:(?:có|là|đã|còn|thì) )*{_HOLDS}(?: (?:điểm|chỗ|mục|tên|ý))?(?: {_ENDS})?"
    rf"{_ADDRESSED}$"
    rf"|[,.;: ](?:{_MINE} |{_SAID} |cho )*(?:như vậy|như thế|vậy|thế|như rứa|rứa) (?:có|là) {_HOLDS}{_ADDRESSED}$"
    rf"|[ ,.;:](?:{_MINE} |{_SAID} |{_SO} )*(?:không|ko|chẳng) (?:lầm|nhầm|sai)(?: {_ENDS}| {_SO})*{_ADDRESSED}$"
    rf"|[,.;:] *{_MINE} {_SAID}(?: \w+){{0,5}} {_SO} (?:nhé|nha)(?:{_ADDRESSED})$"
    rf"|[,.;:] *(?:vậy |thế |nên )*{_MINE} (?:xin )?(?:bỏ trống|để trống|bỏ qua|khỏi ghi|không ghi)(?: \w+){{0,5}}"
    rf" (?:nhé|nha|được (?:không|chưa|chứ)|ổn (?:không|chưa|chứ)){_ADDRESSED}$"
    rf"|[,.;:] *(?:{_MINE} )?{_SAID} {_SO}(?: {_INTO})?"
    rf" (?:nhé|nha|được (?:không|chưa|chứ)|ổn (?:không|chưa|chứ)){_ADDRESSED}$"
)
_CHECK = (
    r"[,.;:] *(?:\w+ ){0,5}?"
    r"(?:rà soát|rà|kiểm tra|kiểm chứng|kiểm|đối chiếu|xác nhận|đọc|đếm|soát|dò|check|xem|đính chính)"
    rf"(?: (?:lại|giúp|hộ|giùm|dùm|cho|kỹ|cái|{_MINE}))+{_ADDRESSED}$"
)
"""Orders that what was said be looked up: a question where nothing before them is one."""
_HA = r"(?<=\w) (?:ha|hen|he)$"
_PLAIN = r"(?<!, )(?<!,)\b(?:phải|đúng|có đúng|có phải|đúng vậy|đúng thế|chính xác) (?:không|chưa)$"
"""Endings that are understood as they are."""
_ASKS = (
    r"\b(?:(?:gì|nào|ai|đâu|mấy|bao nhiêu|bao giờ|(?<!\d )sao|không)\b(?! (?:tỉnh|sở ngành))"
    r"|^(?:hãy )?(?:liệt kê|kể(?! hoạch)|nêu|tóm tắt|so sánh)\b)"
)
_DENIES = (
    r"\b(?:không|chưa|chẳng)\b(?: \w+){0,6}? (?:gì|ai|đâu|nào)\b"
    r"|\b(?:không|chưa|chẳng) (?=\w)|\b(?:chớ|chứ) không\b"
)
_FEWEST = 4
_HEARD = (
    r"^(?:(?:nghe )?(?:lãnh đạo|sếp|thủ trưởng|trưởng phòng|phó phòng|đồng nghiệp|bạn|anh|chị|chú|bác|ông|bà|cô|cán bộ"
    r"|chuyên viên|có người|người ta|phòng)(?: (?!được|bị)\w+){0,3}?"
    r" (?P<verb>bảo(?! (?:đảm|tồn|vệ|hiểm|tàng))|nói(?! chung)|kể|báo(?! (?:cáo|chí|đài))|khẳng định|cho rằng|nhắc"
    r"|quả quyết)"
    rf"|{_MINE}(?: \w+)? (?:chép|ghi|nhớ|nghe|viết|hiểu|đọc|thấy|phân loại|phát biểu))"
    r"(?: (?:lại|thấy|nói|được|là|rằng))*[ ,:]+"
)
"""Who says, or said to the asker, what is to be checked."""


class _Signs:
    """The patterns, for a message with diacritics or without."""

    def __init__(self, *, bare: bool) -> None:
        def spelt(pattern: str) -> re.Pattern[str]:
            return re.compile(fold_accents(pattern) if bare else pattern)

        self.tag, self.check, self.ha, self.plain = map(spelt, (_TAG, _CHECK, _HA, _PLAIN))
        self.noted = spelt(rf"[,;] *(?:{_MINE} )?{_SAID}(?: {_INTO})?(?= (?:có )?(?:phải|đúng) (?:không|chưa)\W*$)")
        self.asks, self.denies = spelt(_ASKS), spelt(_DENIES)
        self.heard = re.compile(
            r"(?P<verb>(?!))" if bare else _HEARD
        )  # without diacritics "chi" and "bao" are other words
        self.ending = "phai khong" if bare else "phải không"


_IN_ENGLISH = re.compile(
    r"[.,;:!?]\s*(?:(?:(?:can|could|would) you (?:please )?|please )(?:confirm|check|verify)(?: (?:this|that|it))?"
    r"(?: for me)?(?:,? please)?|is (?:this|that|it) (?:right|correct|true|so|accurate))\W*$",
    re.IGNORECASE,
)
_HEARD_IN_ENGLISH = re.compile(
    r"^(?:i(?:'ve| have)? (?:read|heard|noted|learned|learnt|understood?|think|believe|was told|am told)"
    r"|my (?:boss|colleague|manager) (?:says?|said|tells? me|told me)|someone (?:says?|said|told me))(?: that)? (?=\w)",
    re.IGNORECASE,
)
_ASKS_IN_ENGLISH = re.compile(
    r"^\W*(?:who|whom|what|which|when|where|how|why|is|are|does|do|did|can|could|list|tell|show|give)\b", re.IGNORECASE
)
_TITLES = re.compile(r"\b(?:Mr|Mrs|Ms|Dr)\.? (?=[A-ZĐ])")
_WRITTEN, _BARE = _Signs(bare=False), _Signs(bare=True)


def with_plain_tag(message: str) -> str:
    """Return a message that states something and asks whether it is so, with "phải không" for its ending.

    Who says it goes too ("sếp tôi bảo …"). What is said in English ends in "correct?", and where a statement is only
    noted down before its "đúng không" the note goes. Any other message is returned as it is.
    """
    if (asks := _IN_ENGLISH.search(message)) is not None:
        return _stated_in_english(message, message[: asks.start()])
    typed = message.rstrip(" ?.!…")
    signs, key = _WRITTEN if has_accents(typed) else _BARE, typed.lower()
    if len(key) != len(typed):
        return message
    if noted := signs.noted.search(key):  # "…, em dẫn vào căn cứ có đúng không"
        return f"{typed[: noted.start()]}{message[noted.end() :]}"
    closing = closes_at(key)
    if closing is None and signs.plain.search(key):
        return message
    asked = message.rstrip().endswith("?")
    check = signs.check.search(key)
    check = None if check and begins_order(key[: check.start()], key) else check
    tag = signs.tag.search(key) or check or (signs.ha.search(key) if asked else None)
    begins = min((at for at in (closing, tag.start() if tag else None) if at is not None), default=None)
    said = typed[:begins].rstrip(" ,.;:?!…–-") if begins is not None else ""
    if len(said.split()) < _FEWEST or signs.asks.search(signs.denies.sub(" ", key[: len(said)])):
        return message
    heard = signs.heard.match(key[: len(said)])
    is_heard = heard is not None and (heard["verb"] is None or said[slice(*heard.span("verb"))].islower())
    stated = said[heard.end() :] if heard and is_heard else said
    return f"{stated if len(stated.split()) >= _FEWEST else said} {signs.ending}?"


def _stated_in_english(message: str, said: str) -> str:
    if len(said.split()) < _FEWEST or said.rstrip().endswith("?") or _ASKS_IN_ENGLISH.match(said):
        return message
    return f"{_TITLES.sub('', _HEARD_IN_ENGLISH.sub('', said))}, correct?"
