"""The clause nearest to a question that no clause answers, and whether it is near enough to be shown."""

from __future__ import annotations

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.enough import FEW_WORDS, NAMED_ENOUGH, best_coverage, best_similarity
from assistant.compose.funding import tell_money_nearest
from assistant.compose.passages import charged, telling
from assistant.compose.tasks import is_role_line
from assistant.compose.time_kinds import TIMES, answers
from assistant.evidence import Ranked
from assistant.understanding.cues import Sought
from assistant.understanding.wanted import Wanted
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause

_SHORT = 60
_TITLE = 140
ALIKE_SHOWN = 3
_UNHEARD_OF = 0.5
ALIKE = 0.865


def add_nearest(context: Context, draft: Draft, limit: int = 2) -> None:
    """Cite the clauses nearest to the topic: those that share enough of its words, else of its meaning."""
    told: list[Ranked] = [item for item in context.ranked if _may_tell(context, item.clause)]
    if context.frame.wanted is Wanted.MONEY and tell_money_nearest(context, draft):
        return
    near = [item for item in told[:6] if item.coverage >= FEW_WORDS][: 0 if _is_scattered(context) else limit]
    shown = near or _nearest_in_meaning(context, told)
    if not shown:
        return
    draft.say(say.nearest())
    for item in shown:
        label, words = label_of(item.clause.path), telling(context, item.clause, 320)
        place = label if context.frame.names_plan else f"**{context.corpus.name(item.clause.plan)}, {label}**"
        mark = draft.cite(item.clause)
        held = charged(context, draft, item.clause) if context.frame.sought is Sought.WHO else ""
        draft.say(say.item_at(place, f"{words}{held}" if held else words, mark))


def _is_scattered(context: Context) -> bool:
    """Tell whether a subject is one word of two syllables that the plans print only apart ("sơ kết": "hồ sơ")."""
    topic = context.frame.topic
    return len(topic) == _PAIR and not context.evidence.stands_in((topic[0], topic[1]), context.frame.plans)


_PAIR = 2


def _may_tell(context: Context, clause: Clause) -> bool:
    """Tell whether a clause can be the nearest: a title over others tells nothing, nor does who gets a plan."""
    if clause.kind in ("recipients", "signature") or is_role_line(clause):
        return False
    is_title = clause.kind in HEADING_KINDS and context.corpus.children(clause)
    called = context.corpus.views[clause.plan].metadata.title
    if clause.kind == "header" and called and called in clause.text and len(clause.text) < _SHORT + len(called):
        return False  # the plan's own title
    return len(clause.text) > (_TITLE if is_title else _SHORT) and not clause.text.isupper()


def _nearest_in_meaning(context: Context, told: list[Ranked]) -> list[Ranked]:
    """Return the clauses that may say in other words what is asked, one with a time among them where that is asked."""
    alike = told[:ALIKE_SHOWN] if is_alike(context) else []
    if _is_scattered(context):
        alike = [item for item in alike if item.coverage < FEW_WORDS]
    timed = _timed(context)
    return alike if any(item in alike for item in timed) else [*alike, *timed[:1]]


def is_unheard_of(context: Context) -> bool:
    """Tell whether a time is asked of what no plan calls so ("chốt sổ"): one of its times may be meant."""
    strange = context.evidence.strangeness(context.frame.topic, context.corpus.ids)
    return strange >= _UNHEARD_OF and bool(_timed(context))


def _timed(context: Context) -> list[Ranked]:
    """Return the clauses found that set a time of the kind asked of a named plan, best first.

    Where hardly a word of a question is found, one of these may be the time in other words.
    """
    frame = context.frame
    if frame.wanted not in TIMES or not frame.names_plan:
        return []
    rows = [row for row in context.corpus.deadlines(frame.plans) if row.kind != "date_of_cited_document"]
    timed = {(row.plan, row.path) for row in rows if answers(frame.wanted, row.expression)}
    return [item for item in context.ranked if (item.clause.plan, item.clause.path) in timed]


def is_alike(context: Context) -> bool:
    return best_similarity(context) >= ALIKE or best_coverage(context) >= NAMED_ENOUGH
