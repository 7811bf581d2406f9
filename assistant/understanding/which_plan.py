"""Questions for the plans that say something, however they are put: all are read as "tỉnh nào …"."""

from __future__ import annotations

import re
from collections.abc import Callable

from ingest.numerals import NUMERALS

MENTIONS = re.compile(
    r"\bnhắc\b|nêu tên|đề cập|xuất hiện|nói (?:đến|tới|về)|có mặt|có tên|viện dẫn|dẫn chiếu|\bmention"
)
"""Asks whether something is named, not what is done about it."""
ASKS_WITHOUT = re.compile(
    r"\b(?:kế hoạch|tỉnh|địa phương|thành phố|nơi) nào (?:\w+ )?(?:không|chưa)\b(?! (?:phải|chỉ|những))(?! \w+$)"
)
"""Asks for the plans that do not say something."""
PLAN_GIVES = re.compile(
    r"\b(?:tỉnh|địa phương|thành phố|nơi|kế hoạch) nào (?:\w+ ){0,2}(?:giao|phân việc|phân công)\b(?! lưu)"
)
_PLAN = r"(?:tỉnh(?: thành)?|kế hoạch|địa phương|bản(?: kế hoạch)?|văn bản)"
_DOES = (
    r"(?:được |cũng |đã |sẽ |không |chưa |chỉ )?(?:có|gọi (?:tên|đích danh)|kể (?:tên|đích danh)"
    r"|nói|nêu|nhắc|đề cập|ghi|quy định|giao|đặt ra|muốn|dự kiến|yêu cầu"
    r"|coi|chú trọng|ưu tiên|hợp tác|kết nghĩa|ký kết|quan hệ|viện dẫn|dẫn|căn cứ|dựa"
    r"|theo|thực hiện|triển khai|áp dụng)\b"
)
_AMONG = re.compile(
    r"^(?:(?:trong|giữa|ở)|(?:rà(?: soát)?|soát|xem|đọc|dò|lục|tra)(?: lại| hết| khắp| qua)?(?: trong)?) "
    rf"(?:(?:cả|tất cả|toàn bộ) )?(?:\d|hai|ba|bốn|năm|các|những|mấy) {_PLAN}(?: này| trên| xem)?(?: thì| xem)? "
    rf"(?=(?:những |các )?{_PLAN} nào)"
)
_COUNTED = re.compile(rf"(?<!với )(?<!của )(?<!từ )(?<!cho )\b(?:có )?(?:mấy|bao nhiêu) ({_PLAN})(?= {_DOES})")
_LISTED = re.compile(rf"^((?:kể(?: tên)?|liệt kê|nêu(?: tên)?|cho biết) )?(?:các|những) ({_PLAN})(?= {_DOES})")
_OTHERWISE_ASKED = re.compile(
    r"\b(?:nào|gì|ai|đâu|sao|mấy|bao nhiêu|bao lâu|khi|không|chưa|khác|giống|so sánh|thế|hay|chung)\b"
)
_EACH_ASKED = re.compile(r"\b(?:gì|thế nào|ra sao)\b")
"""Asks what each of the plans says, whichever they are."""
_COPY = re.compile(
    r"(?:^|(?<= thì )|(?=\bbản nào (?:có in|in kèm|kèm|chỉ nhắc|chỉ nêu|có kèm)\b))"
    r"(?:bản(?: kế hoạch)? nào\b|cái nào(?= (?:làm theo|thực hiện|triển khai|áp dụng|dẫn|căn cứ|dựa)\b))"
)
_PLAN_SPEAKS = re.compile(
    r"^((?:những |các )?)văn bản (?:(?:của )?(?:tỉnh|địa phương)(?= nào)|(?=nào (?:có )?(?:nhắc|nói|đề cập|đả động)\b))"
)
"""A text of a province, or one that speaks of something, is a plan; those that a plan cites only stand there."""
_PROVINCE_ACTS = re.compile(
    r"^((?:có |liệu |những |các )*)địa phương nào"
    r"(?= (?!(?:của|ở|tại|thuộc|bên|nước|ngoài|là|bạn|được|mà|nào|với)\b)\w+)"
)
"""Says at its head that a province acts ("địa phương nào đăng cai …")."""
_NOWHERE = re.compile(r"^((?:có |những |các )*)(?:địa phương|nơi|chỗ) nào(?= (?:thì |lại )?(?:không|chưa)\b)")
"""Asks for those that do not: no place abroad is told by what it lacks."""
_WHO_SPEAKS = re.compile(r"\bai (?=(?:có |cũng )?(?:nhắc(?! nhở| việc)|đề cập|nói (?:đến|tới))\b)(?!.*\bai\b.*\bai\b)")
"""Of no plan in particular, who speaks of something: plans do."""
_PLACE_SAYS = re.compile(
    r"^((?:có |liệu |những |các )*)nơi nào"
    r"(?= (?:(?:có|cũng|đã) )?(?:chỉ (?:rõ|ra|định)|xác định|quy định|ghi|nêu|nói rõ|giao(?! lưu)|yêu cầu)\b)"
    r"(?!.*\b(?:kết nghĩa|nước ngoài)\b)"
)
"""Says at its head that some place states something: places with plans do."""
_DEALS = re.compile(r"kết nghĩa|ký kết|hợp tác|quan hệ|giao lưu|đối tác")
"""What a locality abroad does as well."""
_COPIES = re.compile(r"(?<!văn )\b(?:(?:những|các) )?bản (?=kế hoạch (?:của )?(?:\w+ )?nào\b)")
_THEIR_PLANS = re.compile(
    r"(?:(?<=\btrong )|(?<=\bở ))kế hoạch của (?:(?:những|các|mấy) )?"
    r"(?:(?:tỉnh(?: thành)?|địa phương|thành phố|nơi) nào|đâu)\b"
)
_COUNT = rf"(?:\d+|{'|'.join(word for word, count in NUMERALS.items() if count > 1)})"
_THESE_TEXTS = re.compile(rf"\b(trong|ở|của) (?:cả )?{_COUNT} (?:văn bản|bản)(?: (?:này|trên))?(?=$| (?:thì|có)\b)")
"""All that are loaded, counted at the end of a question."""
_IN_COPIES = re.compile(r"(?:(?<=\btrong )|(?<=\bở ))(?:(?:những|các|mấy) )?bản nào\b")
_THERE = re.compile(r"\b(?:được )?có mặt trong(?= (?:(?:những|các|mấy) )?kế hoạch nào\b)")
_THE_OTHERS = re.compile(
    rf" (?:còn |và )?{_PLAN} nào (?:thì )?(?:(?:không|chưa)(?: có| nêu| nhắc| ghi| giao)?|(?:là )?ngoại lệ)$"
)


_OF_THEM = re.compile(rf"\b(?:mấy|bao nhiêu|những) trong (?:số )?(?:cả )?{_COUNT} ({_PLAN})\b")
_TAKES_AS = re.compile(
    r"\blấy (?=(?:sở|ban|bộ|văn phòng|ủy ban|liên hiệp|công an)\b(?: \w+){1,9}? làm (?:đầu mối|cơ quan|đơn vị)\b)"
)

_CITIES = re.compile(r"\btỉnh,? thành(?: phố)?(?= (?:nào|này|khác)\b)")

_HELD = re.compile(
    r"^((?!.*\b(?:nào|gì|ai|mấy|bao|khi|hồi|sao)\b)\w+ \w+.*?)(?: (?:thì|sẽ|được|định))* (?:tổ chức|diễn ra|mở)"
    r" (?:ở|tại) (?:đâu|chỗ nào)(?: (?:vậy|thế|ạ|nhỉ))?$"
)
"""Where something is held, asked of no plan in particular: in which province."""


def by_province(text: str) -> str:
    """Return a question with one word for provinces and cities ("tỉnh, thành nào"): both have a plan alike."""
    return _CITIES.sub("tỉnh", text)


def asking_which(text: str, is_printed: Callable[[str], bool] = lambda _: False) -> str:
    """Return a question about no plan in particular so that "tỉnh nào" asks which do: the table counts them anyway.

    So does where something is held that a plan names (`is_printed`). "Mấy tỉnh nhắc …" and "các tỉnh có …" ask it as
    well; "… tỉnh nào không" at the end asks for the rest of the table.
    """
    if (held := _HELD.search(text)) and is_printed(held[1]):
        text = f"tỉnh nào tổ chức {held[1]}"
    text = _TAKES_AS.sub("giao ", _OF_THEM.sub(r"\1 nào", text))
    text = _THESE_TEXTS.sub(r"\1 các kế hoạch", _IN_COPIES.sub("những kế hoạch nào", text))
    text = _THERE.sub("được nhắc đến trong", _THEIR_PLANS.sub("những kế hoạch nào", text))
    text = _PLAN_SPEAKS.sub(r"\1kế hoạch ", text).replace("  ", " ")
    text = _WHO_SPEAKS.sub("kế hoạch nào ", text)
    text = _PLACE_SAYS.sub(r"\1tỉnh nào", text)
    text = _NOWHERE.sub(r"\1tỉnh nào", _COPY.sub("kế hoạch nào", _COPIES.sub("", _AMONG.sub("", text))))
    if not _DEALS.search(text):
        text = _PROVINCE_ACTS.sub(r"\1tỉnh nào", text)
    if not _EACH_ASKED.search(text):
        text = _COUNTED.sub(r"\1 nào", text)
    if not _OTHERWISE_ASKED.search(text):
        text = _LISTED.sub(r"\2 nào", text)
    shortened = _THE_OTHERS.sub("", text)
    return shortened if re.search(rf"{_PLAN} nào\b", shortened) else text
