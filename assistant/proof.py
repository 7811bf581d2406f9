"""Nothing leaves unproved: marks lead to citations, quotes stand in their clauses, figures stand in what is cited.

The figures check follows the idea of sentence-level attribution (Rashkin et al. 2023, "Measuring Attribution in
Natural Language Generation Models"), done mechanically: a line may hold only numbers that a clause it cites holds.
"""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.compose.draft import Draft
from ingest.folding import match_key

_MARK = re.compile(r"\[(\d+)\]")
_FIGURE = re.compile(r"\d+(?:[./-]\d+)*(?:/[^\W\d_]+(?:-[^\W\d_]+)*)?")
_OWN_COUNTS = re.compile(
    r"Tổng cộng: \d+/\d+|riêng cho \d+ cơ quan|gồm \d+ (?:phần|điều|dòng|nhóm|mục|đơn vị)|"
    r"(?:giao|gồm|nêu|dẫn) (?:\*\*[^*]+\*\* )?\d+ (?:nhiệm vụ|nội dung|đối tác|văn bản|mốc)"
    r"|không (?:ghi|có|dẫn|phải|nêu) [^;:.]*"
    r"|So sánh \d+ kế hoạch \(\d+ kế hoạch|toàn bộ \d+ điều khoản|đến năm \d{4}|văn bản số [^;]+"
)
_ON_THE_CALENDAR = re.compile(
    r"\(lần tới: \d\d/\d\d/\d{4}, (?:còn \d+ ngày|là hôm nay)\)|\(kế hoạch đã hết thời hạn năm \d{4}(?: \[\d+\])?\)"
)
"""What `say.next_due` and `say.plan_over` figure from a clause's day, its plan's period and today."""
_ADDRESS = re.compile(r"(?:Mục|Phần|Điểm|Điều|đoạn|gạch đầu dòng|dòng|ý \(\+\)|lần|Phần mở đầu, đoạn) [IVXLĐ\d.a-zđ]+")


def prove(draft: Draft) -> Draft:
    """Drop the lines of a draft that fail the proof, and the citations that no line uses; renumber the rest."""
    known = {citation.n: citation for citation in draft.citations}
    texts = {n: match_key(draft.corpus.clause(c.plan, c.path).text) for n, c in known.items()}
    kept = [line for line in draft.lines if _holds(line, texts)]
    draft.lines = kept
    _renumber(draft)
    return draft


def _holds(line: str, texts: dict[int, str]) -> bool:
    marks = [int(found) for found in _MARK.findall(line)]
    if any(mark not in texts for mark in marks):
        return False
    if not marks:
        return True
    cited = " ".join(texts[mark] for mark in marks)
    bare = _OWN_COUNTS.sub(" ", _ADDRESS.sub(" ", _MARK.sub(" ", _ON_THE_CALENDAR.sub(" ", line))))
    return all(figure in cited for figure in _FIGURE.findall(match_key(bare)))


def _renumber(draft: Draft) -> None:
    order = list(dict.fromkeys(int(found) for line in draft.lines for found in _MARK.findall(line)))
    place = {old: new for new, old in enumerate(order, 1)}
    by_number = {citation.n: citation for citation in draft.citations}
    draft.lines = [_MARK.sub(lambda found: f"[{place[int(found[1])]}]", line) for line in draft.lines]
    draft.citations = [replace(by_number[old], n=new) for old, new in place.items()]
