"""By which words the parts of a message that are about the asking are known, as written and without diacritics."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ingest.folding import fold_accents


@dataclass(frozen=True, slots=True)
class Cues:
    """Patterns over a part's words, in lower case and without punctuation; `sentence`, `comma` are over the message.

    `request`, `purpose` and `form` are the syllables of which a part may consist that asks to be answered, says what
    for, or names the form wanted.
    """

    sentence: re.Pattern[str]
    comma: re.Pattern[str]
    asker: re.Pattern[str]
    """A statement whose subject is the asker."""
    boss: re.Pattern[str]
    """A statement of who sends him."""
    holds: re.Pattern[str]
    """What he has heard, thinks or must do: it may be held against the plans."""
    mine: re.Pattern[str]
    speaks: re.Pattern[str]
    greets: re.Pattern[str]
    interjects: re.Pattern[str]
    labels: re.Pattern[str]
    refers: re.Pattern[str]
    """Refers to an earlier question or to one that follows."""
    points: re.Pattern[str]
    """Points to what was said before."""
    anyone: re.Pattern[str]
    """Turns to anyone who knows, and asks nothing."""
    at_a_loss: re.Pattern[str]
    checks: re.Pattern[str]
    purpose_of: re.Pattern[str]
    paperwork: re.Pattern[str]
    """Says which paper of his own the asker needs the answer for."""
    to_be_right: re.Pattern[str]
    asks_on: re.Pattern[str]
    calls: re.Pattern[str]
    """Calls for something to be told, told in full, or compared."""
    question: re.Pattern[str]
    asked_for: re.Pattern[str]
    wants: re.Pattern[str]
    of_form: re.Pattern[str]
    duty_of_whom: re.Pattern[str]
    """Begins a question about a duty without saying whose."""
    bare_head: re.Pattern[str]
    """A body without its name ("của Văn phòng")."""
    of_theirs: re.Pattern[str]
    request: frozenset[str]
    purpose: frozenset[str]
    form: frozenset[str]

    @property
    def bag(self) -> frozenset[str]:
        """The syllables of asking and of its purpose."""
        return self.request | self.purpose


class FramingWords:
    """The cues of one data file (`assistant/data/framing.toml`)."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.written = _cues(data, lambda words: words)
        """For a message with diacritics."""
        self.bare = _cues(data, fold_accents)
        """For a message without."""


def _cues(data: Mapping[str, Any], fold: Callable[[str], str]) -> Cues:
    words, bags = data["words"], data["bags"]
    patterns = {name: re.compile(fold(pattern), re.IGNORECASE) for name, pattern in _patterns(words).items()}
    return Cues(
        request=frozenset(fold(bags["request"]).split()),
        purpose=frozenset(fold(bags["purpose"]).split()),
        form=frozenset(fold(bags["form"]).split()),
        **patterns,
    )


def _any(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})".replace("\\ ", " ")


def _patterns(words: Mapping[str, list[str]]) -> dict[str, str]:
    me, boss, unit = _any(words["me"]), _any(words["boss"]), _any(words["unit"])
    place = _any({*words["unit"], *words["place"], *words["boss"], *words["kin"]} - {"địa phương", "tỉnh"})
    return {
        **_BETWEEN,
        "comma": rf",(?=\s)\s*|(?<=\w)\s+(?=(?:cho|xin|muốn|cần|nhờ|định)(?: phép)?(?: {me})? (?:hỏi|biết|tra)\b)",
        "asker": rf"(?:anh|chị|em|cô|chú|bác)\b.*\bđây$"
        r"|(?:con|cháu|con gái|con trai|nhà) (?:tôi|mình|tui|bác|chú|cô|bà|ông)\b"
        rf"|(?!con (?:em|cháu))(?:{_any(words['when'])} )*(?:{place}(?: \w+){{0,3}}? )?{me}\b(?! {_HOLDS}\b)",
        "boss": rf"{boss}(?: \w+){{0,2}}? (?:đang |vừa |mới |lại )?(?:hỏi|bảo|giục|cần gấp|nhắc|đợi|chờ|gọi)\b",
        "holds": rf"\b{me} (?:\w+ )?{_HOLDS}\b(?! ơn)|\bnghe (?:nói|đâu|bảo|phong thanh|đồn|tin)\b|\btheo {me}\b"
        rf"|\b{unit}(?: của)? {me}\b(?: \w+){{0,6}}?"
        r" (?:(?<!nên )phải|được giao|báo cáo|nộp|chủ trì|phối hợp|định kỳ)\b",
        "mine": rf"{_NOT_MINE}\b{me}\b(?! (?:út|bé|gái|trai|nhỏ)\b)",
        "speaks": rf"{_SPEAKS}|\b{_any(words['speaks'])}\b",
        "greets": rf"{_any(words['greets'])}\b",
        "interjects": rf"(?:(?:{_any(words['interjects'])}|(?:\w+ ){{1,3}}ơi|thưa (?:\w+ ?){{1,3}})(?: |$))+",
        "labels": _any(words["labels"]),
        "paperwork": rf"(?:để|nhằm)(?: (?:còn|tiện|kịp|được|cho|{me}))* {_any(words['paperwork'])}\b",
        "to_be_right": r"\bcho (?:thật |được )?(?:đúng|chuẩn|chắc|chính xác|đủ)\b",
        "asks_on": rf"(?:{me} |và |nên |thì )*"
        rf"(?:{me}|cần|muốn|xin|nhờ|cho|đề nghị|mong|vui lòng|làm ơn|hỏi|định|phiền|kính)\b",
        "of_theirs": rf"\b{place}(?: \w+)? {me}\b|\b(?:địa phương|ngành|tỉnh|thì|giao|của|cho) {me}\b"
        rf"|^{me} (?:phải|được|có)\b",
        **_FIXED,
    }


_HOLDS = (
    r"(?:nhớ|nghĩ|tưởng|nghe(?= (?:nói|bảo|đâu|thấy|rằng|là|đồn))|thấy|hiểu|biết"
    r"|đọc(?= (?:thấy|được|rằng|là|trong|báo|ở))|tin|ngờ|cho là|đoán|ghi|viết là"
    r"|chép|được (?:báo|biết|cho|nghe|thông báo))"
)
_NOT_MINE = "".join(f"(?<!{word} )" for word in "trẻ con chính tỉnh nước dân quê người của một ta".split())
"""After these "em" and "mình" are not the asker."""
_SPEAKS = (
    r"^(?:anh|chị|em|cô|chú|bác) \w+$|^chuyển tiếp\b|(?<!học )\bhỏi\b|(?<!thanh )(?<!kiểm )(?<!điều )\btra\b"
    r"|(?<!sư )\bthầy\b|\bnhờ (?:em|tôi|mình|bạn|anh|chị|tra|xem|coi|giúp|bố|mẹ|phân|cô|gõ|ai|gửi)\b"
)
_BETWEEN = {
    "sentence": r"(?<=[\w”\"%)])(?:[.!?…;:]+(?=\s|[”\"])|\s+[–-](?=\s))[”\"]?\s*|(?<=\?)(?<!\?\?)[”\"]?\s+"
    r"|\s+(?=(?:\([^()]*\)|\[[^\[\]]*\])\W*$)|^(?:\([^()]*\)|\[[^\[\]]*\])\s+",
}
_FIXED = {
    "refers": r"\b(?:câu|ý|điều|mục|nội dung) (?:hỏi )?(?:đầu|trên|trước|vừa|thứ|cuối)\b|\bquay lại\b",
    "points": r"\b(?:đó|ấy|họ|nó)\b",
    "anyone": r"\b(?:ai|bác nào|bạn nào|anh nào|chị nào) (?:biết|rảnh|rành|thấy|hay)\b",
    "at_a_loss": r"\b(?:không|chưa|chẳng|ko|hổng|hông) (?:\w+ )?(?:biết|rõ|rành|hiểu|tìm|kịp|thấy|chắc)\b",
    "checks": r"\b(?:kiểm tra|xác nhận|xem lại|rà|soát|đối chiếu)\b",
    "purpose_of": r"(?:để|nhằm|phục vụ|đang|chuẩn bị|sắp|mai|ngày mai|chiều nay|sáng nay|tối nay|hôm nay|hiện)\b",
    "calls": r"^(?:(?:hãy|xin|nhờ|nhớ|cho|cần|và|giúp|phải|chỉ) )*(?:nêu|kể|chép|trích|lấy|đọc|liệt kê|gộp|gom|xếp|tách"
    r"|lập|đối chiếu|tổng hợp|thống kê|viết|soạn|dẫn|tìm|chỉ tôi|tính|ngoài|trừ|chỉ(?: cần)?|không kể|bên cạnh|so|cả)\b"
    r"|\b(?:hết$|hết (?:các|những|mọi|nhé)|(?:kể|kê|nêu|cho|lấy|ghi) hết|đủ|toàn bộ|mọi|giống|khác|cạnh nhau"
    r"|từng (?:mục|ý|nhiệm vụ|tỉnh|việc|chỗ|dòng|cái|bên|nơi|điểm|phần|địa phương)"
    r"|cả (?:phần|mục|thân|phụ lục|điểm|năm|hai|ba|bốn|\d))\b",
    "question": r"\b(?:ai|gì|nào|đâu|mấy|sao|bao giờ|bao nhiêu|bao lâu|chứ|hả|liệt kê|kể tên|kể ra|so sánh"
    r"|(?<!tài )(?<!số )(?<!dữ )(?<!tư )liệu|nguyên văn|tóm tắt|danh sách|đúng|phải chăng)\b"
    r"|\b(?:không|chưa|ko|k)$|\bcó (?:\w+ )+không\b",
    "asked_for": r"\b(?:hỏi|biết|giải đáp|trả lời|tư vấn|tra|tìm|kiểm tra|xem|cung cấp|giúp|hộ|nhờ|gấp|khẩn)\b",
    "wants": r"(?<!học )(?<!thanh )(?<!kiểm )\b(?:cần(?! để)|muốn|xin(?! (?:chịu|lỗi|phép|cảm|hết|mời|thông))"
    r"|hỏi(?! để)|tìm|tra|nhờ|cho biết|cho tôi|cho em|gửi tôi|gửi em)\b",
    "of_form": r"\b(?:nguồn|trích dẫn|dẫn chứng|dẫn|bảng|gạch đầu dòng|gấp|ngay|luôn|nhanh|sớm|cảm ơn|cám ơn|ngắn|gọn"
    r"|chi tiết|cụ thể|giúp|giùm|hộ|nhé|nha|ạ|trả lời|rõ|căn cứ|đánh số)\b",
    "bare_head": r"\b(?:của|cho|giao) (?:văn phòng|sở|ban|báo|đài|hội|phòng|công an|liên hiệp)\b(?! nào)",
    "duty_of_whom": r"(?!.*\b(?:ai|(?:sở|cơ quan|đơn vị|bên|ngành|ban|nơi) nào)\b)(?:(?:theo|trong|ở|tại|của|bản"
    r"|kế hoạch|quyết định|tỉnh|thành phố|này|thì|vậy|có|phải|cần|được|sẽ|giờ|bây giờ|nay|các|những|mấy|bao nhiêu"
    r"|cụ thể|năm) )*"
    r"(?:làm (?:những )?(?:việc )?gì|làm (?:những|các)|báo cáo|nộp|giao|phân công|nhiệm vụ|trách nhiệm|vai trò|tham gia"
    r"|liên quan|chủ trì|phối hợp|đảm nhiệm|phụ trách|việc (?:gì|nào))\b",
}
