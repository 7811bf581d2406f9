"""To whom something is submitted, or a difficulty reported: the body that a clause prints after "trình", "báo cáo"."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist
from ingest.folding import match_key
from ingest.label import label_of
from ingest.plan import Clause

_ASKS = re.compile(
    r"\b(?<!chương )(?<!quy )(?<!quá )(?<!tiến )(?<!tờ )(?<!lịch )(?<!công )trình (?:\w+ ){0,2}?"
    r"(?:ai|đâu|(?:cơ quan|cấp|nơi|ban|sở)(?: \w+)? nào)\b"
)
_BEFORE = re.compile(r"(?<!chương )(?<!quy )(?<!quá )(?<!tiến )(?<!tờ )(?<!công )\btrình(?: (?:lên|cho))?\s*\Z")
_OF_DIFFICULTIES = re.compile(r"khó khăn|vướng(?: mắc)?|trở ngại|phát sinh|sửa đổi|điều chỉnh|bổ sung")
_ASKS_WHOM = re.compile(
    r"\b(?:báo(?: cáo)?|phản ánh|gửi|kiến nghị|đề xuất|đề nghị|nói)(?: (?:về|cho|tới|lên|đến|với|qua))*"
    r" (?:ai|đâu|(?:cơ quan|cấp|nơi|ban|sở|đơn vị|đầu mối) nào)\b"
    r"|\b(?:báo cáo|gửi|đề xuất|kiến nghị|phản ánh|phải)\b(?: \w+){0,7}? qua"
    r" (?:ai|đâu|(?:cơ quan|cấp|nơi|ban|sở|đơn vị|đầu mối) nào)\b"
)
_SENDS = frozenset("báo phản ánh gửi kiến đề".split())
_REPORTED = re.compile(
    r"(?:báo cáo|phản ánh|gửi|kiến nghị|đề xuất|thông qua|qua)(?: (?:về|cho|lên|tới|đến|với))?[\s(]*\Z"
)
_COMPETENT = re.compile(r"(?:các )?cấp (?:có )?thẩm quyền")
_OF_SUBMITTING = frozenset("trình cấp quyết định phê duyệt sau cùng cuối thông qua xem xét".split())
_NEAR = 0.25
_DEEP = 8
_LONG = 420


def compose_submitted(context: Context) -> Draft | None:
    """Tell to whom the matter of a question goes for decision; None where that is not asked or no clause says it."""
    frame = context.frame
    if not frame.names_plan or len(frame.plans) != 1 or frame.asserts or frame.role:
        return None
    goes_on = frame.follows_up and not _SENDS.isdisjoint(frame.topic)  # "Hải Dương thì sao?"
    if _OF_DIFFICULTIES.search(f"{frame.text} {frame.query}") and (goes_on or _ASKS_WHOM.search(frame.text)):
        return _reported(context)
    if not _ASKS.search(frame.text):
        return None
    found = next(((clause, name) for clause in _near(context) if (name := _submitted_to(context, clause))), None)
    if found is None:
        return None
    clause, name = found
    draft = Draft(context.corpus)
    place, words = label_of(clause.path), gist(clause, _LONG)
    draft.say(say.submitted(context.corpus.name(clause.plan), name, place, words, draft.cite(clause)))
    return draft


def _reported(context: Context) -> Draft | None:
    """Tell to whom, and through whom, a clause has difficulties or changes reported, and then its words."""
    closing = [one for one in context.corpus.clauses(context.frame.plans) if one.kind == "closing"]
    # What is said at the end of a plan is said of all of it; a clause may report its own matter.
    of_all = [one for one in closing if not context.frame.about and _OF_DIFFICULTIES.search(match_key(one.text))]
    for clause in dict.fromkeys((*of_all, *_near(context), *closing)):
        text = match_key(clause.text)
        mentions = context.agencies.lexicon.agencies_in(clause.text)
        names = [one.printed for one in mentions if _REPORTED.search(text[: one.start])]
        if names and _OF_DIFFICULTIES.search(text):
            draft = Draft(context.corpus)
            place, words = label_of(clause.path), gist(clause, _LONG)
            name, mark = context.corpus.name(clause.plan), draft.cite(clause)
            through = any(_THROUGH.search(text[: one.start]) for one in mentions if one.printed == names[-1])
            draft.say(say.reported_to(name, list(dict.fromkeys(names)), place, words, mark, through=through))
            return draft
    return None


_THROUGH = re.compile(r"\bqua[\s(]*\Z")


def _near(context: Context) -> list[Clause]:
    """Return the clauses pointed at, else those that are about the matter, best first."""
    frame = context.frame
    if frame.about:
        return [context.corpus.clause(*key) for key in frame.about]
    topic = [word for word in frame.topic if word not in _OF_SUBMITTING]
    covered = [(context.evidence.coverage(topic, item.clause), item.clause) for item in context.ranked[:_DEEP]]
    return [clause for share, clause in sorted(covered, key=lambda pair: -pair[0]) if share >= _NEAR]


def _submitted_to(context: Context, clause: Clause) -> str | None:
    """Return the last body that a clause has something submitted to: the one that decides."""
    text = match_key(clause.text)
    named = [(mention.start, mention.name) for mention in context.agencies.lexicon.agencies_in(clause.text)]
    named += [(found.start(), found[0]) for found in _COMPETENT.finditer(text)]
    names = [name for start, name in sorted(named) if _BEFORE.search(text[:start])]
    return names[-1] if names else None
