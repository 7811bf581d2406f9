"""What is said of how plans have reports sent, side by side."""

from __future__ import annotations

from collections.abc import Sequence


def through(agency: str, places: Sequence[str], total: int, *, is_without: bool) -> str:
    """Which plans have reports go through an agency, or do not; their words follow."""
    how = "không quy định" if is_without else "quy định"
    return f"{len(places)}/{total} kế hoạch {how} báo cáo gửi về hoặc qua {agency} ({', '.join(places)}):"


def undated(names: Sequence[str]) -> str:
    """The plans that fix no day for reports, and so cannot be set beside others by it."""
    return f"Không ấn định ngày báo cáo, nên không so sánh được: {'; '.join(names)}."
