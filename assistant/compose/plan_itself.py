"""What a question asks of the plan's own subject: what the plan is for, and what the plan says the subject is."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft, sentences, without_marker
from assistant.compose.overall import plan_words
from assistant.compose.section_items import items_of
from assistant.compose.sections import compose_section
from ingest.folding import match_key, syllables
from ingest.label import label_of
from ingest.plan import HEADING_KINDS

_WHAT = r"(?:(?:cái|điều|lợi ích|kết quả|mục đích) )?gì"
_ASKS_AIM = re.compile(
    r"\b(?:vì (?:sao|lẽ gì|lý do gì|cớ gì)|tại sao|lý do|mục đích|lợi ích|cốt để)\b"
    rf"|\bđể (?:làm|được|có|đạt(?: được)?) {_WHAT}\b"
    rf"|\b(?:nhằm|nhắm|hướng)(?: (?:tới|đến|đạt|được|vào))* {_WHAT}\b|\b(?:được|đem lại|mang lại) {_WHAT}$"
)
_OF_AIM = frozenset(
    "ra ban hành lập soạn thảo dựng xây làm đẩy mạnh tăng cường chú trọng quan tâm theo đuổi coi trọng tiến đem dùng "
    "sử dụng phát triển mong muốn đạt lợi ích mục đích lý lẽ cớ cần thiết phải hướng tới đặt công tác hoạt động hành "
    "chiến lược bản nhằm nhắm cốt mang đến được".split()
)
"""What such a question is made of beside its plan: to issue a plan, to pursue what it is about, to want."""
_ASKS_WHAT_IT_IS = re.compile(
    r"\b(?:xác định|coi|xem|hiểu|nhìn nhận|đánh giá|quan niệm|định nghĩa|khái niệm|vai trò|vị trí|vị thế|tầm quan trọng"
    r"|thế nào là|nghĩa là|bản chất|được hiểu)\b|\blà (?:cái )?gì\b"
)
_OF_BEING = frozenset(
    "xác định coi xem hiểu nhìn nhận đánh giá quan niệm định nghĩa khái vai trò vị trí thế tầm trọng bản chất giữ đóng "
    "công tác hoạt động quan chiếm".split()
)
_IS = (
    r"(?: (?:không chỉ|phải|được|luôn|thực sự|còn|cũng))*(?: (?:xác định|coi|xem))?"
    r" (?:là|trở thành|(?:có|giữ|đóng) (?:vai trò|vị trí))\b"
)
"""Says what something is ("… là nền tảng tinh thần", "… trở thành trụ cột")."""
_OF_ANOTHER = r"(?<!của )(?<!về )(?<!cho )(?<!lược )(?<!vụ )(?<!của công tác )(?<!về công tác )"
"""Before the subject: what makes another word the head ("mục tiêu của X là …")."""


def compose_plan_itself(context: Context) -> Draft | None:
    """Answer what the one plan asked about is for, or what it says its subject is; None for any other question."""
    if len(context.frame.plans) != 1 or not context.frame.names_plan:
        return None
    return compose_what_it_is(context) if asks_what_it_is(context) else compose_aim(context)


def compose_aim(context: Context) -> Draft | None:
    """List the plan's aims where a question asks what the plan, or what it is about, is for; None for any other.

    Plans have a section for it: "Mục đích", or aims ("Mục tiêu") where they have none.
    """
    frame = context.frame
    if not _ASKS_AIM.search(frame.text) or not _is_made_of(context, _OF_AIM) or frame.agencies or frame.numbers:
        return None
    headings = [clause for clause in context.corpus.clauses(frame.plans) if clause.kind in HEADING_KINDS]
    for title in _AIMS:
        found = [clause for clause in headings if title.fullmatch(match_key(without_marker(clause.text)))]
        if found and items_of(context, found[0]):
            return compose_section(context, found[0], context.list_limit)
    return None


_AIMS = tuple(
    re.compile(rf"(?:các )?{title}\W*") for title in ("mục đích(?: chung)?", "mục tiêu (?:chung|tổng quát)", "mục tiêu")
)
"""Headings of the aims of a plan, the one that says most plainly what it is for first."""


def asks_what_it_is(context: Context) -> bool:
    """Tell whether a question asks what the plans' own subject is, or which part it plays."""
    frame = context.frame
    asked = _ASKS_WHAT_IT_IS.search(frame.text) is not None and not frame.agencies
    return asked and bool(_called(context)) and _is_made_of(context, _OF_BEING)


def compose_what_it_is(context: Context) -> Draft | None:
    """Quote the sentences that say what the plans' subject is ("xác định X là …"); None where no clause does."""
    says = re.compile(rf"{_OF_ANOTHER}\b{re.escape(_called(context))}{_IS}")
    draft = Draft(context.corpus)
    for clause in context.corpus.clauses(context.frame.plans):
        parts = sentences(without_marker(clause.text))
        said = [part for part in parts if says.search(" ".join(syllables(part)))]
        if said and not clause.cells:
            name, place = context.corpus.name(clause.plan), label_of(clause.path)
            draft.say(say.according_to(name, place, " […] ".join(said), draft.cite(clause), ""))
    return draft if draft.lines else None


def _called(context: Context) -> str:
    """Return the longest run of a question that is of the plans' subject ("ngoại giao văn hóa"), "" for a short one."""
    own = {word for plan in context.frame.plans for word in context.corpus.subject(plan)}
    runs: list[list[str]] = [[]]
    for word in context.frame.text.split():
        if word in own:
            runs[-1].append(word)
        elif runs[-1]:
            runs.append([])
    longest = max(runs, key=len)
    return " ".join(longest) if len(longest) >= _NAME else ""


_NAME = 2


def _is_made_of(context: Context, words: frozenset[str]) -> bool:
    """Tell whether a question has no subject beside the plan's own, and `words`."""
    own = plan_words(context) | words
    return own.issuperset(context.frame.topic)
