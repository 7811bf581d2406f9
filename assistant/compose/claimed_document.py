"""What a question says of a document itself: its kind, and the day it was issued on."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant import say
from assistant.compose.context import Context
from assistant.compose.dated_documents import is_of_document
from assistant.compose.draft import Draft, without_marker
from assistant.compose.facts import compose_fact
from assistant.compose.overall import is_about_whole_plan
from assistant.understanding.cues import Sought
from ingest.agencies import PROVINCE_COMMITTEE
from ingest.folding import match_key
from ingest.plan import Clause

_KINDS = r"quyết định|công văn|nghị quyết|chỉ thị|thông báo|tờ trình|chương trình|đề án|thông tư|công điện|kế hoạch"
_ISSUED_AS = re.compile(
    r"\b(?:ban hành|ra|phát hành|thể hiện)(?: (?!quyết|nghị)\w+){0,8}? (?:bằng|dưới (?:dạng|hình thức)|theo hình thức)"
    rf"(?: một)? ({_KINDS})\b(?! (?:số|nào|mang số))"
)
"""Not by which submission ("bằng tờ trình số mấy") it was asked for."""
_CALLED = re.compile(
    rf"^(?:vì sao |sao |theo |trong )?({_KINDS})(?: này)? (?:của|do) (?=ủy ban nhân dân|ubnd|tỉnh|thành phố|\Z)"
)


_ITSELF = r"^(?:bản |cái )?(?:kế hoạch|văn bản)(?: (?:này|của|ở|tỉnh|thành phố))*"
_ENDS = r"\b(?=$| (?:phải|đúng|mà|hay|chứ|à|nhỉ|hả|đâu|chia|theo|gồm|của (?:ủy ban|ubnd))\b)"
_IS_A = re.compile(rf"{_ITSELF} (?:là|thực chất là|chỉ là)(?: một)? ({_KINDS}){_ENDS}")
_IS_NOT = re.compile(rf"{_ITSELF} không phải(?: là)?(?: một)? ({_KINDS}){_ENDS}")
_NOT_AS = re.compile(
    rf"{_ITSELF}(?: (?!không)\w+){{0,8}}? không(?: (?:phải|là|ban hành|ra))+(?: (?:bằng|dưới dạng|một))*"
    rf" ({_KINDS}){_ENDS}"
)
"""What a statement says that a document is, or is not; of the kinds of those it cites it says nothing."""


def _of_itself(context: Context) -> str:
    """Return a statement on one plan without its province; "" where it is on documents with a number, or on bodies."""
    frame = context.frame
    bodies = [one for one in frame.agencies if one != PROVINCE_COMMITTEE]
    if not frame.asserts or frame.numbers or bodies or len(frame.plans) != 1 or not frame.names_plan:
        return ""
    return " ".join(frame.text.replace(match_key(context.corpus.place(frame.plans[0])), " ").split())


def confirm_kind(context: Context) -> Draft | None:
    """Confirm a statement that one plan's document is not of a kind, and say which it is; None for any other."""
    said = _IS_NOT.search(_of_itself(context))
    kind, title = _kind_and_title(context) if said else (None, None)
    if said is None or kind is None or title is None or said[1] == match_key(kind):
        return None
    draft = Draft(context.corpus)
    name, words = context.corpus.name(title.plan), without_marker(title.text)
    draft.say(say.checks.RIGHTLY_DENIED)
    draft.say(say.other_kind(name, kind, said[1], words, draft.cite(title)))
    return draft


def _kind_and_title(context: Context) -> tuple[str | None, Clause | None]:
    """Return what kind of document the one plan asked about is, and the clause that says so."""
    kind = context.corpus.views[context.frame.plans[0]].metadata.document_type
    clauses = context.corpus.clauses(context.frame.plans) if kind else []
    return kind, next((one for one in clauses if match_key(one.text).startswith(match_key(kind or ""))), None)


def correct_denied_kind(context: Context) -> Draft | None:
    """Correct a statement that a document is not, or wasn't issued as, what it is."""
    said = _NOT_AS.search(_of_itself(context))
    kind, title = _kind_and_title(context) if said else (None, None)
    if said is None or kind is None or title is None or said[1] not in match_key(kind).split(" hành động"):
        return None
    draft = Draft(context.corpus)
    draft.say(say.checks.NOT_SO)
    draft.say(say.issued_as(context.corpus.name(title.plan), kind, without_marker(title.text), draft.cite(title)))
    return draft


def correct_kind(context: Context) -> Draft | None:
    """Correct what kind of document a question takes the plan's own to be ("Quyết định của tỉnh X có mấy điều")."""
    frame = context.frame
    said = _ISSUED_AS.search(frame.text) or _IS_A.search(_of_itself(context))
    if said is None and not frame.numbers and (said := _CALLED.search(frame.text)) is not None:
        cited = [row.type or "" for row in context.corpus.references(frame.plans)]
        about_plan = is_about_whole_plan(_without_kind(context))
        said = said if about_plan or said[1] not in map(match_key, cited) else None
    kind, title = _kind_and_title(context)
    # A decision that issues a plan is called by either.
    if said is None or kind is None or title is None or said[1] in ("kế hoạch", *match_key(kind).split(" hành động")):
        return None
    draft = Draft(context.corpus)
    name, words = context.corpus.name(title.plan), without_marker(title.text)
    draft.say(say.other_kind(name, kind, said[1], words, draft.cite(title)))
    return draft


_SIGNED_ON = re.compile(
    r"(?:ký|ban hành|đề|(?<!diễn )(?<!xảy )(?<!mở )ra)(?: (?:bản )?(?:kế hoạch|quyết định|văn bản))?(?: này)?"
    r"(?: vào| hồi| từ)?"
    r"(?: ngày (?P<day>\d{1,2}) ?(?:/|tháng) ?| tháng )(?P<month>\d{1,2})(?: ?/ ?| năm )(?P<year>\d{4})"
)
_DATE_LINE = re.compile(r", ngày (?P<day>\d{0,2}) ?tháng (?P<month>\d{0,2}) ?năm (?P<year>\d{4})")


def correct_own_date(context: Context) -> Draft | None:
    """Correct the day or month on which a question says that the plan itself was issued, where its head prints one."""
    line, parts = _own_date(context)
    if line is None or not any(given and own and int(given) != int(own) for given, own in parts):
        return None
    draft = Draft(context.corpus)
    given = "/".join(part for part, _ in parts if part)
    draft.say(say.other_own_date(context.corpus.name(line.plan), given, without_marker(line.text), draft.cite(line)))
    return draft


def confirm_own_date(context: Context) -> Draft | None:
    """Tell when a plan was issued where a question says just that; None where it says nothing of it, or asks more."""
    frame = context.frame
    line, parts = _own_date(context) if frame.asserts and len(frame.plans) == 1 else (None, [])
    if line is None or frame.facts or frame.sought is not Sought.OPEN or not any(given and own for given, own in parts):
        return None
    if not all(given and own for given, own in parts):
        # "Tháng 8/2022" of a plan whose day is blank, or is not asked about: what stands there is so.
        draft = Draft(context.corpus)
        draft.say(say.prints(context.corpus.name(line.plan), without_marker(line.text), draft.cite(line)))
        return draft
    issued = replace(frame, sought=Sought.ISSUED, facts=(Sought.ISSUED,))
    return compose_fact(replace(context, frame=issued))


def _own_date(context: Context) -> tuple[Clause | None, list[tuple[str | None, str]]]:
    """Return the line of a plan's head with its date, and each part of it as a question gives it and as printed."""
    frame = context.frame
    said = _SIGNED_ON.search(match_key(frame.wording)) if not frame.numbers else None
    if said and said["day"] and not frame.called and is_of_document(context, said["day"], said["month"], said["year"]):
        return None, []  # the plan cites a document of that day, which may be the one that is meant
    for clause in context.corpus.clauses(frame.plans) if said else ():
        printed = _DATE_LINE.search(match_key(clause.text)) if clause.kind == "header" else None
        if printed and said:
            return clause, [(said[part], printed[part]) for part in ("day", "month", "year")]
    return None, []


def _without_kind(context: Context) -> Context:
    """Return a question without the words that call the document and who issued it."""
    called = frozenset(
        "quyết định công văn nghị chỉ thị thông báo tờ trình chương đề án tư điện ủy ban nhân dân ubnd".split()
    )
    topic = tuple(word for word in context.frame.topic if word not in called)
    return replace(context, frame=replace(context.frame, topic=topic))
