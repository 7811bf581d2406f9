"""The answer as a Word file and as a workbook, over real HTTP; the files are opened and read."""

from __future__ import annotations

import io

import httpx
import openpyxl
import pytest
from docx import Document

from assistant.answer import Answer, Citation, Complete
from assistant.settings import Settings
from assistant.web.blocks import Table, Text, blocks, plain
from assistant.web.sheet_file import sheet_bytes
from assistant.web.word_file import word_bytes

QUESTION = '=HYPERLINK("http://evil.example") Sở Ngoại vụ?\x00\x0b'
ANSWER = Answer(
    status="answered",
    text=(
        "Sở Ngoại vụ được giao **2 nhiệm vụ** [1].\n\n### Bắc Giang\n\nKế hoạch tỉnh Bắc Giang:\n\n"
        "- =1+1 tổng hợp, *định kỳ* báo cáo [1]\n  - ý nhỏ [2]\n- +Chủ trì [2]\n\n"
        "1. Một\n2. Hai\n\n| TT | Việc | Nguồn |\n|---|---|---|\n| 1 | @SUM(A1) | [1] |\n| 2 | -2+3 <b>đậm</b> | |\n\n"
        "Lưu ý: [9] không có nguồn.\x01"
    ),
    citations=(
        Citation(
            1, "bac-giang", "IV.1 - 8", "Kế hoạch tỉnh Bắc Giang · Mục IV.1, gạch đầu dòng 8", "- Tổng hợp\x02…", 0, 9
        ),
        Citation(
            2,
            "bac-giang",
            "IV.1 - 1",
            "Kế hoạch tỉnh Bắc Giang · Mục IV.1, gạch đầu dòng 1",
            "=cmd|' /C calc'!A0",
            0,
            9,
        ),
    ),
    complete=Complete(2, 2),
)


@pytest.fixture(scope="module")
def api(serving, script):
    service = script.service()
    with httpx.Client(base_url=serving(service, Settings()), timeout=20) as client:
        client.service = service
        yield client


def lines(document):
    return [paragraph.text for paragraph in document.paragraphs if paragraph.text]


def read(data):
    """Return each sheet's rows of text; nothing in the file is a formula."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert not [cell for sheet in book for line in sheet.iter_rows() for cell in line if cell.data_type == "f"]
    return {sheet.title: [list(line) for line in sheet.iter_rows(values_only=True)] for sheet in book}


def test_a_word_file_holds_question_table_and_sources(api, script):
    turns = [{"role": "user", "content": "trước"}]
    reply = api.post("/api/ask/export?format=docx", json={"question": script.LIST, "history": turns})
    assert reply.status_code == 200
    assert reply.headers["content-disposition"] == 'attachment; filename="tra-loi.docx"'
    assert [turn.content for turn in api.service.asked[-1].history] == ["trước"]
    document = Document(io.BytesIO(reply.content))
    told = lines(document)
    answer = api.post("/api/ask", json={"question": script.LIST}).json()
    assert told[:4] == ["Trợ lý Kế hoạch Ngoại giao văn hóa", "Câu hỏi", script.LIST, "Trả lời"]
    assert "Danh sách đầy đủ: 9/9" in told
    assert "Kế hoạch tỉnh Bắc Giang giao Sở Ngoại vụ 9 nhiệm vụ tại Mục IV.1 [1]." in told
    (table,) = document.tables
    assert [cell.text for cell in table.rows[0].cells] == ["TT", "Nhiệm vụ", "Vai trò", "Nguồn"]
    assert [row.cells[3].text for row in table.rows[1:]] == [f"[{n}]" for n in range(1, 10)]
    for citation in answer["citations"]:
        at = told.index(f"[{citation['n']}] {citation['label']}")
        assert told[at + 1] == f"“{citation['quote']}”"


def test_a_workbook_holds_the_table_its_sources_and_the_whole(api, script):
    reply = api.post("/api/ask/export?format=xlsx", json={"question": script.LIST})
    assert reply.headers["content-disposition"] == 'attachment; filename="tra-loi.xlsx"'
    sheets = read(reply.content)
    answer = api.post("/api/ask", json={"question": script.LIST}).json()
    assert list(sheets) == ["Bảng", "Nguồn trích dẫn", "Câu hỏi và trả lời"]
    assert sheets["Bảng"][0] == ["TT", "Nhiệm vụ", "Vai trò", "Nguồn", "Nguồn trích dẫn"]
    assert len(sheets["Bảng"]) == 10
    assert sheets["Bảng"][1][4] == answer["citations"][0]["label"]
    assert [[n, label] for n, label, _ in sheets["Nguồn trích dẫn"][1:]] == [
        [citation["n"], citation["label"]] for citation in answer["citations"]
    ]
    assert sheets["Câu hỏi và trả lời"][1] == ["Câu hỏi", script.LIST]


@pytest.mark.parametrize("form", ["docx", "xlsx"])
@pytest.mark.parametrize("name", ["NOT_STATED", "OUT_OF_SCOPE", "HARMFUL", "PARTIAL"])
def test_every_kind_of_answer_makes_a_file(api, script, form, name):
    reply = api.post(f"/api/ask/export?format={form}", json={"question": getattr(script, name)})
    assert reply.status_code == 200
    if form == "docx":
        assert len(lines(Document(io.BytesIO(reply.content)))) > 4
    else:
        assert "Nguồn trích dẫn" in read(reply.content)


@pytest.mark.parametrize(
    ("call", "body", "status", "said"),
    [
        ("?format=pdf", {"question": "Hạn?"}, 422, "“docx” hoặc “xlsx”"),
        ("", {"question": "Hạn?"}, 422, "format"),
        ("?format=docx", {}, 422, "question"),
        ("?format=docx", {"question": " "}, 422, "trống"),
    ],
)
def test_a_bad_call_is_a_vietnamese_problem(api, call, body, status, said):
    reply = api.post(f"/api/ask/export{call}", json=body)
    assert reply.status_code == status
    assert reply.headers["content-type"] == "application/problem+json"
    assert said in reply.json()["detail"]


def test_markdown_becomes_text_items_and_tables():
    made = blocks(ANSWER.text)
    assert [block.kind if isinstance(block, Text) else "table" for block in made] == [
        "paragraph", "heading", "paragraph", *["item"] * 5, "table", "paragraph",
    ]  # fmt: skip
    assert [(one.depth, one.number) for one in made[3:8]] == [(1, None), (2, None), (1, None), (1, "1"), (1, "2")]
    assert [run.text for run in made[0].line if run.is_bold] == ["2 nhiệm vụ"]
    assert isinstance(made[8], Table)
    assert [plain(line) for line in made[8].rows[1]] == ["2", "-2+3 <b>đậm</b>", ""]


def test_a_word_file_keeps_faces_lists_and_numbers_and_drops_what_it_cannot_hold():
    document = Document(io.BytesIO(word_bytes(QUESTION, ANSWER)))
    told = lines(document)
    assert '=HYPERLINK("http://evil.example") Sở Ngoại vụ?' in told
    assert {"1. Một", "2. Hai", "ý nhỏ [2]", "Bắc Giang"} <= set(told)
    styles = {paragraph.text: paragraph.style.name for paragraph in document.paragraphs}
    assert (styles["+Chủ trì [2]"], styles["ý nhỏ [2]"]) == ("List Bullet", "List Bullet 2")
    (bold,) = [run.text for p in document.paragraphs for run in p.runs if run.bold and "nhiệm vụ" in run.text]
    assert bold == "2 nhiệm vụ"
    assert "“- Tổng hợp…”" in told


def test_nothing_in_a_workbook_is_a_formula_and_each_item_says_what_it_is_under():
    data = sheet_bytes(QUESTION, ANSWER)
    cells = [cell for sheet in openpyxl.load_workbook(io.BytesIO(data)) for row in sheet.iter_rows() for cell in row]
    assert "f" not in {cell.data_type for cell in cells}
    assert all(cell.quotePrefix for cell in cells if str(cell.value).startswith(("=", "@", "-2")))
    sheets = read(data)
    assert list(sheets) == ["Bảng", "Danh sách", "Nguồn trích dẫn", "Câu hỏi và trả lời"]
    source = "Kế hoạch tỉnh Bắc Giang · Mục IV.1, gạch đầu dòng 8"
    assert sheets["Danh sách"][1] == [1, "Kế hoạch tỉnh Bắc Giang", "=1+1 tổng hợp, định kỳ báo cáo [1]", source]
    assert sheets["Bảng"][1:] == [[1, "@SUM(A1)", "[1]", source], [2, "-2+3 <b>đậm</b>", None, None]]
    assert sheets["Nguồn trích dẫn"][2][2] == "=cmd|' /C calc'!A0"
    whole = [text for _, text in sheets["Câu hỏi và trả lời"]]
    assert whole[1].startswith("=HYPERLINK")
    assert "Danh sách đầy đủ: 2/2" in whole
    assert whole[-1] == "Lưu ý: [9] không có nguồn."


def test_an_answer_without_a_list_comes_first_in_its_workbook(script):
    sheets = read(sheet_bytes("Hạn?", Answer("not_found", "Không thấy.")))
    assert list(sheets) == ["Câu hỏi và trả lời", "Nguồn trích dẫn"]
    assert sheets["Câu hỏi và trả lời"][1:] == [
        ["Câu hỏi", "Hạn?"], ["Trạng thái", "Không có trong các kế hoạch"], ["Trả lời", "Không thấy."],
    ]  # fmt: skip
