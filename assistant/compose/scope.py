"""The part of a plan that a question keeps to: by its number or by its title, wherever the sentence names it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import without_marker
from assistant.compose.groups import group_heading, is_within_groups
from assistant.compose.named import named_clause
from assistant.understanding.aside import WITHOUT_APPENDIX
from assistant.understanding.spelt import spelt
from ingest.folding import match_key, syllables
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause

_PART = r"(?:phần|mục|chương|khoản|điểm|nhóm)"
_ONE = rf"(?:{_PART}|điều|phụ lục) (?:số )?(?:[ivxl]+|\d+|[a-zđ])(?:\.[\w.]+)?"
_NUMBERED = re.compile(rf"\b{_ONE}(?: (?:(?:của|thuộc|trong|tại) )?{_ONE})*\b")
_INSIDE = re.compile(
    rf"(?:^|\b(?:theo|trong|ở|tại|thuộc|của|riêng|chỉ) (?:\w+ )?)(?:{_PART}|điều) (?:số )?(?:[ivxl]+|\d+)(?![\w])"
    rf"|\b(?:{_PART}|điều) (?:số )?(?:[ivxl]+|\d+) (?:có|gồm|thì)\b"
)
_TITLED = re.compile(
    r"(?<!ngoài )(?<!trừ )(?<!những )(?<!các )(?<!mấy )(?<!từng )\b(?:phần|mục|chương) (?:nói )?(?:về )?(?!nào\b|gì\b)"
    r"(?!nhiệm vụ (?:giao|cho|riêng|của (?:sở|ban|ngành|công an|văn phòng|ủy ban|báo|đài|liên hiệp|hội))\b)"
    r"|\b(?:ở|trong|tại) (?=tổ chức thực hiện\b)"
)
_TAKES_IN = re.compile(
    rf"\b(?:(?<!tất )cả|lẫn|gồm(?! (?:mấy|bao|những|các|có)\b)|kể cả)\b(?: \w+){{0,5}} "
    rf"(?:{_PART}|điều|phụ lục)\b"
    rf"|\bcùng (?:với )?(?:{_PART}|điều|phụ lục)\b"
    rf"|\btừ {_PART}\b.* (?:đến|tới)(?: \w+){{0,3}}? (?:{_PART}|phụ lục|danh mục)\b"
    rf"|\b(?:tính|kể|gộp|cộng) (?:luôn|cả|thêm|chung)(?: \w+){{0,2}} {_PART}\b"
)
"""A part named beside the rest ("cả phần tổ chức thực hiện lẫn phụ lục") limits nothing."""
_LINKS = frozenset("và các những một số".split())
_TOP = ("part", "article")
_LONGEST = 14
_ENOUGH, _MORE = 2, 4
"""So many words of a title call a part of a plan, and a section: those are of the same words as what they are about."""
_ONLY_APPENDIX = re.compile(
    r"(?:trong|ở|thuộc|tại)(?: \w+){0,6} phụ lục|\btheo(?: (?:đúng|riêng|chính|bảng|danh mục|cái|cả))* phụ lục"
    r"|^phụ lục|dòng (?:nào|nhiệm vụ)"
)
_ALSO = re.compile(
    r"\b(?:(?<!tất )cả|lẫn|gồm|kể cả|(?:tính|kể|gộp|cộng) (?:luôn|thêm))\b(?: \w+){0,8}"
    r" (?:phụ lục|(?:danh mục|bảng) (?:các )?nhiệm vụ)"
    r"|\b(?:thân|nội dung|phần chính)(?: (?:của|chính))* (?:kế hoạch|văn bản|quyết định)\b.* phụ lục"
    r"|\b(?:và|cùng)(?: (?:với|cả|trong|ở|tại|phần|các|những|nhiệm vụ|việc|danh mục|bảng))* phụ lục"
)
APPENDIX_PATH = "Phụ lục"


def only_appendix(text: str) -> bool:
    """Tell whether a question asks for what the appendix holds and nothing else."""
    return bool(_ONLY_APPENDIX.search(text)) and not takes_in_appendix(text)


def leaves_out_appendix(context: Context) -> bool:
    """Tell whether a question says that the appendix is not to be looked into ("không tính phụ lục")."""
    key = match_key(context.frame.typed)
    return bool(_LEAVES_OUT.of(key).search(key))


_LEAVES_OUT = spelt(WITHOUT_APPENDIX.pattern)


def takes_in_appendix(text: str) -> bool:
    """Tell whether a question asks for what the appendix holds beside the rest ("cả phần phụ lục")."""
    return bool(_ALSO.search(text))


def takes_in_other_part(text: str) -> bool:
    """Tell whether a question names a part of the plan beside another ("cả phần nội dung lẫn danh mục nhiệm vụ")."""
    return _BOTH_PARTS.search(text) is not None


_BOTH_PARTS = re.compile(rf"\bcả {_PART} (?:\w+ ){{1,6}}(?:lẫn|và cả)\b")


def scope_of(context: Context, plan: str) -> str | None:
    """Return the path of the heading that a question keeps to in `plan`, the appendix for "Phụ lục"; None for none.

    One of two places named together is no such limit.
    """
    text = context.frame.text
    if _TAKES_IN.search(text):
        return None
    if (own := dict(context.frame.addresses).get(plan)) and context.corpus.find(plan, own) is not None:
        return own
    numbered = list(_NUMBERED.finditer(text))
    inside = _INSIDE.search(text) or (context.frame.address or "").startswith(f"{APPENDIX_PATH} ")
    if len(numbered) < 2 and inside and (named := named_clause(context)) is not None:
        return named.path
    if is_within_groups(text) and (groups := group_heading(context, plan)) is not None:
        return groups.path
    titled = _titled(context, plan)
    if titled is not None:
        return titled[0].path
    return APPENDIX_PATH if only_appendix(text) else None


def is_within(context: Context, plan: str, path: str, scope: str) -> bool:
    """Tell whether a clause stands at a heading or under it."""
    if scope == APPENDIX_PATH:
        return path.startswith(APPENDIX_PATH)
    clause = context.corpus.clause(plan, path)
    return scope in {clause.path, *(above.path for above in context.corpus.headings(clause))}


def scope_name(context: Context, plan: str, scope: str) -> str:
    """Return what a part is called: its address and, where it has one, its title."""
    heading = context.corpus.find(plan, scope)
    title = without_marker(heading.text).rstrip(" .:") if heading is not None and scope != APPENDIX_PATH else ""
    return say.part_named(label_of(scope), title if len(title.split()) <= _LONGEST else "")


def without_scope(context: Context) -> Context:
    """Return the question without the words of the title that it keeps to: they are no subject within it."""
    found = [titled for plan in context.frame.plans if (titled := _titled(context, plan)) is not None]
    said = {word for _, words in found for word in words}
    topic = tuple(word for word in context.frame.topic if word not in said)
    return replace(context, frame=replace(context.frame, topic=topic))


def _titled(context: Context, plan: str) -> tuple[Clause, list[str]] | None:
    """Return the heading whose title begins with the words after "phần", "mục"; the longest run, the outermost part."""
    best: tuple[int, Clause, list[str]] | None = None
    for rest in _after_part(context.frame.text):
        for heading in context.corpus.views[plan].plan.clauses:
            if heading.kind not in HEADING_KINDS or not context.corpus.children(heading):
                continue
            title = [word for word in syllables(without_marker(heading.text)) if word not in _LINKS]
            said = _common(title, rest)
            least = _ENOUGH if heading.kind in _TOP else _MORE
            if len(said) >= min(least, len(title)) and (best is None or len(said) > best[0]):
                best = (len(said), heading, said)
    return (best[1], best[2]) if best else None


_DIVIDED = re.compile(r"\bchia (?=(?!thành|làm|ra)\w+ .*\b(?:thành|làm|ra) (?:mấy|bao nhiêu|những|các)\b)")
"""Before the title of what a plan divides ("chia nhiệm vụ, giải pháp thành mấy nhóm")."""
_HEADED = re.compile(r"\A(?=(?:\w+ ){2,14}?(?:mấy|bao nhiêu) (?:mục|nhóm|phần|tiểu mục)\b)")
"""Where the title stands first ("nhiệm vụ, giải pháp trọng tâm của …: bao nhiêu mục")."""


def _after_part(text: str) -> Iterator[list[str]]:
    for found in (*_TITLED.finditer(text), *_DIVIDED.finditer(text), *_HEADED.finditer(text)):
        yield [word for word in syllables(text[found.end() :]) if word not in _LINKS]


def _common(title: list[str], rest: list[str]) -> list[str]:
    """Return the words that both begin with."""
    length = next((at for at, (one, other) in enumerate(zip(title, rest, strict=False)) if one != other), None)
    return title[: min(len(title), len(rest)) if length is None else length]
