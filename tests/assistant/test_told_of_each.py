"""Asked of several plans: things beside each other, a place abroad, a section of each, what one says as another."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


def paths(assistant: Assistant, question: str, plan: str) -> set[str]:
    return {citation.path for citation in assistant.ask(question).citations if citation.plan == plan}


@pytest.mark.parametrize(
    ("question", "plan", "expected"),
    [
        ("Cơ chế khuyến khích, khen thưởng có ở kế hoạch nào?", "bac-giang", {"II.2 ¶ 5", "IV.1 - 7"}),
        ("Cơ chế khuyến khích, khen thưởng có ở kế hoạch nào?", "hai-phong", {"II.3 - 1"}),
        ("Tỉnh nào nói về ẩm thực, đồ thủ công?", "bac-giang", {"II.4 ¶ 4", "IV.2 - 8"}),
        ("Quan hệ với Lào được nêu ở kế hoạch nào?", "hai-duong", {"V.1 - 5"}),
        ("Quan hệ với Lào được nêu ở kế hoạch nào?", "quang-nam", {"Điều 1.II.4 - 2"}),
        (
            "Tuyên truyền nâng cao nhận thức: so Bắc Giang với Hải Phòng",
            "hai-phong",
            {"II.1 - 1", "II.1 - 2", "II.1 - 3", "II.1 - 4"},
        ),
        ("Ai phải phản bác luận điệu sai trái, tính riêng từng tỉnh?", "hai-duong", {"III.2.3 - 3"}),
        ("Giao lưu văn hóa với Campuchia: những tỉnh nào có nói", "gia-lai", {"III.2.a - 1", "V.4 - 1"}),
    ],
)
def test_each_plan_tells_all_that_it_has(assistant: Assistant, question: str, plan: str, expected: set[str]) -> None:
    assert expected <= paths(assistant, question, plan)


def test_words_that_clauses_have_side_by_side_are_one_thing(assistant: Assistant) -> None:
    question = "Quảng bá hình ảnh, con người: Gia Lai, Hải Dương, Quảng Nam mỗi nơi làm gì?"
    assert "V.9 (2) ¶ 1" not in paths(assistant, question, "gia-lai")


def test_a_thing_that_stands_everywhere_is_none_of_those_beside_each_other(assistant: Assistant) -> None:
    answer = assistant.ask("Các tỉnh nào muốn giành quyền làm chủ nhà cho sự kiện khu vực, quốc tế?")
    assert len(answer.citations) < 30


def test_a_place_that_no_plan_names_is_not_told(assistant: Assistant) -> None:
    assert assistant.ask("Quan hệ với Brazil được nêu ở kế hoạch nào?").status in ("not_found", "not_stated")
