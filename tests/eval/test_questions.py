"""Question sets: the contract's defaults, three file formats, and malformed rows with their mend."""

from __future__ import annotations

import csv
import json

import openpyxl
import pytest

from eval.check import check_file, check_question
from eval.errors import BadQuestionFile
from eval.questions import Gold, load_questions, parse_question

ROW = {
    "id": "q1",
    "category": "deadline",
    "question": "Báo cáo trước ngày nào?",
    "history": [{"role": "user", "content": "Bắc Giang?"}],
    "gold": [{"plan": "p", "path": "IV.1 - 1", "quote": "trước ngày 25/10"}],
    "facts": [["25/10", "25 tháng 10"]],
    "forbidden": ["15/11"],
    "plans": ["p"],
}


def write_jsonl(path, *rows):
    path.write_text("\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows), "utf-8")
    return path


def test_what_a_row_leaves_out_has_the_contracts_default():
    question = parse_question({"id": "a", "question": "Gì?"})
    assert (question.expect, question.answerable, question.min_gold) == ("answer", True, 1)
    assert (question.history, question.gold, question.facts, question.forbidden, question.plans) == ((),) * 5


def test_a_number_is_an_id_and_no_question(tmp_path):
    written = write_jsonl(
        tmp_path / "a.jsonl", '{"id": 12345678, "question": "A?"}', '{"id": 12345679.0, "question": "B?"}'
    )
    assert [question.id for question in load_questions(written).questions] == ["12345678", "12345679"]
    for row in ('{"id": "a", "question": NaN}', '{"id": "a", "question": 12}', '{"id": NaN, "question": "A?"}'):
        assert "không phải chữ" in load_questions(write_jsonl(tmp_path / "a.jsonl", row)).problems[0].problem


def test_a_misspelt_column_is_named_once_and_a_note_is_not(tmp_path, corpus):
    rows = [{"id": name, "question": "Gì?", "fact": [["25/10"]], "note": "x", "answer": "y"} for name in "ab"]
    found = [finding for finding in check_file(write_jsonl(tmp_path / "a.jsonl", *rows), corpus) if finding.is_error]
    assert [(finding.row, finding.text) for finding in found] == [
        (1, "cột “fact” không được đọc; có phải “facts”? hãy sửa tên cột")
    ]


@pytest.mark.parametrize(
    ("row", "expect", "answerable"),
    [
        ({}, "answer", True),
        ({"answerable": False}, "refuse", False),
        ({"expect": "clarify"}, "clarify", False),
        ({"expect": "correct_premise", "answerable": True}, "correct_premise", True),
        ({"answerable": "sai"}, "refuse", False),
    ],
)
def test_expectation_follows_from_answerable(row, expect, answerable):
    question = parse_question({"id": "a", "question": "Gì?", **row})
    assert (question.expect, question.answerable) == (expect, answerable)


def test_the_same_question_from_jsonl_csv_and_xlsx(tmp_path):
    from_jsonl = load_questions(write_jsonl(tmp_path / "a.jsonl", ROW)).questions
    cells = {key: value if isinstance(value, str) else json.dumps(value) for key, value in ROW.items()}
    with (tmp_path / "a.csv").open("w", newline="", encoding="utf-8-sig") as file:
        writer = csv.DictWriter(file, cells)
        writer.writeheader()
        writer.writerow(cells)
    book = openpyxl.Workbook()
    book.active.append(list(cells))
    book.active.append(list(cells.values()))
    book.save(tmp_path / "a.xlsx")
    assert load_questions(tmp_path / "a.csv").questions == from_jsonl
    assert load_questions(tmp_path / "a.xlsx").questions == from_jsonl
    assert parse_question(from_jsonl[0].to_json()) == from_jsonl[0]


def test_a_spreadsheet_may_use_the_plain_forms(tmp_path):
    head = "id;question;plans;gold;facts;forbidden;answerable;min_gold"
    line = '7;Gì?;"p; q";"p#IV.1 - 1 :: trước ngày\np#IV.2 ¶ 1";"25/10 | 25 tháng 10; SNgV";15/11;true;2'
    (tmp_path / "a.csv").write_text(f"{head}\n{line}\n", "utf-8")
    question = load_questions(tmp_path / "a.csv").questions[0]
    assert question.id == "7"
    assert question.plans == ("p", "q")
    assert question.gold == (Gold("p", "IV.1 - 1", "trước ngày"), Gold("p", "IV.2 ¶ 1"))
    assert question.facts == (("25/10", "25 tháng 10"), ("SNgV",))
    assert (question.forbidden, question.min_gold) == (("15/11",), 2)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        pytest.param("{", "không phải JSON hợp lệ (sai từ ký tự thứ 2); hãy sửa", id="broken-json"),
        pytest.param("[1]", "một đối tượng JSON", id="not-an-object"),
        pytest.param({"question": "Gì?"}, "điền id", id="no-id"),
        pytest.param({"id": "b", "question": " "}, "điền question", id="empty-question"),
        pytest.param({"id": "b", "question": "Gì?", "expect": "maybe"}, "refuse", id="unknown-expectation"),
        pytest.param({"id": "b", "question": "Gì?", "answerable": "có lẽ"}, "true hoặc false", id="bad-flag"),
        pytest.param({"id": "b", "question": "Gì?", "min_gold": "hai"}, "số nguyên", id="bad-number"),
        pytest.param({"id": "b", "question": "Gì?", "gold": [{"plan": "p"}]}, "plan và path", id="gold-without-path"),
        pytest.param({"id": "b", "question": "Gì?", "gold": "IV.1"}, "dấu #", id="gold-without-sign"),
        pytest.param({"id": "b", "question": "Gì?", "facts": ["25/10"]}, "danh sách các danh sách", id="flat-facts"),
        pytest.param({"id": "b", "question": "Gì?", "forbidden": [""]}, "không trống", id="empty-forbidden"),
        pytest.param({"id": "b", "question": "Gì?", "forbidden": "[1"}, "không phải JSON", id="broken-list"),
        pytest.param({"id": "b", "question": "Gì?", "history": [{"role": "x"}]}, "role", id="bad-history"),
        pytest.param({"id": "b", "question": "Gì?", "history": "hôm qua"}, "danh sách JSON", id="history-as-text"),
        pytest.param({**ROW, "id": "b", "min_gold": 3}, "min_gold là 3", id="min-gold-beyond-gold"),
        pytest.param({"id": "a", "question": "Gì?"}, "đã có ở dòng 1", id="repeated-id"),
    ],
)
def test_a_malformed_row_is_named_with_its_mend_and_the_rest_is_read(tmp_path, row, said):
    good = {"id": "a", "question": "Gì?"}
    read = load_questions(write_jsonl(tmp_path / "set.jsonl", good, row, {**good, "id": "z"}))
    assert [question.id for question in read.questions] == ["a", "z"]
    assert [problem.row for problem in read.problems] == [2]
    assert str(read.problems[0]).startswith("set.jsonl, dòng 2: ")
    assert read.problems[0].id == (row.get("id", "?") if isinstance(row, dict) else "?")
    assert said in str(read.problems[0])


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.txt", b"x", ".jsonl, .csv"),
        ("a.jsonl", b"\xff\xfe\x00", "UTF-8"),
        ("a.jsonl", b"\n\n", "trống"),
        ("a.csv", b"id,cau hoi\n1,2\n", "thiếu cột question"),
        ("a.xlsx", b"no zip", "XLSX"),
    ],
)
def test_an_unreadable_file_is_one_sentence(tmp_path, name, content, said):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadQuestionFile, match=said):
        load_questions(tmp_path / name)


def test_a_missing_file_is_one_sentence(tmp_path):
    with pytest.raises(BadQuestionFile, match="Không tìm thấy"):
        load_questions(tmp_path / "none.jsonl")


def test_a_csv_row_with_too_many_cells_is_named(tmp_path):
    (tmp_path / "a.csv").write_text("id,question\n1,Gì?\n2,Một, hai\n", "utf-8")
    read = load_questions(tmp_path / "a.csv")
    assert [str(problem) for problem in read.problems] == [
        "a.csv, dòng 3: có 3 ô nhưng chỉ có 2 cột; hãy đặt ô có dấu phẩy trong “…”"
    ]


def test_a_good_question_has_no_findings(corpus):
    assert list(check_question(parse_question({**ROW, "plans": ["p"]}), corpus)) == []


@pytest.mark.parametrize(
    ("change", "is_error", "said"),
    [
        ({"plans": ["q"]}, True, "chưa được nạp"),
        ({"gold": [{"plan": "p", "path": "IX", "quote": "trước ngày 25/10"}]}, True, "trích dẫn có ở IV.1 - 1"),
        ({"gold": [{"plan": "p", "path": "IV.2", "quote": "trước ngày 25/10"}]}, True, "đổi path thành IV.1 - 1"),
        ({"gold": [{"plan": "p", "path": "IV.1 - 1", "quote": "trước ngày 24/10"}]}, True, "nguyên văn"),
        ({"gold": [{"plan": "x", "path": "I"}], "plans": []}, True, "sửa mã kế hoạch"),
        ({"facts": [["Sở Ngoại vụ"]]}, False, "chỉ có ở đề mục"),
        ({"facts": [["Sở Y tế"]]}, False, "không có trong các điều khoản gold"),
        ({"forbidden": ["25/10"]}, True, "vừa là facts vừa là forbidden"),
        ({"gold": [], "facts": []}, False, "không nêu gold"),
        ({"expect": "refuse"}, False, "bỏ facts"),
        ({"answerable": False, "expect": "answer"}, True, "answerable là false"),
        ({"history": [{"role": "assistant", "content": "Vâng"}]}, False, "lần lượt"),
    ],
)
def test_a_question_is_checked_against_the_plans(corpus, change, is_error, said):
    findings = list(check_question(parse_question({**ROW, **change}), corpus))
    assert [found for found in findings if found[0] is is_error and said in found[1]]


def test_findings_name_the_row(tmp_path, corpus):
    file = write_jsonl(tmp_path / "a.jsonl", ROW, "{", {**ROW, "id": "q3", "plans": ["nope"]})
    findings = check_file(file, corpus)
    assert [(finding.row, finding.id, finding.is_error) for finding in findings] == [(2, "?", True), (3, "q3", True)]
    assert findings[1].sentence("a.jsonl").startswith("LỖI: a.jsonl, dòng 3 (q3): kế hoạch “nope”")
