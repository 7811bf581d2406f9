"""The line that says who has a role, asked for word for word after who has it ("nguyên văn dòng cơ quan phối hợp")."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.understanding.cues import Sought
from assistant.understanding.frame import Frame
from assistant.understanding.refer import pointed
from assistant.understanding.told import Memory
from ingest.folding import match_key

_ASKS = re.compile(
    r"\b(?:dòng|câu|đoạn|chỗ|phần)(?: (?:về|ghi|nêu|nói))?(?: (?:cơ quan|đơn vị))? (?:chủ trì|phối hợp)\b"
)
_LABEL = 60
"""So many letters of a clause hold its label ("Cơ quan phối hợp:")."""


def line_of_role(frame: Frame, alone: Frame, last: Frame, memory: Memory) -> Frame | None:
    """Point at the first line cited last that is labelled with the role of a question; None for another question."""
    if not alone.verbatim or alone.role is None or not _ASKS.search(alone.text):
        return None
    for clause in memory.told(last).cited:
        label, colon, _ = match_key(clause.text[:_LABEL]).partition(":")
        if colon and alone.role in label:
            return pointed(replace(frame, sought=Sought.OPEN), replace(alone, sought=Sought.OPEN), [clause])
    return None
