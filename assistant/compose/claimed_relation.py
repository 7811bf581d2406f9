"""The relation that a question takes for granted, held against how the plan stands to that place abroad."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import telling
from assistant.compose.placed import naming_place
from assistant.compose.relations import EITHER, POTENTIAL, TWINNED
from assistant.understanding.wanted import HAS
from ingest.folding import fold_accents, match_key
from ingest.plan import Clause

_SIGNED = re.compile(
    r"\bđã (?:được )?ký\b|\bký kết\b|\bký (?:thỏa thuận|bản ghi nhớ|biên bản|hợp tác|với|từ|năm|ngày|khi|lúc|bao giờ)"
    r"|(?:thỏa thuận|bản ghi nhớ|biên bản)(?: \w+){0,4} (?:đã )?ký\b"
)
_NOT_YET = re.compile(
    r"\b(?:chưa|không|sẽ|muốn|định|dự kiến|tiến tới|hướng tới|chuẩn bị)\b(?: \w+){0,3} (?:ký|kết nghĩa)"
)
_PRINTED_TWINNED = re.compile(r"kết nghĩa")
_PRINTED_SIGNED = re.compile(r"ký kết|đã ký|\bký\b|thỏa thuận|ghi nhớ|biên bản|kết nghĩa")
_IN_VIEW = re.compile(
    r"tiềm năng|tìm hiểu|thăm dò|nghiên cứu,? (?:xúc tiến|hợp tác|thiết lập|kết nối|mở rộng)"
    r"|xúc tiến (?:thiết lập|ký|mở)"
)
_RELATES = re.compile(rf"{_IN_VIEW.pattern}|{_PRINTED_SIGNED.pattern}|hợp tác|hữu nghị|giao lưu|quan hệ")
"""Words by which a plan says how it stands to a place."""


def correct_relation(context: Context) -> Draft | None:
    """Correct a relation to a locality abroad that the plan gives otherwise ("kết nghĩa" for one only in view)."""
    text = context.frame.text
    if HAS.search(text) or EITHER.search(text) or POTENTIAL.search(text) or _NOT_YET.search(text):
        return None
    if TWINNED.search(text):
        claimed, printed, otherwise = say.AS_TWIN, _PRINTED_TWINNED, _RELATES
    elif _SIGNED.search(text):
        # What a plan only works with it may have signed with: it just does not say.
        claimed, printed, otherwise = say.AS_SIGNED, _PRINTED_SIGNED, _IN_VIEW
    else:
        return None
    plan = context.frame.plans[0]
    for place in _localities(context, plan):
        named = list(naming_place(context, [plan], place))
        said = [(_said_of(clause, place), clause) for clause in named]
        above = [match_key(heading.text) for clause in named for heading in context.corpus.headings(clause)[-1:]]
        telling_it = [(words, clause) for words, clause in said if otherwise.search(words)]
        if telling_it and not any(printed.search(words) for words in (*(words for words, _ in said), *above)):
            # Of several clauses the one that says most of it: what is in view, what is signed.
            return _corrected(context, *max(telling_it, key=lambda one: _tells(one[0])), place, claimed)
    return None


def _localities(context: Context, plan: str) -> list[str]:
    """Return the localities abroad of a plan that a question names: a plan prints many that no list knows."""
    names = dict.fromkeys(row.name for row in context.corpus.partners([plan]) if row.type == "locality")
    asked = fold_accents(context.frame.text)
    return [name for name in names if re.search(rf"(?<!\w){re.escape(fold_accents(match_key(name)))}(?!\w)", asked)]


def _said_of(clause: Clause, place: str) -> str:
    """Return the parts of a clause that name a place: other partners stand beside it, each with its own relation.

    A part without any goes on with the one before it ("đã ký kết: tỉnh A (Lào); tỉnh B (Thái Lan)").
    """
    said, found = "", []
    for part in re.split(r"[;.](?=\s|\Z)", match_key(clause.text)):
        said = part if _RELATES.search(part) else f"{said};{part}"
        found += [said] if match_key(place) in part else []
    return " . ".join(found)


def _tells(words: str) -> int:
    return 2 * bool(_IN_VIEW.search(words)) + bool(_PRINTED_SIGNED.search(words))


def _corrected(context: Context, own: str, clause: Clause, place: str, claimed: str) -> Draft:
    in_view = _IN_VIEW.search(own) and not _PRINTED_SIGNED.search(own)
    # When it became what it is not, though there is a relation: that is not stated, and why is told.
    is_detail = context.frame.wanted is not None and not in_view
    draft = Draft(context.corpus, status="not_stated" if is_detail else "answered")
    words = telling(context, clause, 420, beside=match_key(place).split())
    name, mark = context.corpus.name(clause.plan), draft.cite(clause)
    truth = say.AS_IN_VIEW if in_view else ""
    draft.say(say.other_relation(name, place, claimed, truth, words, mark))
    return draft
