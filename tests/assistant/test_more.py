"""Next questions for what there is beside what was told."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from tests.assistant.talking import talk

_FAIR = "Hội chợ trái cây quốc tế ở Bắc Giang sở nào đứng ra lo?"
MORE = {
    "duties of a department called by its field": (
        [_FAIR, "Công Thương còn phải làm gì nữa?"],
        "Ngoài nội dung đã nêu, **Kế hoạch tỉnh Bắc Giang** giao **Sở Công Thương** 3 nhiệm vụ khác",
        {"II.4 - 2", "II.5 - 2", "IV.4 ¶ 2"},
    ),
    "duties of that department": (
        ["Ở Hải Dương sở nào lo phổ biến kiến thức cho người đi lao động nước ngoài?", "sở đó còn làm gì khác nữa?"],
        "Ngoài nội dung đã nêu, **Kế hoạch tỉnh Hải Dương** không giao **Sở Lao động - Thương binh và Xã hội**",
        {"V.7 ¶ 1"},
    ),
    "documents": (
        ["Quảng Nam căn cứ quyết định nào của Thủ tướng?", "ngoài cái đó còn căn cứ gì nữa?"],
        "**Kế hoạch tỉnh Quảng Nam** dẫn 3 văn bản làm căn cứ",
        {"header 3", "header 5"},
    ),
}


@pytest.mark.parametrize(("questions", "head", "cited"), MORE.values(), ids=MORE.keys())
def test_what_was_told_is_left_out(assistant: Assistant, questions: list[str], head: str, cited: set[str]) -> None:
    answer = talk(assistant, *questions)
    assert answer.text.startswith(head)
    assert {one.path for one in answer.citations} == cited


@pytest.mark.parametrize("question", ["Công Thương còn phải làm gì?", "thế Công Thương được giao gì"])
def test_a_field_that_acts_is_a_department(assistant: Assistant, question: str) -> None:
    assert assistant.explain(question).agencies == ("so-cong-thuong",)


@pytest.mark.parametrize("question", ["Công Thương là ngành gì?", "Tài chính của kế hoạch lấy ở đâu?"])
def test_a_field_that_does_nothing_is_none(assistant: Assistant, question: str) -> None:
    assert assistant.explain(question).agencies == ()
