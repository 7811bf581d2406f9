"""What an official should look at before trusting a reading: worded in Vietnamese for `ingest check`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ingest.gazetteer import UPPER
from ingest.plan import HEADING_KINDS, Clause, Kind, Plan
from ingest.registers.headings import body_of
from ingest.registers.roles import labels_in, role_of_words
from ingest.registers.words import Deadline, Registers
from ingest.unread import unread_table
from ingest.zones import begins_document

_NOT_BODY: frozenset[Kind] = frozenset({"header", "closing", "recipients", "signature"})
_SHOWN = 60
_LONGEST = {False: 4000, True: 2500}
"""Characters that a clause, and a list of recipients or a signature (True), hardly ever exceeds."""
# "SởNgoại vụ", "triỂn khai": a web page lost a space, or the case of a letter.
_GLUED = re.compile(rf"(?<!\w)(?=\w*[^\x00-\x7f])[{UPPER}]?[a-zà-ỹđ]+[{UPPER}][a-zà-ỹđ]+(?!\w)")
_SOME_GLUED = 2
_DATE = re.compile(r"\d\s*[/.-]\s*\d|ngày \d|năm \d", re.IGNORECASE)
_NUMBERED = re.compile(r"(?P<above>(?:.*\.)?(?:Điều )?)(?P<number>\d{1,3})")
_ITEM_INSIDE = re.compile(r"\w\s+[•▪●◦]\s")
_TWO_DATES = re.compile(r"tháng \d{1,2} và tháng", re.IGNORECASE)


def counts(plan: Plan, registers: Registers) -> str:
    """Return how much of everything was read, as one phrase."""
    cited = sum(row.kind == "date_of_cited_document" for row in registers.deadlines)
    return (
        f"{len(plan.clauses)} điều khoản, {len(registers.duties)} nhiệm vụ, "
        f"{len(registers.deadlines)} mốc thời gian ({cited} là ngày của văn bản được dẫn), "
        f"{len(registers.partners)} đối tác, {len(registers.references)} văn bản dẫn"
    )


def unplaced(plan: Plan, registers: Registers) -> list[str]:
    """Return sentences about tasks that could be given to nobody: a role is printed, an agency is not."""
    with_duty = {duty.path for duty in registers.duties}
    labelled = _labelled_headings(plan)
    found = []
    # A label may leave its agencies to the lines after it.
    for clause, following in pairwise([*plan.clauses, None]):
        if clause is None or clause.path in with_duty or clause.cells or clause.kind in _NOT_BODY:
            continue
        if _is_open_label(clause):
            # "b) Cơ quan thực hiện:" heads the labels below it; beside another label one has no agencies.
            beside = following is not None and clause.kind not in HEADING_KINDS and labels_in(body_of(following))
            if following is None or following.path not in with_duty or beside:
                found.append(f"{clause.path}: dòng “{_begin(clause.text)}” không nêu tên cơ quan.")
        elif clause.kind not in HEADING_KINDS and clause.parent not in labelled and role_of_words(body_of(clause)):
            found.append(f"{clause.path}: không nêu cơ quan nào thực hiện “{_begin(body_of(clause))}”.")
    return found


def _labelled_headings(plan: Plan) -> set[str | None]:
    """Return the headings whose tasks labelled lines give to somebody, beside them or under the next point."""
    by_path = plan.by_path()
    above = {clause.parent for clause in plan.clauses if labels_in(body_of(clause))}
    sections = {by_path[path].parent for path in above if path in by_path and by_path[path].kind == "point"}
    points = {clause.path for clause in plan.clauses if clause.kind == "point" and clause.parent in sections}
    return above | sections | points


def odd_things(plan: Plan, registers: Registers) -> list[str]:
    """Return sentences about what reads oddly; empty when nothing stands out."""
    return [*_structure(plan), *_duties(plan, registers), *_tables(plan), *_times(registers), *_papers(registers)]


def _begin(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN].rsplit(" ", 1)[0] + "…"


def _structure(plan: Plan) -> Iterator[str]:
    if plan.province is None:
        yield "Không xác định được tỉnh, thành phố ban hành từ phần mở đầu."
    if not any(clause.kind == "header" and begins_document(clause.text) for clause in plan.clauses):
        yield "Không tìm thấy tên loại văn bản (“KẾ HOẠCH”, “QUYẾT ĐỊNH”) ở phần mở đầu."
    if len(glued := list(dict.fromkeys(_GLUED.findall(plan.source)))) >= _SOME_GLUED:
        shown = ", ".join(f"“{word}”" for word in glued[:3])
        yield f"{len(glued)} chữ dính liền hoặc lẫn chữ hoa ({shown}): tên cơ quan ở đó có thể không được nhận ra."
    yield from _skipped(plan)
    for clause in plan.clauses:
        if _ITEM_INSIDE.search(clause.text):
            yield f"{clause.path}: có dấu đầu dòng ở giữa câu, có thể nhiều điểm bị đọc thành một."
        if clause.kind in HEADING_KINDS and clause.path.endswith(")"):
            yield f"{clause.path}: số mục này đã được dùng trước đó trong văn bản."
        if clause.kind in HEADING_KINDS and not body_of(clause).strip(" .:"):
            yield f"{clause.path}: đề mục không có nội dung."
        if len(clause.text) > _LONGEST[clause.kind in ("recipients", "signature")]:
            yield f"{clause.path}: dài {len(clause.text):,} ký tự, có thể nhiều điểm bị đọc thành một.".replace(
                ",", ".", 1
            )
        if "<td" in clause.text or (not clause.cells and clause.text.count(" | ") > 2 and clause.kind != "recipients"):
            yield f"{clause.path}: có dấu của bảng nhưng không đọc được thành bảng."


def _skipped(plan: Plan) -> Iterator[str]:
    """Yield where the numbers of headings leave one out: a marker was printed otherwise, or not read as one."""
    last: dict[tuple[str, str], int] = {}
    for clause in plan.clauses:
        found = _NUMBERED.fullmatch(clause.path) if clause.kind in HEADING_KINDS else None
        if found is None:
            continue
        series, number = (clause.kind, found["above"]), int(found["number"])
        before = last.get(series, 0)
        if number > before + 1 and (before or clause.kind == "article"):
            missing = f"{found['above']}{before + 1}"
            yield f"{clause.path}: không thấy {missing} ở trước, có thể đề mục ấy không được nhận ra."
        last[series] = number


def _duties(plan: Plan, registers: Registers) -> Iterator[str]:
    with_duty = {duty.path for duty in registers.duties}
    if not with_duty:
        yield "Không tìm thấy nhiệm vụ nào được giao cho cơ quan, đơn vị."
    repeated = Counter((duty.path, duty.agency) for duty in registers.duties)
    for (path, agency), count in repeated.items():
        if count > 1:
            yield f"{path}: “{agency}” có {count} vai trò khác nhau trong cùng một điểm."


def _tables(plan: Plan) -> Iterator[str]:
    widest: dict[str | None, int] = {}
    rows = [clause for clause in plan.clauses if clause.cells]
    if unread := unread_table(plan):
        yield (
            f"{unread[0].path}: có đầu bảng nhưng không đọc được dòng nào, vì bản văn bản này không còn ranh giới cột; "
            "nên lấy lại từ tệp Word, hoặc từ PDF có giữ bố cục cột."
        )
    for clause in rows:
        widest[clause.parent] = max(widest.get(clause.parent, 0), sum(bool(cell.column) for cell in clause.cells))
        yield from _row(clause)
    for parent, width in widest.items():
        short = [c.path for c in rows if c.parent == parent and sum(bool(x.column) for x in c.cells) < width]
        if short:
            yield (
                f"{parent or 'Bảng'}: {len(short)} dòng có ít ô hơn đầu bảng ({_some(short)}); "
                "ô trống hoặc ô gộp có thể làm giá trị lệch cột."
            )


def _some(paths: Sequence[str]) -> str:
    return ", ".join(paths[:3]) + (", …" if len(paths) > 3 else "")


def _row(clause: Clause) -> Iterator[str]:
    if all(not cell.column for cell in clause.cells):
        yield f"{clause.path}: bảng không có tiêu đề cột, cơ quan được đoán theo thứ tự ô."
        return
    if empty := [f"“{cell.column}”" for cell in clause.cells if not cell.text and cell.column]:
        yield f"{clause.path}: ô {', '.join(empty)} để trống."
    if outside := [f"“{_begin(cell.text)}”" for cell in clause.cells if cell.text and not cell.column]:
        yield f"{clause.path}: {len(outside)} ô không thuộc cột nào ({_some(outside)}), có thể do ô gộp."


def _is_open_label(clause: Clause) -> bool:
    words = body_of(clause)
    labels = labels_in(words)
    return bool(labels) and labels[0][0]["who"] is not None and not words[labels[-1][0].end() :].strip(" .;")


def _times(registers: Registers) -> Iterator[str]:
    for row in registers.deadlines:
        if row.normalized is None and row.kind == "period":
            yield f"{row.path}: khoảng thời gian “{row.expression}” có đầu sau cuối, không xác định được."
        elif row.normalized is None and _should_be_a_date(row):
            yield f"{row.path}: thời hạn “{row.expression}” không phải là ngày có thật trên lịch."


def _should_be_a_date(row: Deadline) -> bool:
    is_date = row.kind in ("annual_by_date", "date_of_cited_document", "milestone")
    return is_date and bool(_DATE.search(row.expression)) and not _TWO_DATES.search(row.expression)


def _papers(registers: Registers) -> Iterator[str]:
    for row in registers.references:
        if row.number is None and row.name is None:
            yield f"{row.path}: {row.type.lower()} được dẫn chiếu nhưng để trống số."
    data = registers.metadata
    if data.number is None:
        yield "Số của văn bản để trống hoặc không có trong bản này."
    if data.date is None:
        yield "Ngày ban hành để trống hoặc không có trong bản này."
    if data.appendix_mentioned and not data.appendix_present:
        yield "Văn bản nhắc đến phụ lục nhưng phụ lục không có trong bản này."
