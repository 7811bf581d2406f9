"""Every clause on a subject in every plan, where no plan in particular is asked for all places that speak of it."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant

ALL = {
    "of every plan": (
        "Chống sản phẩm văn hóa không lành mạnh, độc hại: liệt kê hết các điều khoản ở mọi kế hoạch giúp tôi",
        {
            ("bac-giang", "II.8 ¶ 2"),
            ("bac-giang", "IV.2 - 10"),
            ("bac-giang", "IV.9 ¶ 1"),
            ("gia-lai", "III.2.đ - 2"),
            ("hai-duong", "III.2.3 - 3"),
            ("hai-duong", "V.1 - 4"),
            ("hai-phong", "III.8 - 2"),
        },
    ),
    "of none in particular": (
        "Những chỗ nào nói đến việc đăng cai tổ chức sự kiện khu vực, quốc tế?",
        {
            ("bac-giang", "II.5 ¶ 2"),
            ("hai-duong", "II.2 - 4"),
            ("hai-duong", "III.2.1 - 6"),
            ("quang-nam", "Điều 1.I.2.b - 3"),
            ("quang-nam", "Điều 1.II.6 - 3"),
        },
    ),
    "a foreign word with its addresses": (
        "Những Festival nào được nêu trong các kế hoạch, liệt kê hết kèm điều khoản",
        {("bac-giang", "II.7 ¶ 4"), ("bac-giang", "IV.2 - 3"), ("quang-nam", "Điều 1.II.4 - 2")},
    ),
    "where it is provided, typed without marks": (
        "co che khen thuong, dong vien ca nhan tap the lam tot ngoai giao van hoa: o dau co quy dinh, ke het",
        {("bac-giang", "II.2 ¶ 5"), ("bac-giang", "IV.1 - 7"), ("bac-giang", "IV.2 - 4"), ("gia-lai", "III.1.c - 3")},
    ),
    "a country that is turned to": (
        "gia lai voi quang nam huong sang lao nhu the nao? neu het cac cho nhac den lao trong 2 ke hoach",
        {("gia-lai", "III.2.a - 1"), ("gia-lai", "V.4 - 1"), ("quang-nam", "Điều 1.II.4 - 2")},
    ),
    "to whom reports go": (
        "Kế hoạch nào buộc phải báo cáo kết quả lên tận Bộ Ngoại giao?",
        {("bac-giang", "IV.1 - 8"), ("bac-giang", "IV.13 ¶ 1"), ("gia-lai", "V.2 - 4")},
    ),
    "either of two things": (
        "Cho hỏi tỉnh nào có nội dung nâng trình độ ngoại ngữ hoặc biên phiên dịch cho cán bộ đối ngoại ạ?",
        {("bac-giang", "II.3 ¶ 1"), ("quang-nam", "Điều 1.II.5 - 3")},
    ),
}


@pytest.mark.parametrize("case", ALL)
def test_no_clause_is_left_out(assistant: Assistant, case: str) -> None:
    question, clauses = ALL[case]
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert clauses <= {(cited.plan, cited.path) for cited in answer.citations}


def test_a_plan_without_such_a_clause_is_not_counted_as_having_one(assistant: Assistant) -> None:
    answer = assistant.ask("Chống sản phẩm văn hóa không lành mạnh, độc hại: liệt kê hết các điều khoản ở mọi kế hoạch")
    assert answer.text.startswith("4/5 kế hoạch có nêu (Bắc Giang, Gia Lai, Hải Dương, Hải Phòng)")


OF_ALL = {
    "a horizon": ("Cả năm kế hoạch đều đến năm 2030 đúng không?", "Hải Phòng", "2020"),
    "a partner": (
        "Cả Hải Phòng lẫn Quảng Nam đều có quan hệ với Incheon, vậy ghi là kết nghĩa hay ký kết?",
        "Quảng Nam",
        "Incheon",
    ),
    "a task": (
        "Cả Bắc Giang và Gia Lai đều giao Sở Công Thương lo Hội chợ trái cây quốc tế, trích cả hai giúp",
        "Gia Lai",
        "Hội chợ trái cây quốc tế",
    ),
}


@pytest.mark.parametrize("case", OF_ALL)
def test_what_is_said_of_all_and_only_some_say_is_denied_first(assistant: Assistant, case: str) -> None:
    question, lacking, words = OF_ALL[case]
    answer = assistant.ask(question)
    first, *rest = answer.text.split("\n\n")
    assert answer.status == "premise_corrected"
    assert "không thấy điều này ở" in first
    assert lacking in first
    assert any(words in line for line in rest)


def test_what_all_say_is_not_denied(assistant: Assistant) -> None:
    assert assistant.ask("Cả Bắc Giang và Gia Lai đều đến năm 2030 đúng không?").status == "answered"
