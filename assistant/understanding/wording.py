"""The words of administration in place of what people say: idioms, the southern "chi"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from assistant.understanding.framing import Framing
from assistant.understanding.mention_order import with_thing_first

_SOME = re.compile(
    r"(?<!số )(?<!ngày )(?<!tháng )(?<!năm )(?<!quý )(?<!mục )(?<!điều )"
    r"\bmấy (?=(?!lần|năm|phần|dòng|mục|ngày)\w+ (?:\w+ ){0,3}?(?:nào|này|ấy|kia|đó)\b)"
    r"|^mấy (?=(?!lần|năm|tháng|ngày|tuần|phần|dòng|mục|giờ)\w+ .*\b(?:gì|nào|ai|sao|đâu|không)\b)"
    r"|\bmấy (?=(?:thứ(?! tiếng)|chuyện|vị|ông|bà|anh|chị|bác|đứa)\b.*\b(?:gì|nào|ai|sao|đâu|không)\b)"
    r"|\b(?<=kể )mấy (?=\w+(?: \w+){0,2} (?:mà|được|có)\b)"
    r"|\b(?<=gì )(?:để |cho )?mấy (?=thứ(?! tiếng)|chuyện)"
)
"""In "mấy vùng nào" and "mấy tục lệ xưa … có không", "mấy" counts nothing."""
_SOUTHERN = re.compile(
    r"\b(việc|cái|những|làm|điều|chuyện|cơ quan) chi\b"
    r"(?! (?:tiêu|trả|ngân|phí|cho|thường|từ|hỗ|tiền|phục|thực|đầu|bộ|cục|nhánh|hội|đoàn|tiết|phối)\b)"
)
"""Where "chi" is said for "gì"."""
_WHAT = re.compile(r"\bcái gì\b")
"""Says no more than "gì"."""
_HEADS = re.compile(
    r"(?<!người )\bđứng đầu\b(?! (?:sở|ban|ngành|ủy ban|tỉnh|thành phố|cơ quan|đơn vị|công an|văn phòng|danh sách"
    r"|cả nước|toàn quốc|thế giới|khu vực)\b)"
)
"""Whoever heads a task leads it; who heads a department is its director."""

_PART = r"(?:vai|vai trò|phần|việc|nhiệm vụ|tư cách)"
_BOTH_ROLES = re.compile(
    rf"\b(?:{_PART} (?:chính|chủ trì|chủ chốt)|làm chính|chủ trì) (lẫn|và|hay|hoặc)"
    rf" (?:{_PART} )?(?:phối hợp|phụ|làm phụ)\b"
)
"""Either part in a task, however it is called ("cả vai chính lẫn vai phối hợp")."""
_TEXTS = re.compile(r"^(?=văn bản (?:(?:có|mang) số(?: hiệu)? )?(?:được|mà|do)\b)")
"""Asks for all documents without a word for several ("văn bản được kế hoạch X viện dẫn")."""
_COPY = re.compile(r"(?<!văn )(?<!5 )(?<!năm )(?<!mỗi )(?<!từng )(?<!các )(?<!mấy )(?<!những )\bbản kế hoạch\b")
"""One plan, where none are counted."""
_ROLE = re.compile(r"\b(?:chủ trì|phối hợp|đảm nhiệm|được giao|giao)\b")
_TASKS = re.compile(
    r"\bhoạt động(?= (?:nào|gì)(?: (?:do|mà|được|trong|ở|tại|của|thuộc|có|cần|phải|sở|ban|chủ trì|phối hợp)\b|$))"
    r"|(?:(?<=mấy )|(?<=bao nhiêu )|(?<=những ))hoạt động(?= (?:trong|ở|tại|do|mà|được|thuộc)\b|$)"
)
"""What somebody leads or has a part in is a task, whatever it is called: "hoạt động nào do Sở A chủ trì"."""


_WHO = r"(?: (?:tôi|mình|em|anh|chị))?"
_SAID_SO = re.compile(
    rf"{_WHO} (?:nói|hiểu|ghi|viết|đọc|nhớ|nghĩ|nhận xét|ý kiến)(?: (?:vậy|thế|như vậy|như thế|này|ấy))?"
    r"(?: (?:là|có|thì))* (?:đúng|chuẩn|chính xác|đứng vững)(?: (?:với )?kế hoạch)? (?:không|chưa|chứ)$"
)
"""Asks at the end whether what was said is so, whoever says it ("tôi nói vậy có đúng không")."""
_CONFIRM = re.compile(
    rf"(?: nhờ| xin)?{_WHO} (?:xác nhận(?: lại)?|(?:kiểm tra|xem)(?: lại)? (?:giúp|hộ|cho))"
    r"(?: (?:giúp|hộ|cho|tôi|mình|em|với|nhé|ạ|cái))*$"
)
_ASKS = re.compile(r"\b(?:gì|nào|ai|đâu|sao|mấy|bao|không|chưa)\b")


_SAME_BODY = re.compile(
    r"^(?P<body>(?:các |những )?(?:cơ quan|đơn vị|đầu mối)\b(?! nào).*\w) (?:có (?:phải (?:là )?)?)?"
    r"(?:(?:cùng|chung) (?:một|1) (?:sở|cơ quan|đơn vị|nơi|ngành)(?: (?:với nhau|làm|đảm nhiệm))?|(?:giống|khác) nhau)"
    r"(?: hay)?(?: phải)? (?:không|chứ)$"
)
"""Asks of a body of several plans whether it is the same: the answer is which it is in each."""


def _asking_whether(text: str) -> str:
    """Return a question with one way to ask at its end whether what it says is so."""
    text = _SAID_SO.sub(" đúng không", text)
    return _CONFIRM.sub("" if _ASKS.search(text) else " đúng không", text)


class Spoken(NamedTuple):
    """How people speak: `idioms` map what they say, in lower case, to the words of the plans.

    `abroad` are the places abroad that the plans name, as they print them, folded by `match_key`.
    """

    idioms: Mapping[str, str]
    framing: Framing
    abroad: frozenset[str] = frozenset()


class Wording:
    """Puts the words of the plans in place of those of a question; nobody is shown the result."""

    def __init__(self, idioms: Mapping[str, str]) -> None:
        """`idioms` map what people say, in lower case, to the words of the plans."""
        self._idioms = idioms
        keys = sorted(map(re.escape, idioms), key=len, reverse=True)
        self._idiom = re.compile(rf"\b(?:{'|'.join(keys)})\b" if keys else r"(?!)")

    def plainly(self, text: str) -> str:
        """Return a mended question with idioms in the words of administration."""
        text = _BOTH_ROLES.sub(r"chủ trì \1 phối hợp", _COPY.sub("kế hoạch", _TEXTS.sub("các ", text)))
        text = _HEADS.sub("chủ trì", _SOUTHERN.sub(r"\1 gì", _SOME.sub("những ", text)))
        text = _SAME_BODY.sub(r"\g<body> là cơ quan nào", text)
        text = _asking_whether(_TASKS.sub("nhiệm vụ", text) if _ROLE.search(text) else text)
        return with_thing_first(_WHAT.sub("gì", self._idiom.sub(lambda found: self._idioms[found[0]], text)))
