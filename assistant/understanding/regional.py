"""What people of the centre and the south say otherwise, in the words of the written language: "mô", "răng", "hông"."""

from __future__ import annotations

import re

from ingest.folding import has_accents

_END = r"(?=\s*[?.!,]*\s*\Z)"
_ASKS = re.compile(r"\b(?:ai|gì|nào|đâu|mấy|sao|bao nhiêu|bao giờ|bao lâu)\b", re.IGNORECASE)
_WHERE = re.compile(r"\b(ở|từ|về|đến|tới|qua|đi|nằm|lên|vào) mô\b(?! (?:hình|phỏng))", re.IGNORECASE)
_WHICH = re.compile(
    r"(?<!quy )(?<!vĩ )(?<!vi )(?<!đồ )\bmô\b(?! (?:hình|tả|phỏng|tô|đun|phạm|thức|bì|đất|hồ|men)\b)(?!-)",
    re.IGNORECASE,
)
_HOW = re.compile(r"\brăng\b(?! (?:hàm|miệng|cưa|giả|khôn|sữa|sâu|chắc)\b)(?<!hàm răng)(?<!đánh răng)", re.IGNORECASE)
_MONEY_BEFORE = "".join(
    f"(?<!{word} )"
    for word in "sách tiền toán khoản mức nguồn phí được phải thu bội nhiêu đã sẽ để hay tỉnh phố ương".split()
)
_MONEY_AFTER = (
    "tiêu|trả|ngân|phí|cho|thường|từ|hỗ|tiền|phục|thực|đầu|bộ|cục|nhánh|hội|đoàn|tiết|phối|lễ|sự|hằng|hàng|bao|trong"
)
_WHAT = re.compile(rf"{_MONEY_BEFORE}(?<![^ý] do )\bchi\b(?! (?:{_MONEY_AFTER})\b)", re.IGNORECASE)
_SPENDS = re.compile(
    r"\b(?:ai|gì|nào|đâu|mấy|bao nhiêu|bao giờ|liệt kê|nêu|kể)\b|(?<!đúng )(?<!phải )\bkhông\W*\Z|\bchi \d",
    re.IGNORECASE,
)
"""Where something else is asked already "chi" is to spend, unless nothing is said ("không nói chi")."""
_MONEY_OR_COST = "ngân|tiền|trả|tiêu|phí|kinh"
_NOTHING = re.compile(
    rf"\b(không (?:\w+ ){{0,2}}(?=chi\b(?! (?:{_MONEY_OR_COST}|cho)\b))"
    rf"|(?:giao|làm) (?=chi\b(?! (?:{_MONEY_OR_COST})\b)))chi\b",
    re.IGNORECASE,
)
"""Money is "không chi cho" a thing, but what is done for it "làm chi cho"."""
_WORDS = {
    "như rứa": "như vậy",
    "rứa": "vậy",
    "như ri": "như này",
    "ni": "này",
    "nớ": "ấy",
    "bây chừ": "bây giờ",
    "chừ": "giờ",
    "mần": "làm",
    "hông": "không",
    "hổng": "không",
    "đúng hôn": "đúng không",
    "phải hôn": "phải không",
    "được hôn": "được không",
    "hỏng có": "không có",
    "dzậy": "vậy",
    "zậy": "vậy",
}
_WORD = re.compile(rf"\b(?:{'|'.join(sorted(_WORDS, key=len, reverse=True))})\b", re.IGNORECASE)
_SO = re.compile(rf"[\s,]+\b(?:hen|hén|hỉ|hả hè){_END}", re.IGNORECASE)
"""Wants what was said confirmed, unless something is asked."""
_OR_NOT = re.compile(rf"\b(?:có )?(?:đúng|phải)(?: vậy| thế)? (?:hay không|hay sai|hay chưa){_END}", re.IGNORECASE)


def in_written_words(typed: str) -> str:
    """Return a question, typed with its diacritics, in the words of the written language."""
    if not has_accents(typed):
        return typed
    text = _WORD.sub(lambda found: _WORDS[found[0].lower()], _WHERE.sub(r"\1 đâu", typed))
    text = _HOW.sub("sao", _WHICH.sub("nào", text))
    text = _NOTHING.sub(r"\1gì", text)
    text = text if _SPENDS.search(text) else _WHAT.sub("gì", text)
    text = _SO.sub("" if _ASKS.search(text) else ", đúng không", text)
    return _OR_NOT.sub("đúng không", text)
