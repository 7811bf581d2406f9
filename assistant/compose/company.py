"""Whom a plan charges together with the agencies asked about, and what it gives to all localities."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.naming import naming
from assistant.compose.passages import telling
from assistant.compose.tasks import is_role_line
from assistant.understanding.cues import asks_of_several
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause
from ingest.registers.words import Duty


def tell_company(context: Context, draft: Draft, plan: str, rows: Sequence[Duty]) -> None:
    """Add to a list of duties who shares the heading that they stand under: "8. Công an tỉnh, Bộ Chỉ huy Quân sự"."""
    same = context.agencies.same
    asked = [*(row.agency for row in rows), *context.frame.agencies]
    told: dict[Clause, list[str]] = {}
    for row in rows:
        heading = context.corpus.parent(context.corpus.clause(plan, row.path))
        if heading is None:
            continue
        named = [mention.name for mention in context.agencies.lexicon.agencies_in(heading.text)]
        told.setdefault(heading, []).extend(
            other.agency
            for other in context.corpus.duties([plan])
            if (other.path, other.role) == (row.path, row.role)
            and not context.agencies.is_collective(other.agency)
            and any(same(other.agency, name) for name in named)
        )
    for heading, sharing in told.items():
        together = list(dict.fromkeys(sharing))
        others = [one for one in together if not any(same(one, agency) for agency in asked)]
        if others or (len(together) > 1 and len(context.frame.agencies) > 1):
            label, mark = label_of(heading.path), draft.cite(heading)
            draft.say(say.charged_together(label, others or together, mark, is_all=not others))


def tell_named_by_others(context: Context, draft: Draft, plan: str, rows: Sequence[Duty]) -> None:
    """Add the tasks of others in which an agency is named, where a question asks for all that it has to do with."""
    frame = context.frame
    is_asked = _INVOLVED.search(frame.text) or BY_OTHERS.search(frame.text)
    if not is_asked or frame.role or set(frame.topic) - _OF_MENTION:
        return
    told = {row.path for row in rows}
    told |= {above.path for path in told for above in context.corpus.headings(context.corpus.clause(plan, path))}
    named = [one for one in naming(context, context.corpus.clauses([plan]), frame.agencies) if one.path not in told]
    named = [one for one in named if one.kind not in (*HEADING_KINDS, *_FRAME) and not is_role_line(one)]
    if named:
        draft.say(say.NAMED_BY_OTHERS)
    for clause in named[: context.list_limit]:
        draft.say(say.item_at(label_of(clause.path), telling(context, clause, _ROOM), draft.cite(clause)))
    if len(named) > context.list_limit:
        draft.say(say.counted(context.list_limit, len(named), say.nouns.CLAUSE))


BY_OTHERS = re.compile(
    r"\b(?:sở|ban|ngành|cơ quan|đơn vị|nơi)(?: \w+)? khác\b(?: \w+){0,8}? phối hợp (?:với|cùng)\b"
    r"|\bphối hợp (?:với|cùng) (?:sở|ngành|cơ quan|đơn vị) (?:này|đó|ấy|mình)\b"
)
"""Asks for the tasks of others in which an agency is named."""
_INVOLVED = re.compile(
    r"\b(?:liên quan|dính dáng|có mặt|(?:mọi|tất cả (?:các )?|đủ (?:các )?)chỗ|mọi nơi"
    r"|(?:được|có) (?:nhắc|nêu|kể)(?: (?:đến|tới|tên|lại))*|xuất hiện|có tên)\b"
)
_OF_MENTION = frozenset("liên quan tên mặt chỗ giữ".split())
_FRAME = ("header", "recipients", "signature")


_COUNCILS = "ubnd-cap-"
_LOCALITIES = re.compile(r"\bđịa phương\b", re.IGNORECASE)
_ANSWERABLE = re.compile(r"chịu trách nhiệm (?:thi hành|thực hiện) (?:Quyết định|Kế hoạch) này", re.IGNORECASE)
_MOST, _ROOM = 6, 320


def tell_for_localities(context: Context, draft: Draft, plan: str, rows: Sequence[Duty]) -> None:
    """Add what is given to all localities where a plan only makes their committees answerable for carrying it out."""
    frame, keys = context.frame, [context.agencies.key(one) for one in context.frame.agencies]
    is_council = bool(keys) and all(key.startswith(_COUNCILS) for key in keys)
    if not is_council or frame.role or frame.topic or len(frame.plans) > 1 or asks_of_several(frame.text):
        return
    told = {row.path for row in rows}
    if not all(_ANSWERABLE.search(context.corpus.clause(plan, path).text) for path in told):
        return
    shared = [row for row in context.corpus.duties([plan]) if row.role == "thực hiện" and row.path not in told]
    paths = list(dict.fromkeys(row.path for row in shared if _LOCALITIES.search(row.agency)))[:_MOST]
    if paths:
        draft.say(say.FOR_LOCALITIES)
    for path in paths:
        clause = context.corpus.clause(plan, path)
        draft.say(say.item_at(label_of(path), telling(context, clause, _ROOM), draft.cite(clause)))
