"""Words that a question puts in quotation marks and asks where they stand: looked for as they are, in every clause."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from assistant.compose.clause_lists import list_clauses
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.mention_table import table_of_mentions
from assistant.understanding.cues import Sought
from ingest.folding import fold_accents, has_accents, syllables
from ingest.plan import HEADING_KINDS, Clause

_QUOTED = re.compile(r"[“\"«‘']([^”\"»’'“«‘]{4,160})[”\"»’']")
_CALLED = re.compile(
    r"\b(?i:cụm từ|từ khóa|chữ)\s+[“\"«‘']?(?!nào\b|gì\b|ký\b|số\b|viết\b|cái\b|nghĩa\b)"
    r"(?P<words>[^\W\d_]\w*(?: \w+){0,5}?)[”\"»’']?(?:\s+"
    r"(?:(?:có |được )?(?:xuất hiện|nằm|nhắc|có mặt|đứng)|thấy|có|ở|trong)\b|[\s.?!]*$)"
)
"""The same without the marks ("chữ OCOP có trong kế hoạch nào")."""
_FEWEST = 2
_WHERE = re.compile(
    r"\b(?:kế hoạch|tỉnh|bản|văn bản|địa phương|mục|chỗ|điểm|đoạn|điều khoản|phần|khoản|câu|dòng|cái) nào\b"
    r"|\b(?:mọi|tất cả|toàn bộ|các|những) (?:các |những )?(?:nơi|chỗ|đoạn|điều khoản|dòng|vị trí)\b"
    r"|\b(?:kế hoạch|tỉnh|địa phương) (?:nào|của những (?:tỉnh|địa phương|nơi) nào)\b"
    r"|\b(?:bao nhiêu|mấy) (?:bản )?(?:kế hoạch|tỉnh|lần|chỗ|nơi|văn bản|mục|điểm)\b|\b(?:ở|tại|trong) (?:những )?đâu\b"
)
_CALLING = frozenset(
    "cụm từ chữ câu nguyên văn tên gọi lời thuật ngữ khái niệm xuất hiện nằm nhắc dùng viết in ghi nêu có mặt nói "
    "thành muốn đề cập đúng y hệt giống mấy lần kể trích dẫn vị trí ý mọi tất cả toàn bộ những đoạn điều khoản tìm rà "
    "lọc chỗ nơi thấy xin đủ hết".split()
)
"""What is said around quoted words and asks of nothing else."""


def compose_quoted_words(context: Context) -> Draft | None:
    """Tell each clause that prints the words quoted, plan by plan; None where more is asked of them, or none does."""
    frame = context.frame
    quoted = [found[1] for found in _QUOTED.finditer(frame.typed) if len(syllables(found[1])) >= _FEWEST]
    quoted = quoted or [found[1] for found in _CALLED.finditer(frame.typed)]
    if len(quoted) != 1 or frame.asserts or frame.agencies or not _WHERE.search(frame.text):
        return None
    words = syllables(quoted[0])
    plain = {fold_accents(word) for word in words}
    if [word for word in frame.topic if fold_accents(word) not in plain and word not in _CALLING]:
        return None
    spelt: Callable[[str], str] = str if has_accents(frame.typed) else fold_accents
    key = f" {' '.join(map(spelt, words))} "
    found = {plan: _printing(context, plan, key, spelt) for plan in frame.plans}
    if not any(found.values()):
        return None
    asked = replace(context, frame=replace(frame, sought=Sought.OPEN, topic=tuple(words), wanted=None, places=()))
    if len(frame.plans) == 1:
        return list_clauses(asked, found[frame.plans[0]])
    shown = quoted[0] if spelt is str else _as_printed(key, found)
    return table_of_mentions(asked, shown, [" ".join(words)], found)


def _as_printed(key: str, found: Mapping[str, Sequence[Clause]]) -> str:
    """Return words typed without diacritics as the first clause that has them prints them."""
    clause = next(clause for clauses in found.values() for clause in clauses)
    spoken = syllables(clause.text)
    wanted = key.split()
    plain = [fold_accents(word) for word in spoken]
    at = next(at for at in range(len(plain)) if plain[at : at + len(wanted)] == wanted)
    return " ".join(spoken[at : at + len(wanted)])


def _printing(context: Context, plan: str, key: str, spelt: Callable[[str], str]) -> list[Clause]:
    clauses = context.corpus.clauses([plan])
    found = [clause for clause in clauses if key in f" {' '.join(map(spelt, syllables(clause.text)))} "]
    below = {parent.path for clause in found for parent in context.corpus.headings(clause)}
    return [clause for clause in found if not (clause.kind in HEADING_KINDS and clause.path in below)]
