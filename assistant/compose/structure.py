"""What a question says of a document as a document: how many parts one of them has, what stands where, its kind."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant import say
from assistant.compose.context import Context
from assistant.compose.dated_documents import is_of_document
from assistant.compose.draft import Draft, gist, row_gist, without_marker
from assistant.compose.facts import compose_fact
from assistant.compose.named import named_clause
from assistant.compose.overall import is_about_whole_plan
from assistant.compose.registered import from_register
from assistant.compose.section_items import items_of
from assistant.compose.sections import best_section
from assistant.compose.tasks import is_role_line
from assistant.understanding.cues import Sought
from assistant.understanding.document_cues import APPENDIX
from ingest.folding import match_key, syllables
from ingest.label import label_of
from ingest.numerals import NUMERALS, in_figures
from ingest.plan import HEADING_KINDS, Clause

_SEVERAL = [word for word, count in NUMERALS.items() if count > 1]
_COUNTED = re.compile(
    r"\b(?:có|gồm|nêu|đề ra|đưa ra|chia(?:(?: \w+){0,6}? (?:làm|thành|ra))?|giao(?: cho)?|liệt kê|ghi|đặt ra)(?: \w+)??"
    rf" (?P<count>\d{{1,2}}|{'|'.join(_SEVERAL)})"
    r" (?P<noun>nhóm|phần|mục|điểm|khoản|điều|chương|gạch đầu dòng|nhiệm vụ|dòng|việc|đầu việc|nội dung|giải pháp"
    r"|đầu mối|cơ quan|đơn vị)\b"
    r"(?: (?:nhiệm vụ|giải pháp|nội dung|chủ yếu|chính|lớn|cụ thể|lận|cơ))*"
    r"(?=$| (?:bao nhiêu|mấy|đúng|phải|thì|vậy|thế|nhóm|phần|mục|dòng|điều|liệt kê|kể|chép|trích|cái|trong|nhỉ|à|hả"
    r"|chứ|em|anh|cho|giúp|nhờ|việc)\b)"
)
"""A count said of a part as a whole; what goes on to say which of them ("7 việc do Sở A lo") is another count."""
_IN_PARTS = ("nhóm", "phần", "mục", "điều", "chương")
_OF_PLAN = ("phần", "điều", "chương")
_NAMED = 0.62
_COVERS, _COVERS_NOT = 0.9, 0.5
_IS_CALLED = re.compile(r"\b(?:là|có tên|tên là|mang tên|nói về|quy định)(?: về)?\b")


def correct_count_of_parts(context: Context) -> Draft | None:
    """Correct how many parts or tasks a question says that the plan, its appendix or a part of it has."""
    found = _COUNTED.search(context.frame.text)
    if found is None:
        return None
    count, noun = in_figures(found["count"]), found["noun"]
    scope = _scope(context, noun)
    if scope is None:
        return None
    heading, groups, all_counts = scope
    if not groups or count in all_counts:
        return None
    draft = Draft(context.corpus)
    _tell_parts(context, draft, heading, groups, noun, say.quoted(f"{found['count']} {noun}"))
    if context.frame.agencies:
        told = from_register(replace(context, frame=replace(context.frame, wanted=None)))
        if told is not None and told.status == "answered":
            draft.add(told)
    return draft


def confirm_count_of_parts(context: Context) -> Draft | None:
    """Confirm how many parts a question says that something has, where it asks no more than that."""
    found = _COUNTED.search(context.frame.text) if context.frame.asserts and not context.frame.agencies else None
    scope = _scope(context, found["noun"]) if found and len(context.frame.plans) == 1 else None
    if found is None or scope is None or str(len(scope[1])) != found["count"].lstrip("0"):
        return None
    draft = Draft(context.corpus)
    _tell_parts(context, draft, scope[0], scope[1], found["noun"], None)
    return draft


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


def _scope(context: Context, noun: str) -> tuple[Clause, list[Clause], set[int]] | None:
    """Return what a count is said of, the parts of it that the noun counts, and every count that may be meant."""
    corpus, plan = context.corpus, context.frame.plans[0]
    clauses = corpus.clauses([plan])
    if APPENDIX.search(context.frame.text):
        own = [clause for clause in clauses if clause.path.startswith("Phụ lục")]
        rows = [clause for clause in own if clause.kind == "table_row"]
        parts = [clause for clause in own if re.fullmatch(r"Phụ lục [IVXL]+", clause.path)]
        title = next((clause for clause in own if clause.path.startswith("Phụ lục ¶")), None)
        counted = parts if noun in _IN_PARTS else rows
        return (title, counted, {len(rows), len(parts)}) if title and rows else None
    heading = named_clause(context)
    if heading is None and noun in _OF_PLAN and is_about_whole_plan(context):
        kind = "article" if noun == "điều" else "part"
        units = [clause for clause in clauses if clause.kind == kind and not clause.path.startswith("Phụ lục")]
        title = next((clause for clause in clauses if clause.kind == "header"), None)
        return (title, units, {len(units)}) if title and units else None
    if heading is None and (match := best_section(context, plan)) is not None and match.score >= _NAMED:
        heading = match.heading
    if heading is None or heading.kind not in HEADING_KINDS:
        return None
    items = items_of(context, heading)
    below = corpus.descendants(heading)
    sub = [one for one in below if one.kind in HEADING_KINDS]
    lines = [one for one in below if one.kind not in HEADING_KINDS and not is_role_line(one)]
    return heading, items, {len(items), len(sub), len(lines), len(below)}


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
    topic, coverage, corpus = context.frame.topic, context.evidence.coverage, context.corpus
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


_OF_MONEY = frozenset("kinh phí nguồn tiền ngân sách bảo đảm thực hiện chuyện vấn đề".split())


def _title(heading: Clause) -> list[str]:
    return syllables(without_marker(heading.text))


_KINDS = r"quyết định|công văn|nghị quyết|chỉ thị|thông báo|tờ trình|chương trình|đề án|thông tư|công điện|kế hoạch"
_ISSUED_AS = re.compile(
    r"\b(?:ban hành|ra|phát hành|thể hiện)(?: (?!quyết|nghị)\w+){0,8}? (?:bằng|dưới (?:dạng|hình thức)|theo hình thức)"
    rf"(?: một)? ({_KINDS})\b"
)
_CALLED = re.compile(
    rf"^(?:vì sao |sao |theo |trong )?({_KINDS})(?: này)? (?:của|do) (?=ủy ban nhân dân|ubnd|tỉnh|thành phố|\Z)"
)


def correct_kind(context: Context) -> Draft | None:
    """Correct what kind of document a question takes the plan's own to be ("Quyết định của tỉnh X có mấy điều")."""
    frame = context.frame
    said = _ISSUED_AS.search(frame.text)
    if said is None and not frame.numbers and (said := _CALLED.search(frame.text)) is not None:
        cited = [row.type or "" for row in context.corpus.references(frame.plans)]
        about_plan = is_about_whole_plan(_without_kind(context))
        said = said if about_plan or said[1] not in map(match_key, cited) else None
    kind = context.corpus.views[frame.plans[0]].metadata.document_type
    title = next(
        (c for c in context.corpus.clauses(frame.plans) if kind and match_key(c.text).startswith(match_key(kind))), None
    )
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
