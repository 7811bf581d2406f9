"""A message that doubts the answer before it, or asks where that stands ("Chắc không? Căn cứ vào đâu?")."""

from __future__ import annotations

import re

from ingest.folding import fold_accents, has_accents, match_key

_WHO = r"(?:tôi|em|mình|tui|tớ|anh|chị|sếp)"
_END = (
    r"(?: (?:không|ko|k|chưa|chứ|hả|à|vậy|thế|nhỉ|đó|đấy|đây|có|thiệt|thật|chắn|nữa|quá|lắm|ta|bạn|anh|chị|em|ad|với))*"
)
_ASKING = r"(?:không|ko|k|chưa|chứ|hả|à|nhỉ|ta)"
_SURE = rf"(?:(?:có|ủa|uh|ừ|mà|thế|vậy|liệu) )*(?:chắc|thật|thiệt|đúng|chính xác|sure){_END} {_ASKING}{_END}"
_DOUBTS = (
    rf"(?:{_WHO} )?(?:(?:vẫn|thấy|còn|hơi|cũng|nghe|chưa|không|khó|rất|đang) )*(?:nghi(?: ngờ)?|ngờ ngợ){_END}"
    rf"|(?:{_WHO} )?(?:(?:vẫn|còn|cũng) )*(?:chưa|không|khó|ko|chẳng)"
    rf" (?:thấy|tin(?: được)?|chắc(?: lắm)?|yên tâm){_END}"
    rf"|(?:{_WHO} )?(?:nghe|thấy) (?:hơi |cứ )?(?:là )?lạ{_END}"
)
_NOUN = r"(?:(?:cái|chỗ|mục|điều|câu|đoạn|phần|dòng|điểm|khoản|trang|điều khoản)(?: nào)?)"
_BASIS = (
    rf"(?:mà )?(?:căn cứ|dựa|theo)(?: vào| trên| ở)? (?:đâu|{_NOUN})(?: mà (?:nói|biết|trả lời))?{_END}"
    rf"|căn cứ đâu(?: mà (?:nói|biết|trả lời))?{_END}"
)
_POINT_OUT = r"(?:(?:chỉ|nói|cho|nêu|ghi)(?: (?:rõ|ra|giúp|hộ|tôi|mình|em|xem|biết|luôn|cho))+ )?"
_WHERE = (
    rf"{_POINT_OUT}(?:(?:văn bản|kế hoạch|nó) )?(?:{_NOUN} (?:nói|ghi|viết|quy định|nêu)|(?:nói|ghi|viết|nêu|quy định)"
    rf"(?: ở| tại)? (?:đâu|{_NOUN})|ở {_NOUN}|ở đâu){_END}"
)
_SAID_SO = rf"{_POINT_OUT}{_NOUN} (?:nói|ghi|viết|quy định|nêu)(?: như)? (?:vậy|thế)(?: {_WHO})?{_END}"
_QUOTE = r"(?:cho )?(?:dẫn|trích|đọc|chép|nêu|xem)(?: \w+){0,3}? nguyên văn(?: \w+){0,3}"
"""Wants the words beside a doubt."""
_OF_ANOTHER = (
    r"(?:(?:bị |bạn |trả lời )*(?:nhầm|sai|lộn|không đúng|không phải)(?: (?:rồi|đâu|mà|à))*[,.;:!]? )"
    r"(?:đó|đấy|đây|cái (?:đó|này|kia)|này|cái đấy) (?:là|thuộc) (?:\w+ ){0,5}?(?:bên|của|ở)"
    r" [\w -]{2,40}? (?:mà|chứ|cơ)"
    r"(?:[,.;:!]? (?:(?:xem|coi|kiểm tra|tra|đọc|rà)(?: (?:lại|kỹ|đi|giúp|giùm|tôi|em|nhé|xem|cho))*))?\W*"
)
"""Takes what was told for what another plan says: it is told once more, of the plan it was asked of."""
_PARTS = re.compile(r"[,.;:?!…]+\s*|\s+-\s+")


class _Signs:
    """The patterns, for a message with diacritics or without."""

    def __init__(self, *, bare: bool) -> None:
        def spelt(pattern: str) -> re.Pattern[str]:
            return re.compile(fold_accents(pattern) if bare else pattern)

        self.sure, self.doubts, self.basis, self.at = map(spelt, (_SURE, _DOUBTS, _BASIS, _WHERE))
        self.said_so, self.quote = spelt(_SAID_SO), spelt(_QUOTE)
        self.of_another = spelt(_OF_ANOTHER)
        self.asks = spelt(r"\b(?:đâu|nào)\b")


_WRITTEN, _BARE = _Signs(bare=False), _Signs(bare=True)


def doubts(message: str) -> bool:
    """Tell whether a message only doubts what was answered, or asks on what that rests; typed with marks or without.

    Agreement ("đúng vậy") is no doubt, and "căn cứ nào" asks for the legal basis.
    """
    signs = _WRITTEN if has_accents(message) else _BARE
    parts = [part for part in (match_key(part).strip() for part in _PARTS.split(message)) if part]
    if not parts:
        return False
    if signs.of_another.fullmatch(match_key(message).strip()):
        return True
    doubting = [bool(signs.sure.fullmatch(part) or signs.doubts.fullmatch(part)) for part in parts]
    rests = [bool(signs.basis.fullmatch(part) and signs.asks.search(part)) for part in parts]
    places = [bool(signs.at.fullmatch(part) or signs.quote.fullmatch(part)) for part in parts]
    is_all = all(any(one) for one in zip(doubting, rests, places, strict=True))
    return is_all and (any(doubting) or any(rests) or any(map(signs.said_so.fullmatch, parts)))
