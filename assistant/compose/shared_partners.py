"""Countries and bodies abroad that several plans name: which, and which plans each."""

from __future__ import annotations

import re
from collections.abc import Mapping

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.partner_rows import rows_of
from ingest.folding import match_key
from ingest.registers.words import Partner

_NOUN = r"(?:nước|quốc gia|đối tác|bạn bè)"
_SHARED = re.compile(
    rf"\b(?:cùng|đều|trùng)\b(?! với)(?: \w+){{0,4}}? {_NOUN}(?: \w+){{0,2}} nào\b"
    rf"|\b{_NOUN}(?: \w+){{0,2}} (?:chung|trùng)\b"
    rf"|\b{_NOUN}(?: \w+){{0,2}} nào\b(?: (?!cơ|sở)\w+){{0,5}} (?:cùng|đều|chung|giống nhau|trùng nhau)\b(?! với)"
    rf"|\b{_NOUN}(?: \w+){{0,2}} nào\b(?: \w+){{0,2}} (?:nhiều|mấy|từ hai)(?: \w+)? (?:tỉnh|kế hoạch|địa phương|nơi)\b"
    rf"|\b{_NOUN}(?: \w+){{0,2}} nào\b(?: \w+){{0,4}} nhiều nhất\b"
)
_COUNTRIES = re.compile(r"\b(?:nước|quốc gia)\b(?! ngoài)")
_AGENCIES = re.compile(r"\b(?:sở|cơ quan|đơn vị|ngành|ai) nào\b")
_LEAST = 2


def compose_shared_partners(context: Context) -> Draft | None:
    """List what several of the plans asked about name abroad, by country; None for another question.

    Of plans that a question names it must be in all; of all plans in two or more, the most named first.
    """
    frame = context.frame
    if len(frame.plans) < _LEAST or frame.agencies or frame.places or not _SHARED.search(frame.text):
        return None
    if _AGENCIES.search(frame.text):
        return None
    least = len(frame.plans) if frame.names_plan else _LEAST
    named = {country: rows for country, rows in _by_country(context).items() if len(rows) >= least}
    draft = Draft(context.corpus, status="answered" if named else "not_stated")
    draft.say(say.ranking.shared_partners(len(named), len(frame.plans), all_of_them=frame.names_plan))
    for country, by_plan in sorted(named.items(), key=lambda item: -len(item[1])):
        told = [_named_by(context, draft, country, rows) for rows in by_plan.values()]
        draft.say(say.shared_document(f"**{country}**", told))
    if named:
        draft.complete = Complete(len(named), len(named))
    return draft


def _by_country(context: Context) -> Mapping[str, Mapping[str, list[Partner]]]:
    """Return by country, else by name where a body or region is of none, the rows of each plan."""
    called: dict[str, str] = {}
    found: dict[str, dict[str, list[Partner]]] = {}
    only_countries = _COUNTRIES.search(context.frame.text) is not None
    for row in rows_of(context, context.frame.plans):
        if only_countries and not row.country:
            continue
        name = row.country or row.name
        key = called.setdefault(match_key(name), name)
        found.setdefault(key, {}).setdefault(row.plan, []).append(row)
    return found


def _named_by(context: Context, draft: Draft, country: str, rows: list[Partner]) -> str:
    """Return a plan's place with its clauses, and what it names there beside the country itself."""
    own = dict.fromkeys(row.name for row in rows if match_key(row.name) != match_key(country))
    plan, paths = rows[0].plan, dict.fromkeys(row.path for row in rows)
    marks = "".join(draft.cite(context.corpus.clause(plan, path)) for path in paths)
    place = context.corpus.place(plan)
    return say.found_at(f"{place} ({', '.join(own)})" if own else place, marks)
