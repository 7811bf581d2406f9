"""Bars: the figures a run must reach, from `bars.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import isfinite
from pathlib import Path

from eval.catalogue import NAMES
from eval.errors import BadBars
from eval.report import shown
from ingest.system import toml_place

SHIPPED = Path(__file__).with_name("bars.toml")


@dataclass(frozen=True, slots=True)
class Bar:
    """One figure with its least or greatest allowed value."""

    measure: str
    at_least: float | None = None
    at_most: float | None = None

    def broken_by(self, value: float | None) -> bool:
        """Tell whether `value` misses the bar; a figure that was not measured does."""
        if value is None:
            return True
        # Means of sixths and sevenths must not miss a bar by the last bit of a float.
        low = self.at_least is not None and value < self.at_least - 1e-9
        high = self.at_most is not None and value > self.at_most + 1e-9
        return low or high

    def sentence(self, value: float | None) -> str:
        """Say what the bar asks and what was reached."""
        sign, wanted = ("≥", self.at_least) if self.at_least is not None else ("≤", self.at_most)
        name = NAMES.get(self.measure, self.measure)
        return f"{name} ({self.measure}): cần {sign} {shown(self.measure, wanted)}, đạt {shown(self.measure, value)}"


def read_bars(path: Path = SHIPPED) -> tuple[Bar, ...]:
    """Read a bars file.

    Raises:
        BadBars: the file is missing, is no TOML, holds no bar or something else, or a bar is malformed.
    """
    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise BadBars(f"Không đọc được tệp ngưỡng “{path}”; hãy kiểm tra lại đường dẫn.") from error
    except tomllib.TOMLDecodeError as error:
        raise BadBars(f"Tệp ngưỡng “{path}” không đúng cú pháp TOML tại {toml_place(error)}.") from error
    rows = found.get("bar")
    if not isinstance(rows, list) or not rows or len(found) > 1:
        raise BadBars(
            f"Tệp ngưỡng “{path}” phải gồm các mục [[bar]], mỗi mục có measure và at_least hoặc at_most, không có gì "
            "khác; xem tệp mẫu eval/bars.toml."
        )
    return tuple(_bar(path, row) for row in rows)


def _bar(path: Path, row: object) -> Bar:
    mend = f"Tệp ngưỡng “{path}”: mỗi [[bar]] cần measure và đúng một trong at_least, at_most; nhận {row!r}."
    if not isinstance(row, dict) or not isinstance(row.get("measure"), str):
        raise BadBars(mend)
    limits = {key: value for key, value in row.items() if key != "measure"}
    if len(limits) != 1 or not set(limits) <= {"at_least", "at_most"}:
        raise BadBars(mend)
    if not all(isinstance(value, int | float) and isfinite(value) for value in limits.values()):
        raise BadBars(mend)
    return Bar(row["measure"], **limits)


def broken_bars(bars: Sequence[Bar], figure: Callable[[str], float | None]) -> list[str]:
    """Return a sentence for each bar that `figure` misses."""
    return [bar.sentence(value) for bar in bars if bar.broken_by(value := figure(bar.measure))]
