"""A question about a document that a plan cites, called by its number."""

from __future__ import annotations

import re

from assistant.compose.cited_document import asks_what_it_holds, compose_document
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.premises import CALLING
from assistant.understanding.cues import WHICH_PLAN
from assistant.understanding.document_cues import ABOUT_DOCUMENT, OF_THE_PLAN

_MADE = re.compile(
    r"\b(?:trình|ban hành|ký|lập|phê duyệt|thông qua) (?:\w+ ){0,2}?(?:tờ trình|quyết định|nghị quyết|chỉ thị)\b"
)


def compose_cited_document(context: Context) -> Draft | None:
    """Tell about a document that a question calls by its number; None where it asks about the plan itself."""
    frame = context.frame
    which = WHICH_PLAN.search(frame.text) and not frame.names_plan
    is_own = frame.facts and OF_THE_PLAN.search(frame.text)
    # "Kế hoạch 1908 của Gia Lai", "Quyết định 2852 là của ủy ban nhân dân tỉnh phải không"
    called = CALLING if frame.asserts else ()
    said = [word for word in frame.topic if word not in frame.numbers and word not in called]
    # A number typed in parts ("61/TTr-SNgV") leaves its letters behind, a date its figures.
    alone = not [word for word in said if not (frame.asserts and (len(word) == 1 or re.search(r"\d", word)))]
    is_claimed = frame.asserts and _MADE.search(frame.text)
    is_of_it = ABOUT_DOCUMENT.search(frame.text) or asks_what_it_holds(frame.text)
    asks = is_claimed or frame.verbatim or which or alone or is_of_it
    about_document = frame.numbers and not is_own and asks
    return compose_document(context) if about_document else None
