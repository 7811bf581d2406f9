"""An agency under a name of another province: the plan asked about has one department where it was asked of two."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from tests.assistant.talking import talk


@pytest.mark.parametrize(
    ("question", "said", "note"),
    [
        pytest.param("SVHTT Phú Yên chủ trì mấy việc?", "giao **Sở Văn hóa và Thể thao** 2 nhiệm vụ", "", id="short"),
        pytest.param("sở văn hóa phú yên làm những gì", "giao **Sở Văn hóa và Thể thao** 3 nhiệm vụ", "", id="shorter"),
        pytest.param("Sở VHTT Cao Bằng được giao gì?", "giao **Sở Văn hóa, Thể thao và Du lịch** 4", "", id="whole"),
        pytest.param(
            "SVHTTDL Phú Yên được giao gì?",
            "giao **Sở Văn hóa và Thể thao và Sở Du lịch** 5 nhiệm vụ",
            "Kế hoạch tỉnh Phú Yên không giao việc cho Sở Văn hóa, Thể thao và Du lịch",
            id="both-parts",
        ),
        pytest.param(
            "Sở Du lịch Cao Bằng phải làm gì?",
            "giao **Sở Văn hóa, Thể thao và Du lịch** 4 nhiệm vụ",
            "không giao việc cho Sở Du lịch; lĩnh vực này thuộc Sở Văn hóa, Thể thao và Du lịch",
            id="part-of-one",
        ),
    ],
)
def test_an_agency_is_the_one_that_the_plan_has(unseen: Assistant, question: str, said: str, note: str) -> None:
    answer = unseen.ask(question)
    assert answer.status == "answered"
    assert said in answer.text
    assert note in answer.text
    assert note or "Lưu ý" not in answer.text


def test_each_plan_compared_answers_for_its_own(unseen: Assistant) -> None:
    text = unseen.ask("So sánh nhiệm vụ của Sở VHTT Phú Yên và Cao Bằng").text
    assert "giao **Sở Văn hóa và Thể thao** 3 nhiệm vụ" in text
    assert "giao **Sở Văn hóa, Thể thao và Du lịch** 4 nhiệm vụ" in text


def test_the_next_plan_has_another(unseen: Assistant) -> None:
    assert "giao **Sở Văn hóa và Thể thao** 3 nhiệm vụ" in talk(unseen, "SVHTT Cao Bằng làm gì?", "còn Phú Yên?").text


def test_another_department_is_still_denied(unseen: Assistant) -> None:
    assert unseen.ask("SVHTTDL Phú Yên chủ trì đón các đoàn khách quốc tế phải không?").status == "premise_corrected"
    assert unseen.ask("Sở Xây dựng Phú Yên được giao gì?").status == "not_stated"
