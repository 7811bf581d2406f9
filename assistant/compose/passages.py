"""The sentences that answer, from the best clauses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile
from math import fsum

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist, row_gist, sentences, without_marker
from assistant.compose.tasks import is_role_line
from assistant.evidence import Ranked
from assistant.understanding.cues import VERBATIM
from assistant.understanding.wanted import Wanted
from ingest.folding import match_key, syllables
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause

_ROOM = 1150
_CLOSE = 0.86
_HEADING = 140
_MOST_BELOW = 12
_FIGURE_ROOM = 360
_VERBATIM_ROOM = 2500
_FEW = 4
_HEAD_LINE = 60
"""Characters: longer headings say something themselves, shorter lines of a document's head only whose it is."""


def compose_passages(context: Context, chosen: Sequence[Ranked]) -> Draft:
    """Quote the telling sentences of the chosen clauses, best first; say how many of those pointed at are shown."""
    draft = Draft(context.corpus)
    room = _VERBATIM_ROOM * _FEW if VERBATIM.search(context.frame.text) else _ROOM
    for place, item in enumerate(chosen, 1):
        # A figure is looked for in one sentence of a long paragraph.
        most = _FIGURE_ROOM if context.frame.wanted is Wanted.COUNT else 900
        least = _VERBATIM_ROOM if context.frame.verbatim else 240
        words = telling(context, item.clause, max(min(room, most), least))
        if item.clause.text.rstrip().endswith(":"):
            below = _announced(context, item.clause)[:_MOST_BELOW]
            words = say.with_parts(words, [say.item_part(gist(one, 160), draft.cite(one)) for one in below])
        name, label, mark = context.corpus.name(item.clause.plan), label_of(item.clause.path), draft.cite(item.clause)
        draft.say(say.according_to(name, label, words, mark, charged(context, draft, item.clause)))
        room -= len(words)
        if room < 200:
            if context.frame.about and place < len(chosen):
                draft.say(say.counted(place, len(chosen), say.nouns.CLAUSE))
                draft.complete = Complete(place, len(chosen))
            break
    return draft


def _announced(context: Context, clause: Clause) -> list[Clause]:
    """Return what a clause ending in a colon announces: what stands under it, or after it up to the next paragraph."""
    if below := context.corpus.children(clause):
        return below
    above = context.corpus.parent(clause)
    beside = context.corpus.children(above) if above else []
    after = beside[beside.index(clause) + 1 :] if clause in beside else []
    until = list(takewhile(lambda one: one.kind != clause.kind, after))
    return [one for one in until if one.kind == until[0].kind]


def charged(context: Context, draft: Draft, clause: Clause) -> str:
    """Say whom the heading above a clause charges with it: a clause of duties does not name its own agency."""
    heading = charging_heading(context, clause)
    if heading is None:
        return ""
    agencies = dict.fromkeys(row.agency for row in context.corpus.duties([clause.plan]) if row.path == clause.path)
    return say.charged_to(say.join(list(agencies)), draft.cite(heading))


def cite_with_heading(context: Context, draft: Draft, clauses: Sequence[Clause]) -> str:
    """Return the marks of clauses, then of the headings that name whom they charge: there a reader finds the name."""
    headings = [heading for clause in clauses if (heading := charging_heading(context, clause)) is not None]
    return "".join(dict.fromkeys(draft.cite(clause) for clause in (*clauses, *headings)))


def charging_heading(context: Context, clause: Clause) -> Clause | None:
    """Return the heading that names whom a clause charges, None where the clause itself or no heading names them."""
    heading = context.corpus.parent(clause)
    rows = [row for row in context.corpus.duties([clause.plan]) if row.path == clause.path]
    if heading is None or not rows or clause.cells:
        return None
    named = context.agencies.lexicon.agencies_in(heading.text)
    agencies = list(dict.fromkeys(row.agency for row in rows))
    if len(agencies) > 1 and any(map(context.agencies.is_collective, agencies)):
        return None
    # "8. Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh" charges both; an agency that the clause itself names is told by it.
    if any(not any(context.agencies.same(one, mention.name) for mention in named) for one in agencies):
        return None
    return None if any(match_key(one) in match_key(clause.text) for one in agencies) else heading


def choose(context: Context, limit: int = 3) -> list[Ranked]:
    """Return the best clauses that say something, near-equals included."""
    said = [item for item in context.ranked if says_something(context, item.clause)]
    if not said:
        return []
    top = said[0].score
    return [item for item in said[:limit] if item.score >= _CLOSE * top]


def says_something(context: Context, clause: Clause) -> bool:
    if clause.kind in HEADING_KINDS:
        # A numbered sentence is no title: nothing stands under it.
        return len(clause.text) > _HEADING or not context.corpus.children(clause)
    if clause.kind == "header" and len(clause.text) < _HEAD_LINE:
        return False
    return clause.kind not in ("recipients", "signature") and not is_role_line(clause)


def telling(context: Context, clause: Clause, room: int, beside: Iterable[str] = (), *, naming: str = "") -> str:
    """Return the sentences of a clause that cover the topic best, in the clause's order, within `room` characters.

    `beside` are words that the sentences must tell whatever the topic is: the name that a row is about. One that prints
    `naming` is never left out: without it the rest would be read as said of that name. Where a number is asked for and
    the sentence that covers most has none, those that print one come first.
    """
    if clause.cells:
        return row_gist(clause)
    text = without_marker(clause.text)
    if len(text) <= room:
        return text
    parts = sentences(text)
    topic = {*context.frame.topic, *beside}
    scored = sorted(
        range(len(parts)),
        key=lambda i: (
            not (naming and match_key(naming) in match_key(parts[i])),
            -fsum(context.evidence.weight(s) for s in topic.intersection(syllables(parts[i]))),
        ),
    )
    if context.frame.wanted is Wanted.COUNT and not re.search(r"\d", parts[scored[0]]):
        scored.sort(key=lambda i: _NUMBER.search(parts[i]) is None)
    kept: list[int] = []
    used = 0
    for index in scored:
        if kept and used + len(parts[index]) > room:
            continue
        kept.append(index)
        used += len(parts[index]) + 1
    return _stitched(parts, sorted(kept))


_NUMBER = re.compile(r"(?<![\d/.-])\d{1,3}(?:[.,]\d+)*(?![\d/])")
"""A figure that counts something: no year, no date, no document."""


def _stitched(parts: Sequence[str], kept: Sequence[int]) -> str:
    made = ""
    for place, index in enumerate(kept):
        skipped = index > 0 if place == 0 else index != kept[place - 1] + 1
        made += (" […] " if skipped and made else "[…] " if skipped else " " if made else "") + parts[index]
    return made
