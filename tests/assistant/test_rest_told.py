"""Side by side, the best clauses of a plan are not all: others as near to the question are told, or counted."""

from __future__ import annotations

import pytest

from assistant import say
from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "plan", "expected"),
    [
        (
            "Động viên, khen thưởng tập thể và cá nhân xuất sắc: so sánh Bắc Giang với Gia Lai",
            "bac-giang",
            {"II.2 ¶ 5", "IV.1 - 7", "IV.2 - 4"},
        ),
        ("Lập hồ sơ trình UNESCO ở Bắc Giang và Hải Dương, đối chiếu giúp", "bac-giang", {"II.7 ¶ 2", "IV.2 - 9"}),
        (
            "so sánh việc bồi dưỡng cán bộ làm đối ngoại giữa Gia Lai và Quảng Nam",
            "quang-nam",
            {"Điều 1.I.2.a - 3", "Điều 1.II.5 - 1", "Điều 1.II.5 - 2", "Điều 1.II.5 - 3"},
        ),
        ("đấu tranh với luận điệu xuyên tạc thì từng tỉnh giao cho cơ quan nào", "gia-lai", {"V.1 - 2"}),
        ("phản bác thông tin sai trái: các tỉnh giao ai", "bac-giang", {"IV.2 - 10", "IV.9 ¶ 1"}),
    ],
)
def test_all_that_is_as_near_is_told(assistant: Assistant, question: str, plan: str, expected: set[str]) -> None:
    answer = assistant.ask(question)
    assert expected <= {citation.path for citation in answer.citations if citation.plan == plan}


def test_a_plan_that_charges_somebody_elsewhere_is_not_said_to_charge_nobody(assistant: Assistant) -> None:
    text = assistant.ask("đấu tranh với luận điệu xuyên tạc thì từng tỉnh giao cho cơ quan nào").text
    row = next(line for line in text.splitlines() if line.startswith("| Kế hoạch tỉnh Gia Lai"))
    assert "giao **Ban Tuyên giáo Tỉnh ủy**" in row
    assert "Không nêu rõ cơ quan" not in row


def test_what_is_left_of_many_is_counted(assistant: Assistant) -> None:
    text = assistant.ask("Cơ quan nào của từng tỉnh lo quảng bá hình ảnh tỉnh, so sánh").text
    assert text.count("Cũng nói đến tại ") <= 6 * 5


@pytest.mark.parametrize(
    "question",
    [
        "Cơ quan nào ở mỗi tỉnh làm đầu mối triển khai kế hoạch?",
        "Festival của Bắc Giang khác của Quảng Nam ở chỗ nào?",
        "Sở Tài chính ở Bắc Giang và Hải Dương được giao gì, so sánh",
        "So sánh hạn báo cáo hằng năm của Bắc Giang và Quảng Nam",
    ],
)
def test_what_is_told_whole_already_is_left_as_it_is(assistant: Assistant, question: str) -> None:
    assert "Cũng nói đến tại " not in assistant.ask(question).text


def test_the_best_ten_of_a_long_list_are_the_ones_retrieved(assistant: Assistant) -> None:
    answer = assistant.ask("So sánh quy định về quà tặng đối ngoại của 5 tỉnh")
    assert len({hit.plan for hit in answer.retrieved}) > 2


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("kinh phí: tỉnh nào nói lấy từ nguồn xã hội hóa, tỉnh nào không", "4/5 kế hoạch có nêu"),
        ("kinh phí các tỉnh lấy từ nguồn nào", "5/5 kế hoạch có nêu"),
    ],
)
def test_one_source_of_money_is_not_any(assistant: Assistant, question: str, begins: str) -> None:
    assert assistant.ask(question).text.startswith(begins)


@pytest.mark.parametrize(
    ("question", "is_said"),
    [
        ("quà tặng đối ngoại: từng tỉnh nói gì", True),
        ("phản bác thông tin sai trái: các tỉnh giao ai", True),
        ("So sánh mục tiêu cụ thể của Gia Lai và Hải Dương", False),
        ("ai ký từng kế hoạch", False),
        ("So sánh hạn báo cáo hằng năm của Bắc Giang và Quảng Nam", False),
    ],
)
def test_what_was_looked_for_by_words_says_so(assistant: Assistant, question: str, is_said: bool) -> None:
    assert (say.LOOKED_FOR_WORDS in assistant.ask(question).text) is is_said
