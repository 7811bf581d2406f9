"""What stands around a question and asks nothing: interjections, forms of address, "cho mình hỏi", "giúp em với ạ".

People put it before, after and between their words, with diacritics or without; read as words of the question it
would be a subject, or hide where the question begins and ends. What points back ("còn", "thế", "vậy") stays.
"""

from __future__ import annotations

import re

from ingest.folding import fold_accents

_WRITTEN_ONLY = frozenset(("bạn", "chị", "cô", "chú", "bác", "sếp", "vậy", "hả"))
"""What without diacritics is another word: "ban" stands before "Tuyên giáo", "chi" before "cục", "vay" is to borrow,
"ha" a hectare."""


def _any(words: str) -> str:
    """Return an alternation of words parted by "|", each as written and without diacritics."""
    parts = words.split("|")
    folded = {fold_accents(part) for part in parts if part not in _WRITTEN_ONLY}
    return "|".join(sorted({*parts, *folded}, key=len, reverse=True))


_STOP = r"[\s,.!:;…–-]"
_ONE = _any("mình|em|tôi|tớ|tui|anh chị|anh|chị|chúng tôi|bọn mình|bọn em|bên em|bên mình|cô|chú|bác|mk")
_WHO = rf"(?:{_ONE}|{_any('bạn|các bạn|mọi người|trợ lý|ad|sếp')})"
_ME = rf"(?:{_ONE})"
_HELP = rf"(?:{_any('giúp|giùm|dùm|hộ')})"
_TONE = _any("ạ|nhé|nhá|nghen|vậy|thế|đấy|với|cái|xem|thôi|please|pls")
_THANKS = _any("cảm ơn|cám ơn|thanks|thank you|tks")
_MANNER = _any("ngắn gọn|vắn tắt|ngắn|gọn|nhanh|đầy đủ|chi tiết|cụ thể|rõ ràng|rõ")
_ASK = _any("nhờ|xin|làm ơn|vui lòng|phiền|hãy|cho|muốn|cần|định|có thể|để|đang|thử|thêm|cũng|chỉ") + rf"|{_HELP}"
_AFTER = _any("ạ|thêm|chút|tí|xíu|một chút|nhanh|nữa|rõ|là|rằng|câu này|một câu|với|cái|ý này") + (
    rf"|{_HELP}(?:\s+{_ME})?|{_WHO}(?=\s*[,:]|\s+(?:{_any('là|rằng|chút|với')})\b)"
)
_CORRECTS = rf"(?:{_any('quên|nhầm|lộn|không phải|không|ý')})"
"""After an "à" these take back what was asked before."""
_SAY = _any("nói|trả lời|giải thích|tra cứu|tra|tìm|kiểm tra|xem|ktra|check|xác nhận|xác minh")

_URGE = _any("đề nghị|kính đề nghị|yêu cầu|kính mong|rất mong|mong")
_BEFORE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:à|ừ|ừm|ờ|ờm|dạ|{_any('vâng|ok|oke|okay|okie|okê|alo|hi|hello')})\b(?:{_STOP}+|\s+)(?!{_CORRECTS}\b)",
        r"(?:a|u|o|da)\s*[,.!]+\s*",
        rf"(?:(?:{_any('à|ừ|ờ|thế|mà')})\s+)?(?:{_any('thôi|rồi|này|được rồi|hiểu rồi|tốt|hay quá')})\s*[,.!:;]+\s*",
        rf"{_WHO}\s+(?:{_any('ơi|à|ạ|này')})\b{_STOP}*",
        rf"(?:(?:{_ASK}|{_WHO})\s+)+(?:{_any('hỏi|biết')})\b(?:\s+(?:{_AFTER})\b)*{_STOP}*",
        rf"(?:(?:{_ASK}|{_WHO})\s+)*(?:{_SAY})(?:\s+(?:{_MANNER}|{_any('lại')}))?\s+{_HELP}\b(?:\s+{_ME}\b)?"
        rf"(?:\s+(?:{_AFTER})\b)*{_STOP}*",
        rf"(?:{_URGE})\s+(?:{_WHO}\s+)?(?:{_any('cung cấp|cho biết|cho hỏi|trả lời|thông tin')})\b"
        rf"(?:\s+(?:{_AFTER})\b)*{_STOP}*",
        rf"(?:{_URGE})\s+(?:{_WHO}\s+)?(?=(?:{_any('liệt kê|nêu|kể|trích|chép|so sánh|tổng hợp|làm rõ')})\b)",
        rf"(?:{_any('theo')})\s+(?:{_any('bản')}\s+)?(?:{_any('kế hoạch')})(?:\s+(?:{_any('này|đó')}))?"
        rf"(?:\s*,|\s+(?:{_any('thì')})\b)\s*",
    )
)
_SO = re.compile(r"\A([\x00-\x7f]*\w)\s+vay(?:\s+(?:ban|em|anh|chi|a))?\Z", re.IGNORECASE)
"""Ends a question that was typed without diacritics."""
_THEN = re.compile(rf"\A(vay|{_any('vậy|thế')})\s+(?:{_any('thì')})\s+(?!(?:sao|ra sao)\b)", re.IGNORECASE)
_ASKS = re.compile(
    rf"\A(?!.*\b(?:{_any('không|chưa|chẳng')})\b.*\b(?:{_any('gì|nào|ai')})\b).*"
    rf"(?:\b(?:{_any('ai|gì|nào|đâu|mấy|bao nhiêu|bao giờ|sao')}|bn)\b|\b(?:{_any('không|chưa')}|ko)\Z)",
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
        rf"[\s,]+(?:{_any('nhé|nhá|nghen|vậy|please|pls')}|ạ|thế|đấy|nha)\b(?:\s+(?:{_TONE}|{_WHO})\b)*\Z",
        rf"[\s,]+{_HELP}\b(?:\s+(?:{_TONE}|{_WHO})\b)*\Z",
        rf"[\s,]+(?:{_any('cho')})\s+{_ME}\b(?:\s+(?:{_TONE})\b)*\Z",
        rf"[\s,.;]+(?:{_THANKS})(?:\s+(?:{_TONE}|{_WHO}|{_any('nhiều|trước')})\b)*\Z",
        rf"\s*[,.;?!]\s*(?:(?:{_any('cần|xin|nhớ|hãy|nhờ|vui lòng|và|kèm')})\s+)*(?:{_any('trích dẫn|dẫn|trích')})"
        rf"(?:\s+(?:{_any('cho|đủ|đầy đủ|rõ|mọi|các|từng|hết|nguồn|chỗ|đoạn|điều khoản|câu|mục|liên quan|đó')}))*"
        rf"(?:\s+(?:{_TONE}|{_HELP}|{_WHO}))*\Z",
        rf"\s*[,.;?!]\s*(?:(?:{_any('cần|cho|xin|nhớ|hãy|phải')}|{_WHO})\s+)+"
        rf"(?:{_any('đủ|đầy đủ|hết')})(?:\s+(?:{_any('để|tra|tra cứu|đối chiếu|rà soát|các|mọi|những|chỗ|nơi')}"
        rf"|{_any('đừng|kẻo|sót|thiếu|nhé')}|{_HELP}|{_WHO}))*\Z",
        rf"\s*[,;.(]\s*(?:{_any('và')}\s+)?(?:{_any('không|đừng|chớ|khỏi|không được')})\s+"
        rf"(?:{_any('bỏ sót|sót|bỏ lỡ')})"
        rf"(?:\s+(?:{_any('một|ý|mục|việc|câu|yêu cầu|nội dung|nhiệm vụ|mục tiêu|gì|cái|điều|bất kỳ|nào|ai|hết|cả')}"
        rf"|{_TONE}))*\s*\)?\Z",
        rf"[\s,.;]+(?:(?:{_any('chỉ cần|chỉ|hãy|nhớ')})\s+)?(?:{_any('trả lời|nói|ghi|viết')})"
        rf"(?:\s+(?:{_any('cho|thật|hơi')}|{_WHO}))*\s+(?:{_MANNER})\b(?:\s+(?:{_TONE}|{_HELP}|{_WHO}|{_MANNER})\b)*\Z",
    )
)
_ADDRESSED = re.compile(
    rf"(?:\s*,\s*|(?<={_any('nào')})\s+|(?<=gì)\s+|(?<=ai)\s+|(?<=đâu)\s+|(?<=sao)\s+|(?<=không)\s+)"
    rf"(?:{_any('bạn|em|anh|chị|ad|sếp|anh chị')})(?:\s+(?:{_any('ơi|à|ạ')}))?\Z",
    re.IGNORECASE,
)
_WONDERS = re.compile(
    rf"(?:[\s,]+(?:{_any('nhỉ|hả|ạ')})(?:\s+(?:{_WHO}|{_any('ạ')}))?|\s*[,;]\s*(?:{_MANNER}))\Z", re.IGNORECASE
)
_MAY_YOU = re.compile(
    rf"\A((?:{_any('liệt kê|kể|nêu|trích|chép|lập|kẻ|so sánh|đọc|tóm tắt|thống kê|tổng hợp|lọc|cho xem')})\b.*?)"
    rf"\s+(?:được|đc|duoc|dc)\s+(?:{_any('không')}|ko|k|hông|chứ)\Z",
    re.IGNORECASE,
)


_DO_YOU_KNOW = re.compile(
    rf"\A(?:{_WHO}|{_any('có ai')})\s+(?:(?:{_any('có')})\s+)?(?:{_any('biết')})\s+(?:(?:{_any('là|rằng')})\s+)?"
    rf"(.*\b(?:{_any('ai|gì|nào|đâu|mấy|sao|bao nhiêu|bao giờ')})\b.*?)\s+(?:{_any('không')}|ko|k)\Z",
    re.IGNORECASE,
)
_NEEDLESS = re.compile(
    rf"\s*[,;(]\s*(?:{_any('không cần|chẳng cần|khỏi cần|khỏi')})(?:\s+{_any('phải')})?"
    rf"\s+(?:{_any('nêu|ghi|kể|nói|liệt kê|biết|trích')})\b"
    rf"[^,;()?!.]*\b(?:{_any('ai|nào|gì|đâu|bao giờ')})\b[^,;()?!.]*\)?",
    re.IGNORECASE,
)
"""What a question says that it does not ask ("(không cần nêu ai chủ trì)")."""
_IF_ANY = re.compile(
    rf"\s*[,;(?.]\s*(?:{_any('kể cả|bao gồm cả|tính cả|nêu cả|ghi cả|cả')})\s+(?:{_any('tên|số|loại')})\b"
    rf"[^,;()?!.]*\b(?:{_any('nếu có')})\s*\)?(?=\s*(?:[.?!]|\Z))",
    re.IGNORECASE,
)
"""What may be told besides, and narrows nothing ("? Kể cả tên thành phố nếu có.")."""
_AS_WELL_IF = re.compile(
    rf"\s*[,;(]\s*(?:{_any('nếu')}\s+)?(?:{_any('có')})\s+"
    rf"(?:{_any('con số|số liệu|chỉ tiêu|ngày|hạn|thời hạn|tên|số')})(?:\s+\w+){{0,3}}?"
    rf"\s+(?:{_any('thì')})\s+(?:{_any('ghi|nêu|kể|cho|chép|nói')})\b[^,;()?!.]*\)?",
    re.IGNORECASE,
)
"""What is to be told where there is any ("(có con số thì ghi luôn con số)")."""
_ITS_NUMBER = re.compile(
    rf"(?<=\w)\s*[,;.?]\s*(?:{_any('cho|ghi|nêu|kèm|cần|xin')})(?:\s+(?:{_ME}|{_any('rõ|luôn|cả|đủ|giúp|biết')}))*"
    rf"\s+(?:{_any('số|số hiệu|số ký hiệu')})(?:\s*(?:[+,&]|{_any('và|kèm|với')})?\s*"
    rf"(?:{_any('ngày|tháng|năm|tên|trích yếu|nơi ban hành|cơ quan ban hành')}))*(?:\s+(?:{_TONE}))*\W*\Z",
    re.IGNORECASE,
)
"""What of a document is to be told, after the question for it ("nghị quyết nào …? cho số + ngày")."""
_NOT_MIXED = re.compile(
    rf"\s*[,;(.]\s*(?:{_any('nhớ|xin|và')}\s+)?(?:{_any('đừng|chớ|không|khỏi|tránh')})\s+(?:{_any('có|để|được')}\s+)?"
    rf"(?:{_any('lẫn|nhầm|trộn|lộn|lẫn lộn')})\b(?!\s+(?:{_any('nhau')}))[^,;()?!.]*\)?",
    re.IGNORECASE,
)
"""What must not get in among what is asked for (", đừng lẫn sang mục tiêu 2030")."""


_CHECK_FOR_ME = re.compile(
    rf"(?<=,)\s*(?:{_WHO}\s+)?(?:{_any('kiểm tra|xem|tra|xác nhận|đối chiếu')})\s+(?:{_HELP}|{_any('lại')})"
    rf"(?:\s+{_ME}\b)?(?:\s+{_any('xem|là')}\b)?(?=\s+(?:{_any('có|đúng')})\b)",
    re.IGNORECASE,
)
"""Asks for a check before the words that ask whether something is so (", anh kiểm tra hộ có đúng vậy không")."""


_FOR_USE = re.compile(
    rf",?\s+(?:{_any('để|cho')})\s+(?:{_ME}\s+)?(?:(?:{_any('còn|kịp|tiện')})\s+)?"
    rf"(?:{_any('đưa|dán|chép|ghi|dẫn|điền|đính|gắn|copy|bỏ|trích|viết|soạn')})\s+"
    rf"(?:(?:{_any('vào|vô|cho|trong|lên')})\s+)?(?:(?:{_any('cái|bản|phần|phụ lục|mục|bảng')})\s+)*"
    rf"(?:{_any('báo cáo|tờ trình|công văn|slide|bài|bài phát biểu|dự thảo|đề cương|biên bản|file')})"
    r"(?:\s+[^\W\d_]+){0,3}?(?=\s*(?:[,;.?!]|\Z))",
    re.IGNORECASE,
)
"""What an answer is wanted for ("để tôi dán vào tờ trình")."""


def without_courtesy(question: str) -> str:
    """Return a question without what is said around it; as it is where nothing else is said."""
    for aside in (_NEEDLESS, _IF_ANY, _AS_WELL_IF, _NOT_MIXED, _CHECK_FOR_ME):
        question = aside.sub("", question) or question
    if (its := _ITS_NUMBER.search(question)) and _ASKS.search(question[: its.start()]):
        question = question[: its.start()]
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
