"""What a section holds and who does it, asked in one breath ("gồm những việc nào, ai chủ trì")."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.evident_section import sure_section
from assistant.compose.named import named_clause
from assistant.compose.section_items import role_lines_of
from assistant.compose.sections import compose_sections
from assistant.compose.standing_out import standing_out
from assistant.understanding.cues import Sought
from assistant.understanding.whole_section import wants_told
from ingest.plan import HEADING_KINDS

_WORK = r"(?:việc|nội dung|giải pháp|nhiệm vụ|biện pháp|hoạt động|gì|ý|điểm|mục)"
_WHO = r"(?:ai|(?:sở|cơ quan|đơn vị|ngành|bên) nào)"
_HOLDS = r"(?:chủ trì|phối hợp|đầu mối|đứng đầu|đứng ra|làm cùng|cùng làm|tham gia cùng|phụ trách|đảm nhiệm|thực hiện)"
_ALSO_WHO = re.compile(
    rf"(?P<who>(?: (?:và|cả|kể|kèm|nêu|ghi|luôn|theo|rõ|gồm|cùng))*"
    rf"(?: (?:(?:{_WHO}|cơ quan|đơn vị|sở|ngành) )?(?:(?:là|làm|đứng|được giao) )?{_HOLDS}(?: (?:và|lẫn|với|hay))?)+"
    r"(?: \w+){0,2})$"
)
"""Asks for who does it besides ("tóm đủ các ý trong phần X, kể cả cơ quan chủ trì", "… gồm những gì, ai chủ trì")."""
_BOTH = re.compile(
    rf"\b(?P<what>(?:gồm|có|nêu|đề ra|làm)(?: (?:những|các|mấy|bao nhiêu))+ (?:\w+ )?{_WORK}(?: (?:nào|gì))?"
    r"|nội dung(?: \w+){0,2} (?:là|gồm) gì"
    r"|(?:yêu cầu|quy định|nói|ghi|nêu|đặt ra|gồm|có|làm)(?: (?:những|các))* (?:(?:nội dung|việc|điều) )?(?:gì|nào))"
    rf"(?P<who>(?: (?:và|do|thì|còn|cùng|kèm|luôn|cả|ghi|theo|rõ))* (?:{_WHO}|cơ quan)"
    r" (?:chủ trì|phối hợp|đứng|làm|lo|phụ trách|đầu mối|thực hiện).*"
    rf"|(?: (?:và|thì|còn|được))* (?:giao|phân công)(?: (?:cho|việc))* {_WHO})$"
)
_LISTED = re.compile(
    r"\b(?P<what>nội dung)(?P<who>(?: (?:và|cùng|cả))? (?:cơ quan|đơn vị|sở) chủ trì(?: (?:và|cùng))?"
    r"(?: (?:cơ quan|đơn vị|sở))? phối hợp)$"
)
"""Names what it asks for without a question word ("nội dung, cơ quan chủ trì, cơ quan phối hợp")."""

_SUMS_UP = re.compile(
    r"\b(?:kể|nêu|liệt kê|chép|ghi|cho|xin)(?: \w+){0,3}? (?:đủ|hết|trọn|đầy đủ)\b|\bnội dung (?:đầy đủ|đủ|trọn vẹn)\b"
    r"|\b(?:nói|viết|ghi|nêu|quy định)(?: (?:những|các))* gì về\b"
)


def compose_section_and_who(context: Context) -> Draft | None:
    """Tell the section that a question asks for whole together with who leads it; None where no line of it says who."""
    frame = context.frame
    found = (
        _BOTH.search(frame.text)
        or _LISTED.search(frame.text)
        or (_ALSO_WHO.search(frame.text) if wants_told(frame.text) or _SUMS_UP.search(frame.text) else None)
    )
    if found is None or frame.sought is not Sought.WHO or len(frame.plans) != 1 or not frame.names_plan:
        return None
    said = set(found["who"].split())
    alone = replace(
        frame,
        sought=Sought.OPEN,
        role=None,
        lists=True,
        wanted=None,
        text=frame.text[: found.start("who")].strip(),
        topic=tuple(word for word in frame.topic if word not in said),
    )
    other = replace(context, frame=alone)
    named = named_clause(other) if frame.address else None
    section = named if named and named.kind in HEADING_KINDS else sure_section(other) or standing_out(other)
    # With the question's own words: who does it is told below what is to be done.
    asked = replace(other, frame=replace(alone, text=frame.text))
    return compose_sections(asked, [section], context.list_limit) if section and role_lines_of(other, section) else None
