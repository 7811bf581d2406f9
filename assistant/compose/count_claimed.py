"""How many of something a statement says there are, held against the count that a list begins with."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.counted_thing import NOT_COUNTED
from assistant.compose.draft import Draft
from ingest.folding import match_key
from ingest.numerals import NUMERALS, in_figures
from ingest.plan import HEADING_KINDS

_NOUNS = {
    "địa phương": r"địa phương|thành phố|tỉnh(?! nào)|nơi",
    "nước": r"nước(?! ngoài)|quốc gia",
    "văn bản": r"văn bản",
    "nội dung": r"nội dung|gạch đầu dòng|ý",
    "nhóm": r"nhóm",
}
"""What lists count, as they print it, and as questions call it."""
_TASKS = "nhiệm vụ"
"""Counted by part as well, where whose count is meant is not said; of one agency more than it is given are too many."""
_COUNTED = re.compile(
    rf"(?:“(?P<title>[^”]+)” )?(?:nêu|giao|gồm|có|dẫn) (?:\*\*[^*]+\*\* )?(?P<count>\d+)"
    rf" (?P<noun>{'|'.join((*_NOUNS, _TASKS))})(?!\w)(?! và)"
)
_NUMBER = rf"(?P<number>\d{{1,2}}|{'|'.join(sorted(NUMERALS, key=len, reverse=True))})"
_SAYS = (
    r"\b(?:có|nêu|gồm|chỉ|đúng|giao|dẫn|vỏn vẹn|tất cả|cả thảy|tổng cộng|mỗi)(?: (?:là|tên|có|đúng|tới|mỗi|vỏn vẹn))* "
)
_ORDERED = r"(?:^|\b(?:liệt kê|kể|nêu|trích|chép|xem|biết|cả|đủ|hết|toàn bộ|tất cả)(?: (?!có\b|gồm\b)\w+){0,3}? )"
"""Before a count of what is asked for; "phụ lục có 13 nhiệm vụ, Sở A chủ trì mấy cái" counts other things."""
_ITS_TITLE = "mục tiêu|giải pháp|nhiệm vụ|yêu cầu|mục đích|biện pháp|chỉ tiêu|quan điểm|nguyên tắc"
"""What a section's title may call its items."""


def hold_count(context: Context, draft: Draft) -> Draft:
    """Say first that a count is not so where a list of the very thing counts otherwise; leave other answers alone.

    A list that is cut short, or counts several things, tells nothing against it. Where the count is not claimed but
    asked for ("liệt kê 7 mục tiêu") a smaller one may be a part.
    """
    frame, complete = context.frame, draft.complete
    is_one = not frame.denies and len(frame.plans) == 1 and frame.names_plan
    if not is_one or draft.status != "answered" or complete is None or complete.shown < complete.total:
        return draft
    counted = _COUNTED.search(draft.lines[0])
    if counted and int(counted["count"]) == complete.total and _counts_otherwise(context, draft, counted):
        draft.lines.insert(0, say.checks.NOT_SO)
        draft.status = "premise_corrected"
    return draft


def _counts_otherwise(context: Context, draft: Draft, counted: re.Match[str]) -> bool:
    text, count = context.frame.text, int(counted["count"])
    nouns = _NOUNS.get(counted["noun"])
    if nouns and context.frame.asserts and (said := re.search(rf"{_SAYS}{_NUMBER} (?:{nouns})\b", text)):
        return int(in_figures(said["number"])) != count
    if counted["title"] and _stand_apart(context, draft):
        return False
    titled = re.findall(rf"\b(?:{_ITS_TITLE})\b", match_key(counted["title"] or ""))
    if counted["noun"] == _TASKS:
        is_all = all(word.isdigit() or word in NUMERALS for word in context.frame.topic)
        titled = [_TASKS] if context.frame.agencies and is_all else []
    things = "|".join(filter(None, (nouns, *titled)))
    asked = re.search(rf"{_ORDERED}{NOT_COUNTED}\b{_NUMBER} (?:{things})\b", text) if things else None
    return asked is not None and int(in_figures(asked["number"])) > count


def _stand_apart(context: Context, draft: Draft) -> bool:
    """Tell whether what a section lists are headings ("Đến năm 2030"): points are counted as well below them."""
    cited = [context.corpus.clause(one.plan, one.path) for one in draft.citations[1:]]
    return any(clause.kind in HEADING_KINDS and context.corpus.children(clause) for clause in cited)
