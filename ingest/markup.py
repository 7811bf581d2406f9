"""Web markup in a text file: HTML tables become rows of a Markdown table; links, entities and backslashes go.

Both are how programs wrote the text down, not what the plan prints. Files without them come out unchanged.
"""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

_TABLE = re.compile(r"<table\b.*?</table\s*>", re.IGNORECASE | re.DOTALL)
# "1\." and "\-": a writer of Markdown keeps them from being read as a list. "\*" and "\|" mean themselves.
_ESCAPED = re.compile(r"\\(?=[-+.()#_\[\]>!&~])")
_LINK = re.compile(r"!?\[(?P<words>[^\[\]\n]*)\]\((?:https?:|mailto:|javascript:|[/#])[^()\n]*\)")
_UNDERLINED = re.compile(r"(?<![\w_])(_{1,2})(?=[^\s_])([^_\n]+)(?<=\S)\1(?![\w_])")
_ENTITY = re.compile(r"&(?:nbsp|amp|quot|ndash|mdash|lt|gt|#\d{2,5});")
# A mark that refers to a note is a link, in text pasted with its HTML.
_ANCHOR = re.compile(r"</?a(?:\s[^<>]*)?>", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_BREAKS = frozenset({"br", "p", "div", "li"})


def without_markup(text: str) -> str:
    """Return the text as it reads once the markup is shown."""
    text = _TABLE.sub(lambda found: table_rows(found[0]), text)
    text = _ANCHOR.sub("", text)
    text = _ENTITY.sub(lambda found: unescape(found[0]), _LINK.sub(lambda found: found["words"], text))
    return _UNDERLINED.sub(lambda found: found[2], _ESCAPED.sub("", text))


def table_rows(table: str) -> str:
    """Return an HTML table as Markdown rows; one inside a cell of another is taken for words."""
    reader = _TableReader()
    reader.feed(table)
    reader.close()
    rows = [row for row in reader.filled() if any(row)]
    if not rows:
        return ""
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n\n" + "\n".join([lines[0], "|" + " --- |" * len(rows[0]), *lines[1:]]) + "\n\n"


class _TableReader(HTMLParser):
    """Collects the cells of a table with how far each stretches to the right and down."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._rows: list[list[tuple[str, int, int]]] = []
        self._cell: list[str] | None = None
        self._spans = (1, 1)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self._close_cell()
            self._rows.append([])
        elif tag in ("td", "th"):
            self._close_cell()
            named = dict(attrs)
            self._spans = (_number(named.get("colspan")), _number(named.get("rowspan")))
            self._cell = []
        elif tag in _BREAKS and self._cell:
            self._cell.append("<br>")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr", "table"):
            self._close_cell()

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(data)

    def _close_cell(self) -> None:
        if self._cell is None:
            return
        words = _SPACE.sub(" ", unescape("".join(self._cell))).replace("|", "/")
        words = re.sub(r"(?:\s*<br>\s*)+", "<br>", words).strip()
        words = re.sub(r"\A(?:<br>)+|(?:<br>)+\Z", "", words)
        if not self._rows:
            self._rows.append([])
        self._rows[-1].append((words, *self._spans))
        self._cell = None

    def filled(self) -> list[list[str]]:
        """Return the rows, each as wide as the widest; what stretches down holds for each row but as their number."""
        width = max((sum(across for _, across, _ in row) for row in self._rows), default=0)
        below: dict[int, tuple[str, int]] = {}
        found = []
        for row in self._rows:
            cells: list[str] = []
            waiting = list(row)
            while waiting or len(cells) in below:
                at = len(cells)
                if at in below:
                    words, left = below.pop(at)
                    cells.append(words if at else "")
                    if left > 1:
                        below[at] = (words, left - 1)
                    continue
                words, across, down = waiting.pop(0)
                cells += [words, *[""] * (across - 1)]
                if down > 1:
                    below[at] = (words, down - 1)
            found.append(cells + [""] * (width - len(cells)))
        return found


def _number(printed: str | None) -> int:
    return min(int(printed), 50) if printed and printed.isdigit() and int(printed) else 1
