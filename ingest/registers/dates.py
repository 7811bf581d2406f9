"""Vietnamese dates: what is printed becomes ISO 8601, what is on no calendar becomes None."""

from __future__ import annotations

import re
from datetime import date

DATE = (
    r"ngày\s+(?P<day>\d{1,2})(?:\s*[/.-]\s*(?P<month>\d{1,2})(?:\s*[/.-]\s*(?P<year>\d{4}))?(?!\d)"
    r"|\s+tháng\s+(?P<month2>\d{1,2})(?:\s+năm\s+(?P<year2>\d{4}))?)"
)
DATE_PATTERN = re.compile(DATE, re.IGNORECASE)
FULL_DATE = re.compile(
    r"ngày\s+(?P<day>\d{1,2})(?:\s*[/.-]\s*(?P<month>\d{1,2})\s*[/.-]\s*(?P<year>\d{4})"
    r"|\s+tháng\s+(?P<month2>\d{1,2})\s+năm\s+(?P<year2>\d{4}))(?!\d)",
    re.IGNORECASE,
)
_LEAP_YEAR = 2024


def iso_date(found: re.Match[str]) -> str | None:
    """Return "2021-11-30", or "--11-30" where no year is printed; None for a day that does not exist."""
    groups = found.groupdict()
    month = groups.get("month") or groups.get("month2")
    year = groups.get("year") or groups.get("year2")
    try:
        day = date(int(year or _LEAP_YEAR), int(month or 0), int(groups["day"]))
    except ValueError:
        return None
    return day.isoformat() if year else f"--{day:%m-%d}"


def year_span(first: str, last: str) -> str | None:
    """Return "2015/2018"; None when the years run backwards or name no century that a plan is for."""
    begin, end = int(first), int(last)
    return f"{begin}/{end}" if 1900 <= begin <= end <= 2200 else None
