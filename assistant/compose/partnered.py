"""Who works on a task: the agencies charged with it, and those that its words name beside them ("phối hợp với …")."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.compose.context import Context
from assistant.compose.duty_rows import of_agencies
from assistant.compose.tasks import Task
from ingest.agencies import CENTRAL, AgencyMention
from ingest.gazetteer import UPPER
from ingest.lexicon import Lexicon
from ingest.plan import Clause
from ingest.registers.words import Role

_BESIDE = re.compile(
    r"(?:phối|kết) hợp(?:,? (?!với|cùng|giữa)\w+){0,5}? (?:với|cùng(?: với)?|giữa)(?=\s)|(?:phối|kết) hợp(?=\s)"
    r"|\bcùng(?: với)?(?=\s)",
    re.IGNORECASE,
)
_FILLER = r"(?:[\s,;/&–-]|\b(?:và|cùng|với|các|những|lãnh đạo|giám đốc|thủ trưởng|có|liên quan|khác|tỉnh)\b)"
_NAME = rf"(?-i:\b[{UPPER}])\w*(?: \w+){{0,5}}"
_LISTED = re.compile(rf"(?:{_FILLER}|{_NAME}(?=,|;| và ))*(?P<head>{_NAME} )?", re.IGNORECASE)
"""What stands between the names of one list: also names that nobody knows, and the head of a longer name."""


@dataclass(frozen=True, slots=True)
class Party:
    """An agency that has a part in a task, and the clause that says so; no role where one is only named beside it."""

    agency: str
    role: Role | None
    clause: Clause


def named_beside(lexicon: Lexicon, text: str) -> list[AgencyMention]:
    """Return the agencies that a text has work together with whom it charges; whom one reports to is none of them."""
    found: list[AgencyMention] = []
    ends = [match.end() for match in _BESIDE.finditer(text)]
    for mention in lexicon.agencies_in(text):
        gaps = [_LISTED.fullmatch(text[at : mention.start]) for at in ends if at <= mention.start]
        if any(gaps):
            ends.append(mention.end)
            # "Ủy ban Đối ngoại Quốc hội" is not the National Assembly.
            found += [mention] if any(gap and not gap["head"] for gap in gaps) else []
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
    known = context.agencies.lexicon.agencies.get(context.agencies.key(agency))
    is_own = known is None or known.level != CENTRAL
    return lambda name: is_own and context.agencies.is_collective(name) and context.agencies.binds(name, agency)
