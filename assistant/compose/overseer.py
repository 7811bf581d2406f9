"""Who follows, checks and sums up how a plan is carried out, which each plan words in verbs of its own."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist
from assistant.compose.overall import leading, plan_words
from assistant.compose.passages import cite_with_heading
from assistant.understanding.cues import Sought
from ingest.folding import match_key
from ingest.label import label_of
from ingest.plan import Clause

_SUM_UP = "tổng hợp"
_VERBS = ("theo dõi", "đôn đốc", "giám sát", "kiểm tra", _SUM_UP)
_VERB = re.compile(rf"\b(?:{'|'.join(_VERBS)})\b")
_GENERAL = frozenset(
    "theo dõi đôn đốc giám sát kiểm tra tổng hợp việc tình hình kết quả báo cáo chung cả toàn bộ quá trình công tác "
    "tiến độ trách nhiệm hướng dẫn rồi kế hoạch".split()
)
"""What is followed is the plan where a question has no other words."""
_OF_PLAN = re.compile(
    r"(?:triển khai|thực hiện|kết quả|tình hình)[^.;]{0,60}(?:kế hoạch|chiến lược)|nội dung (?:của |theo )?kế hoạch"
)
_REPORTS = re.compile(r"\bbáo cáo\b[^.;]{0,80}\b(?:tình hình|kết quả)\b[^.;]{0,30}\b(?:thực hiện|triển khai)\b")
"""One agency that reports how the plan is carried out has summed it up, where the plan has no word for that."""
_OF_ITS_OWN = re.compile(r"\b(?:kế hoạch|thực hiện|triển khai|kết quả|tình hình)\b")
_LEAST = 2
"""Of so many verbs at least it is clear that the whole is followed: "kiểm tra" alone may be of anything."""


class _Overseer(NamedTuple):
    """An agency, the clause that has it oversee the plan, and the verbs by which; or that only sends it reports."""

    agency: str
    clause: Clause
    verbs: set[str]
    is_sent_reports: bool = False


def asks_overseer(context: Context) -> bool:
    """Tell whether a question asks who oversees a plan, and not who checks or sums up something in it."""
    frame = context.frame
    asked = set(_VERB.findall(frame.text))
    if frame.sought is not Sought.WHO or frame.agencies or frame.places or frame.address or not asked:
        return False
    if set(frame.topic) - _GENERAL - plan_words(context):
        return False
    return bool(len(asked) >= _LEAST or "đôn đốc" in asked or _OF_ITS_OWN.search(frame.text))


def compose_overseer(context: Context) -> Draft | None:
    """Name who oversees how one plan is carried out; None where a question asks it of something else."""
    if len(context.frame.plans) != 1 or not asks_overseer(context):
        return None
    draft = Draft(context.corpus)
    _tell(context, draft, context.frame.plans[0], set(_VERB.findall(context.frame.text)))
    return draft if draft.lines else None


def _tell(context: Context, draft: Draft, plan: str, asked: set[str]) -> None:
    """Tell of one plan who does what is asked, who else oversees it, else who leads it as a whole."""
    name, found = context.corpus.name(plan), _overseeing(context, plan, asked)
    best = max((len(asked & one.verbs) for one in found), default=0)
    told = [one for one in found if len(one.verbs & asked) == best]
    # Their own summing up is none of the whole plan ("gửi báo cáo hằng năm … về Sở để tổng hợp").
    told = [one for one in told if not one.is_sent_reports] or told
    for one in told:
        mark = cite_with_heading(context, draft, [one.clause])
        words = say.placed(label_of(one.clause.path), gist(one.clause, 400))
        draft.say(say.leads_plan(name, one.agency, words, mark))
    if told and not best:
        draft.say(say.IN_OTHER_WORDS)
    elif not told and (lead := leading(context, plan)) is not None:
        row, clause = lead
        draft.say(say.leads_unwatched(name, row.agency, gist(clause, 400), cite_with_heading(context, draft, [clause])))
        if context.in_cell:
            draft.say(say.IN_OTHER_WORDS)
        else:
            draft.status = "not_stated"


def _overseeing(context: Context, plan: str, asked: set[str]) -> list[_Overseer]:
    """Return who oversees a plan, in its own order."""
    found: dict[str, _Overseer] = {}
    lexicon = context.agencies.lexicon
    for row in context.corpus.duties([plan]):
        clause = context.corpus.clause(plan, row.path)
        text = match_key(clause.text)
        verbs = set(_VERB.findall(text)) or ({_SUM_UP} if _SUM_UP in asked and _REPORTS.search(text) else set())
        if clause.cells or not verbs or not _OF_PLAN.search(text):
            continue
        if not context.agencies.is_collective(row.agency):
            found.setdefault(row.path, _Overseer(row.agency, clause, verbs))
        elif through := _THROUGH.search(clause.text):
            named = [one.name for one in lexicon.agencies_in(through["whom"]) if not one.is_collective]
            if named:
                said = set(_VERB.findall(match_key(through["what"])))
                found.setdefault(row.path, _Overseer(named[-1], clause, said, is_sent_reports=True))
    return list(found.values())


_THROUGH = re.compile(r"\(?\b(?:[Qq]ua|[Gg]ửi|về)\s+(?P<whom>[^()]{4,80}?)\)?\s+để\s+(?P<what>[^.;]{4,120})")
"""What all send in through one agency it sums up: "báo cáo … (qua Sở Ngoại vụ) để theo dõi, tổng hợp"."""
