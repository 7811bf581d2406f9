"""How many of something a statement says there are, held against the count that a list begins with."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from ingest.numerals import NUMERALS, in_figures

_NOUNS = {
    "địa phương": r"địa phương|thành phố|tỉnh(?! nào)|nơi",
    "nước": r"nước(?! ngoài)|quốc gia",
    "văn bản": r"văn bản",
    "nội dung": r"nội dung|gạch đầu dòng|ý",
    "nhóm": r"nhóm",
}
"""What lists count, as they print it, and as questions call it. Tasks are counted by part as well: whose count is meant
is not said.
"""
_COUNTED = re.compile(
    rf"(?:nêu|giao|gồm|có|dẫn) (?:\*\*[^*]+\*\* )?(?P<count>\d+) (?P<noun>{'|'.join(_NOUNS)})(?!\w)(?! và)"
)
_NUMBER = rf"(?P<number>\d{{1,2}}|{'|'.join(sorted(NUMERALS, key=len, reverse=True))})"
_SAYS = (
    r"\b(?:có|nêu|gồm|chỉ|đúng|giao|dẫn|vỏn vẹn|tất cả|cả thảy|tổng cộng|mỗi)(?: (?:là|tên|có|đúng|tới|mỗi|vỏn vẹn))* "
)


def hold_count(context: Context, draft: Draft) -> Draft:
    """Say first that a count is not so where a list of the very thing counts otherwise; leave other answers alone.

    A list that is cut short, or counts several things, tells nothing against it.
    """
    frame, complete = context.frame, draft.complete
    is_one = frame.asserts and not frame.denies and len(frame.plans) == 1 and frame.names_plan
    if not is_one or draft.status != "answered" or complete is None or complete.shown < complete.total:
        return draft
    counted = _COUNTED.search(draft.lines[0])
    said = counted and re.search(rf"{_SAYS}{_NUMBER} (?:{_NOUNS[counted['noun']]})\b", frame.text)
    if counted and said and int(in_figures(said["number"])) != int(counted["count"]) == complete.total:
        draft.lines.insert(0, say.checks.NOT_SO)
        draft.status = "premise_corrected"
    return draft
