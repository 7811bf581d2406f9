"""Of which kind a question asks for one ("vào mùa nào", "bằng chất liệu gì"), and whether a text names that kind.

A plan that tells which one names the kind or one of its own names for it; where it does neither it does not say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.compose.context import Context
from assistant.kinds import names_one_of
from ingest.folding import syllables

_BEFORE = (
    r"\b(?:loại|thứ|kiểu|bằng|theo|qua|vào|thuộc|những|các|có|là|ở|tại|từ|thời|đời|do|của|trên|trong|với|cho|mời|lấy|dùng"
    r"|mặc|mang|chọn)"
)
"""Before a kind. After another noun the last one only says more of it ("thế mạnh học hành nào")."""
_KIND = re.compile(rf"{_BEFORE} ()(\w+) (?:cụ thể )?(?:nào|gì)\b")
_KIND_OF_TWO = re.compile(rf"{_BEFORE} (\w+) (\w+) (?:cụ thể )?(?:nào|gì)\b")
_HEADLESS = re.compile(r"\b(?:có|là|mời|lấy|dùng|mặc|mang|chọn|cho|với|của) (?:\w+ )?\w+ gì\b")
"""A verb before "gì" asks what is done."""
_QUESTION_WORD = re.compile(r"\b(?:nào|gì|ai|đâu|sao|bao nhiêu|mấy|bao giờ|bao lâu|hay)\b")
_ANYTHING = frozenset(
    # Places, times and parts of a text, which are named without the word for them.
    "khâu "
    "đường lối ngả chỗ nơi vùng miền khu nước tỉnh thành phố huyện xã quận phường địa phương bàn điểm đến danh giới "
    "dịp mốc khi lúc hôm "
    "ngày năm tháng kỳ đoạn mục điều khoản phần dòng ý câu từ chữ trang cột bản tên "
    # Bodies and persons.
    "sở ban ngành cấp bên quan vị chức người ai ông bà em cháu bạn nhóm lực lượng giới đoàn hội phía "
    # What anything may be called.
    "kiểu cách thứ cái món loại dạng việc chuyện mảng mặt hướng vai trò nghĩa ích lợi dung vụ pháp thức vực tượng động "
    "án kiện trí sản phẩm tích hiệu thuật hình trình định luật cứ tin nguồn cửa túi đích tiêu nghiệm giá trị tiếng thi "
    "giải lễ tục tộc nét lĩnh đề hạng cụ ngữ diện thế những các là làm có được cho về với nói ghi nêu giao "
    "nhằm đó này khác "
    # What tells one of a kind from others.
    "xưa cũ mới lớn nhỏ chính riêng đẹp hay cao tốt hơn nhất trọng biểu sắc thể ngoài tế gia phương thống dân quý "
    "lạ".split()
)
"""Last syllables before "nào" that name no kind of their own."""


def kind_asked(context: Context) -> str | None:
    """Return the one kind of thing that a question asks for by its noun, None where it asks for anything else."""
    text = context.frame.text
    found = _KIND.search(text) or _KIND_OF_TWO.search(text)
    if found is None or _HEADLESS.search(text) or len(_QUESTION_WORD.findall(text)) != 1:
        return None
    before, noun = found.groups()
    if noun in _ANYTHING or noun.isdigit():
        return None
    if not before:
        return noun
    # "Vào mùa hoa nào": two nouns that are no word of their own ask for what the clause need not call so.
    return f"{before} {noun}" if context.evidence.vocabulary.is_word(before, noun) else None


def names_kind(context: Context, kind: str, texts: Iterable[str]) -> bool:
    """Tell whether one of the texts, in lower case, holds a kind's own word, one that means the same, or one of it."""
    spoken = f" {kind} "
    others = context.evidence.other_words
    return any(
        spoken in f" {' '.join(syllables(text))} " or kind in others(text) or names_one_of(kind, text) for text in texts
    )
