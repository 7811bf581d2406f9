"""The address that a heading or item gets, built from the markers the document prints (contract, section 1)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace

from ingest.markers import POINT_LETTERS, Marker, part_value, word_rank


@dataclass(frozen=True, slots=True)
class Position:
    """The headings that stand open: each a label as printed, "" where none is.

    `divisions` are the parts that hold parts of another style, outermost first: "A" above "I", "Phần thứ nhất" above
    both. `groups` are the worded headings below them ("Mục 1", "Nhiệm vụ 3"): each begins its numbers anew. `before`
    are the parts in which the open article stands, where articles stand in parts and not parts in articles; `around`
    the worded headings in which it stands there ("Mục 1" of a chapter).
    """

    appendix: str = ""
    article: str = ""
    before: tuple[str, ...] = ()
    around: tuple[str, ...] = ()
    divisions: tuple[str, ...] = ()
    part: str = ""
    groups: tuple[str, ...] = ()
    number: str = ""
    point: str = ""

    @property
    def path(self) -> str:
        """The address of the innermost open heading, without the suffix of a repeated marker."""
        parts = ".".join(self.parts)
        head = f"{self.appendix} {parts}".strip()
        labels = (f"Điều {self.article}" if self.article else "", head, *self.groups, self.number, self.point)
        return ".".join(label for label in labels if label)

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts that stand open, outermost first."""
        return (*self.divisions, self.part) if self.part else self.divisions

    @property
    def outer(self) -> str:
        """The address of the part in which the open article stands, "" where it stands in none."""
        return ".".join((*self.before, *self.around))

    def enter(self, marker: Marker, *, depth: int | None = None) -> Position:
        """Return the position inside the heading that `marker` opens; `depth` counts the parts that hold others.

        It is None for the innermost parts.
        """
        match marker.kind:
            case "article":
                if self.article:
                    return Position(article=marker.label, before=self.before, around=self.around)
                return Position(article=marker.label, before=self.parts, around=self.groups)
            case "part" if self._goes_on_after(marker, depth):
                # "PHẦN IV" after the articles of "PHẦN III" is no part of the last of them.
                kept = self.before[: len(self.before) - 1 if depth is None else depth]
                return Position(appendix=self.appendix, divisions=kept).enter(marker, depth=depth)
            case "part" if depth is not None:
                divisions = (*self.divisions[:depth], marker.label)
                return Position(appendix=self.appendix, article=self.article, before=self.before, divisions=divisions)
            case "part":
                return replace(self, part=marker.label, groups=(), number="", point="")
            case "section" if " " in marker.label and _goes_on(self.around, marker):
                # "Mục 2" after the articles of "Mục 1" is no section of the last of them.
                return Position(appendix=self.appendix, divisions=self.before, groups=self.around).enter(marker)
            case "section" if " " in marker.label:
                above = (group for group in self.groups if word_rank(group) < word_rank(marker.label))
                return replace(self, groups=(*above, marker.label), number="", point="")
            case "section" | "subsection":
                return replace(self, number=marker.label, point="")
            case _:
                return replace(self, point=marker.label)

    def _goes_on_after(self, marker: Marker, depth: int | None) -> bool:
        at = len(self.before) - 1 if depth is None else depth
        here = self.before[at] if 0 <= at < len(self.before) else ""
        return bool(here) and part_value(marker.label) == part_value(here) + 1

    def follows(self, marker: Marker, *, depth: int | None = None) -> bool:
        """Tell whether `marker` is the next one in order here, so that it is surely meant as one."""
        match marker.kind:
            case "article":
                return int(marker.label) == int(self.article or 0) + 1
            case "part":
                here = self.part if depth is None else "".join(self.divisions[depth : depth + 1])
                return part_value(marker.label) == (part_value(here) if here else 0) + 1
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
        if not self.number:
            # The first of a part is numbered with it ("5.1." under V) or anew ("1.1.").
            return last == "1" and stem in ([self._part_number()], ["1"])
        here = self.number.split(".")
        if here == stem:
            return last == "1"
        same_stem = here[: len(stem)] == stem and len(here) > len(stem)
        return same_stem and int(last) == int(here[len(stem)]) + 1

    def _part_number(self) -> str:
        return str(part_value(self.parts[-1])) if self.parts else ""


def is_above(path: str, own: str) -> bool:
    """Tell whether the heading at `path` is one of those that an address is in."""
    bare = path.split(" (")[0]
    return own.startswith((f"{bare}.", f"{bare} ")) and own != bare


def _goes_on(groups: tuple[str, ...], marker: Marker) -> bool:
    """Tell whether a worded heading is the next of a kind among open ones: "Mục 2" after "Mục 1"."""
    same = (group for group in groups if word_rank(group) == word_rank(marker.label))
    return any(part_value(marker.label) == part_value(group) + 1 for group in same)


def _follows_point(here: str, label: str) -> bool:
    if not here:
        return label in ("a", "1")
    if "." in label:
        stem, last = label.split(".")
        return here.split(".")[0] == stem and int(last) == int(here.partition(".")[2] or 0) + 1
    here = here.split(".")[0]
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
