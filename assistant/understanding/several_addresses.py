"""Several parts of a plan named beside each other: "mục 7 và mục 8 phần II" is asked of each of them."""

from __future__ import annotations

import re

_UNIT = r"(?:mục|muc|phần|phan|điểm|diem|khoản|khoan|điều|dieu|chương|chuong|nhóm|nhom)"
_PATH = r"(?:[IVX]+(?:\.\d{1,2})*(?:\.[a-zđ])?|\d{1,2}(?:\.\d{1,2})*(?:\.[a-zđ])?)(?![\w/%]|[.,-]\d)"
_AND = r"\s*(?:,\s*(?:và\s+|va\s+)?|;\s*|\s(?:và|va|với|voi|cùng|cung|&)\s+)(?:(?:cả|ca|ở|o|tại|tai|trong)\s+)*"
_GOES_ON = (
    r"(?=\s*(?:[?.,;:()–]|$|(?:của|cua|ở|o|trong|thuộc|thuoc|phần|phan|kế hoạch|ke hoach|quyết định|quyet dinh"
    r"|văn bản|van ban|phụ lục|phu luc|bảng|bang|tỉnh|tinh|thành phố|thanh pho"
    r"|nói|noi|quy định|quy dinh|gồm|gom|có|co|là|la|về|ve|nêu|neu|tại|tai|theo|ghi|thì|thi|cho|bàn|ban)\b"
    r"|(?-i:[A-ZĐ])))"
)
_LISTED = re.compile(
    rf"\b(?P<unit>{_UNIT})\s+(?P<first>{_PATH})(?P<rest>(?:{_AND}(?:{_UNIT}\s+)?{_PATH})+){_GOES_ON}"
    rf"(?P<above>\s*,?\s*(?:(?:của|thuộc|trong|ở)\s+)?(?:phần|phan|chương|điều|dieu|phụ lục)\s+{_PATH})?",
    re.IGNORECASE,
)
_EACH = re.compile(rf"(?:(?P<unit>{_UNIT})\s+)?(?P<path>{_PATH})", re.IGNORECASE)

_ALSO = re.compile(r"\s(?:và|va|với|voi|cùng|cung|&)\s", re.IGNORECASE)


def of_each_part(message: str, most: int) -> list[str]:
    """Return a question once for each of the parts that it lists; nothing where it lists none, or more than `most`."""
    found = _LISTED.search(message)
    if found is None:
        return []
    unit, parts = found["unit"], [f"{found['unit']} {found['first']}"]
    for each in _EACH.finditer(found["rest"]):
        is_nested = each["unit"] and each["unit"].lower() != unit.lower() and not _ALSO.search(found["rest"])
        if is_nested:
            return []  # "Điều 1, mục II.6" is one place
        unit = each["unit"] or unit
        parts.append(f"{unit} {each['path']}")
    if len(parts) > most:
        return []
    above = found["above"] or ""
    before, after = message[: found.start()], message[found.end() :]
    return [f"{before}{part}{above}{after}" for part in parts]
