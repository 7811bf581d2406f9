"""An answer in growing pieces, so that the first words stand on the screen at once."""

from __future__ import annotations

import re
from collections.abc import Iterator

_STEPS = 6
_WORD_END = re.compile(r"(?<=\S)(?=\s)")


def growing(text: str, steps: int = _STEPS) -> Iterator[str]:
    """Yield ever longer beginnings of `text`, the whole of it last; each is Markdown that renders well."""
    cuts = [cut for cut in _cuts(text) if cut < len(text)]
    stride = max(1, -(-len(cuts) // steps))
    for cut in cuts[stride - 1 :: stride]:
        yield text[:cut]
    yield text


def _cuts(text: str) -> Iterator[int]:
    start = 0
    for line in text.splitlines(keepends=True):
        # Half a table row would show as loose text and jump; rows come whole.
        if not line.lstrip().startswith("|"):
            for end in _WORD_END.finditer(line):
                if _is_closed(line[: end.start()]):
                    yield start + end.start()
        start += len(line)
        yield start


def _is_closed(beginning: str) -> bool:
    return beginning.count("**") % 2 == 0 and beginning.count("`") % 2 == 0
