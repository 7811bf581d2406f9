"""An answer with what the assistant itself says in English; what it quotes stays in the plans' own words.

The answer is made and proved in Vietnamese first: English is put line by line in the place of sentences that are known,
and a line that is not known stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import say
from assistant.english import around, claims, corrections, facts, lists, plans, ranking, refusals, rest, tasks
from assistant.english.blanks import Pair
from assistant.english.forms import SHAPES, label, plan_name, roles
from assistant.english.names import DepartmentNames

_PAIRS = sorted(
    (
        pair
        for kind in (around, lists, plans, ranking, rest, claims, corrections, tasks, facts, refusals)
        for pair in kind.PAIRS
    ),
    key=lambda pair: -pair.own,
)
_PLACED = re.compile(rf"(?P<label>{SHAPES['label']})(?P<mark> {SHAPES['mark']})")
_SAID_OF = re.compile(r"(?P<n>\d+)/(?P<total>\d+) kế hoạch (?P<how>[^()]+?) \((?P<places>[^()]*)\)")
_HOW = {
    say.COMPARED_STATING: "state it",
    say.COMPARED_CHARGING: "assign it",
    say.COMPARED_NOT_CHARGING: "give it no task of its own",
    say.COMPARED_NO_AGENCY: "state it without a clear agency",
    say.COMPARED_NO_DAY: "state it without a set day",
    say.COMPARED_NOT_TWINNED: "name partners without twinning",
    say.COMPARED_ONLY_NAMED: "name it, but not as a partner as asked",
    say.COMPARED_NEAR: "have something near in meaning",
    say.COMPARED_SILENT: "do not state it",
}
_CELLS = {
    say.COMPARISON_SILENT: "Not stated.",
    say.COMPARISON_NOT_FOUND: "What is asked was not found.",
    say.COMPARISON_NO_DUTY: "No task of its own for this agency.",
    say.COMPARISON_NEAR: "Not plainly stated; near in meaning, to be compared:",
    say.COMPARISON_ONLY_NAMED: "Only named:",
    say.COMPARISON_NOT_TWINNED: "No twinning stated:",
    say.COMPARISON_NO_AGENCY: "No clear agency:",
    say.NO_FIXED_DAY: "No day set:",
}
_CELL_HEAD = re.compile("|".join(re.escape(words) for words in sorted(_CELLS, key=len, reverse=True)))
_NAMED = re.compile(r"^(?:The )?\*\*[Pp]lan of [^*]+\*\*[:,]? ")
_PLAN_FIRST = re.compile(r"^((?:- )?(?:\*\*)?)plan of ")
_BULLET, _PARTS, _AND = " • ", "; ", " và "


class InEnglish:
    """Puts answers into English; holds nothing but its sentences and names, so that one serves all."""

    def __init__(self, names: DepartmentNames, pairs: Sequence[Pair] = _PAIRS) -> None:
        """`names` are told below an answer that has them; `pairs` are tried in order."""
        self._names = names
        self._pairs = pairs

    def render(self, text: str) -> str:
        """Return an answer's text in English, then what its departments are called in English."""
        told = self._lines(text)
        names = self._names.told(told)
        return f"{told}\n\n{names}" if names else told

    def _lines(self, text: str) -> str:
        lines = text.split("\n")
        return "\n".join(
            self._row(line, is_head=at + 1 < len(lines) and lines[at + 1].startswith("| ---"))
            if line.startswith("|")
            else self._begun(line)
            for at, line in enumerate(lines)
        )

    def _begun(self, line: str) -> str:
        return _PLAN_FIRST.sub(r"\1Plan of ", self.line(line))

    def line(self, line: str) -> str:
        """Return one sentence, or part of one, in English; as it is where it is not known."""
        for pair in self._pairs:
            if (told := pair.render(line, self.line)) is not None:
                return told
        if _SAID_OF.match(line):
            return _SAID_OF.sub(_stating, line)
        return self._together(line)

    def _together(self, line: str) -> str:
        """Return several parts of a sentence in English, where each of them is known."""
        for between, english in ((_PARTS, "; "), (_AND, " and ")):
            parts = line.split(between)
            told = [self.line(part) for part in parts] if len(parts) > 1 else []
            if told and all(new != old for new, old in zip(told, parts, strict=True)):
                return english.join(told)
        return line

    def _row(self, line: str, *, is_head: bool) -> str:
        cells = line.strip("|").split(" | ")
        plan = cells[0].strip()
        if is_head:
            return f"| {' | '.join(lists.COLUMNS.get(cell.strip(), cell.strip()) for cell in cells)} |"
        return f"| {' | '.join(self._cell(cell.strip(), plan) for cell in cells)} |" if "---" not in line else line

    def _cell(self, cell: str, plan: str) -> str:
        if re.fullmatch(SHAPES["role"], cell):
            return roles(cell)
        if placed := _PLACED.fullmatch(cell):
            return f"{label(placed['label'])}{placed['mark']}"
        if (named := plan_name(cell)) != cell:
            return _PLAN_FIRST.sub(r"\1Plan of ", named)
        return _BULLET.join(self._told(part, plan) for part in cell.split(_BULLET))

    def _told(self, part: str, plan: str) -> str:
        """Return one of several things in a cell: a head of ours, or a sentence without the plan that its row names."""
        if head := _CELL_HEAD.match(part):
            return f"{_CELLS[head[0]]} {self._told(part[head.end() :].strip(), plan)}".strip()
        for whole in (part, f"- {part}", f"**{plan}** {part}", f"**{plan}**: {part}", f"**{plan}**, {part}"):
            if (told := self.line(whole)) != whole:
                return _NAMED.sub("", told.removeprefix("- "))
        return part


def _stating(found: re.Match[str]) -> str:
    how = _HOW.get(found["how"])
    return found[0] if how is None else f"{found['n']} of {found['total']} plans {how} ({found['places']})"
