"""How plans are divided: their parts in order, and the articles around them."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist, without_marker
from assistant.compose.overall import is_about_whole_plan
from assistant.compose.scope import APPENDIX_PATH, scope_of
from assistant.understanding.cues import Sought
from ingest.label import label_of
from ingest.plan import Clause

_ASKS = re.compile(
    r"\b(?:bố cục|dàn ý|mục lục|cấu trúc (?:của )?(?:\w+ ){0,2}(?:kế hoạch|văn bản|quyết định))\b"
    r"|\b(?:các|những|mấy|bao nhiêu) (?:phần|mục) (?:lớn|chính)\b"
    r"|\b(?:gồm|có|chia thành|chia làm) (?:những|các) phần (?:nào|gì)\b"
)
_TITLE = 120


def compose_outline(context: Context) -> Draft | None:
    """List the parts of each plan, counted; None for a question about something else."""
    frame = context.frame
    is_asked, asked = frame.names_plan or frame.compares, _ASKS.search(frame.text)
    if not is_asked or frame.sought is not Sought.OPEN or asked is None:
        return None
    # "Cấu trúc" is what is asked for, and no subject.
    topic = tuple(word for word in frame.topic if word not in asked[0].split())
    beside = replace(context, frame=replace(frame, topic=topic))
    if frame.agencies or frame.address or frame.numbers or not is_about_whole_plan(beside):
        return None
    if len(frame.plans) == 1 and scope_of(context, frame.plans[0]) is not None:
        return None  # the sections of one part
    draft = Draft(context.corpus)
    total = sum(tell_divisions(context, draft, plan) for plan in frame.plans)
    if not total:
        return None
    draft.complete = Complete(total, total)
    return draft


def divisions(context: Context, plan: str) -> list[Clause]:
    """Return the parts and articles of a plan in order, those of its appendix left out."""
    every = context.corpus.views[plan].plan.clauses
    return [one for one in every if one.kind in ("part", "article") and not one.path.startswith(APPENDIX_PATH)]


def tell_divisions(context: Context, draft: Draft, plan: str) -> int:
    """Tell the parts of one plan; return how many they are."""
    parts = divisions(context, plan)
    if not parts:
        return 0
    draft.say(say.count_head(context.corpus.name(plan), len(parts), noun_of(parts)))
    for part in parts:
        draft.say(say.item_at(label_of(part.path), title_of(part), draft.cite(part)))
    if len(context.frame.plans) == 1:
        draft.say(say.counted(len(parts), len(parts), noun_of(parts)))
    if (appendix := context.corpus.find(plan, APPENDIX_PATH)) is not None:
        draft.say(say.with_appendix(draft.cite(appendix)))
    return len(parts)


def noun_of(parts: list[Clause]) -> str:
    """Return what parts, or parts and articles, are called together."""
    return say.nouns.PART if all(one.kind == "part" for one in parts) else say.nouns.DIVISION


def title_of(part: Clause) -> str:
    """Return a heading without its number, a long one cut."""
    return gist(part, _TITLE) if len(part.text) > _TITLE else without_marker(part.text).rstrip(" .:")
