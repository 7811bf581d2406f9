"""Words of a question that name nothing asked about: what a list shows beside its items, countries in a name."""

from __future__ import annotations

import re

from assistant.understanding.document_cues import PAPERS
from ingest.folding import match_key, syllables

_COLUMNS = re.compile(
    r"\b(?:kèm(?: theo| cả| với)?|ghi (?:cả|luôn|kèm)) (?:thời gian|thời hạn|tiến độ|cơ quan|đơn vị)"
    r"(?: (?:(?:và|với|cùng|lẫn|rồi) )?(?:thực hiện|phối hợp|chủ trì|hoàn thành))*"
    r"|\bkèm(?: theo)?(?: (?:các|những))? con số\b"
    r"|\b(?:cùng|và|nêu|ghi)(?: (?:với|cả|rõ|các))* (?:cơ quan|đơn vị)(?: (?:và )?(?:chủ trì|phối hợp|thực hiện))+"
    r"(?= (?:của )?(?:từng|mỗi) \w+$|$)"
)
_OF_STATES = r"(?:tên )?(?:các )?(?:nước|quốc gia|vùng|khu vực|châu lục)"
_NO_COUNTRIES = re.compile(
    rf" ?\b(?:không (?:tính|kể|gồm)|trừ|chứ không phải) {_OF_STATES}(?:(?:,| và| hay| hoặc)? {_OF_STATES})*$"
)
"""Says at the end that localities are meant ("… nêu tên tỉnh bạn, không tính tên nước"): as they are called."""
_NO_STAGE = re.compile(
    r"(?<=\w) (?:chứ )?(?:không|đừng)(?: (?:lấy|tính|kể|phải|gồm|xét))+(?: (?:các|những|mục tiêu|phần))*"
    r" (?:giai đoạn|chặng|thời kỳ) (?:20\d\d(?: (?:đến )?20\d\d)?|trước|đầu|sau)$"
)
"""Sets another stage aside at the end ("mục tiêu đến năm 2030, không lấy giai đoạn 2022 - 2025")."""
_AT_HOW_MANY = re.compile(
    r"(?<=nào) (?:và )?(?:được )?(?:nêu|nhắc|ghi) (?:ở|tại) (?:mấy|bao nhiêu) (?:điểm|chỗ|mục|nơi|điều khoản)$"
)
"""In how many places that stands which is asked for: they are told with it."""
_YEARLY = re.compile(
    r"\b(?:hằng năm|hàng năm|thường niên|từng năm|mỗi năm)"
    r"(?: (?:(?:và|hoặc|hay) )?(?:hằng năm|hàng năm|thường niên|từng năm|mỗi năm|định kỳ))+\b"
)
_IN_ITS_LETTERS = re.compile(
    r"\b(?P<word>\w+(?: \w+)?)\b(?P<between>.*?) (?:có )?đúng (?:chữ|từ|cụm từ|tên) (?P=word)\b"
)
"""Says of a word that it is looked for as it is spelt ("ASEAN được nhắc (đúng chữ ASEAN) ở …")."""
_STAGE_BEFORE = re.compile(r"\b(giai đoạn|chặng|thời kỳ) (?:trước|sau|đầu|kế)(?: (?:đó|này|tiếp))? (?=20\d\d\b)")
"""Places a stage by another one beside its own years, which call it."""
_REPORTS_TOO = re.compile(r"(?<=\bđủ) (?:cả|luôn cả|kể cả) (?:việc )?báo cáo$")
"""One thing said several ways, and what is to be told with all the others."""
_BESIDE_VIETNAM = re.compile(r"\bViệt(?: Nam)?\s*[-–]\s*(?:[^\W\d_]+)(?: Bản| Quốc)?\b", re.IGNORECASE)
"""The name of an event or society of two countries ("Lễ hội Việt Nam - Nhật Bản"): no place that is asked about."""


def without_columns(text: str) -> str:
    """Leave out what a list is to show beside its items ("kèm thời gian thực hiện")."""
    for beside in (_COLUMNS, _NO_COUNTRIES, _NO_STAGE, _AT_HOW_MANY, _REPORTS_TOO):
        text = beside.sub("", text)
    text = _STAGE_BEFORE.sub(r"\1 ", _IN_ITS_LETTERS.sub(r"\g<word>\g<between>", _YEARLY.sub("hằng năm", text)))
    text = _WHETHER_NAMED.sub("", _WITH_WHAT.sub(r"\1", _CALLED_HOW.sub(r"\1", text)))
    return text if _CHARGED.search(text) else WITHOUT_APPENDIX.sub("", _BODY.sub("", text))


_WHETHER_NAMED = re.compile(
    r"(?<=\b(?:nào|sao) |.\b(?:gì|ai) )(?:và )?có (?:nêu|kể|ghi|gọi)(?: (?:rõ|đích danh|ra))* tên (?:\w+ ){1,3}không$"
)
"""Asks beside what is said of something whether it is called by name: what is said shows that."""
_CALLED_HOW = re.compile(
    r"\b((?:tỉnh|kế hoạch|nơi|địa phương|bên) nào\b.*\w) (?:và )?tên (?:gọi )?(?:là gì|ra sao|thế nào|cụ thể là gì)$"
)
"""After which plan names something, what that is called: what is told shows it."""
_WITH_WHAT = re.compile(
    r"(\b(?:tỉnh|kế hoạch|nơi|địa phương|bên) nào (?:\w+ )?(?:nhắc|nói|nêu|đề cập)\b.*\w)"
    r" gắn (?:với|vào|liền với) (?:(?:những|các) )?(?:việc|nội dung|điều|chuyện|hoạt động) (?:gì|nào)$"
)
"""After which plan speaks of something, with what: what is told shows it."""
_CHARGED = re.compile(r"\b(?:sở|ban|ngành|công an|văn phòng|báo|đài|liên hiệp|hội|ủy ban|cơ quan|đơn vị)\b")
"""Of a body, its tasks outside the appendix are listed (`duty_rows`): there the words are read."""


WITHOUT_APPENDIX = re.compile(
    r"\b(?:(?:chứ )?không (?:lấy|tính|kể|gồm|xét|phải)|(?<!đừng )(?<!không )(?<!chớ )(?:bỏ|trừ))"
    r"(?: (?:cả|phần|ở|trong))* phụ lục\b(?: ra)?"
)
_BODY = re.compile(
    r"\b(?:(?:chỉ|lấy|tính|trong|ở|phần|xét) )*thân(?: (?:bản|kế hoạch|văn bản|quyết định|chính))*"
    r"(?: (?:chứ )?(?:không(?: (?:phải|kể|tính|lấy))?|khỏi|trừ|ngoài|bỏ)(?: (?:ở|trong|phần|lấy))* phụ lục)?"
    r"(?! (?:và|lẫn|cùng|cả|thể|nhân|thiện|mật|thế|phận|hữu|phụ)\b)"
)
"""Says that the plan itself is meant and no appendix: that is where everything is looked for first."""


def without_pairs(text: str, typed: str) -> tuple[str, str]:
    """Leave Vietnam and the country beside it in a name out of a question, as mended and as typed."""
    for found in _BESIDE_VIETNAM.finditer(typed):
        text = text.replace(" ".join(syllables(found[0])), " ")
    return text, _BESIDE_VIETNAM.sub(" ", typed)


_AGENCIES = re.compile(
    r"\b(?:kèm|ghi cả|ghi luôn|kể cả|nêu cả)(?: (?:theo|cả|với|rõ|tên))* (?:cơ quan|đơn vị|sở|ngành)\b"
    r"|\bnội dung(?:,| và| cùng| với)* (?:các )?(?:cơ quan|đơn vị|sở|ngành) (?:chủ trì|phối hợp|thực hiện)\b"
)


def shows_agencies(typed: str) -> bool:
    """Tell whether a question as typed wants to see, beside each item of a list, who does it."""
    return _AGENCIES.search(match_key(typed)) is not None


_KIND = rf"(?:{PAPERS}|kế hoạch|đề án|chương trình)"
_KINDS_LISTED = re.compile(
    rf"(\b(?:văn bản|tài liệu)\b[^()]*?)\s*\(\s*(?:{_KIND}\s*(?:[,;/]|và|…|\.{{3}}|v\.?v\.?)?\s*){{2,}}\)",
    re.IGNORECASE,
)


def without_included(typed: str) -> str:
    """Return a question without what it says its thing is to include ("hội chợ, kể cả tham gia và tự tổ chức, …").

    Roles, agencies and names that are to be included are asked about.
    """
    return _FROM_TO.sub("", _INCLUDED.sub("", _NAMED_NOW.sub("", typed)))


_NAMED_NOW = re.compile(
    r"(?<=\w)\s*\((?:hiện |bây )?(?:nay|giờ|hiện)(?: (?:là|về|thuộc|đã|sáp nhập|nhập|vào|gọi|gộp|với|tên))+"
    r" [^)?]{2,60}\)",
    re.IGNORECASE,
)
"""What a department is called, or belongs to, by now ("Sở TTTT (nay về KH&CN)"): the plans have the name before it."""


_FROM_TO = re.compile(
    r"(?<=gì|ào),?\s+(?:theo (?:quyết định|kế hoạch|văn bản) (?:này|đó),?\s+)?"
    r"từ\s+(?!(?:ngày|năm|tháng|quý|mục|điều|phần|nay)\b)(?:[a-zà-ỹđ]+,? ){1,8}?"
    r"(?:cho )?(?:tới|đến) (?!(?:ngày|năm|tháng|quý|nay)\b)[a-zà-ỹđ]+(?: [a-zà-ỹđ]+){0,3}(?=\W*$)"
)
"""How far what is asked for reaches ("những việc gì, từ lập kế hoạch cho tới báo cáo"): it narrows nothing."""


_INCLUDED = re.compile(
    r",\s*(?:kể cả|bao gồm cả|tính cả)\s+(?!việc\b)"
    r"(?:(?!(?:phối|chủ|phụ|cơ|sở|ban|ngành|đơn|đầu|hạn|ngày|tên|số|thời|mục|phần|nội|ai|gì|nào)\b)[a-zà-ỹđ]+[ ]?){2,8}"
    r"(?=,|$)"
)


def without_kinds(typed: str) -> str:
    """Return a question about documents without the kinds of them that brackets give as examples."""
    return _KINDS_LISTED.sub(r"\1", typed)
