"""What an official should look at before trusting a reading: worded in Vietnamese for `ingest check`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ingest.plan import HEADING_KINDS, Clause, Plan
from ingest.registers.roles import labels_in, role_of_column
from ingest.registers.subjects import body_of
from ingest.registers.words import Deadline, Registers


def odd_things(plan: Plan, registers: Registers) -> list[str]:
    """Return sentences about what could not be read, or reads oddly; empty when nothing stands out."""
    return [*_structure(plan), *_duties(plan, registers), *_times(registers), *_papers(registers)]


def _structure(plan: Plan) -> Iterator[str]:
    if plan.province is None:
        yield "Không xác định được tỉnh, thành phố ban hành từ phần mở đầu."
    for clause in plan.clauses:
        if clause.kind in HEADING_KINDS and clause.path.endswith(")"):
            yield f"{clause.path}: số mục này đã được dùng trước đó trong văn bản."
        if clause.kind in HEADING_KINDS and not body_of(clause).strip(" .:"):
            yield f"{clause.path}: đề mục không có nội dung."


def _duties(plan: Plan, registers: Registers) -> Iterator[str]:
    with_duty = {duty.path for duty in registers.duties}
    if not with_duty:
        yield "Không tìm thấy nhiệm vụ nào được giao cho cơ quan, đơn vị."
    for clause in plan.clauses:
        if clause.cells:
            yield from _row(clause)
        elif clause.path not in with_duty and _is_open_label(clause):
            yield f"{clause.path}: dòng “{clause.text[:60]}” không nêu tên cơ quan."
    repeated = Counter((duty.path, duty.agency) for duty in registers.duties)
    for (path, agency), count in repeated.items():
        if count > 1:
            yield f"{path}: “{agency}” có {count} vai trò khác nhau trong cùng một điểm."


def _row(clause: Clause) -> Iterator[str]:
    for cell in clause.cells:
        if not cell.text and role_of_column(cell.column) == "chủ trì":
            yield f"{clause.path}: ô “{cell.column}” để trống."
    if clause.cells and all(not cell.column for cell in clause.cells):
        yield f"{clause.path}: bảng không có tiêu đề cột, cơ quan được đoán theo thứ tự ô."


def _is_open_label(clause: Clause) -> bool:
    words = body_of(clause)
    labels = labels_in(words)
    return bool(labels) and labels[0][0]["who"] is not None and not words[labels[-1][0].end() :].strip(" .;")


def _times(registers: Registers) -> Iterator[str]:
    for row in registers.deadlines:
        if row.normalized is None and _should_be_a_date(row):
            yield f"{row.path}: thời hạn “{row.expression}” không phải là ngày hoặc khoảng thời gian có thật."


def _should_be_a_date(row: Deadline) -> bool:
    return row.kind in ("annual_by_date", "period", "date_of_cited_document", "milestone")


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
