"""A relation to a place abroad that a question takes for granted and the plan gives otherwise."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Phú Yên kết nghĩa với Busan từ năm nào?", "không ghi Busan là địa phương kết nghĩa, mới nêu ở diện tìm hiểu"),
        ("thoa thuan Phu Yen da ky voi Queensland ve linh vuc gi", "không ghi Queensland là địa phương đã ký kết"),
        ("Phú Yên kết nghĩa với Hiroshima thì ai chủ trì?", "không ghi Hiroshima là địa phương kết nghĩa: “"),
        ("Phú Yên ký thỏa thuận với Busan khi nào?", "đối tác tiềm năng: “Tìm hiểu các đối tác tiềm năng"),
    ],
)
def test_a_false_relation_is_corrected(unseen: Assistant, question: str, said: str) -> None:
    answer = unseen.ask(question)
    assert answer.status == "premise_corrected"
    assert said in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Phú Yên kết nghĩa với Champasak từ năm nào?",
        "Thỏa thuận với Hiroshima của Phú Yên ký ngày nào?",
        "Phú Yên dự kiến ký thỏa thuận với Busan khi nào?",
    ],
)
def test_a_true_one_is_not(unseen: Assistant, question: str) -> None:
    assert "là địa phương" not in unseen.ask(question).text


def test_what_a_plan_only_works_with_is_not_denied(assistant: Assistant) -> None:
    assert "không ghi Osan" not in assistant.ask("Quảng Nam ký thỏa thuận với Osan năm nào?").text
