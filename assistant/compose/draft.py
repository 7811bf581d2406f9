"""An answer being written: lines, and the citations their marks stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.answer import Citation, Complete, Status
from assistant.compose.row import laid_out, renumbered
from assistant.corpus import Corpus
from ingest.gazetteer import UPPER
from ingest.plan import Cell, Clause

_MARKER = re.compile(
    r"(?:Điều \d+[.:]|[IVXL]+[./)]|\d+(?:\.\d+)*\.|[a-zđ]\)|[-–+•▪●○◦])\s*(?=\S)"
    rf"|(?:CHƯƠNG|Chương|Mục) (?:[IVX]+|\d+)(?:[.:]\s+(?=[{UPPER}])|\s+(?=[{UPPER}]{{2}}))|\d{{1,2}}/\s+(?=\S)"
    rf"|(?:[a-zđ][./]|[A-EĐ]\.|o|(?:PHẦN|Phần) [IVX]+[.:]?)\s+(?=[{UPPER}])"
)
_FOOTNOTE = re.compile(r"\s?\[\d{1,3}\]")
_SENTENCE_END = re.compile(rf"(?<=[.;!?…])\s+(?=[“({UPPER}])")


@dataclass(slots=True)
class Draft:
    """Collects lines and hands out citation marks; the same clause and quote get the same mark."""

    corpus: Corpus
    status: Status = "answered"
    lines: list[str] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)
    complete: Complete | None = None
    suggestions: list[str] = field(default_factory=list)
    perhaps: set[tuple[str, str]] = field(default_factory=set)
    """Plan and path of what is told as perhaps about the same: the answer does not rest on it."""

    def cite(self, clause: Clause, quote: str | None = None) -> str:
        """Return the mark "[n]" for a clause; `quote` must be verbatim in it (default: its whole text)."""
        words = quote if quote is not None and quote in clause.text else clause.text
        for known in self.citations:
            if (known.plan, known.path) == (clause.plan, clause.path):
                return f"[{known.n}]"
        number = len(self.citations) + 1
        self.citations.append(
            Citation(
                number,
                clause.plan,
                clause.path,
                self.corpus.label(clause),
                words,
                clause.start,
                clause.end,
                clause.page,
            )
        )
        return f"[{number}]"

    def add(self, other: Draft) -> None:
        """Go on with the lines of another draft, its citations renumbered into this one's."""
        marks = {c.n: self.cite(self.corpus.clause(c.plan, c.path), c.quote) for c in other.citations}
        self.lines += [renumbered(line, lambda found: marks[int(found[1])]) for line in other.lines]
        self.complete = self.complete or other.complete
        self.perhaps |= other.perhaps

    def say(self, line: str) -> None:
        """Add one line of Markdown."""
        self.lines.append(line)

    @property
    def text(self) -> str:
        """The answer so far; list items and the rows of a table stand together, other lines are paragraphs."""
        made, lines = "", list(laid_out(self.lines))
        for before, line in zip(["", *lines], lines, strict=False):
            joins = line.startswith(("- ", "| ")) and before.startswith(line[:2])
            made += ("\n" if joins else "\n\n" if made else "") + line
        return made.strip()


def without_marker(text: str) -> str:
    """Return a clause's text without the marker it begins with, and without its marks of footnotes."""
    found = _MARKER.match(text)
    return without_notes(text[found.end() :] if found else text)


def without_notes(text: str) -> str:
    """Leave out a plan's own marks of footnotes ("Bộ Y tế[2]"): in an answer [2] is a citation of ours."""
    return _FOOTNOTE.sub("", text)


def gist(clause: Clause, limit: int = 320) -> str:
    """Return a clause's words for one line: whole sentences up to `limit` characters, at least the first.

    A sentence longer than that is cut at a comma or semicolon and ends in "…".
    """
    if clause.cells:
        return row_gist(clause)
    return shorten(without_marker(clause.text), limit)


def shorten(text: str, limit: int) -> str:
    """Cut `text` to `limit` characters at a sentence, else at a clause, else at a word."""
    if len(text) <= limit:
        return text
    kept = ""
    for sentence in _SENTENCE_END.split(text):
        if kept and len(kept) + len(sentence) + 1 > limit:
            return f"{kept} […]"
        kept = f"{kept} {sentence}".strip()
        if len(kept) > limit:
            break
    if len(kept) <= limit:
        return kept
    cut = max(kept.rfind(mark, limit // 2, limit) for mark in (";", ",", " "))
    return kept[: cut if cut > 0 else limit].rstrip(" ,;") + "…"


def row_gist(clause: Clause) -> str:
    """Return a table row as "subject (head: cell; head: cell)", empty cells and the counter left out."""
    filled = [cell for cell in beside_counter(clause) if cell.text]
    if not filled:
        return without_marker(clause.text)
    subject, rest = filled[0], filled[1:]
    told = "; ".join(f"{cell.column.lower()}: {tidy(cell.text)}" if cell.column else tidy(cell.text) for cell in rest)
    return without_notes(f"{subject.text.rstrip('.')}" + (f" ({told})" if told else ""))


def beside_counter(row: Clause) -> Sequence[Cell]:
    """Return a table row's cells without its counter: a row of totals has none, its own head comes first."""
    is_numbered = not row.cells[0].text[:1].isalpha()
    return row.cells[is_numbered:]


def tidy(cell: str) -> str:
    """Return a cell's items on one line: "- A; - B" → "A; B"; a cell that is no list stays as it is ("2015 - 2018")."""
    if not cell.startswith("-"):
        return cell
    # Where a stop ends each item, the last one too, a dash elsewhere stands in a name ("Hội Hữu nghị Việt - Lào").
    ends = r"\A|[;.]\s*" if cell.rstrip()[-1] in ";." else r"\A|[\s;]"
    parts = re.split(rf"(?:{ends})-\s+(?=\D)", cell)
    return "; ".join(part.strip(" ;") for part in parts if part.strip(" ;"))


def sentences(text: str) -> list[str]:
    """Split a clause's text into sentences and the parts that semicolons divide."""
    return [part for part in _SENTENCE_END.split(text) if part.strip()]
