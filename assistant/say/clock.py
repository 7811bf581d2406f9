"""What is said of deadlines on the day it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

NOT_WHETHER_DONE = "Kế hoạch chỉ ghi thời hạn, không cho biết việc đã hoàn thành hay chưa."
"""Below what has passed."""


def coming(today: date, count: int) -> str:
    """First sentence of the days that come back; each follows with when it comes next."""
    if not count:
        return f"Tính từ ngày {today:%d/%m/%Y}, không còn mốc nào ấn định ngày sắp tới."
    return f"Tính từ ngày {today:%d/%m/%Y}, có {count} mốc ấn định ngày sắp tới, theo thứ tự:"


def passed(name: str, today: date, count: int) -> str:
    """First sentence of what a plan wanted done by a day that has passed."""
    if not count:
        return f"**{name}** không ghi nội dung nào có thời hạn đã qua (tính đến ngày {today:%d/%m/%Y})."
    return f"**{name}** ghi {count} nội dung có thời hạn đã qua (tính đến ngày {today:%d/%m/%Y}):"


def over(names: Sequence[str]) -> str:
    """The plans that have run out, so that what they want done every year comes no more."""
    return f"Các kế hoạch đã hết thời hạn: {'; '.join(names)}."


def running(today: date, names: Sequence[str], ended: Sequence[str]) -> str:
    """Which plans still run on the day it is, and which have ended; what each prints follows."""
    parts = [f"còn thời hạn: {'; '.join(names)}"] if names else []
    parts += [f"đã hết thời hạn: {'; '.join(ended)}"] if ended else []
    return f"Tính đến ngày {today:%d/%m/%Y}, {'; '.join(parts)}. Kế hoạch ghi:"
