"""Markdown of an answer to safe HTML: tables, lists and emphasis render; HTML, links and images stay text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import escape
from itertools import pairwise
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from assistant.web import words

_MARK = re.compile(r"( ?)\[(\d{1,4})\]([.,;:!?)”]*)")
NO_BREAK = "\u00a0"
_SHORT_CELL = 16
_NAME_CELL = 60
_INERT = ("image", "link", "autolink", "html_inline", "html_block", "entity", "reference", "code", "lheading")


def to_html(text: str, labels: Mapping[int, str]) -> str:
    """Return an answer as HTML; each [n] in `labels` becomes a button that opens source n."""
    tokens = tokens_of(text)
    _name_cells(tokens)
    return str(_PARSER.renderer.render(tokens, _PARSER.options, {"labels": labels}))


def tokens_of(text: str) -> list[Token]:
    """Return an answer taken apart as `to_html` takes it."""
    return _PARSER.parse(text)


def mark(n: int, label: str) -> str:
    """Return the button of one citation mark."""
    spoken = escape(words.source_mark(n, label))
    return f'<button type="button" class="cite" data-n="{n}" aria-label="{spoken}" title="{escape(label)}">{n}</button>'


def _text(_: RendererHTML, tokens: Sequence[Token], at: int, __: Any, env: Any) -> str:
    labels: Mapping[int, str] = env["labels"]

    def button(found: re.Match[str]) -> str:
        n = int(found[2])
        if n not in labels:
            return found[0]
        # Neither the mark nor the full stop after it may open a line on its own.
        made = mark(n, labels[n]) + found[3]
        stays = f'<span class="stay">{made}</span>' if found[3] else made
        return f"{NO_BREAK if found[1] else ''}{stays}"

    return _MARK.sub(button, escape(tokens[at].content, quote=False))


def _table_open(*_: Any) -> str:
    # A wide table scrolls by itself, so that the page never does; a keyboard reaches it by its tab stop.
    return f'<div class="table" role="region" tabindex="0" aria-label="{words.TABLE}"><table>'


def _table_close(*_: Any) -> str:
    return "</table></div>"


def _name_cells(tokens: Sequence[Token]) -> None:
    """Give each cell the head of its column, which stands before it on a narrow screen, and a class by its length."""
    heads: list[str] = []
    column = 0
    for token, inside in pairwise(tokens):
        match token.type:
            case "thead_open":
                heads = []
            case "th_open":
                heads.append(inside.content)
            case "tr_open":
                column = 0
            case "td_open":
                token.attrSet("data-head", heads[column])
                token.attrSet("class", _size(inside.content))
                column += 1


def _size(words: str) -> str:
    # "chủ trì" or a date broken over two lines reads badly; a long cell takes the room that is left.
    return "short" if len(words) <= _SHORT_CELL else "name" if len(words) <= _NAME_CELL else "long"


def _heading(_: RendererHTML, tokens: Sequence[Token], at: int, *__: Any) -> str:
    # The page's own headings are levels 1 to 3; whatever an answer asks for stays below them.
    return "<h4>" if tokens[at].nesting == 1 else "</h4>"


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "breaks": True}).enable("table").disable(list(_INERT))
    parser.add_render_rule("text", _text)
    parser.add_render_rule("table_open", _table_open)
    parser.add_render_rule("table_close", _table_close)
    parser.add_render_rule("heading_open", _heading)
    parser.add_render_rule("heading_close", _heading)
    return parser


_PARSER = _parser()
