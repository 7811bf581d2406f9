"""Which one of a kind is asked for: told where a clause names the kind or one of its own, else said to be unstated."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Festival văn hóa đặc trưng của Bắc Giang tổ chức vào mùa nào?", "mùa"),
        ("Hải Dương làm quà tặng lưu niệm bằng chất liệu gì?", "chất liệu"),
        ("Phố cổ Hội An trong kế hoạch Quảng Nam có từ thời chúa nào?", "chúa"),
        ("Bắc Giang in thiệp chúc mừng đại sứ quán trên loại giấy nào?", "giấy"),
    ],
)
def test_a_kind_that_no_clause_names_is_not_stated(assistant: Assistant, question: str, kind: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert f"{kind} cụ thể" in answer.text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        pytest.param("Bắc Giang giới thiệu rừng nguyên sinh nào?", "Khe Rỗ", id="the-kind-is-printed"),
        pytest.param("Hải Phòng kể tên quần đảo nào?", "Cát Bà", id="a-kind-of-two-syllables"),
        pytest.param(
            "Nghề thủ công xưa nào của Hải Dương được đem quảng bá?", "thêu ren", id="an-adjective-is-no-kind"
        ),
        pytest.param("Vườn trái cây ở huyện nào được Bắc Giang giới thiệu?", "Lục Ngạn", id="a-place-goes-by-its-name"),
        pytest.param("Gia Lai dùng hàng gì làm quà tặng?", "OCOP", id="what-is-no-kind"),
        pytest.param(
            "Hải Dương mong công ty lớn bỏ tiền vào mảng nào?", "công nghiệp văn hóa", id="any-word-for-a-thing"
        ),
        pytest.param("Hải Dương quảng bá loại hát nào?", "chèo", id="one-of-several-words"),
    ],
)
def test_a_kind_that_is_named_or_goes_by_its_own_name_is_told(assistant: Assistant, question: str, words: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert words in answer.text


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("Bảo tàng Hải Phòng có trong kế hoạch không?", "not_stated"),
        ("Sân golf có trong kế hoạch Bắc Giang không?", "answered"),
        ("Bảo tồn di sản có trong kế hoạch Hải Dương không?", "answered"),
    ],
)
def test_what_is_asked_to_stand_in_a_plan_stands_there_whole(assistant: Assistant, question: str, status: str) -> None:
    assert assistant.ask(question).status == status


@pytest.mark.parametrize(
    ("question", "status"),
    [
        pytest.param("Di tích chiến thắng Chư Ty ở huyện nào của Gia Lai?", "answered", id="in-brackets"),
        pytest.param("Huyện nào ở Gia Lai có di tích Khu lưu niệm Anh hùng Wừu?", "answered", id="asked-first"),
        pytest.param("Cây dã hương ở xã nào của Bắc Giang?", "answered", id="after-its-word"),
        pytest.param(
            "Hội chợ trái cây quốc tế của Bắc Giang tổ chức ở huyện nào?", "not_stated", id="of-another-thing"
        ),
        pytest.param("Trung tâm giao lưu quốc tế của Hải Phòng đặt ở huyện nào?", "not_stated", id="nowhere"),
    ],
)
def test_where_a_thing_lies_is_told_where_its_clause_names_the_place(
    assistant: Assistant, question: str, status: str
) -> None:
    assert assistant.ask(question).status == status


def test_a_name_that_is_known_is_no_language(assistant: Assistant) -> None:
    assert assistant.explain("Gia Lai khoe người nổi tiếng nào?").details == ()
    assert assistant.explain("Cổng thông tin dùng thứ tiếng nào?").details != ()
