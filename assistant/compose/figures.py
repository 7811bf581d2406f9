"""Aims that plans put in figures: all of them where a question asks for those, and which plans have none."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft, row_gist, sentences, without_marker
from assistant.compose.partner_rows import ASKED
from ingest.folding import match_key
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause

_AIM = r"(?:chỉ tiêu|mục tiêu)"
_ASKS = re.compile(
    rf"\b{_AIM}(?: \w+){{0,4}} (?:bằng|có|là|thành|kèm) (?:những |các )?(?:con )?số\b"
    rf"|\b{_AIM} (?:cụ thể )?số(?= (?:cụ thể|nào|gì|của|không|là)\b|$)"
    rf"|\b{_AIM}(?: \w+){{0,2}} (?:định lượng|con số)\b|\bcon số (?:chỉ tiêu|mục tiêu|phải đạt|cần đạt)\b"
    rf"|\b(?:những|các) con số(?: \w+){{0,3}} {_AIM}"
)
_OF_WHAT = re.compile(
    r" (?:(?:và|cho|là) )*(?:về|thuộc|ở|trong|cho) (?:(?:những|các) )?(?:lĩnh vực|mảng|nội dung|việc|vấn đề)"
    r" (?:nào|gì)$"
)
"""Asks, after the figures, what they are of: they tell it themselves."""
_NO_AIM = r"(?!tháng\b|năm\b|giờ\b|quý\b|ngày\b|/)"
_FIGURE = re.compile(
    r"\b(?:đạt|có|từ|trên|hơn|ít nhất|tối thiểu|khoảng|tăng|giảm|thêm|được|bình quân|trung bình|phấn đấu)"
    rf"(?: (?:ít nhất|tối thiểu|khoảng|trên|từ|hơn|thêm|bình quân))* (?!\d{{4}}\b)\d+(?:[.,]\d+)*(?:\s*[-–]\s*\d+)?"
    rf"\s*(?:%|{_NO_AIM}[^\W\d_]{{2,}})"
)
_YEAR = re.compile(r"(?:19|20)\d\d")


def compose_figures(context: Context) -> Draft | None:
    """List the aims in figures of the plans asked about; None where a question asks for something else."""
    frame = context.frame
    if not _ASKS.search(frame.text) or frame.agencies or frame.numbers or frame.verbatim:
        return None
    if len(ASKED.findall(_OF_WHAT.sub("", frame.text))) > 1 and len(frame.plans) > 1:
        return None  # asked beside something that is told whole
    years = [word for word in frame.topic if _YEAR.fullmatch(word)]
    every = {plan: _aims(context, plan, years) for plan in frame.plans}
    if not any(every.values()):
        every = {plan: _aims(context, plan, []) for plan in frame.plans}
    return _told(context, every)


def add_figures(context: Context, draft: Draft, plan: str) -> bool:
    """Add the aims in figures of a plan that has no part on its aims to a draft; tell whether there are any."""
    found = _aims(context, plan, [])
    if found:
        draft.say(say.figures.head_of(context.corpus.name(plan), len(found)))
        _add(draft, found, "")
    return bool(found)


def _add(draft: Draft, clauses: Sequence[Clause], name: str) -> None:
    for clause in clauses:
        words = " […] ".join(_figures(clause))
        draft.say(say.figures.item(name, label_of(clause.path), words, draft.cite(clause)))


def _aims(context: Context, plan: str, years: Sequence[str]) -> list[Clause]:
    clauses = (c for c in context.corpus.clauses([plan]) if c.kind not in ("header", "recipients", "signature"))
    found = [c for c in clauses if not (c.kind in HEADING_KINDS and context.corpus.children(c)) and _figures(c)]
    return [clause for clause in found if all(year in clause.text for year in years)]


def _figures(clause: Clause) -> list[str]:
    """Return the sentences of a clause that hold such a figure."""
    text = row_gist(clause) if clause.cells else without_marker(clause.text)
    return [sentence for sentence in sentences(text) if _FIGURE.search(match_key(sentence))]


def _told(context: Context, found: Mapping[str, Sequence[Clause]]) -> Draft:
    draft = Draft(context.corpus)
    corpus, total = context.corpus, sum(map(len, found.values()))
    stating = [plan for plan, clauses in found.items() if clauses]
    if not stating:
        draft.status = "not_stated" if context.frame.names_plan else "not_found"
        names = [corpus.name(plan) for plan in found]
        draft.say(say.figures.none(names, len(corpus.clauses(found))))
        return draft
    if len(found) > 1:
        draft.say(say.figures.head([corpus.place(plan) for plan in stating], len(found), total))
    for plan in stating:
        if len(found) == 1:
            draft.say(say.figures.head_of(corpus.name(plan), total))
        _add(draft, found[plan], corpus.name(plan) if len(found) > 1 else "")
    draft.say(say.counted(total, total, say.nouns.CLAUSE))
    if silent := [corpus.name(plan) for plan, clauses in found.items() if not clauses]:
        draft.say(say.figures.none(silent, len(corpus.clauses([plan for plan in found if not found[plan]]))))
    draft.complete = Complete(total, total)
    return draft
