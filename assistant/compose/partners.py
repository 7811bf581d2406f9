"""Foreign localities, countries and organisations a province works with."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import telling
from ingest.folding import match_key
from ingest.label import label_of
from ingest.registers.words import Partner

_LOCALITY = re.compile(r"địa phương|thành phố|\btỉnh\b|kết nghĩa|nơi nào|vùng nào|locality|cit(?:y|ies)|province")
_COUNTRY = re.compile(r"(?:những |các )?nước(?! ngoài)|quốc gia|countr")
_BY_NAME = re.compile(r"cụ thể|\btên\b|đích danh|ký kết|thỏa thuận|kết nghĩa")
_TWINNED = re.compile(r"kết nghĩa|twin|sister")


def rows_of(context: Context, plans: Sequence[str]) -> list[Partner]:
    """Return the partner rows that the question asks for: by place, relation and type."""
    frame = context.frame
    rows = list(context.corpus.partners(plans))
    if frame.places:
        asked = {match_key(place) for place in frame.places}
        rows = [row for row in rows if {match_key(row.name), match_key(row.country or "")} & asked]
    if _TWINNED.search(frame.text):
        twinned = [row for row in rows if row.relation == "kết nghĩa"]
        rows = twinned or rows
    return rows


def compose_partners(context: Context) -> Draft | None:
    """List the partners asked about, plan by plan; None when no plan names any that fit."""
    draft = Draft(context.corpus)
    rows = _by_type(context, rows_of(context, context.frame.plans))
    rows = _about(context, rows)
    if not rows:
        return None
    for plan in dict.fromkeys(row.plan for row in rows):
        own = [row for row in rows if row.plan == plan]
        relations = dict.fromkeys(row.relation for row in own if row.relation)
        count = len({match_key(row.name) for row in own})
        draft.say(say.partners_head(context.corpus.name(plan), count, list(relations)))
        for path in dict.fromkeys(row.path for row in own):
            here = [row for row in own if row.path == path]
            clause = context.corpus.clause(plan, path)
            names = say.join([_name(row) for row in here])
            words = telling(context, clause, 420)
            draft.say(say.partners_item(names, label_of(path), words, draft.cite(clause)))
    silent = [context.corpus.name(plan) for plan in context.frame.plans if all(row.plan != plan for row in rows)]
    if silent and len(context.frame.plans) > 1:
        draft.say(say.partners_silent(silent))
    count = len({(row.plan, match_key(row.name)) for row in rows})
    draft.complete = Complete(count, count)
    draft.say(say.counted(count, count, say.nouns.PARTNER))
    return draft


def name_partners(context: Context, draft: Draft, plan: str) -> None:
    """Add the localities and countries that a plan names, where the one asked about is missing; two clauses at most."""
    rows = context.corpus.partners([plan])
    for path in list(dict.fromkeys(row.path for row in rows if row.type in ("locality", "country")))[:2]:
        names = say.join(list(dict.fromkeys(row.name for row in rows if row.path == path)))
        mark = draft.cite(context.corpus.clause(plan, path))
        draft.say(say.partners_named(context.corpus.name(plan), names, mark))


def _by_type(context: Context, rows: list[Partner]) -> list[Partner]:
    text = context.frame.text
    if _LOCALITY.search(text) and not _COUNTRY.search(text):
        kinds = ("locality", "region") if re.search(r"vùng|khu vực", text) else ("locality",)
        # "các tỉnh nào ở Lào": a plan that names no province there may still name a region ("Hạ Lào").
        asked = [row for row in rows if row.type in kinds]
        by_name = _BY_NAME.search(text) or not context.frame.places
        return asked or ([] if by_name else [row for row in rows if row.type == "region"])
    return rows


def _about(context: Context, rows: list[Partner]) -> list[Partner]:
    """Keep the rows whose clauses the topic is about, where the question has a topic beyond partners."""
    topic = context.frame.topic
    if not topic or not rows:
        return rows
    covered = {row.path: context.evidence.coverage(topic, context.corpus.clause(row.plan, row.path)) for row in rows}
    top = max(covered.values())
    return [row for row in rows if covered[row.path] >= 0.7 * top] if top >= 0.5 else rows


def _name(row: Partner) -> str:
    if not row.country or match_key(row.country) == match_key(row.name):
        return row.name
    return say.located(row.name, row.country)
