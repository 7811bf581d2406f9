"""What a question says of a document as a document: how many parts one of them has, and what stands where."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist, row_gist, without_marker
from assistant.compose.named import named_clause
from assistant.compose.overall import is_about_whole_plan
from assistant.compose.registered import from_register
from assistant.compose.section_items import items_of
from assistant.compose.sections import best_section
from assistant.compose.tasks import is_role_line
from assistant.understanding.cues import Sought
from assistant.understanding.document_cues import APPENDIX
from ingest.folding import syllables
from ingest.label import label_of
from ingest.numerals import NUMERALS, in_figures
from ingest.plan import HEADING_KINDS, Clause

_SEVERAL = [word for word, count in NUMERALS.items() if count > 1]
_COUNTED = re.compile(
    r"\b(?:có|gồm|nêu|đề ra|đưa ra|chia(?:(?: \w+){0,6}? (?:làm|thành|ra))?|giao(?: cho)?|liệt kê|ghi|đặt ra)"
    r"(?: (?:tổng cộng|cả thảy|tất cả|vỏn vẹn)| \w+)??"
    rf" (?P<count>\d{{1,2}}|{'|'.join(_SEVERAL)})"
    r" (?P<noun>nhóm|phần|mục|điểm|khoản|điều|chương|gạch đầu dòng|nhiệm vụ|dòng|việc|đầu việc|nội dung|giải pháp"
    r"|đầu mối|cơ quan|đơn vị)\b"
    r"(?: (?:nhiệm vụ|giải pháp|nội dung|chủ yếu|chính|lớn|cụ thể|lận|cơ))*"
    r"(?=$| (?:\d+|bao nhiêu|mấy|đúng|phải|thì|vậy|thế|nhóm|phần|mục|dòng|điều|liệt kê|kể|chép|trích|cái|trong"
    r"|thôi|nhỉ|à|hả|chứ|em|anh|cho|giúp|nhờ|việc)\b)"
)
_COUNTED_TOO = re.compile(
    rf",? (?:và |với |gồm |có )?(?P<count>\d{{1,2}}|{'|'.join(_SEVERAL)})"
    r" (?P<noun>nhóm|phần|mục|dòng|nhiệm vụ|việc|nội dung)\b"
)
"""A count said of a part as a whole, and one that follows it ("4 phần, 13 nhiệm vụ").

What goes on to say which of them ("7 việc do Sở A lo") is another count.
"""
_BESIDE_APPENDIX = re.compile(r"\b(?:ngoài|trừ|không (?:kể|tính))(?: \w+){0,2} phụ lục\b")
_OF_EITHER = ("nhóm", "mục", "điểm", "nội dung")
"""What the parts of an appendix are called, and its rows too."""
_IN_PARTS = ("nhóm", "phần", "mục", "điều", "chương")
_OF_PLAN = ("phần", "điều", "chương")
_NAMED = 0.62
_COVERS, _COVERS_NOT = 0.9, 0.5
_IS_CALLED = re.compile(r"\b(?:là|có tên|tên là|mang tên|nói về|quy định)(?: về)?\b")


def correct_count_of_parts(context: Context) -> Draft | None:
    """Correct how many parts or tasks a question says that the plan, its appendix or a part of it has."""
    for found in _counts_said(context):
        scope = _scope(context, found)
        if scope is None or not scope[1] or in_figures(found["count"]) in scope[2]:
            continue
        draft = Draft(context.corpus)
        _tell_parts(context, draft, scope[0], scope[1], found["noun"], say.quoted(f"{found['count']} {found['noun']}"))
        if context.frame.agencies:
            told = from_register(replace(context, frame=replace(context.frame, wanted=None)))
            if told is not None and told.status == "answered":
                draft.add(told)
        return draft
    return None


def confirm_count_of_parts(context: Context) -> Draft | None:
    """Confirm how many parts a question says that something has, where it asks no more than that."""
    frame = context.frame
    counts = _counts_said(context) if frame.asserts and not frame.agencies and len(frame.plans) == 1 else []
    draft = Draft(context.corpus)
    for found in counts:
        scope = _scope(context, found)
        if scope is None or len(scope[1]) != in_figures(found["count"]):
            return None
        _tell_parts(context, draft, scope[0], scope[1], found["noun"], None)
    return draft if counts else None


def _counts_said(context: Context) -> list[re.Match[str]]:
    """Return the count that a question says something has, and the one that follows it; empty for none."""
    found = _COUNTED.search(context.frame.text)
    also = _COUNTED_TOO.match(context.frame.text, found.end()) if found else None
    return [one for one in (found, also) if one is not None]


def _tell_parts(
    context: Context, draft: Draft, heading: Clause, groups: list[Clause], noun: str, wrong: str | None
) -> None:
    """Tell how many parts something has and which; `wrong` is the count that a question has in its place."""
    name, mark = context.corpus.name(heading.plan), draft.cite(heading)
    label = label_of(heading.path.split(" ¶ ")[0]) if heading.path.startswith("Phụ lục") else label_of(heading.path)
    label = say.WHOLE_DOCUMENT if heading.kind == "header" else label
    kinds = {one.kind for one in groups}
    unit = say.nouns.TABLE_ROW if kinds == {"table_row"} else noun if noun in _OF_PLAN else say.nouns.PART_OF_PART
    draft.say(say.other_count(name, wrong, label, len(groups), unit, mark))
    for one in groups[: context.list_limit]:
        words = row_gist(one) if one.cells else gist(one, _ROOM)
        draft.say(say.item_at(label_of(one.path), words, draft.cite(one)))


_ROOM = 200


def _scope(context: Context, counted: re.Match[str]) -> tuple[Clause, list[Clause], set[int]] | None:
    """Return what a count is said of, the parts of it that the noun counts, and every count that may be meant."""
    corpus, plan, noun = context.corpus, context.frame.plans[0], counted["noun"]
    clauses = corpus.clauses([plan])
    if APPENDIX.search(context.frame.text) and not _BESIDE_APPENDIX.search(context.frame.text):
        own = [clause for clause in clauses if clause.path.startswith("Phụ lục")]
        rows = [clause for clause in own if clause.kind == "table_row"]
        parts = [clause for clause in own if re.fullmatch(r"Phụ lục [IVXL]+", clause.path)]
        title = next((clause for clause in own if clause.path.startswith("Phụ lục ¶")), None)
        units = parts if noun in _IN_PARTS else rows
        either = {len(rows), len(parts)} if noun in _OF_EITHER else {len(units)}
        return (title, units, either) if title and rows else None
    heading = named_clause(context)
    if heading is None and noun in _OF_PLAN and is_about_whole_plan(context):
        kind = "article" if noun == "điều" else "part"
        units = [clause for clause in clauses if clause.kind == kind and not clause.path.startswith("Phụ lục")]
        title = next((clause for clause in clauses if clause.kind == "header"), None)
        return (title, units, {len(units)}) if title and units else None
    if heading is None and (match := best_section(_without_count(context, counted), plan)) is not None:
        # "Phần giải pháp" calls a part by some of its title.
        is_called = _OF_A_PART.search(context.frame.text) and match.recall >= _COVERS
        heading = match.heading if match.score >= _NAMED or is_called else None
    if heading is None or heading.kind not in HEADING_KINDS:
        return None
    items = items_of(context, heading)
    below = corpus.descendants(heading)
    sub = [one for one in below if one.kind in HEADING_KINDS]
    lines = [one for one in below if one.kind not in HEADING_KINDS and not is_role_line(one)]
    return heading, items, {len(items), len(sub), len(lines), len(below)}


def _without_count(context: Context, counted: re.Match[str]) -> Context:
    """Return a question with what names the part whose units it counts: mostly the words before the count."""
    before = counted.string[: counted.start()].split()

    def naming(words: tuple[str, ...]) -> tuple[str, ...]:
        kept = [word for word in words if word not in _COUNTING and not word.isdigit()]
        return tuple(word for word in kept if word in before) or tuple(kept)

    words, topic = naming(context.frame.words), naming(context.frame.topic)
    return replace(context, frame=replace(context.frame, words=words or topic, topic=topic))


_OF_A_PART = re.compile(r"\b(?:phần|mục|chương) [^\W\d]")
_COUNTING = frozenset("chia làm thành tổng cộng cả thảy nhóm dòng gạch đầu cuối cùng phải đúng phần".split()) | set(
    _SEVERAL
)


def correct_place_of_part(context: Context) -> Draft | None:
    """Correct where a question says that a section of the plan stands ("chế độ báo cáo ở mục IV.11 phải không")."""
    frame, corpus = context.frame, context.corpus
    here = named_clause(context) if frame.asserts and frame.address else None
    if here is None or here.kind not in HEADING_KINDS or frame.agencies:
        return None
    there = _titled_in_full(context, here) or _titled(context, here)
    if there is None:
        return None
    draft = Draft(corpus)
    titles = [(label_of(one.path), without_marker(one.text), draft.cite(one)) for one in (here, there)]
    draft.say(say.stands_at(corpus.name(here.plan), titles[0], titles[1]))
    return draft


def _titled_in_full(context: Context, here: Clause) -> Clause | None:
    """Return the part whose whole title a question says of another one ("Phần II là tổ chức thực hiện")."""
    parts = [one for one in context.corpus.clauses([here.plan]) if one.kind == here.kind]
    said = [one for one in parts if f" {' '.join(_title(one))} " in f" {context.frame.text} " and len(_title(one)) > 1]
    is_said_of = _IS_CALLED.search(context.frame.text) is not None
    return said[0] if is_said_of and said and here not in said else None


def _titled(context: Context, here: Clause) -> Clause | None:
    """Return the section that a question is about by its title, where the one it names says nothing of it."""
    coverage, corpus = context.evidence.coverage, context.corpus
    topic = tuple(word for word in context.frame.topic if word not in _PLACING)
    # All of a plan's money has a part of its own, whatever clauses of others speak of it.
    of_money = context.frame.sought is Sought.FUNDING and _OF_MONEY.issuperset(topic)
    topic = ("kinh", "phí") if of_money else topic
    as_part = of_money or re.search(rf"\b(?:phần|mục|chương|điểm) {' '.join(topic)}\b", context.frame.text)
    below = [] if as_part or _IS_CALLED.search(context.frame.text) else corpus.descendants(here)
    if not topic or max(coverage(topic, one) for one in (here, *below)) > _COVERS_NOT:
        return None
    headings = [one for one in corpus.clauses([here.plan]) if one.kind in HEADING_KINDS and one is not here]
    apart = [one for one in headings if here not in corpus.headings(one) and one not in corpus.headings(here)]
    named = [(context.evidence.share(_title(one), topic), one) for one in apart if coverage(topic, one) >= _COVERS]
    share, there = max(named, key=lambda pair: pair[0], default=(0.0, None))
    return there if share >= _COVERS_NOT else None


_PLACING = frozenset("đặt để nằm xếp quyết định văn bản".split())
_OF_MONEY = frozenset("kinh phí nguồn tiền ngân sách bảo đảm thực hiện chuyện vấn đề".split())


def _title(heading: Clause) -> list[str]:
    return syllables(without_marker(heading.text))
