"""The parts of a sentence in English: plans, places in them, roles, counts. Names and quotes stay as they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

NESTED = ("line", "aside")
"""Kinds that hold a sentence, or part of one, that has its own English."""

_PLAN = re.compile(r"Kế hoạch (tỉnh|thành phố) ([^(;:]+?)( \([^)]*\))?")
_EACH = re.compile(r"Kế hoạch (?:tỉnh|thành phố) (?:(?! và Kế hoạch| \[)[^;:,*)])+(?: \([^)]*\))?")
_AND = re.compile(
    r" và (?=(?:Sở|Ban|UBND|Ủy ban|Uỷ ban|Công an|Bộ|Đài|Báo|Hội|Liên|Trường|Mặt trận|Văn phòng|Trung tâm|Viện|Cục"
    r"|Chi cục|[Cc]ác|Bảo tàng|Đoàn|Tỉnh|Thành|Thủ trưởng|Chủ tịch)\b)"
)
_LABELS = {
    "Phần mở đầu": "Opening part",
    "Đoạn kết": "Closing",
    "Nơi nhận": "Recipients",
    "Chữ ký": "Signature",
    "Thân văn bản": "Body",
    "gạch đầu dòng": "dash item",
    "ý (+)": "plus item",
    "đoạn": "paragraph",
    "Nhóm nhiệm vụ": "Task group",
    "Nhóm giải pháp": "Group of measures",
    "Tiểu mục": "Sub-section",
    "Nhiệm vụ": "Task",
    "Giải pháp": "Measure",
    "Nội dung": "Matter",
    "Phụ lục": "Appendix",
    "Chương": "Chapter",
    "Phần": "Part",
    "Điều": "Article",
    "Điểm": "Point",
    "điểm": "point",
    "khoản": "clause",
    "Mục": "Section",
    "dòng": "row",
    "lần": "occurrence",
}
_LABEL = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, _LABELS))})(?!\w)")
_ROLES = {"chủ trì": "lead", "phối hợp": "coordination", "thực hiện": "implementation"}
_ROLE = re.compile("|".join(_ROLES))
_IN_BRACKETS = re.compile(rf"\(({'|'.join(_ROLES)})\)")
NOUNS = {
    "nhiệm vụ": ("task", "tasks"),
    "tên đối tác": ("named partner", "named partners"),
    "tên": ("name", "names"),
    "nước": ("country", "countries"),
    "văn bản": ("document", "documents"),
    "mốc thời gian": ("time", "times"),
    "nội dung có thời gian": ("matter with a time", "matters with a time"),
    "nội dung": ("matter", "matters"),
    "phụ lục": ("appendix", "appendices"),
    "dòng nhiệm vụ trong phụ lục": ("task row of the appendix", "task rows of the appendix"),
    "dòng nhiệm vụ": ("task row", "task rows"),
    "dòng": ("row", "rows"),
    "nhóm trong phụ lục": ("group in the appendix", "groups in the appendix"),
    "nhóm địa phương": ("group of localities", "groups of localities"),
    "nhóm": ("group", "groups"),
    "điều khoản": ("clause", "clauses"),
    "điều": ("article", "articles"),
    "phần, điều": ("part", "parts"),
    "phần": ("part", "parts"),
    "mục nhỏ": ("smaller section", "smaller sections"),
    "mục": ("section", "sections"),
    "cơ quan, đơn vị": ("agency", "agencies"),
    "cơ quan": ("agency", "agencies"),
    "sở": ("department", "departments"),
    "địa phương": ("locality", "localities"),
    "khu vực": ("region", "regions"),
    "tổ chức": ("organisation", "organisations"),
}
SHAPES: Mapping[str, str] = {
    "words": r".+?",
    "bold": r"[^*]+?",
    "line": r".+",
    "aside": r"\(.+?\)",
    "plan": r"(?:\*\*)?[^*;:|]+?(?:\*\*)?",
    "plans": r".+?",
    "label": r"(?:Phần|Mục|Điểm|Điều|Phụ lục|Chữ ký|Nơi nhận|Đoạn kết|Thân văn bản|Chương|Nhóm|Tiểu mục|Nội dung"
    r"|Nhiệm vụ|Giải pháp)[^:*“”—]*?",
    "labels": r".+?",
    "agency": r"[^*|]+?",
    "agencies": r"[^*]+?",
    "places": r".+?",
    "role": r"(?:chủ trì|phối hợp|thực hiện)(?:(?:, | và )(?:chủ trì|phối hợp|thực hiện))*",
    "roles": r".+?",
    "noun": rf"(?:{'|'.join(NOUNS)})",
    "kinds": r"[^*“]+?",
    "count": r"\d+",
    "day": r"\d\d/\d\d/\d{4}",
    "mark": r"(?:\[\d+\](?:,? ?\[\d+\])*)",
    "tail": r"(?: ?\[\d+\])*",
    "charged": r"(?: — giao .+)?",
    "holders": r".+?",
}
"""What a blank of a kind may hold, as a regular expression."""

_RELATIONS = {
    "quan hệ": "relation",
    "kết nghĩa": "twinning",
    "đã ký kết": "agreement signed",
    "hợp tác": "cooperation",
    "tiềm năng": "potential",
}
_RELATION = re.compile("|".join(_RELATIONS))
_COUNTED = re.compile(rf"(?P<n>\d+) (?P<noun>{'|'.join(NOUNS)})(?!\w)")


def plan_name(text: str) -> str:
    """Return "Kế hoạch tỉnh X" as an English text names it."""
    bare = text.strip("*")
    found = _PLAN.fullmatch(bare)
    if found is None:
        return text
    return text.replace(bare, f"plan of {found[2]} {'province' if found[1] == 'tỉnh' else 'city'}{found[3] or ''}")


def plan_names(text: str) -> str:
    """Return several plans, however they are set apart."""
    return _EACH.sub(lambda found: plan_name(found[0]), text).replace(" và ", " and ")


def label(text: str) -> str:
    """Return where something stands: "Mục V.1, gạch đầu dòng 3" → "Section V.1, dash item 3"."""
    return _LABEL.sub(lambda found: _LABELS[found[0]], text)


def joined(text: str) -> str:
    """Return a list of agencies; an "và" within the name of one stays."""
    return _AND.sub(" and ", text)


def places(text: str) -> str:
    """Return a list of provinces or countries."""
    return " and ".join(text.rsplit(" và ", 1))


def roles(text: str) -> str:
    """Return roles in a task, with their counts if any."""
    return counted(_ROLE.sub(lambda found: _ROLES[found[0]], text)).replace(" và ", " and ")


def labels(text: str) -> str:
    """Return several such places."""
    return label(text).replace(" và ", " and ")


def holders(text: str) -> str:
    """Return agencies, each with its role in brackets."""
    return _IN_BRACKETS.sub(lambda found: f"({_ROLES[found[1]]})", joined(text))


def noun(text: str) -> str:
    """Return what is counted, as many."""
    return NOUNS[text][1] if text in NOUNS else text


def counted(text: str) -> str:
    """Return "3 địa phương và 4 tổ chức" as "3 localities and 4 organisations"."""
    told = _COUNTED.sub(_with_noun, text).replace(" và ", " and ")
    return _RELATION.sub(lambda found: _RELATIONS[found[0]], told)


def charged(text: str) -> str:
    """Return whom a clause charges: " — giao **X** [2]"."""
    return text.replace(" — giao ", " — assigned to ", 1)


def _with_noun(found: re.Match[str]) -> str:
    one, many = NOUNS[found["noun"]]
    return f"{found['n']} {one if found['n'] == '1' else many}"


CONVERTERS: Mapping[str, Callable[[str], str]] = {
    "plan": plan_name,
    "plans": plan_names,
    "label": label,
    "labels": labels,
    "holders": holders,
    "agency": joined,
    "agencies": joined,
    "places": places,
    "role": roles,
    "roles": roles,
    "noun": noun,
    "kinds": counted,
    "charged": charged,
}
"""How each kind of part is put into English; the others stay as they are."""
