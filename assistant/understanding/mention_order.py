"""Where a plan speaks of something, however it is asked: "những câu nào nói về X" is "X được nhắc ở những điểm nào"."""

from __future__ import annotations

import re

WHERE_MENTIONED = "được nhắc đến ở những điểm nào"
"""How every question for all places that speak of something is put."""
_UNIT = r"(?:câu|đoạn|điều khoản|điều|điểm|mục|chỗ|nơi|phần|khoản|gạch đầu dòng|ý)"
_SPOKEN = r"(?:nói|nhắc|đề cập|nêu|viết|ghi|có mặt|xuất hiện)(?: (?:đến|tới|về|tên))*"
_WITHIN = r"(?P<within>(?:(?:của|trong|ở|tại|thuộc|bên) )?(?:\w+ ){0,8}?)"
_PLACE_FIRST = re.compile(
    rf"^(?:(?:ở|trong|tại) )?(?:những |các )?{_UNIT} nào {_WITHIN}"
    r"(?:có |mà )?(?:(?:nói|nhắc|đề cập|nêu|viết|ghi)(?: (?:đến|tới|về)){1,2}|nhắc) (?P<thing>.+)$"
)
_ALL_PLANS = (
    r"(?: (?:ở|trong|của|tại|từ) (?:(?:tất cả|cả|mọi|toàn bộ|các|những|mấy|năm) )+(?:kế hoạch|tỉnh|bản|văn bản)\b.*)"
)
_ORDERED = re.compile(
    r"^(?:(?:hãy|xin|nhờ|cho|giúp|hộ|tôi|mình|em|anh|chị) )*(?:tìm|liệt kê|kể|chỉ|nêu|tra|rà|lọc|dẫn|trích|thống kê)"
    rf"(?: (?:ra|giúp|cho|tôi|mình|em|hộ|lại|đủ|hết))* (?:(?:tất cả|mọi|các|những|toàn bộ) )+{_UNIT} {_WITHIN}"
    r"(?:có |mà |được )?(?:nói|nhắc|đề cập)(?: (?:đến|tới|về|tên))* "
    rf"(?P<thing>.+?)(?P<after>{_ALL_PLANS})?$"
)
"""An order to find every place, in all plans or in one."""
_LISTED = re.compile(
    rf"^(?:(?:tất cả|mọi|các|những|toàn bộ) )+{_UNIT} (?!nào\b){_WITHIN}(?:có |mà |được )?"
    r"(?:nhắc|đề cập|nói (?=đến|tới|tên))(?: ?(?:đến|tới|về|tên))* (?P<thing>.+?)"
    r"(?P<after> (?:trong|ở|của|tại) (?:(?:các|những|cả|tất cả|toàn bộ|mọi|năm|5) )*(?:bản )?"
    r"(?:kế hoạch|quyết định|văn bản|tỉnh|thành phố)\b.*)?$"
)
"""Every place, asked for without a word that asks ("các điều khoản có nhắc X trong kế hoạch")."""
_PLAN_FIRST = re.compile(
    r"^(?P<within>(?:(?!được\b)\w+ ){1,8}?)(?:có )?(?:nhắc|đề cập|nói)(?: (?:đến|tới|về|tên))*"
    r" (?P<thing>(?!(?:đến|tới|về|tên)\b)(?:\w+ ){1,8}?)"
    rf"(?:ở|tại|trong) (?:những |các |mấy )(?:đâu|{_UNIT}(?: {_UNIT})? nào)$"
)
_IN_ALL = re.compile(
    r"^(?:tìm|rà|tra|lọc|xem)(?: (?:giúp|hộ|lại|kỹ|cho|tôi|mình))* (?:trong|ở|khắp) "
    r"(?P<within>(?:cả |tất cả |các |toàn bộ )*(?:năm |5 )?(?:kế hoạch|bản|tỉnh|văn bản))"
    rf" (?:những |các |xem )*{_UNIT} nào (?:có |mà )?(?:nói|nhắc|đề cập|nêu|viết|ghi)(?: (?:đến|tới|về))*"
    r" (?P<thing>.+?)(?: (?:kể cả|bao gồm|gồm cả) .+)?$"
)
"""Looks through all plans for every place ("tìm trong cả năm kế hoạch chỗ nào nói đến X")."""
_WORD = re.compile(
    r"^(?:từ|chữ|cụm từ|cái tên|tên) (?P<thing>(?:\w+ ){1,6}?)(?:được |có )?(?:dùng|nhắc|viết|ghi|nêu|xuất hiện|có mặt)"
    rf"(?: (?:đến|tới))? (?:ở|tại|trong) (?:những |các )?(?:đâu|{_UNIT} nào)"
    r"(?P<within>(?: (?:của|trong|ở|tại)(?: \w+)+)?)$"
)
"""Asks for the places of a word, called one."""
_ORDERS = (
    _WORD,
    _PLACE_FIRST,
    _ORDERED,
    _LISTED,
    _IN_ALL,
    re.compile(
        rf"^(?:tên )?(?P<thing>(?:\w+ ){{1,12}}?)(?:được {_SPOKEN}|có mặt|xuất hiện) (?:ở|tại|trong) (?:những |các )?"
        r"đâu(?P<within>(?: (?:của|trong|ở|tại|thuộc|bên)(?: \w+){1,8})?)$"
    ),
    # "Ở chỗ nào" asks for one, unless all are to be listed.
    re.compile(
        rf"^(?P<thing>(?:\w+ ){{1,12}}?)được {_SPOKEN} (?:ở|tại|trong) (?:chỗ|nơi) nào"
        r"(?P<within>(?: (?:của|trong|ở|tại|thuộc|bên)(?: (?!liệt|kể|nêu)\w+){1,8})?)"
        r" (?:liệt kê|kể|nêu)(?: (?:ra|đủ|đầy đủ|hết|giúp|cho|tôi|em|mình))*$"
    ),
    re.compile(
        rf"^(?P<thing>(?:\w+ ){{1,8}}?)được (?P<within>(?:bản )?(?:kế hoạch|văn bản|quyết định) (?:\w+ ){{1,6}}?)"
        rf"{_SPOKEN}"
        rf" (?:ở|tại|trong) (?:những |các |mấy )?(?:đâu|{_UNIT} nào)$"
    ),
    # How many places there are is told by them.
    re.compile(
        rf"^(?P<thing>(?:\w+ ){{1,12}}?)(?:được )?(?:(?:mấy|bao nhiêu) (?:{_UNIT}|lần) )?"
        rf"(?P<within>(?:(?:trong|ở|của) )?(?:bản )?(?:kế hoạch|văn bản|quyết định) (?:\w+ ){{0,6}}?)"
        rf"(?:có |được )?(?:{_SPOKEN}|dùng)(?: (?:cụm )?từ (?:này|đó))?(?: (?:ở|tại|trong))?"
        rf"(?: (?:mấy|bao nhiêu) (?:{_UNIT}|lần))?$"
    ),
    re.compile(
        rf"^(?P<thing>(?:\w+ ){{1,8}}?)(?P<within>(?:trong|ở|của) (?:\w+ ){{1,6}}?)(?:thì )?(?:có|được {_SPOKEN})"
        rf" (?:ở )?(?:những|mấy|bao nhiêu) {_UNIT} (?:(?:và )?(?:là|ở) )?(?:những )?{_UNIT} nào$"
    ),
    _PLAN_FIRST,
)
_OF_A_PLAN = re.compile(r"\b(?:kế hoạch|văn bản|quyết định|tỉnh|thành phố)\b")
_ASKS_MORE = re.compile(r"\b(?:ai|gì|nào|đâu|sao|mấy|bao nhiêu|bao giờ)\b")


_OF_DOCUMENTS = re.compile(
    r"\b(?:các|những|mọi|tất cả|danh sách|liệt kê) (?:văn bản|tài liệu) (?:(?:có|mang) số(?: hiệu)? )?"
    r"(?:mà |được |do )?(?:bản )?(?:kế hoạch|quyết định|tỉnh|thành phố)\b"
)
"""Documents that a plan speaks of are asked for, and not where."""
_ALL_TEXTS = re.compile(r"\b(các|những|mọi|cả năm|năm) văn bản\b")


def with_thing_first(text: str) -> str:
    """Return a mended question with what is spoken of before where that is asked; another one as it is."""
    for order in _ORDERS:
        found = order.match(text)
        if found is None or _ASKS_MORE.search(found["thing"]) or _OF_DOCUMENTS.search(text):
            continue
        # "Điểm nào nói về tiền" picks from what was told before.
        picks = order is _PLACE_FIRST and not (found["within"].strip() or _OF_A_PLAN.search(found["thing"]))
        if not picks:
            within = " ".join(filter(None, (found["within"].strip(), (found.groupdict().get("after") or "").strip())))
            within = _ALL_TEXTS.sub(r"\1 kế hoạch", within)
            return f"{found['thing'].strip()} {WHERE_MENTIONED} {within}".strip()
    return text
