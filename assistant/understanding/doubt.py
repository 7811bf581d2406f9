"""A message that doubts the answer before it, or asks where that stands ("Chắc không? Căn cứ vào đâu?")."""

from __future__ import annotations

import re

from ingest.folding import fold_accents, match_key

_WHO = r"(?:toi|em|minh|tui|to|anh|chi|sep)"
_END = r"(?: (?:khong|k|ko|chua|chu|ha|a|vay|the|nhi|do|day|co|thiet|that|chan|nua|qua|lam|ta|ban|anh|chi|em|ad|voi))*"
_SURE = rf"(?:(?:co|ua|uh|u|ma|the|vay|lieu) )*(?:chac|that|thiet|dung|chinh xac|sure){_END}"
_DOUBTS = (
    rf"(?:{_WHO} )?(?:(?:van|thay|con|hoi|cung|nghe|chua|khong|kho|rat|dang) )*"
    rf"(?:nghi(?: ngo)?|ngo ngo|thay(?: la)?|tin(?: duoc)?|chac|yen tam){_END}"
)
_NOUN = r"(?:(?:cai|cho|muc|dieu|cau|doan|phan|dong|diem|khoan|trang|dieu khoan)(?: nao)?)"
_BASIS = rf"(?:ma )?(?:can cu|dua|theo)(?: vao| tren| o)?(?: {_NOUN})?(?: dau| nao)?(?: ma (?:noi|biet|tra loi))?{_END}"
_WHERE = (
    rf"(?:(?:van ban|ke hoach|no) )?(?:{_NOUN} (?:noi|ghi|viet|quy dinh|neu)|(?:noi|ghi|viet|neu|quy dinh)"
    rf"(?: o| tai)? (?:dau|{_NOUN})|o {_NOUN}|o dau){_END}"
)
_PARTS = re.compile(r"[,.;:?!…]+\s*|\s+-\s+")
_DOUBTING, _ON_WHAT, _AT = (re.compile(pattern) for pattern in (rf"{_SURE}|{_DOUBTS}", _BASIS, _WHERE))
_ASKS = re.compile(r"\b(?:dau|nao)\b")


def doubts(message: str) -> bool:
    """Tell whether a message only doubts what was answered, or asks on what that rests; typed with marks or without."""
    parts = [fold_accents(match_key(part)).strip() for part in _PARTS.split(message)]
    parts = [part for part in parts if part]
    if not parts:
        return False
    doubting = [_DOUBTING.fullmatch(part) is not None for part in parts]
    rests = [_ON_WHAT.fullmatch(part) is not None and _ASKS.search(part) is not None for part in parts]
    places = [_AT.fullmatch(part) is not None for part in parts]
    is_all = all(any(one) for one in zip(doubting, rests, places, strict=True))
    return is_all and (any(doubting) or any(rests))
