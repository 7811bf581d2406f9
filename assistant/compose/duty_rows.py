"""Which rows of the duty register a question about agencies is about: theirs, in its role, part and subject."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from assistant.compose.context import Context
from assistant.compose.overall import is_about_whole_plan, plan_words
from assistant.compose.scope import APPENDIX_PATH, is_within, scope_of, takes_in_appendix, without_scope
from assistant.subject import GENRE
from assistant.understanding.cues import NOW
from ingest.folding import match_key, syllables
from ingest.gazetteer import UPPER
from ingest.registers.clock import span_of
from ingest.registers.words import Duty

_WITHOUT_APPENDIX = re.compile(
    r"thân (?:kế hoạch|văn bản)|(?:ngoài|trừ|không (?:tính|kể|lấy|gồm))(?: \w+){0,3} phụ lục"
)


def rows_of(context: Context, plans: Sequence[str]) -> list[Duty]:
    """Return the register rows of the frame's agencies in `plans`, by role and place where the question says so."""
    frame = context.frame
    rows = [row for row in of_agencies(context, plans) if frame.role in (None, row.role)]
    rows = [row for row in rows if row.role != frame.without_role]
    if _WITHOUT_APPENDIX.search(frame.text) and not takes_in_appendix(frame.text):
        return [row for row in rows if not row.path.startswith(APPENDIX_PATH)]
    scopes = {plan: scope_of(context, plan) for plan in plans}
    return [row for row in rows if (scope := scopes[row.plan]) is None or is_within(context, row.plan, row.path, scope)]


def of_agencies(context: Context, plans: Sequence[str]) -> list[Duty]:
    """Return the rows of the frame's agencies, and of those they took over where the plan or question calls for it.

    A department of today that took over another's tasks is asked about under its new name: its predecessors' rows
    count where the plan knows no agency of that name, or the question speaks of now and then.
    """
    found: list[Duty] = []
    for agency in context.frame.agencies:
        rows = context.corpus.duties(plans)
        own = [row for row in rows if context.agencies.same(row.agency, agency)]
        if not own or NOW.search(context.frame.text):
            own += [row for row in rows if context.agencies.follows(agency, row.agency)]
        # A plan issued since the mergers knows an agency of before only by its name of now.
        found += own or [row for row in rows if _is_named_anew(context, row, agency)]
    return _of_the_place(context, list(dict.fromkeys(found)))


_COUNCIL = r"(?:UBND|[ỦU][ỷy] ban nhân dân) (?:các )?(?:quận|huyện|thị xã|thành phố|thị trấn|xã|phường|đặc khu|TP)"
_COUNCIL_OF = re.compile(rf"{_COUNCIL} (?P<places>(?-i:[{UPPER}]).*)", re.IGNORECASE)
_PLACES = re.compile(r"\s*,\s*|\s+và\s+(?:(?:các )?(?:quận|huyện|thị xã|thành phố) )?")


def _of_the_place(context: Context, rows: list[Duty]) -> list[Duty]:
    """Leave out what other places' councils have where a question is about that of one ("UBND huyện Bát Xát")."""
    text = match_key(context.frame.text)
    places = {row.agency: match_key(found["places"]) for row in rows if (found := _COUNCIL_OF.search(row.agency))}
    asked = {name for name, listed in places.items() if any(place in text for place in _PLACES.split(listed))}
    if not asked and not _COUNCIL_OF.search(context.frame.typed):
        return rows
    return [row for row in rows if row.agency not in places or row.agency in asked]


def _is_named_anew(context: Context, row: Duty, agency: str) -> bool:
    issued = span_of(context.corpus.views[row.plan].metadata.date)
    if issued is None:
        return False
    since = {one.id: one.since for one in context.agencies.lexicon.successors(context.agencies.key(agency))}
    begins = since.get(context.agencies.key(row.agency))
    return begins is not None and issued.first >= date.fromisoformat(begins)


_OF_ALL = re.compile(
    r"\b(?:tính|kể|gồm|lấy|cộng|thêm|cả|lẫn)\b(?: \w+){0,5} "
    r"(?:(?:giao )?chung(?: \w+){0,2} (?:cho|của)|cho (?:tất cả|mọi|toàn thể))"
    r"(?: \w+){0,2} (?:sở|ban|ngành|cơ quan|đơn vị)\b"
)


def given_to_all(context: Context, plan: str) -> list[Duty]:
    """Return what a plan gives to groups that take the agencies in, where a question wants that too; else nothing."""
    if not _OF_ALL.search(context.frame.text):
        return []
    rows = [row for row in context.corpus.duties([plan]) if context.agencies.is_collective(row.agency)]
    bound = [row for row in rows if all(context.agencies.binds(row.agency, one) for one in context.frame.agencies)]
    return list({row.path: row for row in reversed(bound)}.values())[::-1]


_ALL = re.compile(r"(?:tính|kể|gồm) cả\b|toàn bộ (?:\w+ )?(?:nhiệm vụ|việc)\b")
_SUBJECT = 0.55
_MANY = 4


def focused(context: Context, rows: list[Duty]) -> list[Duty]:
    """Keep the rows about the subject where a question narrows a long list to one; else all of them."""
    # Neither what the plan is called by is a subject, nor what is left of a name ("thủ trưởng các cơ quan").
    called = GENRE.union(plan_words(context), *(syllables(row.agency) for row in rows))
    topic = tuple(word for word in context.frame.topic if word not in called)
    own = without_scope(replace(context, frame=replace(context.frame, topic=topic)))
    if len(rows) < _MANY or is_about_whole_plan(own) or _ALL.search(context.frame.text):
        return rows
    covered = [
        context.evidence.coverage(context.frame.topic, context.corpus.clause(row.plan, row.path)) for row in rows
    ]
    top = max(covered)
    return [row for row, share in zip(rows, covered, strict=True) if share >= 0.7 * top] if top >= _SUBJECT else rows


def unique(rows: Sequence[Duty]) -> list[Duty]:
    """Return one row a clause and role, in document order as registered."""
    return list({(row.plan, row.path, row.role): row for row in rows}.values())
