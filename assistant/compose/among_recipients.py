"""Whether an agency stands among those that a plan is sent to: its list is told, and which of several plans have it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant import say
from assistant.compose.beside import Told, lay_out
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.facts import compose_fact
from assistant.understanding.cues import Sought
from assistant.understanding.wanted import Wanted

_LIST = re.compile(
    r"\b(?:ở|trong|tại|mục|phần|chỗ|danh sách|có tên)(?: \w+){0,2} nơi nhận\b"
    r"|\bnơi nhận\b.*\bgửi\b"
    r"|^(?:bản )?(?:kế hoạch|quyết định)(?: (?!báo|kết)\w+){0,8}? gửi (?:(?:cho|đến|tới|cả|bên|phía|về) )*"
    r"(?!kết|báo cáo|thư|quà)\w+.* (?:không|chưa|đúng|chứ)$"
    r"|\b(?:được|có) (?:(?!báo|kết|để|phải|giao)\w+ ){0,4}?gửi (?:bản |cả )?(?:kế hoạch|quyết định|văn bản)\b"
    r"(?! (?:về|báo|kết|đề nghị|cho ý|hướng|chỉ|góp))"
    r"|\bnơi nhận (?:của|kế hoạch|văn bản|có|ghi|gồm|nêu)\b"
)


_WHO_ARE = re.compile(
    r"^(?:\w+ ){0,3}nơi nhận (?:của|gồm|có|kế hoạch|văn bản|bản)\b"
    r"|^(?:bản )?(?:kế hoạch|quyết định)(?: \w+){0,8}? gửi (?:\w+ )+(?:không|chưa|đúng|chứ)$"
)
"""Asks for the whole list, or for one in it whom no list of agencies knows."""


def compose_among_recipients(context: Context) -> Draft | None:
    """Tell the recipients of a plan where an agency is looked for among them; of several plans those that have it."""
    frame = context.frame
    if not _LIST.search(frame.text) or frame.wanted is Wanted.CONTACT:
        return None
    asked = [one for one in context.agencies.lexicon.agencies_in(frame.text, typed=True) if not one.is_collective]
    if not asked and not (_WHO_ARE.search(frame.text) and len(frame.plans) == 1):
        return None
    recipients = {plan: _recipients(context.within(plan)) for plan in frame.plans}
    if len(frame.plans) == 1:
        return _of_one(context, recipients[frame.plans[0]], [one.name for one in asked])
    lists = [clause for clause in context.corpus.clauses(frame.plans) if clause.kind == "recipients"]
    having = list(dict.fromkeys(one.plan for one in lists if _has(context, one.text, [each.name for each in asked])))
    if not having or frame.names_plan:
        return None
    draft = Draft(context.corpus)
    places = [context.corpus.place(plan) for plan in having]
    draft.say(say.comparison_head(len(frame.plans), {say.COMPARED_STATING: places}))
    own = {plan: recipients[plan] if plan in having else None for plan in frame.plans}
    lay_out(draft, [Told(context.corpus.name(plan), told, "", say.COMPARISON_SILENT) for plan, told in own.items()])
    return draft


def _of_one(context: Context, told: Draft | None, names: Sequence[str]) -> Draft | None:
    """Return the list, not as one that has it where a ministry is looked for and none of its lines is that one.

    A department may be meant by "các sở, ban, ngành".
    """
    ministries = bool(names) and all(name.startswith("Bộ ") for name in names)
    if told is None or not ministries or not _WHETHER.search(context.frame.text):
        return told
    lists = [one for one in context.corpus.clauses(context.frame.plans) if one.kind == "recipients"]
    if lists and not any(_has(context, one.text, names) for one in lists):
        told.lines.insert(0, say.not_recipients(context.corpus.name(context.frame.plans[0]), names))
        told.status = "not_stated"
    return told


_WHETHER = re.compile(r"\b(?:có|gửi)\b.*\b(?:không|chưa)$")


def _has(context: Context, text: str, names: Sequence[str]) -> bool:
    """Tell whether a list of recipients has one of some agencies, also under a head for several ("Các Bộ: A; B")."""
    named = list(context.agencies.lexicon.agencies_in(_HEADED.sub(_each_headed, text)))
    return any(context.agencies.same(one.id or one.name, name) for one in named for name in names)


_HEADED = re.compile(r"\bCác (?P<head>Bộ|Sở|Ban)\s*:\s*(?P<items>[^:–]+?)(?=\s+-\s|\Z)")


def _each_headed(found: re.Match[str]) -> str:
    items = re.split(r";" if ";" in found["items"] else r",", found["items"])
    return "; ".join(f"{found['head']} {item.strip()}" for item in items)


def _recipients(alone: Context) -> Draft | None:
    frame = replace(alone.frame, sought=Sought.RECIPIENTS, facts=(Sought.RECIPIENTS,), agencies=())
    return compose_fact(replace(alone, frame=frame))
