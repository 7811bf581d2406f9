"""Which column each cell of a row stands in that has lost one: told by the kind of thing that a column holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations
from math import comb

from ingest.gazetteer import UPPER
from ingest.table import COUNTER

_AGENCY_HEAD = re.compile(r"chủ trì|phối hợp|cơ quan|đơn vị|thực hiện$|đầu mối|trách nhiệm", re.IGNORECASE)
_TIME_HEAD = re.compile(r"thời gian|thời hạn|tiến độ|hoàn thành|lộ trình|năm thực hiện", re.IGNORECASE)
_COUNTER_HEAD = re.compile(r"(?:số )?(?:s?tt|thứ tự)\.?", re.IGNORECASE)
_AGENCY = re.compile(
    rf"[-+ ]*(?:Các\s+(?:sở|ban|ngành|cơ quan|đơn vị|huyện|xã|hội)|Sở|S[{UPPER}]{{2,}}|UBND|Ủy ban|Uỷ ban|Ban|Công an"
    r"|BCH|Bộ (?:Chỉ huy|CH)|Hội|Đài|Báo|Trường|Trung tâm|Văn phòng|Liên hiệp|Liên đoàn|Tỉnh [Đđ]oàn|Đoàn|Mặt trận"
    r"|Chi cục|Cục)(?!\w)"
)
_TIME = re.compile(
    r"(?:19|20)\d{2}|h[àằ]ng (?:năm|quý|tháng|tuần)|\b(?:quý|tháng|cả năm|thường xuyên)\b", re.IGNORECASE
)
_MOST = 100
"""Ways to place a row's cells that are still tried."""


def places_of(cells: Sequence[str], heads: Sequence[str]) -> list[int | None] | None:
    """Return the column of each cell of a row that is too short, None for a cell that may stand in several.

    None for the whole row where no column tells by its head what it holds, or where the row is as long as the heads.
    """
    is_typed = any(_AGENCY_HEAD.search(head) or _TIME_HEAD.search(head) for head in heads)
    if not is_typed or not 1 < len(cells) < len(heads) or comb(len(heads), len(cells)) > _MOST:
        return None
    ways = list(combinations(range(len(heads)), len(cells)))
    scores = [sum(_fits(cell, heads[place]) for cell, place in zip(cells, way, strict=True)) for way in ways]
    best = [way for way, score in zip(ways, scores, strict=True) if score == max(scores)]
    return [places.pop() if len(places := {way[at] for way in best}) == 1 else None for at in range(len(cells))]


def names_agencies(head: str) -> bool:
    """Tell whether a column of this name holds agencies."""
    return _AGENCY_HEAD.search(head) is not None


def begins_agency(cell: str) -> bool:
    """Tell whether words begin with what agencies are called."""
    return _AGENCY.match(cell) is not None


def _fits(cell: str, head: str) -> int:
    """Return 1 where a cell is of the kind that its head asks for, -1 where it is of another kind, else 0."""
    is_agency, is_time = bool(_AGENCY.match(cell)), bool(_TIME.search(cell)) and len(cell) < 40
    if _COUNTER_HEAD.fullmatch(head):
        return 1 if COUNTER.fullmatch(cell) else -1
    if _TIME_HEAD.search(head):
        return 1 if is_time else -1
    if _AGENCY_HEAD.search(head):
        return 1 if is_agency else -1
    return -1 if is_agency or is_time or COUNTER.fullmatch(cell) else 0
