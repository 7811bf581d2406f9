"""The groups that a plan sorts its tasks or measures into: the headings right under the part that is called so."""

from __future__ import annotations

import re

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft, without_marker
from assistant.understanding.cues import Sought
from ingest.folding import match_key, syllables
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause

_KIND = r"(?:nhiệm vụ|giải pháp|biện pháp|công tác|nội dung)"
_GROUPS = re.compile(rf"\bnhóm ((?:các |những )?{_KIND}(?:(?: và| với|,)? {_KIND})*)")
_EACH = re.compile(_KIND)
_DIVIDED = re.compile(
    rf"({_KIND}(?:(?: và| với|,)? {_KIND})*)\b(?: \w+){{0,8}} (?:có|gồm|chia|chia thành|chia làm|gom thành|xếp thành)"
    r"(?: \w+)? (?:mấy|bao nhiêu|những|các) nhóm\b"
)
_COUNTED = re.compile(rf"\b(?:mấy|bao nhiêu|số lượng|\d+)(?: \w+)? nhóm {_KIND}")
_NAMED = re.compile(
    rf"\b(?:kể|nêu|liệt kê|tên)(?: \w+){{0,4}} nhóm {_KIND}|\b(?:những|các) nhóm {_KIND}(?: \w+){{0,4}} (?:nào|gì)\b"
)
_FEWEST = 2
_INSIDE = re.compile(rf"\b(?:trong|thuộc)(?: (?:số|tổng số|các|cả|\d+))* nhóm {_KIND}")


def compose_groups(context: Context) -> Draft | None:
    """Tell how many groups of tasks or measures one plan has and what each is called; None for another question."""
    frame = context.frame
    asked = _COUNTED.search(frame.text) or _NAMED.search(frame.text) or _DIVIDED.search(frame.text)
    if not asked or len(frame.plans) != 1 or not frame.names_plan or frame.agencies or frame.sought is not Sought.OPEN:
        return None
    above = group_heading(context, frame.plans[0])
    if above is None or frame.role or _INSIDE.search(frame.text):
        return None
    if frame.address and frame.address not in {above.path, *(one.path for one in context.corpus.headings(above))}:
        return None
    groups = _groups_under(context, above)
    draft = Draft(context.corpus)
    name, label, title = context.corpus.name(above.plan), label_of(above.path), _title(above)
    under = {group.path: _groups_under(context, group) for group in groups}
    smaller = sum(map(len, under.values()))
    draft.say(say.groups_head(name, label, title, len(groups), draft.cite(above)))
    for group in groups:
        below = [say.item_part(_title(one), draft.cite(one)) for one in under[group.path]]
        draft.say(say.item_at(label_of(group.path), say.with_parts(_title(group), below), draft.cite(group)))
    draft.say(say.counted_groups(len(groups), smaller))
    draft.complete = Complete(len(groups), len(groups))
    return draft


def is_within_groups(text: str) -> bool:
    """Tell whether a question keeps to a plan's groups of tasks or measures ("trong 8 nhóm giải pháp")."""
    return _INSIDE.search(text) is not None


def group_heading(context: Context, plan: str) -> Clause | None:
    """Return the heading of a plan that is called as the groups of a question are, and has headings under it."""
    found = _GROUPS.search(context.frame.text) or _DIVIDED.search(context.frame.text)
    kinds = _EACH.findall(found[1]) if found else []
    headings = [one for one in context.corpus.views[plan].plan.clauses if one.kind in HEADING_KINDS]
    divided = [one for one in headings if len(_groups_under(context, one)) >= _FEWEST]
    # One plan calls them tasks and measures, another only measures; "… trọng tâm" calls one part of them.
    said = {one.path: sum(kind in match_key(one.text) for kind in kinds) for one in divided}
    topic = {*context.frame.topic, *context.frame.words}
    best = max(divided, key=lambda one: (said[one.path], len(topic & set(syllables(one.text)))), default=None)
    return best if best is not None and said[best.path] else None


def _groups_under(context: Context, heading: Clause) -> list[Clause]:
    below = context.corpus.children(heading)
    return [one for one in below if one.kind in HEADING_KINDS and context.corpus.children(one)]


def _title(clause: Clause) -> str:
    return without_marker(clause.text).rstrip(" .:")
