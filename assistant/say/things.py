"""What is asked of plans as wholes, as headings of an answer call it."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.folding import fold_accents, has_accents

_CALLED = {
    "lead": "cơ quan chủ trì, đầu mối",
    "report": "báo cáo",
    "money": "kinh phí",
    "document": "thông tin của văn bản",
    "recipients": "nơi nhận",
    "basis": "căn cứ",
    "partners": "đối tác nước ngoài",
    "review": "sơ kết, tổng kết",
    "muc tieu": "mục tiêu",
    "muc dich": "mục đích",
    "yeu cau": "yêu cầu",
    "quan diem": "quan điểm",
    "giai phap": "giải pháp",
}
"""By kind, a part of the text by its title without diacritics."""


def thing_asked(kind: str, typed: str) -> str:
    """Return what one of several things asked of plans is called: as typed, where diacritics were typed."""
    known = _CALLED.get(kind) or _CALLED.get(fold_accents(typed.lower()))
    return typed if has_accents(typed) or known is None else known


def heading_of(called: Sequence[str]) -> str:
    """Return the heading above the answer about things ("**Mục đích, yêu cầu**")."""
    text = ", ".join(called)
    return f"**{text[:1].upper()}{text[1:]}**"
