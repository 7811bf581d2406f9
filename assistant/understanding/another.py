"""A document that was talked of: its date or issuer asked for, or the same asked of another one ("còn 1729?")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.understanding.cues import Sought
from assistant.understanding.document_cues import ABOUT_DOCUMENT
from assistant.understanding.frame import Frame
from assistant.understanding.same_thing import content_of
from assistant.understanding.told import Memory

_OTHER_NUMBER = re.compile(
    r"(?:thế |vậy )?(?:còn |thế )?(?:(?:quyết định|kế hoạch|nghị quyết|chỉ thị|văn bản) )?(?:số )?"
    r"(?P<number>\d{1,5}(?:[-/][^\W_]+)*)(?: thì sao| thì)?[\s?.]*",
    re.IGNORECASE,
)


_OF_A_DOCUMENT = frozenset({Sought.ISSUED, Sought.SIGNER, Sought.PERIOD, Sought.TITLE, Sought.EFFECT})
_NAMES_THE_PLAN = re.compile(r"\b(?:kế hoạch|tỉnh|thành phố)\b")


def fact_of_document(alone: Frame, before: Frame) -> Frame | None:
    """Return the question for the cited document talked of where a fact is asked for and no plan is named.

    "Ban hành ngày nào, cho giai đoạn nào" after "QĐ 942 nói về gì": what the plans say of it where they cite it.
    """
    is_cited = len(before.numbers) == 1 and not before.called
    named = _KINDS.union(before.numbers)
    is_asked_about = before.follows_up or ABOUT_DOCUMENT.search(before.text) or named.issuperset(before.topic)
    asks_day = is_asked_about and alone.sought is Sought.DEADLINE and not alone.topic
    asks_issuer = is_asked_about and _OF_WHOM.match(alone.text)
    if not is_cited or not (alone.facts or asks_day or asks_issuer) or not _OF_A_DOCUMENT.issuperset(alone.facts):
        return None
    if alone.names_plan or alone.agencies or alone.numbers or alone.compares or _NAMES_THE_PLAN.search(alone.text):
        return None
    own = {"text": alone.text, "topic": before.numbers, "numbers": before.numbers, "sought": Sought.OPEN, "facts": ()}
    plain = replace(before, typed=alone.typed, wanted=None, asserts=False, verbatim=False, lists=False)
    return replace(plain, follows_up=True, **own)  # type: ignore[arg-type]


def same_of_documents(alone: Frame, before: Frame) -> Frame | None:
    """Return the question before, which asked for the documents a plan rests on, for the plan that this one names.

    "Của Hải Phòng là quyết định số mấy?" asks for the number of such a document, not for that of the plan.
    """
    kind = _KIND.search(alone.text)
    asks_number = before.sought is Sought.REFERENCES and alone.facts == (Sought.NUMBER,)
    if not asks_number or alone.agencies or alone.numbers or (kind and kind[0] not in before.text):
        return None
    if set(alone.topic) - _KINDS - {"số"} or re.search(r"\bkế hoạch (?:này|đó|ấy)\b", alone.text):
        return None
    plans = {"plans": alone.plans, "names_plan": True, "inherits_plan": False} if alone.names_plan else {}
    return replace(before, typed=alone.typed, follows_up=True, compares=alone.compares, **plans)  # type: ignore[arg-type]


_KIND = re.compile(r"\b(?:quyết định|nghị quyết|chỉ thị|kết luận|tờ trình|công văn|thông báo|đề án|luật|kế hoạch)\b")
_KINDS = frozenset("quyết định nghị chỉ thị kết luận kế hoạch tờ trình công văn thông báo đề án luật".split())
_OF_WHOM = re.compile(
    r"(?:(?:thế|vậy|là|do|của|thuộc) )*(?:ai|đâu|(?:cơ quan|bộ|cấp|nơi) nào)(?: (?:ban hành|ra|trình))?$"
)
_ISSUED_BY = re.compile(
    r"^(?:(?:thế|vậy|là|do) )*(?:ai|(?:cơ quan|bộ|cấp|nơi) nào) (?:ban hành|ra)(?: (?:vậy|thế|nhỉ))*$"
)
_THAT_DOCUMENT = re.compile(
    r"\b(?P<kind>văn bản|quyết định|kế hoạch|nghị quyết|chỉ thị|kết luận|đề án|chương trình|thông báo|tờ trình"
    r"|công văn)"
    r" (?:đó|này|ấy|kia)\b"
)
_ASKS_FACT = re.compile(
    r"\b(?:ngày|tháng|năm|khi|giai đoạn|thời kỳ|số)(?: \w+)?? (?:nào|mấy|bao nhiêu)\b|\b(?:bao giờ|lúc nào|hôm nào)\b"
    r"|\bai (?:ban hành|ký)\b|\b(?:của|do) (?:ai|cơ quan nào|đâu)\b|\b(?:về|tên)(?: \w+)? gì\b"
)


def fact_of_told_document(alone: Frame, before: Frame, memory: Memory) -> Frame | None:
    """Return the question for the only document told as the basis of a plan: "ngày nào?" is asked of that one.

    So is "ai ban hành?". Who signed is asked of the plan: of another document plans do not tell it.
    """
    asks_day = (
        _ISSUED_BY.search(alone.text)
        or alone.facts == (Sought.ISSUED,)
        or (alone.sought is Sought.DEADLINE and not alone.topic)
        or (_KIND.search(alone.text) and _NUMBER_OR_DAY.search(alone.text) and not alone.numbers)
    )
    which = _WHICH_DOCUMENT.search(before.text)
    if not (before.sought is Sought.REFERENCES or which) or before.numbers or not asks_day or len(before.plans) != 1:
        return None
    documents = memory.told(before).documents
    if (kind := _KIND.search(alone.text)) and (letters := _LETTERS.get(kind[0])):
        documents = tuple(one for one in documents if re.search(rf"[\d/-]{letters}(?![^\W\d_])", one.lower()))
    if before.sought is not Sought.REFERENCES and which is not None:
        documents = _of_kind(documents, next((kind for kind in _LETTERS if kind in which[0]), ""))
    return fact_of_document(alone, replace(before, numbers=documents, follows_up=True)) if len(documents) == 1 else None


_NUMBER_OR_DAY = re.compile(r"\bsố (?:mấy|bao nhiêu|nào|hiệu)\b|\bngày (?:nào|mấy|bao nhiêu)\b")


def basis_of_told(alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame | None:
    """Return the question for the documents that what was told last cites itself ("căn cứ văn bản nào vậy?").

    Where it cites none, or a fact of the whole plan was told, the basis of the plan is meant.
    """
    last = before[-1]
    is_bare = _ON_WHAT.match(alone.text) and not (alone.names_plan or alone.agencies or alone.numbers)
    subject = content_of(last) if last.sought in _OF_A_TASK and not last.facts else []
    if not is_bare or len(subject) < _SUBJECT or len(last.plans) != 1 or not memory.told(last).documents:
        return None
    topic = (*subject, *alone.topic)
    same = replace(alone, topic=topic, words=topic, query=f"{last.query} {alone.text}", plans=last.plans)
    return replace(same, names_plan=True, inherits_plan=True, follows_up=True, own=alone.topic)


_SUBJECT = 3
_OF_A_TASK = (Sought.OPEN, Sought.WHO, Sought.DUTIES)
_ON_WHAT = re.compile(
    r"^(?:(?:thế|vậy|nó|là|mà|thì|cái|việc|điều|nội dung|này|đó|ấy) )*(?:căn cứ|dựa|theo)"
    r"(?: (?:vào|trên|theo|những|các))* (?:đâu|(?:văn bản|quyết định|kế hoạch|nghị quyết|đề án|cái) (?:nào|gì))"
    r"(?: (?:vậy|thế|nhỉ))*$"
)


def fact_of_shown_document(alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame | None:
    """Return the question for the one document that what was told cites ("văn bản đó ra ngày nào?").

    "Kế hoạch đó" is the plan itself unless a document was asked for right before.
    """
    found, last = _THAT_DOCUMENT.search(alone.text), before[-1]
    if found is None or not _ASKS_FACT.search(alone.text) or alone.names_plan or alone.agencies or alone.numbers:
        return None
    told = memory.told(last)
    asked_for = len(last.numbers) == 1 or _WHICH_DOCUMENT.search(last.text) is not None
    documents = last.numbers if len(last.numbers) == 1 else _of_kind(told.documents, found["kind"])
    if found["kind"] == "kế hoạch" and not _is_plan_number(documents, last):
        return None
    if len(documents) != 1 or not told.clauses or (found["kind"] in ("kế hoạch", "văn bản") and not asked_for):
        return None
    plans = tuple(dict.fromkeys(clause.plan for clause in told.clauses))
    own = {"topic": documents, "numbers": documents, "sought": Sought.OPEN, "facts": (), "query": alone.text}
    is_one = len(plans) == 1
    plain = replace(alone, plans=plans, names_plan=is_one, inherits_plan=is_one, wanted=None, details=())
    return replace(plain, follows_up=True, asserts=False, **own)  # type: ignore[arg-type]


def _is_plan_number(numbers: Sequence[str], asked: Frame) -> bool:
    """Tell whether a number asked about is one of a plan: else "kế hoạch này" is the plan that cites it."""
    return any("kh" in number.lower() for number in numbers) or _CITED_PLAN.search(asked.text) is not None


_CITED_PLAN = re.compile(r"\bkế hoạch (?:số|nào|gì|về|\d+)\b")
_LETTERS = {
    "quyết định": "qđ",
    "nghị quyết": "nq",
    "chỉ thị": "ct",
    "kết luận": "kl",
    "kế hoạch": "kh",
    "tờ trình": "ttr",
    "công văn": "cv",
    "thông báo": "tb",
}


def _of_kind(numbers: Sequence[str], kind: str) -> tuple[str, ...]:
    """Return the numbers that the letters of a kind of document stand in, all of them where none does."""
    letters = _LETTERS.get(kind)
    found = [number for number in numbers if letters and re.search(rf"[\d/-]{letters}(?![^\W\d_])", number.lower())]
    return tuple(found or numbers)


_WHICH_DOCUMENT = re.compile(
    r"\b(?:văn bản|quyết định|kế hoạch|nghị quyết|chỉ thị|đề án|căn cứ|dựa)\b(?: \w+){0,4} (?:nào|gì|đâu|số mấy)\b"
)


def of_another_number(alone: Frame, before: Frame) -> Frame | None:
    """Return the question before with the document that this one names; None where the one before was about none."""
    found = _OTHER_NUMBER.fullmatch(alone.typed) if len(before.numbers) == 1 else None
    if found is None:
        return None
    old, new = before.numbers[0], found["number"]
    topic = tuple(new.lower() if word == old.lower() else word for word in before.topic)
    text, query = (words.replace(old.lower(), new.lower()) for words in (before.text, before.query))
    same = {"text": text, "query": query, "topic": topic, "numbers": (new,), "own": (new.lower(),)}
    return replace(before, typed=alone.typed, follows_up=True, **same)  # type: ignore[arg-type]
