"""The numbers that Word counts by itself ("I.", "1.1.", "a)", "-") and keeps out of a paragraph's words."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_PLACE = re.compile(r"%(\d)")


@dataclass(frozen=True, slots=True)
class _Level:
    form: str
    text: str
    start: int


class Numbering:
    """Counts the numbered paragraphs of one document, in their order."""

    def __init__(self, numbering: Any | None, styles: Any | None) -> None:
        self._lists: dict[str, str] = {}
        self._levels: dict[tuple[str, int], _Level] = {}
        self._restarts: dict[tuple[str, int], int] = {}
        self._of_style: dict[str, tuple[str | None, int | None, str | None]] = {}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._begun: set[tuple[str, int]] = set()
        if numbering is not None:
            self._take_lists(numbering)
        for style in styles.iter(f"{_W}style") if styles is not None else ():
            based = style.find(f"{_W}basedOn")
            self._of_style[style.get(f"{_W}styleId", "")] = (
                *_numbered(style),
                None if based is None else based.get(f"{_W}val"),
            )

    def _take_lists(self, numbering: Any) -> None:
        for abstract in numbering.iter(f"{_W}abstractNum"):
            kind = abstract.get(f"{_W}abstractNumId", "")
            for level in abstract.iter(f"{_W}lvl"):
                self._levels[kind, int(level.get(f"{_W}ilvl", "0"))] = _Level(
                    _value(level, "numFmt") or "decimal", _value(level, "lvlText") or "", _start(level, "start")
                )
        for number in numbering.iter(f"{_W}num"):
            name = number.get(f"{_W}numId", "")
            self._lists[name] = _value(number, "abstractNumId") or ""
            for override in number.iter(f"{_W}lvlOverride"):
                if override.find(f"{_W}startOverride") is not None:
                    at = int(override.get(f"{_W}ilvl", "0"))
                    self._restarts[name, at] = _start(override, "startOverride")

    def label(self, paragraph: Any) -> str:
        """Return the number or bullet that Word prints before a paragraph, with a space, or ""."""
        name, depth = self._place(paragraph)
        kind = self._lists.get(name or "")
        level = self._levels.get((kind, depth)) if kind is not None else None
        if name is None or kind is None or level is None or level.form == "none":
            return ""
        if level.form == "bullet":
            return f"{level.text if level.text in ('-', '+') else '+' if depth else '-'} "
        self._count(name, kind, depth, level)
        return _PLACE.sub(lambda found: self._printed(kind, int(found[1]) - 1, level), level.text) + " "

    def _place(self, paragraph: Any) -> tuple[str | None, int]:
        """Return the list a paragraph stands in and how deep: by itself, else by its style."""
        name, depth = _numbered(paragraph)
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        at = None if style is None else style.get(f"{_W}val")
        seen: set[str] = set()
        while at is not None and at in self._of_style and at not in seen and (name is None or depth is None):
            seen.add(at)
            its_name, its_depth, based = self._of_style[at]
            name, depth, at = name or its_name, its_depth if depth is None else depth, based
        return (None if name == "0" else name), depth or 0

    def _count(self, name: str, kind: str, depth: int, level: _Level) -> None:
        counts = self._counts[kind]
        if (name, depth) in self._restarts and (name, depth) not in self._begun:
            counts[depth] = self._restarts[name, depth] - 1
        self._begun.add((name, depth))
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [at for at in counts if at > depth]:
            del counts[deeper]

    def _printed(self, kind: str, depth: int, shown_by: _Level) -> str:
        level = self._levels.get((kind, depth), shown_by)
        return _in_form(self._counts[kind].get(depth, level.start), level.form)


def _numbered(element: Any) -> tuple[str | None, int | None]:
    properties = element.find(f"{_W}pPr/{_W}numPr")
    if properties is None:
        return None, None
    depth = _value(properties, "ilvl")
    return _value(properties, "numId"), None if depth is None else int(depth)


def _value(element: Any, name: str) -> str | None:
    found = element.find(f"{_W}{name}")
    return None if found is None else found.get(f"{_W}val")


def _start(element: Any, name: str) -> int:
    return int(_value(element, name) or "1")


def _in_form(count: int, form: str) -> str:
    if form in ("lowerLetter", "upperLetter"):
        letters = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letters.upper() if form == "upperLetter" else letters
    if form in ("lowerRoman", "upperRoman"):
        return _roman(count).upper() if form == "upperRoman" else _roman(count)
    return f"{count:02d}" if form == "decimalZero" else str(count)


def _roman(count: int) -> str:
    printed = ""
    for worth, letters in _ROMAN:
        printed += letters * (count // worth)
        count %= worth
    return printed
