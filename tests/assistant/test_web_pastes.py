"""Plans pasted from web pages: councils of one place, tasks named by a place abroad, partners of any relation."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.assistant import Assistant
from tests.assistant.opening import opened_over

PASTED = Path(__file__).parent / "pasted"


@pytest.fixture(scope="module")
def pasted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """Three made up plans as legal sites show them."""
    folder = tmp_path_factory.mktemp("pasted") / "index"
    with opened_over(folder, PASTED) as opened:
        yield opened


ANSWERS = {
    "a row of an HTML table": ("Giải đua xe đạp của Lào Cai ai chủ trì?", "Sở Văn hóa và Thể thao", "Công Thương"),
    "a department among several under one head": ("Sở Du lịch Lào Cai làm gì?", "2/2 nhiệm vụ", "Sa Pa"),
    "a council by its place": ("UBND huyện Bát Xát được giao gì?", "1/1 nhiệm vụ", "Tuần phim"),
    "a council typed in small letters": ("ubnd thị xã sa pa làm gì", "Tuần phim Vân Nam", "Hà Khẩu"),
    "a town's council": ("UBND thành phố Vĩnh Yên được giao gì?", "Khu phố Akita", "Tam Đảo"),
    "a town's council without diacritics": ("ubnd tp vinh yen o vinh phuc lam gi", "Khu phố Akita", "Tam Đảo"),
    "councils in general": ("UBND các huyện ở Vĩnh Phúc phải làm gì?", "trước ngày 05/12", "không giao"),
    "a task named by a country": (
        "Ở Vĩnh Phúc ai chủ trì giới thiệu gốm Hương Canh ở Hàn Quốc?",
        "**Sở Công Thương** chủ trì",
        "không nêu",
    ),
    "a row of a table without dashes": (
        "Tuyên Quang trao đổi đoàn với Xiêng Khoảng do đơn vị nào chủ trì?",
        "**Sở Ngoại vụ** chủ trì",
        "không nêu",
    ),
    "localities abroad, whatever the relation": (
        "Tuyên Quang có quan hệ với các địa phương nước ngoài nào?",
        "Anseong",
        "không nêu",
    ),
    "localities still to come": ("Vĩnh Phúc tính thiết lập quan hệ với nơi nào mới?", "Occitanie", "Tochigi"),
    "localities under a relation": ("Vĩnh Phúc đã ký kết với những địa phương nào?", "4/4", "Brno"),
}


@pytest.mark.parametrize(("question", "told", "not_told"), ANSWERS.values(), ids=ANSWERS)
def test_answers(pasted: Assistant, question: str, told: str, not_told: str) -> None:
    answer = pasted.ask(question)
    assert answer.status == "answered"
    assert told in answer.text
    assert not_told not in answer.text


def test_the_council_of_a_place_that_the_plan_does_not_name_has_what_all_have(pasted: Assistant) -> None:
    answer = pasted.ask("UBND huyện Lập Thạch ở Vĩnh Phúc được giao gì?")
    assert "Tam Đảo" not in answer.text
    assert [citation.path for citation in answer.citations] == ["IV.4"]


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("Cơ quan nào của Viêng Chăn hợp tác với Hải Dương?", "answered"),
        ("Việc Quảng Nam giao lưu với Osan giao cho ai?", "not_stated"),  # no agency stands there
        ("UBND huyện làm gì theo kế hoạch Gia Lai?", "answered"),
    ],
)
def test_near_questions_keep_their_answers(assistant: Assistant, question: str, status: str) -> None:
    assert assistant.ask(question).status == status
