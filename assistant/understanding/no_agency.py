"""Words that look like an agency and are none: a field of work, a sector, a place."""

from __future__ import annotations

import re

from ingest.lexicon import AgencyMention

_OF_A_FIELD = re.compile(
    r"(?:doanh nghiệp|tổ chức|đề tài|sản phẩm|thành tựu|nhân lực"
    r"|phòng|cán bộ|công chức|viên chức|công tác|nghiệp vụ|lĩnh vực|chuyên môn|hoạt động|kiến thức)\s+\Z"
)
_A_SECTOR = re.compile(
    r"(?:phát triển|đẩy mạnh|thúc đẩy|quảng bá|công nghiệp|đưa|trong|về|các|đa|liên|học|chuyên|đào tạo|chất lượng)\s+\Z"
)
_AT_A_PLACE = re.compile(
    r"\b(?:cán bộ|công chức|viên chức|đội ngũ|người|học sinh|thanh niên|nghệ nhân|di tích|lễ hội|làng|phòng)"
    r"(?: \w+){0,6} (?:ở|tại)\s+\Z"
)
_AREAS = re.compile(r"(?:xã|phường|huyện|thị trấn)\b")
_WITHIN = re.compile(r"(?:\b(?:ở|tại|thuộc|trong|trăm|nhiêu|mấy|số|từng|mỗi|%)(?: (?:những|các|số))?|\bcủa những) \Z")


def is_of_a_field(mention: AgencyMention, name: str, text: str) -> bool:
    """Tell whether letters call a field of work and no agency ("doanh nghiệp KHCN")."""
    headless = mention.printed.split()[0].lower() != name.split()[0].lower()
    return headless and bool(_OF_A_FIELD.search(text[: mention.start].lower()))


def is_no_agency(mention: AgencyMention, text: str) -> bool:
    """Tell whether a name without its head is a field of work ("công chức ngoại vụ"), a sector, or only says where.

    "Ở những xã phường nào" asks for places, and no committee.
    """
    before = text[: mention.start]
    if _AREAS.match(mention.printed) and (_WITHIN.search(before) or text[mention.end :].startswith(" nào")):
        return True
    if mention.is_collective and _WHICH.match(text[mention.end :]):
        return True  # "những cơ quan, đơn vị nào" asks for agencies, whichever they are
    if mention.is_collective and _WITH.search(before) and _ABROAD.match(text[mention.end :]):
        return True
    headless = mention.printed.split()[0] != mention.name.split()[0].lower()
    sector = mention.printed.startswith("ngành ") and _A_SECTOR.search(before)
    return headless and bool(_OF_A_FIELD.search(before) or sector or _AT_A_PLACE.search(before))


_WHICH = re.compile(r"(?: (?:khác|liên quan|cụ thể))* nào\b")
_WITH = re.compile(r"\b(?:với|giữa|cùng)(?: (?:các|những))? \Z")
_ABROAD = re.compile(
    r" (?:(?:và |hoặc )?(?:(?:các|những) )?(?:tổ chức|đối tác) )?"
    r"(?:quốc tế|nước ngoài|nước bạn|trong khu vực|trên thế giới)\b"
)
"""Localities with which relations are kept ("quan hệ với các địa phương, tổ chức quốc tế") are charged with nothing."""
