"""An answer's Markdown as plain lines, for a terminal: no signs of emphasis, a table row by row."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.web.blocks import Block, Table, blocks, plain


def plain_lines(markdown: str) -> Iterator[str]:
    """Yield the lines of an answer; a blank one parts paragraphs, lists and tables."""
    before: Block | None = None
    for block in blocks(markdown):
        if before is not None and not (_is_item(before) and _is_item(block)):
            yield ""
        yield from _lines(block)
        before = block


def _is_item(block: Block) -> bool:
    return not isinstance(block, Table) and block.depth > 0


def _lines(block: Block) -> Iterator[str]:
    if isinstance(block, Table):
        yield from (" | ".join(map(plain, row)) for row in (block.head, *block.rows))
        return
    inset = "  " * max(0, block.depth - 1)
    if block.kind == "item":
        inset += f"{block.number}. " if block.number else "- "
    elif block.depth:
        inset += "  "
    begun, *rest = plain(block.line).split("\n")
    yield inset + begun
    yield from (" " * len(inset) + line for line in rest)
