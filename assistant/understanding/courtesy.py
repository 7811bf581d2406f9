"""What stands around a question and asks nothing: interjections, forms of address, "cho mình hỏi", "giúp em với ạ".

People put it before, after and between their words, with diacritics or without; read as words of the question it
would be a subject, or hide where the question begins and ends. What points back ("còn", "thế", "vậy") stays.
"""

from __future__ import annotations

import re

from assistant.understanding.either_spelling import any_of
from assistant.understanding.told_besides import without_besides

_STOP = r"[\s,.!:;…–-]"
_ONE = any_of("mình|em|tôi|tớ|tui|anh chị|anh|chị|chúng tôi|bọn mình|bọn em|bên em|bên mình|cô|chú|bác|mk")
_WHO = rf"(?:{_ONE}|{any_of('bạn|các bạn|mọi người|trợ lý|ad|sếp')})"
_ME = rf"(?:{_ONE})"
_HELP = rf"(?:{any_of('giúp|giùm|dùm|hộ')})"
_TONE = any_of("ạ|nhé|nhá|nghen|vậy|thế|đấy|với|cái|xem|thôi|please|pls")
_THANKS = any_of("cảm ơn|cám ơn|thanks|thank you|tks")
_MANNER = any_of("ngắn gọn|vắn tắt|ngắn|gọn|nhanh|đầy đủ|chi tiết|cụ thể|rõ ràng|rõ")
_ASK = any_of("nhờ|xin|làm ơn|vui lòng|phiền|hãy|cho|muốn|cần|định|có thể|để|đang|thử|thêm|cũng|chỉ") + rf"|{_HELP}"
_AFTER = any_of("ạ|thêm|chút|tí|xíu|một chút|nhanh|nữa|rõ|là|rằng|câu này|một câu|với|cái|ý này") + (
    rf"|{_HELP}(?:\s+{_ME})?|{_WHO}(?=\s*[,:]|\s+(?:{any_of('là|rằng|chút|với')})\b)"
)
_CORRECTS = rf"(?:{any_of('quên|nhầm|lộn|không phải|không|ý')})"
"""After an "à" these take back what was asked before."""
_SAY = any_of("nói|trả lời|giải thích|tra cứu|tra|tìm|kiểm tra|xem|ktra|check|xác nhận|xác minh")

_URGE = any_of("đề nghị|kính đề nghị|yêu cầu|kính mong|rất mong|mong")
_BEFORE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:à|ừ|ừm|ờ|ờm|dạ|{any_of('vâng|ok|oke|okay|okie|okê|alo|hi|hello')})\b(?:{_STOP}+|\s+)(?!{_CORRECTS}\b)",
        r"(?:a|u|o|da)\s*[,.!]+\s*",
        rf"(?:(?:{any_of('à|ừ|ờ|thế|mà')})\s+)?"
        rf"(?:{any_of('thôi|rồi|này|được rồi|hiểu rồi|tốt|hay quá')})\s*[,.!:;]+\s*",
        rf"{_WHO}\s+(?:{any_of('ơi|à|ạ|này')})\b{_STOP}*",
        rf"(?:(?:{_ASK}|{_WHO})\s+)+(?:{any_of('hỏi|biết')})\b(?:\s+(?:{_AFTER})\b)*{_STOP}*",
        rf"(?:(?:{_ASK}|{_WHO})\s+)*(?:{_SAY})(?:\s+(?:{_MANNER}|{any_of('lại')}))?\s+{_HELP}\b(?:\s+{_ME}\b)?"
        rf"(?:\s+(?:{_AFTER})\b)*{_STOP}*",
        rf"(?:{_URGE})\s+(?:{_WHO}\s+)?(?:{any_of('cung cấp|cho biết|cho hỏi|trả lời|thông tin')})\b"
        rf"(?:\s+(?:{_AFTER})\b)*{_STOP}*",
        rf"(?:{_URGE})\s+(?:{_WHO}\s+)?(?=(?:{any_of('liệt kê|nêu|kể|trích|chép|so sánh|tổng hợp|làm rõ')})\b)",
        rf"(?:{any_of('theo')})\s+(?:{any_of('bản')}\s+)?(?:{any_of('kế hoạch')})(?:\s+(?:{any_of('này|đó')}))?"
        rf"(?:\s*,|\s+(?:{any_of('thì')})\b)\s*",
    )
)
_SO = re.compile(r"\A([\x00-\x7f]*\w)\s+vay(?:\s+(?:ban|em|anh|chi|a))?\Z", re.IGNORECASE)
"""Ends a question that was typed without diacritics."""
_THEN = re.compile(rf"\A(vay|{any_of('vậy|thế')})\s+(?:{any_of('thì')})\s+(?!(?:sao|ra sao)\b)", re.IGNORECASE)
_ASKS = re.compile(
    rf"\A(?!.*\b(?:{any_of('không|chưa|chẳng')})\b.*\b(?:{any_of('gì|nào|ai')})\b).*"
    rf"(?:\b(?:{any_of('ai|gì|nào|đâu|mấy|bao nhiêu|bao giờ|sao')}|bn)\b|\b(?:{any_of('không|chưa')}|ko)\Z)",
    re.IGNORECASE,
)
"""Has a question word that no denial before it makes an "anything"."""
_BETWEEN = re.compile(rf"\s*,?\s+\b{_HELP}\s+{_ME}\b(?=\s|[,.?!]|\Z)", re.IGNORECASE)
_AT_END = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\s*,?\s+(?:according to|based on|judging by|as per)\s+(?:(?:the|all|these|those|both|of|provincial|loaded|two"
        r"|three|four|five|six|\d+)\s+)*(?:plans|documents)\Z",
        r"(?<!như)(?<!nhu)(?<!cũng)(?<!cung)(?<!làm)(?<!lam)(?<!giống)(?<!giong)"
        rf"[\s,]+(?:{any_of('nhé|nhá|nghen|vậy|please|pls')}|ạ|thế|đấy|nha)\b(?:\s+(?:{_TONE}|{_WHO})\b)*\Z",
        rf"[\s,]+{_HELP}\b(?:\s+(?:{_TONE}|{_WHO})\b)*\Z",
        rf"[\s,]+(?:{any_of('cho')})\s+{_ME}\b(?:\s+(?:{_TONE})\b)*\Z",
        rf"[\s,.;]+(?:{_THANKS})(?:\s+(?:{_TONE}|{_WHO}|{any_of('nhiều|trước')})\b)*\Z",
        rf"\s*[,.;?!]\s*(?:(?:{any_of('cần|xin|nhớ|hãy|nhờ|vui lòng|và|kèm')})\s+)*(?:{any_of('trích dẫn|dẫn|trích')})"
        rf"(?:\s+(?:{any_of('cho|đủ|đầy đủ|rõ|mọi|các|từng|hết|nguồn|chỗ|đoạn|điều khoản|câu|mục|liên quan|đó')}))*"
        rf"(?:\s+(?:{_TONE}|{_HELP}|{_WHO}))*\Z",
        rf"\s*[,.;?!]\s*(?:(?:{any_of('cần|cho|xin|nhớ|hãy|phải')}|{_WHO})\s+)+"
        rf"(?:{any_of('đủ|đầy đủ|hết')})(?:\s+(?:{any_of('để|tra|tra cứu|đối chiếu|rà soát|các|mọi|những|chỗ|nơi')}"
        rf"|{any_of('đừng|kẻo|sót|thiếu|nhé')}|{_HELP}|{_WHO}))*\Z",
        rf"\s*[,;.(]\s*(?:{any_of('và')}\s+)?(?:{any_of('không|đừng|chớ|khỏi|không được')})\s+"
        rf"(?:{any_of('bỏ sót|sót|bỏ lỡ')})"
        rf"(?:\s+(?:{any_of('một|ý|mục|việc|câu|yêu cầu|nội dung|nhiệm vụ|mục tiêu|gì|cái|điều|bất kỳ|nào|ai|hết|cả')}"
        rf"|{_TONE}))*\s*\)?\Z",
        rf"[\s,.;]+(?:(?:{any_of('chỉ cần|chỉ|hãy|nhớ')})\s+)?(?:{any_of('trả lời|nói|ghi|viết')})"
        rf"(?:\s+(?:{any_of('cho|thật|hơi')}|{_WHO}))*\s+(?:{_MANNER})\b(?:\s+(?:{_TONE}|{_HELP}|{_WHO}|{_MANNER})\b)*\Z",
    )
)
_ADDRESSED = re.compile(
    rf"(?:\s*,\s*|(?<={any_of('nào')})\s+|(?<=gì)\s+|(?<=ai)\s+|(?<=đâu)\s+|(?<=sao)\s+|(?<=không)\s+)"
    rf"(?:{any_of('bạn|em|anh|chị|ad|sếp|anh chị')})(?:\s+(?:{any_of('ơi|à|ạ')}))?\Z",
    re.IGNORECASE,
)
_WONDERS = re.compile(
    rf"(?:[\s,]+(?:{any_of('nhỉ|hả|ạ')})(?:\s+(?:{_WHO}|{any_of('ạ')}))?|\s*[,;]\s*(?:{_MANNER}))\Z", re.IGNORECASE
)
_MAY_YOU = re.compile(
    rf"\A((?:{any_of('liệt kê|kể|nêu|trích|chép|lập|kẻ|so sánh|đọc|tóm tắt|thống kê|tổng hợp|lọc|cho xem')})\b.*?)"
    rf"\s+(?:được|đc|duoc|dc)\s+(?:{any_of('không')}|ko|k|hông|chứ)\Z",
    re.IGNORECASE,
)


_DO_YOU_KNOW = re.compile(
    rf"\A(?:{_WHO}|{any_of('có ai')})\s+(?:(?:{any_of('có')})\s+)?(?:{any_of('biết')})\s+"
    rf"(?:(?:{any_of('là|rằng')})\s+)?"
    rf"(.*\b(?:{any_of('ai|gì|nào|đâu|mấy|sao|bao nhiêu|bao giờ')})\b.*?)\s+(?:{any_of('không')}|ko|k)\Z",
    re.IGNORECASE,
)


_CHECK_FOR_ME = re.compile(
    rf"(?<=,)\s*(?:{_WHO}\s+)?(?:{any_of('kiểm tra|xem|tra|xác nhận|đối chiếu')})\s+(?:{_HELP}|{any_of('lại')})"
    rf"(?:\s+{_ME}\b)?(?:\s+{any_of('xem|là')}\b)?(?=\s+(?:{any_of('có|đúng')})\b)",
    re.IGNORECASE,
)
"""Asks for a check before the words that ask whether something is so (", anh kiểm tra hộ có đúng vậy không")."""


_FOR_USE = re.compile(
    rf",?\s+(?:{any_of('để|cho')})\s+(?:{_ME}\s+)?(?:(?:{any_of('còn|kịp|tiện')})\s+)?"
    rf"(?:{any_of('đưa|dán|chép|ghi|dẫn|điền|đính|gắn|copy|bỏ|trích|viết|soạn')})\s+"
    rf"(?:(?:{any_of('vào|vô|cho|trong|lên')})\s+)?(?:(?:{any_of('cái|bản|phần|phụ lục|mục|bảng')})\s+)*"
    rf"(?:{any_of('báo cáo|tờ trình|công văn|slide|bài|bài phát biểu|dự thảo|đề cương|biên bản|file')})"
    r"(?:\s+[^\W\d_]+){0,3}?(?=\s*(?:[,;.?!]|\Z))",
    re.IGNORECASE,
)
"""What an answer is wanted for ("để tôi dán vào tờ trình")."""


def without_courtesy(question: str) -> str:
    """Return a question without what is said around it; as it is where nothing else is said."""
    question = without_besides(_CHECK_FOR_ME.sub("", question) or question)
    question = _FOR_USE.sub("", question) or question
    rest = question.rstrip(" ?.!")
    mark = question[len(rest) :]
    while (shorter := _THEN.sub(r"\1 ", _stripped(rest))) != rest:
        rest = shorter
    return f"{rest}{mark}" if re.search(r"\w", rest) else question


def _stripped(text: str) -> str:
    """Return `text` less one layer of what stands around it; never less than a word."""
    if (known := _DO_YOU_KNOW.match(text)) is not None:
        return known[1]
    for pattern in _BEFORE:
        found = pattern.match(text)
        if found and found.end() < len(text):
            return text[found.end() :]
    for pattern in (*_AT_END, _ADDRESSED, *((_WONDERS,) if _ASKS.match(_WONDERS.sub("", text).split(",")[-1]) else ())):
        found = pattern.search(text)
        if found and re.search(r"\w", text[: found.start()]):
            return text[: found.start()]
    return _MAY_YOU.sub(r"\1", _SO.sub(r"\1", _BETWEEN.sub("", text)))
