"""The grammar of roles: what the first words of a task, a label or a column head say about who leads."""

from __future__ import annotations

import re

from ingest.registers.words import Role

_ADVERB = (
    r"(?:(?:thường xuyên|chủ động|tiếp tục|tăng cường|tích cực|kịp thời|trực tiếp|tổ chức|"
    r"h[ằà]ng năm|định kỳ|đồng thời|có trách nhiệm|chịu trách nhiệm|được giao|giao|sẽ|cùng)\s*,?\s+)*"
)
_STANDING = r"(?:(?:là|làm)\s+(?:cơ quan\s+|đơn vị\s+)?(?:thường trực|đầu mối)\s*,\s*)?"
# "Căn cứ chức năng, nhiệm vụ được giao, …" says why or when, not what; its commas join nouns of the same kind.
_CIRCUMSTANCE = re.compile(
    r"(?:h[ằà]ng năm|(?:căn cứ|trên cơ sở|theo)\b[^,.;]*"
    r"(?:,\s*(?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền|điều kiện|yêu cầu|tình hình|khả năng|các văn bản|bộ|ngành|luật"
    r"|chống|và)\b[^,.;]*)*),\s*",
    re.IGNORECASE,
)
_LEADS = re.compile(rf"{_STANDING}{_ADVERB}chủ trì\b", re.IGNORECASE)
_COORDINATES = re.compile(rf"{_ADVERB}(?:phối hợp|phối kết hợp)\b", re.IGNORECASE)


def role_of_parts(words: str) -> Role | None:
    """Return the strongest role that a task's parts state, parted by semicolons: whoever leads one of them leads."""
    found = [role_of_words(part) for part in words.split(";")]
    return "chủ trì" if "chủ trì" in found else found[0]


def role_of_words(words: str) -> Role | None:
    """Return the role that a task's first words state, None where they state none.

    "Chủ trì, phối hợp với …" leads, "Thường xuyên phối hợp …" coordinates; "Hướng dẫn, phối hợp …" is neither.
    A circumstance before them ("Căn cứ chức năng, nhiệm vụ, …") is passed over.
    """
    words = words.lstrip(" -+–•")
    if circumstance := _CIRCUMSTANCE.match(words):
        words = words[circumstance.end() :]
    if _LEADS.match(words):
        return "chủ trì"
    return "phối hợp" if _COORDINATES.match(words) else None


_LABEL = re.compile(
    r"(?:(?<=\A)|(?<=[.;(]\s)|(?<=[.;(])|(?<=\s)(?=(?-i:[CĐPTS])))"
    r"(?:(?P<who>cơ quan|đơn vị|sở,? ngành|các? đơn vị|bộ phận|tổ chức)(?:,\s*(?:cơ quan|đơn vị))?\s+)?"
    r"(?:được giao\s+|chịu trách nhiệm\s+)?"
    r"(?P<role>chủ trì(?:,? (?:thực hiện|tham mưu|tổ chức))?|chủ quản|đầu mối|thường trực|"
    r"(?:cùng )?phối hợp(?: thực hiện)?|tham gia|(?:tổ chức )?thực hiện|chịu trách nhiệm|phụ trách|"
    r"phân công(?: thực hiện| nhiệm vụ)?(?=\s*:[^.:]*\b(?:chủ trì|phối hợp)\b))\s*:",
    re.IGNORECASE,
)


def labels_in(words: str) -> list[tuple[re.Match[str], Role]]:
    """Return the labels of a text ("Cơ quan chủ trì:", "Phối hợp:") with the role each gives."""
    return [(match, _role_of_title(match["role"])) for match in _LABEL.finditer(words)]


_ROLE_AFTER = re.compile(
    r"\s+(?:là (?:cơ quan|đơn vị) |làm )?(?P<role>chủ trì|phối hợp)(?: thực hiện)?\s*(?:[;,.)]\s*|\Z)", re.IGNORECASE
)

_TIME_AFTER = re.compile(
    r"(?:hoàn thành|xong|thời gian|thời hạn|chậm nhất|trước|trong|từ|đến|vào)(?!\w)", re.IGNORECASE
)


def roles_after(listed: str) -> list[tuple[str, Role]]:
    """Return the parts of a list that end with their role: "Sở A chủ trì; Sở B, Sở C phối hợp"; empty for others."""
    parts: list[tuple[str, Role]] = []
    start = 0
    for match in _ROLE_AFTER.finditer(listed):
        parts.append((listed[start : match.start()], _role_of_title(match["role"])))
        start = match.end()
    rest = listed[start:].strip(" .;)")
    return parts if parts and (not rest or _TIME_AFTER.match(rest)) else []


_LEAD_TITLE = re.compile(r"chủ trì|chủ quản|đầu mối|thường trực", re.IGNORECASE)
_HELP_TITLE = re.compile(r"phối hợp|tham gia|cùng thực hiện|hỗ trợ", re.IGNORECASE)
_DOER_TITLE = re.compile(r"thực hiện|phân công|chịu trách nhiệm|phụ trách|trách nhiệm|đơn vị|cơ quan", re.IGNORECASE)
_NO_AGENCY_TITLE = re.compile(
    r"thời gian|thời hạn|tiến độ|nguồn|kinh phí|sản phẩm|nội dung|kết quả|nhiệm vụ|công việc|ghi chú|"
    r"địa điểm|hình thức",
    re.IGNORECASE,
)


def _role_of_title(title: str) -> Role:
    if _LEAD_TITLE.search(title):
        return "chủ trì"
    return "phối hợp" if _HELP_TITLE.search(title) else "thực hiện"


def role_of_column(head: str) -> Role | None:
    """Return the role that a table's column head gives to the agencies below it, None for other columns."""
    if _LEAD_TITLE.search(head) or _HELP_TITLE.search(head):
        return _role_of_title(head)
    if _NO_AGENCY_TITLE.search(head):
        return None
    return "thực hiện" if _DOER_TITLE.search(head) else None
