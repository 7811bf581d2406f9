"""An answer becomes statements: sentences and table rows, each with the marks [n] it carries."""

from __future__ import annotations

import re
from typing import NamedTuple

_MARK = re.compile(r"\[(\d{1,3})\](?!\()")
_RULE = re.compile(r"^\s*\|?[\s:|-]+\|?\s*$")
_LIST_SIGN = re.compile(r"^\s*(?:[-*+•>]\s+|#{1,6}\s+|\d{1,3}[.)]\s+)*")
# After a full stop (and the marks that belong before it) a new sentence begins with a capital or a quote.
_SENTENCE_END = re.compile(r"(?<=[.!?…])(?<!\bTP\.)(?<!\bTp\.)((?:\s*\[\d{1,3}\])*)\s+(?=[\"“*(]*[A-ZÀ-ỸĐ])")


class Statement(NamedTuple):
    """One sentence or table row as shown, and the citation numbers it carries."""

    text: str
    marks: tuple[int, ...]
    is_row: bool = False


def marks_in(text: str) -> tuple[int, ...]:
    """Return the citation numbers in order, each once."""
    return tuple(dict.fromkeys(int(found[1]) for found in _MARK.finditer(text)))


def without_marks(text: str) -> str:
    """Return `text` without its [n] marks."""
    return _MARK.sub(" ", text)


def statements_of(answer: str) -> list[Statement]:
    """Split an answer; table heads and rules carry no statement and are left out."""
    lines = answer.splitlines()
    found: list[Statement] = []
    for index, line in enumerate(lines):
        if not line.strip() or _RULE.match(line):
            continue
        if line.lstrip().startswith("|"):
            if index + 1 < len(lines) and lines[index + 1].lstrip().startswith("|") and _RULE.match(lines[index + 1]):
                continue
            found.append(Statement(line.strip(), marks_in(line), is_row=True))
        else:
            found.extend(Statement(text, marks_in(text)) for text in _sentences(_LIST_SIGN.sub("", line)))
    return found


def list_length(answer: str) -> int:
    """Return how many list lines and table rows the answer has."""
    rows = sum(statement.is_row for statement in statements_of(answer))
    return rows + sum(bool(re.match(r"\s*(?:[-*+•]|\d{1,3}[.)])\s+", line)) for line in answer.splitlines())


def _sentences(line: str) -> list[str]:
    parts = _SENTENCE_END.split(line)
    # `split` keeps the marks that stood after a full stop as every second part: they close the sentence before.
    tails = [*parts[1::2], ""]
    return [text for part, tail in zip(parts[::2], tails, strict=True) if (text := (part + tail).strip())]
