"""What earlier answers showed: made again from their questions, as a conversation brings along only its words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache

from assistant.agencies import AgencyBook
from assistant.compose.draft import Draft
from assistant.compose.tasks import is_role_line
from assistant.corpus import Corpus
from assistant.evidence import Evidence
from assistant.understanding.cues import Sought
from assistant.understanding.frame import Frame
from assistant.understanding.told import Told
from ingest.folding import syllables
from ingest.plan import HEADING_KINDS, Clause

_KEPT = 256
_SHOWS = frozenset({"answered", "premise_corrected", "clarify"})
_MARK = re.compile(r"\[(\d+)\]")
_ROLES = ("chủ trì", "thực hiện", "phối hợp")


def newest_within(turns: Sequence[str], limit: int) -> list[str]:
    """Return the newest of the turns, oldest first, that are at most `limit` characters together.

    Reading takes longer than in proportion to a text's length, and a program may send any text as what was asked.
    """
    kept: list[str] = []
    for turn in reversed(turns):
        limit -= len(turn)
        if limit < 0:
            break
        kept.insert(0, turn)
    return kept


def _printed(clause: Clause) -> list[str]:
    return [word for text in (clause.text, *(cell.column for cell in clause.cells)) for word in syllables(text)]


class Recall:
    """Implements `assistant.understanding.told.Memory`; immutable once made, safe to share."""

    def __init__(
        self, corpus: Corpus, evidence: Evidence, agencies: AgencyBook, answer: Callable[[Frame], Draft]
    ) -> None:
        """`answer` drafts the answer to a question understood."""
        self._corpus = corpus
        self._evidence = evidence
        self._agencies = agencies
        self._answer = answer
        # The answer before is asked for at every turn that goes on from it.
        self.told = lru_cache(maxsize=_KEPT)(self._told)

    def _told(self, frame: Frame) -> Told:
        draft = self._answer(frame if frame.plans else replace(frame, plans=tuple(self._corpus.ids)))
        # The next question goes on about what was told, not about what may be said of it elsewhere.
        sure = [one for one in draft.citations if (one.plan, one.path) not in draft.perhaps]
        clauses = {citation.n: self._corpus.clause(citation.plan, citation.path) for citation in sure}
        marks = [(line, int(found[1])) for line in draft.lines if (found := _MARK.search(line))]
        marks = [(line, number) for line, number in marks if number in clauses]
        listed = [one for one in marks if one[0].startswith("- ")]
        items = tuple(clauses[number] for _, number in listed or marks)
        if draft.status not in _SHOWS and not (draft.lines and _MARK.search(draft.lines[0])):
            # Of a clause pointed at it was said what it lacks: the next question points at it still. Others that
            # are shown are only the nearest, unless the first line already tells of one.
            shown = tuple(self._corpus.clause(*key) for key in frame.about)
            return Told(draft.status, shown, items, self._holders(shown))
        cited = tuple(clauses.values())
        said = self._said(cited)
        holders = self._holders(cited, lead=frame.sought is Sought.WHO and frame.role is None)
        return Told(draft.status, said, items, holders, cited, self._documents(said))

    def beside(self, frame: Frame, step: int, *, is_item: bool) -> Clause | None:
        """Return the section, or the item, `step` places after the one that an answer is of; None without one."""
        chains = [
            [*self._corpus.headings(clause), *([clause] if self._corpus.children(clause) else [])]
            for clause in self.told(frame).clauses
        ]
        common = [level[0] for level in zip(*chains, strict=False) if len({one.id for one in level}) == 1]
        if not common:
            return None
        told = self.told(frame).clauses
        section = told[0] if is_item and len(told) == 1 else common[-1]
        among = [
            one
            for one in self._corpus.clauses([section.plan])
            if one.parent == section.parent and (one.kind in HEADING_KINDS or is_item)
        ]
        place = among.index(section) + step if section in among else -1
        return among[place] if 0 <= place < len(among) else None

    def _said(self, clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
        """Return the clauses that say what an answer tells: those beside them only name who does it, or head them.

        A heading with lines on who does it is the task itself.
        """
        tasks = [clause for clause in clauses if not is_role_line(clause)]
        above = {heading.id for clause in tasks for heading in self._corpus.headings(clause)}
        kept = tuple(clause for clause in clauses if not is_role_line(clause) and clause.id not in above)
        return kept or clauses

    def _holders(self, clauses: Sequence[Clause], *, lead: bool = False) -> tuple[str, ...]:
        """Return who holds the first of `clauses` charged to anybody; where that one takes part, who leads."""
        first: tuple[str, ...] | None = None
        for clause in clauses:
            rows = [row for row in self._corpus.duties([clause.plan]) if row.path == clause.path]
            # Where the first is charged to all of them together none is "họ".
            alone = [row for row in rows if not self._agencies.is_collective(row.agency)]
            ordered = sorted(alone, key=lambda row: _ROLES.index(row.role))
            if rows and first is None:
                first = tuple(dict.fromkeys(self._agencies.key(row.agency) for row in ordered))
                lead = lead and bool(ordered) and ordered[0].role == _ROLES[-1]
            if first is not None and (not lead or (ordered and ordered[0].role == _ROLES[0])):
                return tuple(dict.fromkeys(self._agencies.key(row.agency) for row in ordered))
        return first or ()

    def _documents(self, clauses: Sequence[Clause]) -> tuple[str, ...]:
        """Return the numbers of the documents that clauses cite, each once."""
        keys = {(clause.plan, clause.path) for clause in clauses}
        rows = self._corpus.references(dict.fromkeys(clause.plan for clause in clauses))
        return tuple(dict.fromkeys(row.number for row in rows if row.number and (row.plan, row.path) in keys))

    def share(self, words: Sequence[str], clauses: Sequence[Clause]) -> float:
        """Return the weight share of `words` that the clauses themselves print (0 to 1)."""
        return self._evidence.share(words, [word for clause in clauses for word in _printed(clause)])

    def best(self, words: Sequence[str], plans: Sequence[str]) -> float:
        """Return how much of `words` the best clause of `plans`, of any plan where none is given, covers (0 to 1)."""
        clauses = self._corpus.clauses(plans or self._corpus.ids)
        return max((self._evidence.coverage(words, c) for c in clauses), default=0.0)
