"""Who has a part in a thing may be said by the clause itself, of people whom no list of agencies knows."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Ở Gia Lai, ai giữ vai trò then chốt trong đầu tư vào công nghiệp văn hóa, phim ảnh?", "III.1.b + 3"),
        ("Gia Lai khuyến khích những ai làm đại sứ mang văn hóa Việt đi khắp nơi?", "III.1.b + 4"),
        ("Ở Gia Lai ai được khuyến khích làm sứ giả lan tỏa giá trị văn hóa?", "III.1.b + 4"),
    ],
)
def test_a_clause_that_says_who_is_told(assistant: Assistant, question: str, told: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert told in {one.path for one in answer.citations}


@pytest.mark.parametrize(
    "question",
    [
        "Giao cho những ai xây dựng danh mục quà tặng ở Bắc Giang?",
        "Việc đào tạo nguồn nhân lực ở Hải Phòng do những ai phối hợp?",
    ],
)
def test_whom_the_plan_charges_is_told_still(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert "chủ trì" in answer.text


def test_how_a_thing_is_to_be_done_denies_nothing(assistant: Assistant) -> None:
    answer = assistant.ask("Hải Phòng yêu cầu làm tiết kiệm, không phô trương, đúng chứ?")
    assert answer.status == "answered"
    assert "I.2 - 3" in {one.path for one in answer.citations}


def test_what_the_plan_has_is_no_way_of_doing(assistant: Assistant) -> None:
    assert assistant.ask("Hải Phòng không có phụ lục, đúng không?").status == "premise_corrected"


@pytest.mark.parametrize(
    ("question", "plans"),
    [
        ("noi nhan cua ban Gia Lai gom ai, cua ban HP gom ai", {"gia-lai", "hai-phong"}),
        (
            "so sanh giup minh phan cua so khoa hoc cong nghe ben gia lai va ben hai duong",
            {"gia-lai", "hai-duong"},
        ),
    ],
)
def test_plans_called_without_diacritics_are_told_each(assistant: Assistant, question: str, plans: set[str]) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert {one.plan for one in answer.citations} == plans
    assert answer.complete is not None


def test_words_set_beside_each_other_are_never_joined(assistant: Assistant) -> None:
    answer = assistant.ask("Kế hoạch tỉnh nào nói đến cách mạng công nghiệp lần thứ tư hoặc công nghệ 4.0")
    assert "thứ tư hoặc" not in answer.text
