"""Nothing leaves unproved: marks lead to citations, quotes stand in their clauses, figures stand in what is cited.

The figures check follows the idea of sentence-level attribution (Rashkin et al. 2023, "Measuring Attribution in
Natural Language Generation Models"), done mechanically: a line may hold only numbers that a clause it cites holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.draft import Draft
from assistant.compose.row import MARK, renumbered
from ingest.folding import match_key
from ingest.label import label_of

_FIGURE = re.compile(r"\d+(?:[./-]\d+)*(?:/[^\W\d_]+(?:-[^\W\d_]+)*)?")
_OWN_COUNTS = re.compile(
    r"Tổng cộng: \d+/\d+|riêng cho \d+ (?:cơ quan|sở)|gồm \d+ (?:phần|điều|dòng|nhóm|mục|đơn vị)|"
    r"(?:giao|gồm|nêu|dẫn|thực hiện|chủ trì|phối hợp) (?:\*\*[^*]+\*\* )?\d+ (?:nhiệm vụ|nội dung|đối tác|văn bản|mốc)"
    r"|nêu (?:\d+ (?:nhóm )?(?:địa phương|nước|khu vực|tổ chức)(?:, | và )?)+"
    r"|Chỉ nêu \d+ nhiệm vụ[^;:.]*|tổng số \d+ nhiệm vụ"
    r"|không (?:ghi|có|dẫn|phải|nêu) [^;:.]*"
    r"|So sánh \d+ kế hoạch \(\d+ kế hoạch|toàn bộ \d+ điều khoản|đến năm \d{4}|văn bản số [^;]+"
)
_ON_THE_CALENDAR = re.compile(
    r"\(lần tới: \d\d/\d\d/\d{4}, (?:còn \d+ ngày|là hôm nay)\)|\(kế hoạch đã hết thời hạn năm \d{4}(?: \[\d+\])?\)"
)
"""What `say.next_due` and `say.plan_over` figure from a clause's day, its plan's period and today."""
_MORE = re.compile(r"(?:và )?\d+ điều khoản khác")
"""What `say.more_places` counts; "khoản khác" is no address."""
_PARTED = " • "
_OPENED = re.compile(r"(?<=\w)([/-])\s+(?=\w)")
_REFUSALS = ("not_stated", "not_found", "out_of_scope")
_DATE = re.compile(r"\b(\d{1,2})(?:[/.-]|\s+tháng\s+)(\d{1,2})(?:[/.-]|\s+năm\s+)(\d{4})\b")
_TOTAL = re.compile(r"Tổng cộng: (\d+)/")
_ADDRESS = re.compile(
    r"(?:Mục|Phần|Điểm|điểm|Điều|Chương|khoản|đoạn|gạch đầu dòng|dòng|ý \(\+\)|lần|Phần mở đầu, đoạn) [A-ZĐ\d.a-zđ]+"
)


def prove(draft: Draft) -> Draft:
    """Drop the lines of a draft that fail the proof, and the citations that no line uses; renumber the rest."""
    texts = {c.n: _tight(draft.corpus.clause(c.plan, c.path).text) for c in draft.citations}
    places = _places(draft)

    def proved(line: str) -> bool:
        return _holds(_without(line, places), texts)

    kept = [line if proved(line) else _row_left(line, proved) for line in draft.lines]
    kept = [line for line in kept if line]
    lost = sum(line.startswith("- ") for line in draft.lines) - sum(line.startswith("- ") for line in kept)
    draft.lines = _recounted(draft, kept, lost) if lost else kept
    _renumber(draft)
    return draft


def _places(draft: Draft) -> list[str]:
    """Return how the addresses of the cited clauses and of the headings above them are said, the longest first."""
    cited = [draft.corpus.clause(c.plan, c.path) for c in draft.citations]
    every = {label_of(one.path) for clause in cited for one in (clause, *draft.corpus.headings(clause))}
    return sorted(every, key=lambda label: (-len(label), label))


def _without(line: str, places: Sequence[str]) -> str:
    """Return a line without addresses: the figures in them are none of a clause's."""
    for place in places:
        if place not in line:
            continue
        line = re.sub(rf"{re.escape(place)}(?!\.?\w)", " ", line)  # "Mục III.1" is no part of "Mục III.1.6"
    return line


def _row_left(line: str, proved: Callable[[str], bool]) -> str:
    """Return what is left of a line that failed: of a table's row its head, for no row may vanish; else nothing.

    Of a cell that tells several things those that hold are left as well.
    """
    cells = line.removesuffix(" |").split(" | ")
    if not line.startswith("| ") or len(cells) < 2:
        return ""
    parts = cells[1].split(_PARTED) if len(cells) == 2 else []
    held = [part for part in parts if MARK.search(part) and proved(part)]
    return f"{cells[0]} | {_PARTED.join([*held, say.UNPROVED])} |"


def _recounted(draft: Draft, kept: list[str], lost: int) -> list[str]:
    """Count a list again whose rows failed the proof: it must not call itself whole.

    Nothing of an answer is left where all of its rows failed; a refusal stands without what was near.
    """
    if not any(line.startswith("- ") for line in kept):
        return kept if draft.status in _REFUSALS else []
    if draft.complete is not None:
        draft.complete = Complete(max(draft.complete.shown - lost, 0), draft.complete.total)
    return [
        line
        if line.startswith("- ")
        else _TOTAL.sub(lambda found: f"Tổng cộng: {max(int(found[1]) - lost, 0)}/", line, count=1)
        for line in kept
    ]


def _holds(line: str, texts: dict[int, str]) -> bool:
    """Tell whether a line stands in what it cites; what a table's cell tells one after another is held apart.

    The head of such a cell ("có 3 điều khoản …:") cites nothing, as where it is a line of its own.
    """
    parts = line.split(_PARTED) if line.startswith("| ") else [line]
    return all(_stands(part, texts) for part in parts)


def _stands(line: str, texts: dict[int, str]) -> bool:
    marks = [int(found) for found in MARK.findall(line)]
    if any(mark not in texts for mark in marks):
        return False
    if not marks:
        return True
    cited = " ".join(texts[mark] for mark in marks)
    own = _MORE.sub(" ", MARK.sub(" ", _ON_THE_CALENDAR.sub(" ", line)))
    bare = _OWN_COUNTS.sub(" ", _ADDRESS.sub(" ", own))
    dates = _dates(cited)
    return all(figure in cited or _dates(figure) & dates for figure in _FIGURE.findall(_tight(bare)))


def _tight(text: str) -> str:
    """Return a text for comparing: document numbers that a line break opened are closed again ("223/KH- UBND")."""
    return _OPENED.sub(r"\1", match_key(text))


def _dates(text: str) -> set[tuple[int, int, int]]:
    """Return the full dates in a text as (day, month, year), however they are printed."""
    return {(int(day), int(month), int(year)) for day, month, year in _DATE.findall(text)}


def _renumber(draft: Draft) -> None:
    order = list(dict.fromkeys(int(found) for line in draft.lines for found in MARK.findall(line)))
    place = {old: new for new, old in enumerate(order, 1)}
    by_number = {citation.n: citation for citation in draft.citations}
    draft.lines = [renumbered(line, lambda found: f"[{place[int(found[1])]}]") for line in draft.lines]
    draft.citations = [replace(by_number[old], n=new) for old, new in place.items()]
