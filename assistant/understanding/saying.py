"""What a question says before it asks: "Sở A chủ trì việc T, vậy Sở B làm gì?" states the one and asks the other."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ingest.lexicon import AgencyMention

_GOES_ON = re.compile(
    r" (?:(?:vậy|thế) thì|vậy|(?<! lợi )(?<! ưu )(?<! vị )(?<! như )thế(?! (?:mạnh|giới|hệ|nào))|thì|nên|còn(?! lại)) "
)
"""Between what is said and what is asked of it."""
_ROLE = re.compile(r"(?: \w+){0,4}? (?:chủ trì|phối hợp|phụ trách|đảm nhiệm|làm đầu mối)\b")
_HELD_BY = re.compile(r"\b(?:do|giao(?: cho)?|thuộc về) \Z")
_GIVEN_TO = re.compile(
    r"\b(?:(?:là|được|đã)(?: \w+){0,3}? giao(?: cho)?|giao (?:việc|nhiệm vụ|nội dung) (?:này|đó|ấy) cho|thuộc về) \Z"
)
"""After a thing, before who is said to be given it; what "kế hoạch giao cho Sở A" is another question."""
_QUESTION = re.compile(r"\b(?:gì|nào|ai|đâu|sao|mấy|bao nhiêu|không|chưa)\b")
SAID_ABSENT = re.compile(r"\b(?:không|chưa) (?:có|nêu|nhắc)(?: đến| tới)? \Z")
"""Before an agency that a question itself says a plan does not have."""
_IF = re.compile(r"(?:nếu|(?:sau |trước |trong )?khi(?! nói)|trường hợp|lúc) ")


def said_part(text: str, agencies: Sequence[AgencyMention], has_subject: Callable[[str], bool]) -> str | None:
    """Return the part of a question that says who does what, where another part asks on; None for any other question.

    `text` has no punctuation left: where an agency follows what it does ("việc T do Sở A chủ trì …") the statement
    ends with its role. `has_subject` tells whether the beginning of the text says what is done at all.
    """
    if not agencies or _IF.match(text):
        return None
    first = agencies[0]
    role = _ROLE.match(text[first.end :])
    before = _HELD_BY.search(text[: first.start])
    if role and before and has_subject(text[: before.start()]):
        cut = first.end + role.end()
        return text[:cut] if text[cut:].strip() else None
    given = _GIVEN_TO.search(text[: first.start])
    # "Việc T là nhiệm vụ giao cho Sở A, sản phẩm là gì": nothing is asked before the agency.
    if given and has_subject(text[: given.start()]) and not _QUESTION.search(text[: first.start]):
        return text[: first.end] if _QUESTION.search(text[first.end :]) else None
    found = _GOES_ON.search(text, first.end)
    return text[: found.start()] if found and has_subject(text[: found.start()]) else None
