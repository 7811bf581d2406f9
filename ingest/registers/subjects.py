"""Agencies as grammatical subjects: "Giao Sở X …", "Hằng năm, các sở … báo cáo", "…, do Sở Y chủ trì"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ingest.gazetteer import UPPER
from ingest.registers.agency_names import AgencyNames, Named
from ingest.registers.headings import LEAD_IN, run_of

# "UBND tỉnh giao Sở Ngoại vụ …": whom the subject tells to do it is the one who has the task.
_PASSES_ON = re.compile(r"\s*(?:giao(?: cho)?|yêu cầu|đề nghị|phân công)\s+", re.IGNORECASE)
_CIRCUMSTANCE = re.compile(
    r"(?:h[ằà]ng (?:năm|tháng|quý)|định kỳ|căn cứ|trên cơ sở|trong quá trình|trong trường hợp|trường hợp|khi|theo|"
    r"để|nhằm|đến năm|từ năm|trước|vào)\b",
    re.IGNORECASE,
)
# What an agency does: only before such a word is its name the subject of a task.
_DOES = re.compile(
    r"\s*(?:\([^()]*\)\s*)?,?\s*(?:trong phạm vi[^.;]*?\s+|(?:theo|căn cứ)\b[^.;]*?,\s*)?"
    r"(?:tự|cần|phải|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|chủ trì|phối hợp|chủ động|căn cứ|theo|tham mưu|"
    r"tổ chức|thực hiện|xây dựng|định kỳ|kịp thời|là|làm|tổng hợp|"
    r"theo dõi|rà soát|hướng dẫn|chỉ đạo|tiếp tục|triển khai|bố trí|báo cáo|"
    r"đóng vai trò|trình|lập|sử dụng|đề xuất|nghiên cứu|tăng cường|đẩy mạnh|kiểm tra|giám sát|phân công|"
    r"bảo đảm|đảm bảo|cung cấp|gửi|thường xuyên|quan tâm|ban hành|tuyên truyền|vận động|phát huy|quán triệt|"
    r"xem xét|phê duyệt|quyết định|nghiêm túc|cân đối|lồng ghép|phân bổ|thẩm định|quản lý|phổ biến|hỗ trợ|"
    r"mở|thành lập|duy trì|phát hành|giới thiệu|đào tạo|bồi dưỡng|tạo|trực tiếp|"
    r"cụ thể hóa|cụ thể hoá|tích cực|định hướng|huy động|biên soạn|xúc tiến|kết nối|đăng ký|phản ánh|đôn đốc|"
    r"chuẩn bị|tiếp nhận|cập nhật|xuất bản|sản xuất|thu hút|khuyến khích|động viên|tham gia|bám sát|bảo tồn|quảng bá|"
    r"số hóa)(?!\w)",
    re.IGNORECASE,
)
# Any other word in small letters right behind a whole name is what the agency does ("UBND các xã giữ gìn cảnh quan"),
# unless it goes on with the name or tells of a state of things.
_NO_VERB = re.compile(
    r"\s+(?:và|hoặc|hay|của|có|được|bị|là|đã|đang|sẽ|vẫn|cũng|còn|không|chưa|trên|dưới|tại|ở|trong|ngoài|thuộc|liên|khác"
    r"|nước|về|từ|với|như|cho|cấp|theo|để|nhằm|do|vì|khi|nếu|này|đó|nêu|nói|các|những|cùng|trực|chuyên|tỉnh|huyện|thành"
    r"|thị|xã|phường|địa|số|năm|vào|đến|tới|giữa|sau|trước|qua|bằng|chậm)(?!\w)",
)
_GOES_ON_LOW = re.compile(r"\s+[^\W\d_A-ZĐÀ-Ỹ]\w")
_ROLES_NOTE = re.compile(r"\([^()]*(?:chủ trì|phối hợp|thực hiện)[^()]*\)")
_AND_ANOTHER = re.compile(r"\s*chủ trì\s*[,;]\s*(?:giao\s+)?", re.IGNORECASE)
_ROLE_AFTER = re.compile(r"\s*(?P<role>chủ trì|phối hợp|thực hiện)(?:\s+thực hiện)?\s*[,;]?\s*(?=\S)")
_CENTRAL = ("Bộ ", "Chính phủ", "Trung ương", "Thủ tướng", "Ban Tuyên giáo Trung ương", "Ban Đối ngoại")
_ROLE_ENDS = re.compile(r"\s*(?P<role>chủ trì|phối hợp|thực hiện)\s*(?:[,;.)]\s*|\Z)")
_NAME = rf"[{UPPER}][^\W\d_]*(?: [^\W\d_]+){{1,9}}?"
# "Công an tỉnh, Bảo tàng tỉnh phối hợp": before a role word stand agencies, whatever they are called.
_UNKNOWN_TOO = re.compile(
    rf"\s*(?P<names>{_NAME}(?:(?:,| và) {_NAME})*)(?=\s+(?:chủ trì|phối hợp)(?: thực hiện)?\s*[,;.)])"
)
_GIVEN_TO = re.compile(r"(?:(?:,|;|\.|^|\()\s*(?:giao(?: cho)?|phân công)|[,;(\s]do)\s+\Z", re.IGNORECASE)
# A time before a comma is done with, too: "…, trước ngày 01/11, UBND huyện gửi Sở Ngoại vụ".
_SENTENCE = re.compile(r"(?:(?<=[.;:])|(?<=\d,)|(?<=năm,))\s+(?=[^\W\d_])")
# A group that no list of names holds is a subject by its form: "Các cơ quan báo chí thực hiện …".
_GROUP_DOES = re.compile(
    r"(?P<name>[Cc]ác (?:cơ quan|tổ chức|đơn vị|đoàn thể|hội)"
    r"(?:,? (?!\b(?:liên quan|trong|của|nêu|được|bị|chậm|không|chưa)\b)[^\W\d_]+){1,5}?)"
    rf"(?={_DOES.pattern})",
    re.IGNORECASE,
)


class Subject(NamedTuple):
    """Agencies that do something: the words that follow them, and where their sentence begins.

    `opens` tells whether the sentence begins with them; else its end or a note in brackets names them.
    """

    agencies: tuple[Named, ...]
    does: str
    at: int
    opens: bool = False


def leads_clause(subject: Subject) -> bool:
    """Tell whether a clause begins with a subject."""
    return subject.opens and subject.at == 0


def stretch_of(words: str, subject: Subject, among: Iterable[Subject]) -> tuple[int, int]:
    """Return the stretch of a clause that is a subject's own: from its sentence on to the next subject's.

    What stands before the first subject is its task too ("Tổ chức lễ hội vào tháng 3/2027. Sở X chủ trì.").
    """
    begin = subject.at if any(other.at < subject.at for other in among) else 0
    return begin, min((other.at for other in among if other.at > subject.at), default=len(words))


def begins_with(words: str, names: AgencyNames) -> tuple[Named, ...]:
    """Return the agencies that a clause begins with and goes on about: "Công an tỉnh tạo thuận lợi …"."""
    agencies, end = run_of(words, 0, names.mentions(words))
    return tuple(agencies) if re.match(r"\s+[^\W\d_]", words[end:]) and words[end:].strip()[0].islower() else ()


def subjects_of(words: str, names: AgencyNames) -> list[Subject]:
    """Return the agencies that are subjects of the clause's sentences, each with the words that follow them."""
    mentions = names.mentions(words)
    found: list[Subject] = []
    notes = [note.span() for note in _ROLES_NOTE.finditer(words)]
    ends = [match.end() for match in _SENTENCE.finditer(words)]
    starts = [0, *(at for at in ends if not any(begin < at < stop for begin, stop in notes))]
    end = 0
    for start in starts:
        if start < end:
            continue  # a semicolon within a list of agencies
        subject = _subject_at(words, start, mentions)
        if subject and (_DOES.match(words, subject[1]) or (start == 0 and _acts(words, subject[1]))):
            agencies, end = subject
            found.append(Subject(tuple(agencies), words[end:].strip(" ,"), start, opens=True))
            found.extend(Subject(*helper, start) for helper in _helpers(words, end, mentions))
        elif group := _GROUP_DOES.match(words, start):
            named = Named(start, group.end("name"), group["name"], None, is_group=True)
            found.append(Subject((named,), words[group.end("name") :].strip(" ,"), start, opens=True))
    named_after = [*_in_brackets(words, mentions, names), *_given(words, mentions, names)]
    return found + [
        Subject(agencies, does, max(start for start in starts if start <= at)) for agencies, does, at in named_after
    ]


_Charged = tuple[tuple[Named, ...], str, int]
"""Agencies, the words of their role, and where the note or the end of the sentence that names them begins."""


def _given(words: str, mentions: Sequence[Named], names: AgencyNames) -> Iterator[_Charged]:
    """Yield whom the end of a task gives it to: "…, do Sở Công Thương chủ trì, Hiệp hội Du lịch tỉnh phối hợp"."""
    for mention in mentions:
        # What a ministry leads ("hội nghị do Bộ Ngoại giao chủ trì") is no task of this plan.
        if not _GIVEN_TO.search(words[: mention.start]) or mention.name.startswith(_CENTRAL):
            continue
        agencies, end = run_of(words, mention.start, mentions)
        while agencies and (role := _ROLE_ENDS.match(words, end)):
            yield tuple(agencies), role["role"], mention.start
            begins = role.end()
            agencies, end = run_of(words, begins, mentions)
            if not _ROLE_ENDS.match(words, end) and (unknown := _UNKNOWN_TOO.match(words, begins)):
                agencies, end = names.listed(unknown["names"]), unknown.end("names")


def _helpers(words: str, end: int, mentions: Sequence[Named]) -> Iterator[tuple[tuple[Named, ...], str]]:
    """Yield the agencies that follow a leading one: "(Sở Ngoại vụ) chủ trì, Sở Tài chính phối hợp …"."""
    another = _AND_ANOTHER.match(words, end)
    agencies, end = run_of(words, another.end(), mentions) if another else ([], end)
    if agencies and _ROLE_AFTER.match(words, end):
        yield tuple(agencies), words[end:].strip()


def does_something(words: str) -> bool:
    """Tell whether the words after an agency's name say what it does, as those of a subject do."""
    return _DOES.match(words) is not None


def _acts(words: str, end: int) -> bool:
    """Tell whether a verb follows the names that a clause begins with; "Các cơ quan báo chí" goes on with a noun."""
    is_verb = _GOES_ON_LOW.match(words, end) and not _NO_VERB.match(words, end)
    return bool(is_verb) and not _GROUP_DOES.match(words)


def goes_on(words: str) -> bool:
    """Tell whether a paragraph has no subject of its own and states a task: "Định kỳ …, lồng ghép việc báo cáo …"."""
    circumstance = _CIRCUMSTANCE.match(words)
    starts = [match.end() for match in re.finditer(r",\s*", words.split(". ")[0])] if circumstance else [0]
    return any(_DOES.match(words, start) for start in starts)


def _in_brackets(words: str, mentions: Sequence[Named], names: AgencyNames) -> Iterator[_Charged]:
    """Yield the agencies that a note gives a role: "(Sở Ngoại vụ chủ trì, Văn phòng UBND tỉnh phối hợp)".

    Whoever stands before a role word there is an agency, also one that no list knows ("Bảo tàng tỉnh chủ trì").
    """
    for note in _ROLES_NOTE.finditer(words):
        start = note.start() + 1
        while (charged := _before_role(words, start, mentions, names)) is not None:
            agencies, role = charged
            yield tuple(agencies), role["role"], note.start()
            start = role.end()


def _before_role(
    words: str, start: int, mentions: Sequence[Named], names: AgencyNames
) -> tuple[list[Named], re.Match[str]] | None:
    """Return the agencies from `start` on up to the word of their role, and that word; None without either."""
    agencies, end = run_of(words, start, mentions)
    role = _ROLE_AFTER.match(words, end) if agencies else None
    if role is None and (unknown := _UNKNOWN_TOO.match(words, start)):
        agencies, role = names.listed(unknown["names"]), _ROLE_AFTER.match(words, unknown.end("names"))
    return (agencies, role) if agencies and role else None


def _subject_at(words: str, start: int, mentions: Sequence[Named]) -> tuple[list[Named], int] | None:
    lead = LEAD_IN.match(words, start)
    agencies, end = run_of(words, lead.end() if lead else start, mentions)
    if agencies:
        asked = _PASSES_ON.match(words, end)
        told = run_of(words, asked.end(), mentions) if asked else ([], end)
        return told if told[0] else (agencies, end)
    if not _CIRCUMSTANCE.match(words, start):
        return None
    for mention in mentions:
        if mention.start > start and re.search(r",\s*(?:đề nghị\s+|yêu cầu\s+)?\Z", words[start : mention.start]):
            agencies, end = run_of(words, mention.start, mentions)
            if _DOES.match(words, end):
                return agencies, end
        if "." in words[start : mention.start].replace("...", ""):
            break
    return None
