"""Several parts of a plan named beside each other: "mục 7 và mục 8 phần II" is asked of each of them."""

from __future__ import annotations

import re

from ingest.folding import has_accents

_UNIT = r"(?:mục|muc|phần|phan|điểm|diem|khoản|khoan|điều|dieu|chương|chuong|nhóm|nhom)"
_PATH = (
    r"(?:[IVX]+(?:\.\d{1,2})*(?:\.[a-zđ])?|\d{1,2}(?:\.\d{1,2})*(?:\.[a-zđ])?"
    r"|(?<=\bđiểm )[a-zđ]|(?<=\bdiem )[a-z]|(?<= và )[a-gđ]|(?<= va )[a-g]|(?<=, )[a-gđ])(?![\w/%]|[.,-]\d)"
)
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
_RANGE = re.compile(
    rf"\b(?:từ|tu)\s+(?P<unit>{_UNIT})\s+(?P<above>(?:[IVX]+\.)?(?:\d+\.)*)(?P<first>\d{{1,2}})\s+(?:đến|den|tới|toi)\s+"
    rf"(?:{_UNIT}\s+)?(?P=above)(?P<last>\d{{1,2}})(?![\w./])",
    re.IGNORECASE,
)
"""The parts from one number to another."""
_EACH = re.compile(rf"(?:(?P<unit>{_UNIT})\s+)?(?P<path>{_PATH})", re.IGNORECASE)

_ALSO = re.compile(r"\s(?:và|va|với|voi|cùng|cung|&)\s", re.IGNORECASE)


def of_each_part(message: str, most: int) -> list[str]:
    """Return a question once for each of the parts that it lists; nothing where it lists none, or more than `most`."""
    found = _RANGE.search(message)
    if found is not None:
        numbers = range(int(found["first"]), int(found["last"]) + 1)
        parts, above = [f"{found['unit']} {found['above']}{number}" for number in numbers], ""
    else:
        found = _LISTED.search(message)
        if found is None:
            return _beside_tasks(message)
        parts, above = _parts(found), found["above"] or ""
    before, after = message[: found.start()], message[found.end() :]
    return [f"{before}{part}{above}{after}" for part in parts] if 1 < len(parts) <= most else []


def _parts(found: re.Match[str]) -> list[str]:
    """Return the parts of a list, each with its unit; none for one place said in two ("Điều 1, mục II.6")."""
    unit, parts = found["unit"], [f"{found['unit']} {found['first']}"]
    for each in _EACH.finditer(found["rest"]):
        if each["unit"] and each["unit"].lower() != unit.lower() and not _ALSO.search(found["rest"]):
            return []
        unit = each["unit"] or unit
        parts.append(f"{unit} {each['path']}")
    return parts


_PART_AND_TASKS = re.compile(
    r"^(?P<base>.*?)(?P<part>(?:\b(?:ở|o|trong|tại|tai|theo)\s+)?\b(?:mục|muc|phần|phan)\s+[^,;?:]{2,60}?)"
    r"\s*,?\s+(?:và|va|cùng|lẫn)\s+(?:(?:ở|o|trong|tại)\s+)?(?:các\s+|cac\s+)?"
    r"(?:nhiệm vụ|nhiem vu|trách nhiệm|trach nhiem|phần việc|phan viec)\s+(?:của\s+|cua\s+)?"
    r"(?P<who>(?:Sở|sở|So|so|Ban|Công an|Đài|Báo|Liên hiệp|Văn phòng|UBND)\s?\b.+?)"
    r"(?P<tail>\s+(?:ra sao|thế nào|the nao|là gì|la gì|gồm những gì))?[\s?.]*$"
)


def _beside_tasks(message: str) -> list[str]:
    """Return a question of a part and of somebody's tasks ("ở phần kinh phí và nhiệm vụ Sở A") as two; else nothing."""
    found = _PART_AND_TASKS.match(message)
    if found is None or len(found["base"].split()) < _SUBJECT:
        return []
    base = found["base"].strip(" ,:")
    asks = "nhiệm vụ của {} là gì" if has_accents(message) else "nhiem vu cua {} la gi"
    return [f"{base} {found['part']}{found['tail'] or ''}?", f"{base}: {asks.format(found['who'])}?"]


_SUBJECT = 3
