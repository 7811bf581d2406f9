"""The address that a heading or item gets, built from the markers the document prints (contract, section 1)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace

from ingest.markers import POINT_LETTERS, Marker, roman_value

_RANK = {"article": 0, "part": 1, "section": 2, "subsection": 3, "point": 4}


@dataclass(frozen=True, slots=True)
class Position:
    """The headings that stand open: each a label as printed, "" where none is."""

    appendix: str = ""
    article: str = ""
    part: str = ""
    number: str = ""
    point: str = ""
    repeat: str = ""

    @property
    def path(self) -> str:
        """The address of the innermost open heading, without the suffix of a repeated marker."""
        head = f"{self.appendix} {self.part}".strip() if self.appendix else self.part
        labels = (f"Điều {self.article}" if self.article else "", head, self.number, self.point)
        return ".".join(label for label in labels if label)

    def enter(self, marker: Marker) -> Position:
        """Return the position inside the heading that `marker` opens."""
        match marker.kind:
            case "article":
                return Position(article=marker.label)
            case "part":
                return Position(appendix=self.appendix, article=self.article, part=marker.label)
            case "section" | "subsection":
                return replace(self, number=marker.label, point="")
            case _:
                return replace(self, point=marker.label)

    def follows(self, marker: Marker) -> bool:
        """Tell whether `marker` is the next one in order here, so that it is surely meant as one."""
        match marker.kind:
            case "article":
                return int(marker.label) == int(self.article or 0) + 1
            case "part":
                return roman_value(marker.label) == (roman_value(self.part) if self.part else 0) + 1
            case "section":
                return int(marker.label) == int(self.number.split(".")[0] or 0) + 1
            case "subsection":
                return self._follows_in_depth(marker.label)
            case "point":
                return _follows_point(self.point, marker.label)
            case _:
                return False

    def _follows_in_depth(self, label: str) -> bool:
        *stem, last = label.split(".")
        here = self.number.split(".")
        if here == stem:
            return last == "1"
        same_stem = here[: len(stem)] == stem and len(here) > len(stem)
        return same_stem and int(last) == int(here[len(stem)]) + 1


def _follows_point(here: str, label: str) -> bool:
    if not here:
        return label in ("a", "1")
    if label.isdigit():
        return here.isdigit() and int(label) == int(here) + 1
    return here in POINT_LETTERS and POINT_LETTERS.find(label) == POINT_LETTERS.find(here) + 1


@dataclass(slots=True)
class Addresses:
    """Hands out unique paths and counts items within each heading."""

    _taken: Counter[str] = field(default_factory=Counter)
    _items: Counter[tuple[str, str]] = field(default_factory=Counter)

    def heading(self, path: str) -> str:
        """Return `path`, or `path (2)` and so on when the document prints the marker again."""
        self._taken[path] += 1
        return path if self._taken[path] == 1 else f"{path} ({self._taken[path]})"

    def item(self, heading: str, sign: str) -> str:
        """Return the address of the next "-", "+" or "¶" item directly under `heading`."""
        self._items[heading, sign] += 1
        return f"{heading} {sign} {self._items[heading, sign]}".strip()
