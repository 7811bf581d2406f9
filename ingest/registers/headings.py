"""Clauses that begin with agencies: "3. Sở Tài chính", "- Sở Nội vụ: tham mưu …", "Đề nghị các hội tỉnh"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.gazetteer import UPPER
from ingest.markers import read_marker
from ingest.plan import Clause
from ingest.registers.agency_names import AgencyNames, Named

_ALSO = r"(?:đồng thời|ngoài ra|bên cạnh đó|cùng với đó|theo đó|trong đó|riêng)\s*,?\s+"
_ASKS = (
    r"(?:(?:đề nghị|giao(?: cho)?|yêu cầu|trách nhiệm của|trách nhiệm|"
    r"nhiệm vụ(?: chung| cụ thể)?(?: của| cho| đối với)?|đối với|về phía|phân công)\s+"
    r"|các (?:ông|đồng chí)(?:\s*[,/(]?\s*bà\)?)?\s*:?\s+)"
)
LEAD_IN = re.compile(rf"{_ALSO}{_ASKS}?|{_ASKS}", re.IGNORECASE)
_CONNECTS = re.compile(r"\s*(?:\([^()]*\)\s*)?(?:[,;]\s*|\s+và\s+|\s+-\s+|\s+cùng\s+)\s*")
# A member of a list that no list of names holds: "…, cơ quan ngành dọc đóng trên địa bàn, …".
_UNKNOWN_MEMBER = re.compile(
    r"\s*[,;]\s*(?P<name>(?:các )?(?:cơ quan|đơn vị|tổ chức|lực lượng)"
    r"(?:\s(?!chủ trì|phối hợp|được|tổ chức|thực hiện|trách nhiệm|nhiệm vụ|xây dựng|báo cáo)[^\W\d]+){2,10})\s*[,;]\s*"
)
_NAME = rf"(?:(?:huyện|thị xã|thành phố|xã|phường)\s+)?[{UPPER}][^\W\d_]*(?:\s+[{UPPER}][^\W\d_]*){{0,3}}"
_TAIL = re.compile(
    r"(?:\s*\([^()]*\)|\s+trên địa bàn(?: tỉnh| thành phố)?|\s+(?:có )?liên quan|\s+trực thuộc|"
    # "UBND các huyện: Đồng Văn, Mèo Vạc: Phối hợp …"
    rf":\s+{_NAME}(?:(?:,\s*|\s+và\s+){_NAME})*(?=\s*:)|"
    r"\s+được (?:giao|phân công)[^:.;]{0,60}?(?:tại|theo|trong) (?:Phụ lục|Kế hoạch|Mục|Phần)[^:.;]{0,30}|"
    r"\s+(?:biên giới|ven biển|miền núi|vùng cao|hải đảo)|\s+cấp (?:tỉnh|huyện|xã)|\s+tỉnh|\s+thành phố|"
    rf"\s+[Tt]hành phố|\s+trong tỉnh|(?:\s+[{UPPER}][^\W\d_]*){{1,4}})+(?=\s*(?::|\.?\s*\Z))",
)
_BEFORE_FIRST = ("", "các", "các sở:")
_DIRECTS = re.compile(r"\s*chỉ đạo\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Heading:
    """A clause that begins with agencies: who they are, and what follows their names ("" in a bare heading)."""

    agencies: tuple[Named, ...]
    rest: str
    colon: bool

    @property
    def is_bare(self) -> bool:
        """Whether the clause names agencies and says nothing of them."""
        return not self.rest


def body_of(clause: Clause) -> str:
    """Return the clause's words without the marker it begins with."""
    marker = read_marker(clause.text)
    return marker.rest if marker else clause.text


def read_heading(words: str, names: AgencyNames) -> Heading | None:
    """Read a clause that begins with agencies, a lead-in such as "Đề nghị" allowed; None when it begins otherwise.

    Whom a department directs to do what follows ("Sở X chỉ đạo Chi cục Y thực hiện:") shares the heading with it.
    """
    lead = LEAD_IN.match(words)
    start = lead.end() if lead else 0
    mentions = names.mentions(words)
    agencies, end = run_of(words, start, mentions)
    if not agencies:
        return None
    if (directs := _DIRECTS.match(words, end)) and words.rstrip().endswith(":"):
        directed, after = run_of(words, directs.end(), mentions)
        agencies, end = (agencies + directed, after) if directed else (agencies, end)
    if tail := _TAIL.match(words, end):
        end = tail.end()
    rest = words[end:].strip()
    if rest.strip(" .:;") == "":
        return Heading(tuple(agencies), "", rest.startswith(":"))
    if rest[0] in ",;" or (rest[0] in "-–" and not lead):
        return None
    return Heading(tuple(agencies), rest.lstrip(": "), rest.startswith(":"))


_GROUP = re.compile(r"(?P<name>(?:Các|Những)\s[^:.;,()]{4,70}?)\s*(?P<colon>:|\.?\s*\Z)")


def read_group(words: str) -> Heading | None:
    """Read a heading that names a group in plain words ("Các cơ sở nuôi trồng thủy sản: …").

    By its form alone such a heading could be a topic, so the caller asks only among headings of agencies.
    """
    found = _GROUP.match(words)
    if not found:
        return None
    named = Named(0, found.end("name"), found["name"], None)
    return Heading((named,), words[found.end() :].strip(), found["colon"] == ":")


def run_of(words: str, start: int, mentions: Sequence[Named]) -> tuple[list[Named], int]:
    """Return the agencies listed from `start` on without anything else between them, and where they end."""
    agencies: list[Named] = []
    end = start
    for mention in mentions:
        if mention.start < end:
            continue
        between = words[end : mention.start]
        unknown = _UNKNOWN_MEMBER.fullmatch(between) if agencies else None
        if unknown:
            agencies.append(
                Named(end + unknown.start("name"), end + unknown.end("name"), unknown["name"].strip(), None)
            )
        elif not _CONNECTS.fullmatch(between) if agencies else between.strip().lower() not in _BEFORE_FIRST:
            break
        agencies.append(mention)
        end = mention.end
    return agencies, end
