"""Word files: the numbers that Word counts, tables with merged cells, what is struck out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from ingest.errors import UnreadablePlan
from ingest.lexicon import Lexicon
from ingest.plan import Plan
from ingest.read import read_plan
from ingest.reader import read_document
from ingest.registers import read_registers

LEVELS = (("upperRoman", "%1."), ("decimal", "%2."), ("decimal", "%2.%3."), ("lowerLetter", "%4)"), ("bullet", "-"))


def numbered(document: Any) -> None:
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for at, (form, text) in enumerate(LEVELS)
    )
    numbering = document.part.numbering_part.element
    abstract = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">{levels}</w:abstractNum>'
    numbering.find(qn("w:num")).addprevious(parse_xml(abstract))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
    again = '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="91"><w:abstractNumId w:val="90"/>{again}</w:num>'))


def add(document: Any, words: str, level: int | None = None, number: int = 90) -> Any:
    paragraph = document.add_paragraph(words)
    if level is not None:
        place = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
        paragraph._p.get_or_add_pPr().append(parse_xml(place))
    return paragraph


def plan_file(folder: Path) -> Path:
    document = Document()
    numbered(document)
    head = document.add_table(1, 2).rows[0].cells
    head[0].text, head[1].text = "ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\nSố: 12/KH-UBND", "Nghệ An, ngày 05 tháng 3 năm 2026"
    add(document, "KẾ HOẠCH")
    add(document, "Hợp tác văn hóa trên địa bàn tỉnh Nghệ An")
    add(document, "MỤC ĐÍCH", 0)
    add(document, "Nâng cao hiểu biết.", 1)
    add(document, "NHIỆM VỤ", 0)
    add(document, "Sở Ngoại vụ", 1)
    add(document, "Làm đầu mối.", 3)
    add(document, "Gửi báo cáo trước ngày 15/12 hằng năm.", 3)
    add(document, "Sở Tài chính", 1)
    add(document, "Bố trí kinh phí.", 2)
    add(document, "Thẩm định dự toán.", 2)
    add(document, "Không tính lãi.", 4)
    add(document, "PHỤ LỤC")
    table = document.add_table(4, 4)
    for row, words in enumerate(
        (
            ("TT", "Nội dung", "Cơ quan chủ trì", "Thời gian"),
            ("I", "Di sản", "", ""),
            ("1", "Hồ sơ ví, giặm", "Sở Du lịch", "2027"),
            ("2", "Lớp truyền dạy", "", "2028"),
        )
    ):
        for column, text in enumerate(words):
            table.cell(row, column).text = text
    table.cell(1, 1).merge(table.cell(1, 3))
    table.cell(2, 2).merge(table.cell(3, 2))
    file = folder / "nghe-an.docx"
    document.save(str(file))
    return file


@pytest.fixture
def plan(tmp_path: Path, lexicon: Lexicon) -> Plan:
    return read_plan(plan_file(tmp_path), lexicon)


def test_counted_numbers_are_the_addresses(plan: Plan) -> None:
    paths = [clause.path for clause in plan.clauses if clause.kind not in ("header", "table_row")]
    begun = ["I", "I.1", "II", "II.1", "II.1.a", "II.1.b", "II.2", "II.2.1", "II.2.2", "II.2.2 - 1"]
    assert paths == [*begun, "Phụ lục", "Phụ lục I"]
    assert plan.by_path()["II.2.1"].text == "2.1. Bố trí kinh phí."


def test_a_cell_that_stretches_down_holds_for_each_row(plan: Plan, lexicon: Lexicon) -> None:
    rows = [row for row in read_registers(plan, lexicon).duties if row.path.startswith("Phụ lục")]
    assert [(row.path, row.agency, row.role, row.deadline) for row in rows] == [
        ("Phụ lục I.1", "Sở Du lịch", "chủ trì", "2027"),
        ("Phụ lục I.2", "Sở Du lịch", "chủ trì", "2028"),
    ]


def test_the_letterhead_is_read(plan: Plan, lexicon: Lexicon) -> None:
    found = read_registers(plan, lexicon).metadata
    assert (found.number, found.date, plan.province) == ("12/KH-UBND", "2026-03-05", "Nghệ An")


def test_a_list_that_begins_anew_counts_from_one(tmp_path: Path) -> None:
    document = Document()
    numbered(document)
    for words, number in (("A", 90), ("B", 90), ("C", 91), ("D", 91)):
        add(document, words, 1, number)
    document.save(str(tmp_path / "a.docx"))
    assert read_document(tmp_path / "a.docx").text.split("\n\n") == ["1. A", "2. B", "1. C", "2. D\n"]


def test_what_is_struck_out_is_not_read_and_what_is_put_in_is(tmp_path: Path) -> None:
    document = Document()
    paragraph = document.add_paragraph("Gửi trước ngày ")
    author = f'{nsdecls("w")} w:id="1" w:author="a"'
    paragraph._p.append(parse_xml(f"<w:del {author}><w:r><w:delText>10/11</w:delText></w:r></w:del>"))
    paragraph._p.append(parse_xml(f"<w:ins {author}><w:r><w:t>20/11</w:t></w:r></w:ins>"))
    paragraph.add_run("\thằng năm")
    document.save(str(tmp_path / "a.docx"))
    assert read_document(tmp_path / "a.docx").text == "Gửi trước ngày 20/11 hằng năm\n"


def test_a_table_within_a_cell_adds_no_rows(tmp_path: Path) -> None:
    document = Document()
    cells = document.add_table(2, 2).rows
    cells[0].cells[0].text, cells[0].cells[1].text = "STT", "Nội dung"
    cells[1].cells[0].text = "1"
    inner = cells[1].cells[1].add_table(1, 1)
    inner.rows[0].cells[0].text = "Bên trong"
    document.save(str(tmp_path / "trong.docx"))
    rows = [line for line in read_document(tmp_path / "trong.docx").text.splitlines() if line.startswith("|")]
    assert sum("Bên trong" in row for row in rows) == 1


@pytest.mark.parametrize("count", ["x", ""])
def test_a_number_that_word_would_not_write_is_told_and_no_traceback(tmp_path: Path, count: str) -> None:
    document = Document()
    table = document.add_table(1, 1)
    table.rows[0].cells[0]._tc.get_or_add_tcPr().append(parse_xml(f'<w:gridSpan {nsdecls("w")} w:val="{count}"/>'))
    document.save(str(tmp_path / "hong.docx"))
    with pytest.raises(UnreadablePlan, match="lưu lại ở dạng"):
        read_document(tmp_path / "hong.docx")
