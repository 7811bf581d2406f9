"""The syllables of a question that carry its subject: for coverage, and for finding a section by its heading."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.numbered import numbered_names, without_numbered_names
from assistant.understanding.function_words import (
    FUNCTION_PHRASES,
    FUNCTION_WORDS,
    QUESTION_PHRASES,
    QUESTION_WORDS,
)
from ingest.folding import syllables


def subject_words(text: str, spans: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """Return the syllables outside the named plans and agencies, question words left out and nothing else."""
    kept = "".join(" " if any(start <= i < end for start, end in spans) else c for i, c in enumerate(text))
    return tuple(word for word in syllables(QUESTION_PHRASES.sub(" ", kept)) if word not in QUESTION_WORDS)


_COUNTED = re.compile(
    r"\b\d (?=(?:tỉnh|kế hoạch|địa phương|văn bản)\b)"
    r"|(?P<order>\b(?:liệt kê|kể|nêu|trích|chép)(?: (?:ra|giúp|tên|cho|tôi|em|đủ|cả|hết))* )\d{1,2}"
    r" (?=(?:giải pháp|biện pháp|mục tiêu|nhiệm vụ|nội dung|yêu cầu|nhóm|gạch đầu dòng|ý|đầu việc)\b)"
)
"""Before how many plans, or points of one, are to be told: a number that no clause need print."""


def topic_of(text: str, spans: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """Return the syllables outside the named plans and agencies that are no function words."""
    kept = "".join(" " if any(start <= i < end for start, end in spans) else c for i, c in enumerate(text))
    numbered = numbered_names(kept)
    found = syllables(
        FUNCTION_PHRASES.sub(" ", _COUNTED.sub(lambda found: f"{found['order'] or ''} ", without_numbered_names(kept)))
    )
    words = tuple(
        word
        for before, word, after in zip(["", *found], found, [*found[1:], ""], strict=False)
        if word not in FUNCTION_WORDS
        or (word, after) in COMPOUNDS
        or (before, word) in _ENDED
        or (word in _GRADES and before.isdigit())
    )
    return (*words, *dict.fromkeys(numbered))


_ENDED = {("trẻ", "em"), ("con", "em"), ("cơ", "sở"), ("trụ", "sở")}
"""Words that end with what is elsewhere a function word."""
_GRADES = {"sao"}
"""Function words that a number makes a grade of ("5 sao")."""
COMPOUNDS = {
    ("mục", "tiêu"),
    ("chỉ", "tiêu"),
    ("chỉ", "huy"),
    ("thế", "giới"),
    ("thế", "mạnh"),
    ("thế", "hệ"),
    ("mục", "đích"),
    ("điều", "kiện"),
    ("điều", "ước"),
    ("hạn", "chế"),
    ("ngày", "hội"),
    ("theo", "dõi"),
    ("không", "gian"),
    ("không", "khí"),
    ("không", "quân"),
}
"""Words that begin with what is elsewhere a function word."""
