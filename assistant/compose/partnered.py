"""Who works on a task: the agencies charged with it, and those that its words name beside them ("phối hợp với …")."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.compose.context import Context
from assistant.compose.duties import of_agencies
from assistant.compose.tasks import Task
from ingest.agencies import AgencyMention
from ingest.lexicon import Lexicon
from ingest.plan import Clause
from ingest.registers.words import Role

_BESIDE = re.compile(
    r"(?:phối|kết) hợp(?:,? (?!với|cùng|giữa)\w+){0,5}? (?:với|cùng(?: với)?|giữa)(?=\s)|(?:phối|kết) hợp(?=\s)"
    r"|\bcùng(?: với)?(?=\s)",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"(?:[\s,;/&–-]|\b(?:và|cùng|với|các|những|lãnh đạo|giám đốc|thủ trưởng|có|liên quan|khác|tỉnh)\b)*", re.IGNORECASE
)
"""What stands between the names of one list."""


@dataclass(frozen=True, slots=True)
class Party:
    """An agency that has a part in a task, and the clause that says so; no role where one is only named beside it."""

    agency: str
    role: Role | None
    clause: Clause


def named_beside(lexicon: Lexicon, text: str) -> list[AgencyMention]:
    """Return the agencies that a text has work together with whom it charges; whom one reports to is none of them."""
    found: list[AgencyMention] = []
    starts = [match.end() for match in _BESIDE.finditer(text)]
    for mention in lexicon.agencies_in(text):
        before = [*starts, *(known.end for known in found)]
        if any(at <= mention.start and _LISTED.fullmatch(text[at : mention.start]) for at in before):
            found.append(mention)
    return [mention for mention in found if not mention.is_foreign]


def parties_of(context: Context, task: Task) -> list[Party]:
    """Return all who have a part in a task, those charged with it first, each once."""
    charged = [Party(row.agency, row.role, context.corpus.clause(row.plan, row.path)) for row in task.rows]
    found: dict[str, Party] = {}
    for party in (*charged, *_beside(context, charged)):
        found.setdefault(context.agencies.key(party.agency), party)
    return list(found.values())


def _beside(context: Context, charged: Sequence[Party]) -> Iterator[Party]:
    clauses = {party.clause.id: party.clause for party in charged if not party.clause.cells}
    for clause in clauses.values():
        # Beside whoever leads, the others coordinate; beside one who coordinates, a plan does not say.
        leads = any(party.role == "chủ trì" for party in charged if party.clause is clause)
        for said in (clause, *context.corpus.headings(clause)):
            for mention in named_beside(context.agencies.lexicon, said.text):
                yield Party(mention.name, "phối hợp" if leads else None, said)


def meaning(context: Context, plan: str, agency: str) -> Callable[[str], bool]:
    """Return what tells whether a plan's name means the agency asked about, as it is called now or was before."""
    book = context.agencies
    rows = of_agencies(replace(context, frame=replace(context.frame, agencies=(agency,))), [plan])
    keys = {book.key(agency), *(book.key(row.agency) for row in rows)}
    return lambda name: book.key(name) in keys or (not rows and book.follows(agency, name))


def binding(context: Context, agency: str) -> Callable[[str], bool]:
    """Return what tells whether a name takes an agency in together with others ("các sở, ban, ngành")."""
    return lambda name: context.agencies.is_collective(name) and context.agencies.binds(name, agency)
