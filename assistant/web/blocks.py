"""An answer's Markdown as paragraphs, items and tables, for the files that people take away."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from markdown_it.token import Token

from assistant.web.markup import tokens_of

MARK = re.compile(r"\[(\d{1,4})\]")


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one face."""

    text: str
    is_bold: bool = False
    is_italic: bool = False


Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph, a heading, or an item of a list; `number` is an item's printed number, None under a bullet."""

    line: Line
    kind: Literal["paragraph", "heading", "item"] = "paragraph"
    depth: int = 0
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table; every row has as many cells as the head."""

    head: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]


Block = Text | Table


def plain(line: Line) -> str:
    """Return a line without its faces."""
    return "".join(run.text for run in line)


def marks_of(text: str) -> list[int]:
    """Return the numbers of the citation marks in a text, each once."""
    return list(dict.fromkeys(int(n) for n in MARK.findall(text)))


def blocks(markdown: str) -> list[Block]:
    """Return what an answer is made of, in order."""
    return list(_Reader(tokens_of(markdown)).blocks())


class _Reader:
    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = iter(tokens)
        self._depth = 0
        self._number: str | None = None
        self._opens_item = False

    def blocks(self) -> Iterator[Block]:
        kind: Literal["paragraph", "heading"] = "paragraph"
        for token in self._tokens:
            if token.type == "table_open":
                yield self._table()
            elif token.type in ("bullet_list_open", "ordered_list_open"):
                self._depth += 1
            elif token.type in ("bullet_list_close", "ordered_list_close"):
                self._depth -= 1
            elif token.type == "list_item_open":
                self._opens_item, self._number = True, token.info or None
            elif token.type in ("heading_open", "paragraph_open"):
                kind = "heading" if token.type == "heading_open" else "paragraph"
            elif token.type == "inline":
                yield self._text(token, kind)
            elif token.content.strip():
                yield Text((Run(token.content.rstrip("\n")),))

    def _text(self, token: Token, kind: Literal["paragraph", "heading"]) -> Text:
        if not self._depth:
            return Text(_line(token), kind)
        if not self._opens_item:
            return Text(_line(token), "paragraph", self._depth)
        self._opens_item = False
        return Text(_line(token), "item", self._depth, self._number)

    def _table(self) -> Table:
        rows: list[list[Line]] = []
        for token in self._tokens:
            if token.type == "table_close":
                break
            if token.type == "tr_open":
                rows.append([])
            elif token.type == "inline":
                rows[-1].append(_line(token))
        head, *rest = (tuple(row) for row in rows)
        return Table(head, tuple(rest))


def _line(token: Token) -> Line:
    bold = italic = 0
    runs: list[Run] = []
    for child in token.children or ():
        match child.type:
            case "strong_open" | "strong_close":
                bold += child.nesting
            case "em_open" | "em_close":
                italic += child.nesting
            case "softbreak" | "hardbreak":
                runs.append(Run("\n"))
            case _:
                if child.content:
                    runs.append(Run(child.content, bold > 0, italic > 0))
    return tuple(runs)
