"""All that a plan says of a place abroad: "các hoạt động với tỉnh Viêng Chăn" are in several of its clauses."""

from __future__ import annotations

import re

from assistant.compose.clause_lists import quote_clauses
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.on_each import asks_of_place, in_order
from assistant.compose.placed import naming_place
from assistant.understanding.cues import Sought

_ASKS_ONE = re.compile(r"\b(?:ai|đâu|(?:sở|cơ quan|đơn vị|trường|ngành|bên|tổ chức|nơi|tỉnh|thành phố)(?: \w+)? nào)\b")
_HOW = re.compile(r"\b(?:thế nào|ra sao|làm gì|những gì|đến đâu)\b|\bcó gì\b")
_RELATION = re.compile(
    r"^(?:về |còn |thế )*(?:quan hệ|hợp tác|giao lưu|kết nghĩa)\b(?!.*\b(?:không|chưa|nào|gì|đâu|ai|mấy|khi)\b)"
)
"""Nothing is asked but of the relations there are."""


def compose_with_places(context: Context) -> Draft | None:
    """Tell all that one plan says of the places abroad of a question, where nothing narrower is asked of them."""
    frame = context.frame
    if not (frame.places and frame.names_plan and len(frame.plans) == 1 and asks_of_place(context)):
        return None
    if not (frame.lists or _HOW.search(frame.text) or _RELATION.match(frame.text)):
        return None
    if frame.sought is not Sought.OPEN or _ASKS_ONE.search(frame.text):
        return None
    if frame.wanted is not None or frame.agencies or frame.verbatim or frame.about or frame.asserts:
        return None
    found = in_order(one for place in frame.places[:1] for one in naming_place(context, frame.plans, place))
    return quote_clauses(context, found) if len(found) > (1 if frame.lists else 0) else None
