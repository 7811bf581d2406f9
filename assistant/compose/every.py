"""Every clause that speaks of a thing, where a question asks for all that a plan has on it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import say
from assistant.compose.clause_lists import list_clauses
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.enough import FOCUSED
from assistant.compose.tasks import is_role_line
from assistant.compose.thing import heads_of
from assistant.compose.whole_thing import is_of_a_thing, whole_thing
from ingest.folding import syllables
from ingest.plan import HEADING_KINDS, Clause

_THINGS = r"(?:hoạt động|việc|nội dung|giải pháp|biện pháp|chương trình|chính sách|sự kiện|điều khoản)"
_ON = r"(?:cho|với|về|đối với|dành cho|liên quan)\b"
_ASKS_ALL = re.compile(
    rf"\b(?:có|gồm|nêu|đề ra|làm) (?:được )?(?:những |các )?(?:\w+ ){{0,2}}?(?:gì|nào) {_ON}"
    rf"|\b(?:liệt kê|kể)\b.*\b{_THINGS}\b|\b(?:những|các)(?: \w+){{0,3}} {_THINGS}(?: \w+){{0,3}} {_ON}"
    r"|\b(?:về|đối với|liên quan)\b.*\b(?:có|nêu|đề ra|đặt ra|nói|quy định|giao|làm|dự kiến|định) (?:được )?"
    r"(?:những|các) (?:gì|\w+ (?:gì|nào))"
    r"|\b(?:những|các) (?:gì|điều gì) (?:\w+ ){0,2}?(?:về|liên quan)\b"
)
_TELL_ALL = re.compile(
    r"\b(?:kể|nêu|liệt kê|ghi|cần|lấy|lọc|cho)(?: (?!tên\b)\w+){0,3}? (?:hết|đủ|trọn|đầy đủ|tất cả|toàn bộ)\b"
    r"|\blàm (?:những |được |các )?(?:việc )?gì (?:về|với|cho|trong|để|đối với)\b"
    r"|\b(?:vào|cho) (?:những |các )?(?:việc|nội dung|mục đích) gì\b|\b(?:những|các) gì (?:cho|dành|với|về)\b"
)
_SAID, _TOGETHER, _ALL_SAID = 0.84, 0.8, 0.95
"""Coverage of a thing of two words, by its clause or a heading above; of one of more, near together, and anywhere."""
_APART = 6
_FEWEST = 2
_SHARE = 0.2
"""A title is about what makes up so much of it."""


def compose_every(context: Context, *, strictly: bool = True) -> Draft | None:
    """List each clause of one plan on a thing, where a question asks for all; None where one section holds them all.

    `strictly` asks for what there is on the thing; else it is enough that all or what is done is to be told, which a
    section answers as well: that goes before.
    """
    frame = context.frame
    if len(frame.plans) != 1 or not frame.names_plan:
        return None
    asked = _ASKS_ALL if strictly else _TELL_ALL
    if not (asked.search(frame.text) or frame.beyond) or not is_of_a_thing(context):
        return None
    thing = whole_thing(context)
    found = all_on(context, thing)
    if frame.beyond:
        return _beyond_told(context, found) if found else None
    sections = {above.path: above for clause in found if (above := context.corpus.parent(clause)) is not None}
    one = next(iter(sections.values())) if len(sections) == 1 else None
    if len(found) < _FEWEST or (one is not None and says(context, thing, one)):
        return None
    return list_clauses(context, found)


def _beyond_told(context: Context, found: Sequence[Clause]) -> Draft:
    """List what was not told of a thing before; where all was, say so and list it again."""
    left = [clause for clause in found if (clause.plan, clause.path) not in context.frame.beyond]
    name = context.corpus.name(context.frame.plans[0])
    draft = list_clauses(context, left or found, say.clauses_beyond(name, len(left), len(found)))
    draft.status = "answered" if left else "not_stated"
    return draft


def all_on(context: Context, thing: Sequence[str]) -> list[Clause]:
    """Return what a plan says of a thing, or of any of the things that stand beside each other: whichever is more."""
    whole, each = clauses_on(context, thing), set[str]()
    clauses = context.corpus.clauses(context.frame.plans)
    # "Mục về nhân lực" is one part, however much else speaks of it.
    heads = [] if _OF_PART.search(context.frame.text) else heads_of(context)
    for head, narrowing in heads:
        on = clauses_on(context, head)
        each |= {one.id for one in on if not narrowing or context.evidence.coverage(narrowing, one) >= FOCUSED}
    apart = [clause for clause in clauses if clause.id in each]
    most = max(_FEW, int(_MOST * len(clauses)))
    is_closer = len(heads) == 1 and set(thing) < set(heads[0][0])  # "báo chí nước ngoài" is no press of ours
    return apart if (len(whole) < len(apart) <= most) or (apart and is_closer) else whole


_OF_PART = re.compile(r"\b(?:mục|phần|chương|nhóm) (?:nói )?(?:về|là)\b")
_FEW, _MOST = 12, 0.2
"""More clauses than these, and than this share of a plan, speak of no one thing."""


def clauses_on(context: Context, thing: Sequence[str]) -> list[Clause]:
    """Return the clauses of the plans asked about that speak of a thing, and those of sections called by it."""
    return _saying(context, thing) if thing else []


def _saying(context: Context, thing: Sequence[str]) -> list[Clause]:
    clauses = context.corpus.clauses(context.frame.plans)
    saying = {clause.id for clause in clauses if says(context, thing, clause)}
    titled = {
        clause.path
        for clause in clauses
        if clause.id in saying and clause.kind in HEADING_KINDS and len(thing) >= _SHARE * len(syllables(clause.text))
    }
    return [
        clause for clause in clauses if is_content(context, clause) and (clause.id in saying or clause.parent in titled)
    ]


def says(context: Context, thing: Sequence[str], clause: Clause) -> bool:
    """Tell whether a clause says a thing: its words nearly all, and of a thing of several words near together."""
    share = context.evidence.coverage(thing, clause)
    if len(thing) <= _FEWEST or share < _TOGETHER:
        return share >= _SAID and not _only_named(context, thing, clause)
    return share >= _ALL_SAID or _stand_together(context, thing, syllables(clause.text))


def _only_named(context: Context, thing: Sequence[str], clause: Clause) -> bool:
    """Tell whether a thing stands in a clause or above it only in names of agencies ("Sở Văn hóa, Thể thao …")."""
    texts = [clause.text, *(heading.text for heading in context.corpus.headings(clause))]
    held = [text for text in texts if set(thing) <= set(syllables(text))]
    return bool(held) and not any(set(thing) <= set(syllables(_unnamed(context, text))) for text in held)


def _unnamed(context: Context, text: str) -> str:
    for mention in reversed(list(context.agencies.lexicon.agencies_in(text))):
        text = f"{text[: mention.start]} {text[mention.end :]}"
    return text


def _stand_together(context: Context, words: Sequence[str], text: Sequence[str]) -> bool:
    """Tell whether all words, or what means the same, stand within a few syllables of each other in a text."""
    width, groups = len(words) + _APART, context.evidence.groups_of(words)
    for at in range(len(text)):
        near = text[at : at + width]
        alike = context.evidence.groups_in(near)
        if all(word in near or own & alike for word, own in zip(words, groups, strict=True)):
            return True
    return False


def is_content(context: Context, clause: Clause) -> bool:
    """Tell whether a clause says something itself: no title, head, signature, or line that only charges somebody."""
    if clause.kind in HEADING_KINDS and context.corpus.children(clause):
        return False  # what is numbered and has nothing under it is a sentence and no title
    return clause.kind not in ("header", "recipients", "signature") and not is_role_line(clause)
