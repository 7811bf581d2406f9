"""Agencies as headings and as grammatical subjects: "Sở Ngoại vụ", "Giao Sở X …", "Hằng năm, các sở … báo cáo"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
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
_LEAD_IN = re.compile(rf"{_ALSO}{_ASKS}?|{_ASKS}", re.IGNORECASE)
# "UBND tỉnh giao Sở Ngoại vụ …": whom the subject tells to do it is the one who has the task.
_PASSES_ON = re.compile(r"\s*(?:giao(?: cho)?|yêu cầu|đề nghị|phân công)\s+", re.IGNORECASE)
_CONNECTS = re.compile(r"\s*(?:\([^()]*\)\s*)?(?:[,;]\s*|\s+và\s+|\s+-\s+|\s+cùng\s+)\s*")
# A member of a list that no list of names holds: "…, cơ quan ngành dọc đóng trên địa bàn, …".
_UNKNOWN_MEMBER = re.compile(
    r"\s*[,;]\s*(?P<name>(?:các )?(?:cơ quan|đơn vị|tổ chức|lực lượng)"
    r"(?:\s(?!chủ trì|phối hợp|được|tổ chức|thực hiện|trách nhiệm|nhiệm vụ|xây dựng|báo cáo)[^\W\d]+){2,10})\s*[,;]\s*"
)
_TAIL = re.compile(
    r"(?:\s*\([^()]*\)|\s+trên địa bàn(?: tỉnh| thành phố)?|\s+(?:có )?liên quan|\s+trực thuộc|"
    r"\s+(?:biên giới|ven biển|miền núi|vùng cao|hải đảo)|\s+cấp (?:tỉnh|huyện|xã)|\s+tỉnh|\s+thành phố|"
    rf"\s+[Tt]hành phố|\s+trong tỉnh|(?:\s+[{UPPER}][^\W\d_]*){{1,4}})+(?=\s*(?::|\.?\s*\Z))",
)
_CIRCUMSTANCE = re.compile(
    r"(?:h[ằà]ng (?:năm|tháng|quý)|định kỳ|căn cứ|trên cơ sở|trong quá trình|trong trường hợp|trường hợp|khi|theo|"
    r"để|nhằm|đến năm|từ năm|trước|vào)\b",
    re.IGNORECASE,
)
# What an agency does: only before such a word is its name the subject of a task.
_DOES = re.compile(
    r"\s*(?:\([^()]*\)\s*)?,?\s*(?:trong phạm vi[^.;]*?\s+|(?:theo|căn cứ)\b[^.;]*?,\s*)?"
    r"(?:cần|phải|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|chủ trì|phối hợp|chủ động|căn cứ|theo|tham mưu|"
    r"tổ chức|thực hiện|xây dựng|định kỳ|kịp thời|là|làm|tổng hợp|"
    r"theo dõi|rà soát|hướng dẫn|chỉ đạo|tiếp tục|triển khai|bố trí|báo cáo|"
    r"đóng vai trò|trình|lập|sử dụng|đề xuất|nghiên cứu|tăng cường|đẩy mạnh|kiểm tra|giám sát|phân công|"
    r"bảo đảm|đảm bảo|cung cấp|gửi|thường xuyên|quan tâm|ban hành|tuyên truyền|vận động|phát huy|quán triệt|"
    r"nghiêm túc|cân đối|lồng ghép|phân bổ|thẩm định|quản lý|phổ biến|hỗ trợ|"
    r"mở|thành lập|duy trì|phát hành|giới thiệu|đào tạo|bồi dưỡng|tạo điều kiện|trực tiếp|"
    r"cụ thể hóa|cụ thể hoá|tích cực)(?!\w)",
    re.IGNORECASE,
)
_ROLES_NOTE = re.compile(r"\([^()]*(?:chủ trì|phối hợp|thực hiện)[^()]*\)")
_DIRECTS = re.compile(r"\s*chỉ đạo\s+", re.IGNORECASE)
_AND_ANOTHER = re.compile(r"\s*chủ trì\s*[,;]\s*(?:giao\s+)?", re.IGNORECASE)
_ROLE_AFTER = re.compile(r"\s*(?P<role>chủ trì|phối hợp|thực hiện)(?:\s+thực hiện)?\s*[,;]?\s*(?=\S)")
_CENTRAL = ("Bộ ", "Chính phủ", "Trung ương", "Thủ tướng", "Ban Tuyên giáo Trung ương", "Ban Đối ngoại")
_ROLE_ENDS = re.compile(r"\s*(?P<role>chủ trì|phối hợp|thực hiện)\s*(?:[,;.)]\s*|\Z)")
_GIVEN_TO = re.compile(r"(?:(?:,|;|\.|^|\()\s*(?:giao(?: cho)?|phân công)|[,;(\s]do)\s+\Z", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.;])\s+(?=[^\W\d_])")
# A group that no list of names holds is a subject by its form: "Các cơ quan báo chí thực hiện …".
_GROUP_DOES = re.compile(
    r"(?P<name>[Cc]ác (?:cơ quan|tổ chức|đơn vị|đoàn thể|hội)(?:,? (?!\b(?:liên quan|trong|của|nêu)\b)[^\W\d_]+){1,5}?)"
    rf"(?={_DOES.pattern})",
    re.IGNORECASE,
)


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
    lead = _LEAD_IN.match(words)
    start = lead.end() if lead else 0
    mentions = names.mentions(words)
    agencies, end = _run(words, start, mentions)
    if not agencies:
        return None
    if (directs := _DIRECTS.match(words, end)) and words.rstrip().endswith(":"):
        directed, after = _run(words, directs.end(), mentions)
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


def _run(words: str, start: int, mentions: Sequence[Named]) -> tuple[list[Named], int]:
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
        elif not _CONNECTS.fullmatch(between) if agencies else between.strip().lower() not in ("", "các"):
            break
        agencies.append(mention)
        end = mention.end
    return agencies, end


def subjects_of(words: str, names: AgencyNames) -> list[tuple[tuple[Named, ...], str]]:
    """Return the agencies that are subjects of the clause's sentences, each with the words that follow them."""
    mentions = names.mentions(words)
    found: list[tuple[tuple[Named, ...], str]] = []
    starts = [0, *(match.end() for match in _SENTENCE.finditer(words))]
    for start in starts:
        subject = _subject_at(words, start, mentions)
        if subject and _DOES.match(words, subject[1]):
            agencies, end = subject
            found.append((tuple(agencies), words[end:].strip(" ,")))
            found.extend(_helpers(words, end, mentions))
        elif group := _GROUP_DOES.match(words, start):
            named = Named(start, group.end("name"), group["name"], None)
            found.append(((named,), words[group.end("name") :].strip(" ,")))
    return [*found, *_in_brackets(words, mentions), *_given(words, mentions)]


def _given(words: str, mentions: Sequence[Named]) -> Iterator[tuple[tuple[Named, ...], str]]:
    """Yield whom the end of a task gives it to: "…, do Sở Công Thương chủ trì, Hiệp hội Du lịch tỉnh phối hợp"."""
    for mention in mentions:
        # What a ministry leads ("hội nghị do Bộ Ngoại giao chủ trì") is no task of this plan.
        if not _GIVEN_TO.search(words[: mention.start]) or mention.name.startswith(_CENTRAL):
            continue
        agencies, end = _run(words, mention.start, mentions)
        while agencies and (role := _ROLE_ENDS.match(words, end)):
            yield tuple(agencies), role["role"]
            agencies, end = _run(words, role.end(), mentions)


def _helpers(words: str, end: int, mentions: Sequence[Named]) -> Iterator[tuple[tuple[Named, ...], str]]:
    """Yield the agencies that follow a leading one: "(Sở Ngoại vụ) chủ trì, Sở Tài chính phối hợp …"."""
    another = _AND_ANOTHER.match(words, end)
    agencies, end = _run(words, another.end(), mentions) if another else ([], end)
    if agencies and _ROLE_AFTER.match(words, end):
        yield tuple(agencies), words[end:].strip()


def does_something(words: str) -> bool:
    """Tell whether the words after an agency's name say what it does, as those of a subject do."""
    return _DOES.match(words) is not None


def goes_on(words: str) -> bool:
    """Tell whether a paragraph has no subject of its own and states a task: "Định kỳ …, lồng ghép việc báo cáo …"."""
    circumstance = _CIRCUMSTANCE.match(words)
    starts = [match.end() for match in re.finditer(r",\s*", words.split(". ")[0])] if circumstance else [0]
    return any(_DOES.match(words, start) for start in starts)


def _in_brackets(words: str, mentions: Sequence[Named]) -> Iterator[tuple[tuple[Named, ...], str]]:
    """Yield the agencies that a note gives a role: "(Sở Ngoại vụ chủ trì, Văn phòng UBND tỉnh phối hợp)"."""
    for note in _ROLES_NOTE.finditer(words):
        start = note.start() + 1
        while True:
            agencies, end = _run(words, start, mentions)
            role = _ROLE_AFTER.match(words, end)
            if not agencies or not role:
                break
            yield tuple(agencies), role["role"]
            start = role.end()


def _subject_at(words: str, start: int, mentions: Sequence[Named]) -> tuple[list[Named], int] | None:
    lead = _LEAD_IN.match(words, start)
    agencies, end = _run(words, lead.end() if lead else start, mentions)
    if agencies:
        asked = _PASSES_ON.match(words, end)
        told = _run(words, asked.end(), mentions) if asked else ([], end)
        return told if told[0] else (agencies, end)
    if not _CIRCUMSTANCE.match(words, start):
        return None
    for mention in mentions:
        if mention.start > start and re.search(r",\s*(?:đề nghị\s+|yêu cầu\s+)?\Z", words[start : mention.start]):
            agencies, end = _run(words, mention.start, mentions)
            if _DOES.match(words, end):
                return agencies, end
        if "." in words[start : mention.start].replace("...", ""):
            break
    return None
