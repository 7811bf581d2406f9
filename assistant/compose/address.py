"""The clause that a question names by its address, in its own words."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist, row_gist, tidy, without_marker
from assistant.compose.named import beyond_title, named_clause
from assistant.compose.passages import compose_passages, telling
from assistant.compose.section_items import items_of, role_lines_of
from assistant.compose.sections import add_role_lines, add_section, compose_section
from assistant.compose.who import compose_tasks_under
from assistant.evidence import Ranked
from assistant.subject import GENRE
from assistant.understanding.address import ADDRESS_WORDS
from assistant.understanding.cues import DEADLINE, PAYS, SECTION, Sought
from assistant.understanding.document_cues import APPENDIX
from assistant.understanding.whole_section import wants_told
from ingest.folding import match_key, syllables
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Cell, Clause, Kind

_ROOM = 1150
_OWN_SUBJECT = 10.0
_FOCUSED = 0.5


_CONTENT = re.compile(r"\b(?:tóm|nội dung|toàn bộ|trọn|đầy đủ|chép)\b")
"""Asks what a part says, whatever else it asks of it."""


_CITES = re.compile(
    r"\b(?:dẫn|viện dẫn|trích dẫn|nhắc|nêu|căn cứ)\b.*"
    r"\b(?:văn bản|nghị quyết|quyết định|kết luận|chỉ thị|luật) (?:nào|gì)\b"
)


def compose_address(context: Context) -> Draft | None:
    """Tell what stands at the address; None when there is none, or the question seeks an agency's duties under it."""
    clause = named_clause(context)
    if clause is None or (context.frame.sought is Sought.DUTIES and context.frame.agencies):
        return None
    if context.frame.assertion and clause.kind in HEADING_KINDS:
        return None  # who is said to do what in a part is held against it (`compose_asserted`)
    if context.frame.sought is Sought.REFERENCES and clause.kind in HEADING_KINDS and _CITES.search(context.frame.text):
        return None  # the register tells which documents a part cites
    asks_all = (
        SECTION.search(context.frame.text) or wants_told(context.frame.text) or _CONTENT.search(context.frame.text)
    )
    if context.frame.sought is Sought.WHO and clause.kind in HEADING_KINDS and not asks_all:
        return _with_other_items(context, clause, compose_tasks_under(context, clause))
    if (told := compose_cell(context, clause)) is not None:
        return told
    if clause.kind in HEADING_KINDS and items_of(context, clause):
        return _part_called(context, clause) or _inside(context, clause) or _section(context, clause)
    draft = Draft(context.corpus)
    words = row_gist(clause) if clause.cells else gist(clause, _ROOM)
    draft.say(say.clause_at(context.corpus.name(clause.plan), label_of(clause.path), words, draft.cite(clause)))
    return draft


def _with_other_items(context: Context, heading: Clause, draft: Draft | None) -> Draft | None:
    """Add to who does what under a heading the items that charge nobody: a list without them passes for all."""
    told = {citation.path for citation in draft.citations} if draft else set()
    items = items_of(context, heading)
    below = {one.path: {each.path for each in context.corpus.descendants(one)} for one in items}
    left = [one for one in items if one.path not in told and not below[one.path] & told]
    if draft is None or not 0 < len(left) < len(items) or len(items) > _MOST_ITEMS:
        return draft
    draft.say(say.other_items(label_of(heading.path)))
    for one in left:
        draft.say(say.item_of(label_of(one.path), gist(one, _ROOM), draft.cite(one)))
    return draft


_MOST_ITEMS = 12


def _section(context: Context, heading: Clause) -> Draft:
    """Tell a section, and the next one where a plan prints its number twice: who names it may mean either."""
    draft = compose_section(context, heading, context.list_limit)
    add_role_lines(draft, role_lines_of(context, heading))
    again = context.corpus.find(heading.plan, f"{heading.path} (2)")
    if again is not None:
        add_section(context, draft, again, context.list_limit)
    return draft


def _part_called(context: Context, heading: Clause) -> Draft | None:
    """Tell the one sub-heading that the rest of a question calls ("giải pháp đối với kiều bào trong phần II")."""
    rest = beyond_title(context, heading)
    below = [one for one in context.corpus.children(heading) if one.kind in HEADING_KINDS and items_of(context, one)]
    shares = [(context.evidence.share(rest, syllables(one.text)), one) for one in below]
    scored = sorted(shares, key=lambda pair: -pair[0])
    if len(scored) < _FEWEST or sum(map(context.evidence.weight, set(rest))) <= _OWN_SUBJECT:
        return None
    (share, found), (next_share, _) = scored[:_FEWEST]
    is_called = share >= _FOCUSED and share - next_share >= _AHEAD
    return compose_section(context, found, context.list_limit) if is_called else None


_FEWEST, _AHEAD = 2, 0.2


def _inside(context: Context, heading: Clause) -> Draft | None:
    """Quote the clauses under a heading that are about the question's own subject; None where it has none."""
    evidence, own = context.evidence, beyond_title(context, heading)
    asks_all = context.frame.verbatim or context.frame.lists or wants_told(context.frame.text)
    if asks_all or sum(map(evidence.weight, set(own))) <= _OWN_SUBJECT:
        return None
    below = [clause for clause in context.corpus.descendants(heading) if clause.kind not in HEADING_KINDS]
    ranked = sorted(((evidence.coverage(own, clause), clause) for clause in below), key=lambda pair: -pair[0])
    top = ranked[0][0] if ranked else 0.0
    if top < _FOCUSED:
        return None
    near = [(share, clause) for share, clause in ranked[:3] if share >= 0.85 * top]
    return compose_passages(context, [Ranked(clause, 0.0, share, share) for share, clause in near])


def compose_cell(context: Context, clause: Clause) -> Draft | None:
    """Tell one column of a table row, or that it is left blank; None when no column of the row is asked about."""
    asked = _asked_cells(context, clause) if clause.cells else []
    if not asked:
        return None
    draft = Draft(context.corpus, status="not_stated")
    name, label = context.corpus.name(clause.plan), label_of(clause.path)
    row, mark = row_gist(clause), draft.cite(clause)
    for cell in asked:
        if cell.text.strip():
            draft.say(say.cell(name, label, cell.column, tidy(cell.text), row, mark))
            draft.status = "answered"
        else:
            draft.say(say.cell_blank(name, label, cell.column, row, mark))
    return draft


def _asked_cells(context: Context, clause: Clause) -> list[Cell]:
    """Return the cells of a row whose columns a question names, else those on what it asks for: money, time."""
    text, frame = context.frame.text, context.frame
    named = [cell for cell in clause.cells if len(cell.column.split()) > 1 and _head(cell.column) in text]
    if named:
        return named if len(named) == 1 else []
    on = [PAYS] if frame.sought is Sought.FUNDING else []
    on = [_TIMES, *on] if frame.about and DEADLINE.search(text) else on
    found = [[cell for cell in clause.cells if kind.search(match_key(cell.column))] for kind in on]
    return [cells[0] for cells in found] if all(len(cells) == 1 for cells in found) else []


_TIMES = re.compile(r"thời gian|thời hạn|tiến độ|hoàn thành")
"""How a table calls its column on when something is done."""


def _head(column: str) -> str:
    """Return what people call a column by: "nguồn lực" for "Nguồn lực thực hiện", "cơ quan chủ trì" in full."""
    words = match_key(column).split()
    return " ".join(words if words[0] in ("cơ", "đơn") else words[:2])


def correct_address(context: Context) -> Draft | None:
    """Correct an article or part that the plan does not have; name the last one it has."""
    plan, asked = context.frame.plans[0], context.frame.address
    if asked is None or named_clause(context) is not None:
        return None
    if APPENDIX.search(context.frame.text) and not context.corpus.views[plan].metadata.appendix_present:
        return None
    if (above := _above(context, plan, asked)) is not None:
        return _absent_item(context, above, asked)
    kind: Kind = "article" if asked.startswith("Điều") else "part"
    present = [c for c in context.corpus.clauses([plan]) if c.kind == kind and not c.path.startswith("Phụ lục")]
    if not present or (kind == "part" and not asked.isalpha()):
        return None
    draft = Draft(context.corpus)
    last = present[-1]
    labels = [label_of(clause.path) for clause in present]
    words = telling(context, last, 400)
    draft.say(say.no_such_part(context.corpus.name(plan), label_of(asked), labels, words, draft.cite(last)))
    _tell_where_it_stands(context, draft)
    return draft


def _above(context: Context, plan: str, address: str) -> Clause | None:
    """Return the nearest unit that an absent address would stand under."""
    while address := re.sub(r"(?:\A| [-+¶] |\.)[^.]*\Z", "", address):
        if (found := context.corpus.at(plan, address)) is not None:
            return found
    return None


def _absent_item(context: Context, above: Clause, asked: str) -> Draft | None:
    items = context.corpus.children(above)
    draft = Draft(context.corpus)
    inside = say.units(len(items), label_of(items[0].path), label_of(items[-1].path)) if items else say.UNDIVIDED
    name, mark = context.corpus.name(above.plan), draft.cite(above)
    draft.say(say.no_such_item(name, label_of(asked), label_of(above.path), inside, mark))
    _tell_where_it_stands(context, draft)
    return draft


def _tell_where_it_stands(context: Context, draft: Draft) -> None:
    """Tell at which heading of the plan that stands which a question puts into a part that there is not."""
    called = ADDRESS_WORDS | _CITING | GENRE
    subject = tuple(word for word in context.frame.topic if word not in called)
    clauses = context.corpus.clauses(context.frame.plans)
    headings = [one for one in clauses if one.kind in HEADING_KINDS and items_of(context, one)]
    covered = [(context.evidence.coverage(subject, one), one) for one in headings if len(subject) > 1]
    share, there = max(covered, key=lambda pair: pair[0], default=(0.0, None))
    if there is not None and share >= _STANDS and not any(one.path == there.path for one in draft.citations):
        draft.say(say.really_stands_at(label_of(there.path), without_marker(there.text), draft.cite(there)))


_STANDS = 0.75
_CITING = frozenset("trích dẫn viện ghi chép chuẩn đúng quyết định văn bản".split())
