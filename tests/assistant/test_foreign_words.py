"""What is asked in a word that a plan never uses and that says nothing else of it otherwise, is not stated."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "word", "path"),
    [
        ("Ai ngồi ghế giám khảo Cuộc thi Hợp xướng quốc tế ở Quảng Nam?", "giám khảo", "Điều 1.II.4 - 2"),
        ("Ai kiểm toán việc tiêu tiền cho ngoại giao văn hóa ở Bắc Giang?", "kiểm toán", "III.2"),
        ("Quảng Nam che chắn Mỹ Sơn trước mưa bão ra sao?", "mưa bão", "Điều 1.II.6 - 1"),
        ("Người khuyết tật ở Bắc Giang được tham gia vào việc này ra sao?", "khuyết tật", None),
        ("Hải Dương bảo vệ quyền tác giả của nghệ nhân thế nào?", "tác giả", None),
    ],
)
def test_a_word_of_another_matter_is_said_to_be_missing(
    assistant: Assistant, question: str, word: str, path: str | None
) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert word in answer.text
    assert path is None or path in [citation.path for citation in answer.citations]


def test_a_name_that_is_missing_is_told_as_a_name(assistant: Assistant) -> None:
    assert "Ngọc Linh" in assistant.ask("Quảng Nam có dùng sâm Ngọc Linh làm quà tặng đối ngoại không?").text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Bắc Giang dự tính khen thưởng những ai vì đã góp sức cho ngoại giao văn hóa?", id="synonym"),
        pytest.param("Quảng Nam kết thân với thành phố nào bên Nhật?", id="everyday"),
        pytest.param("Báo cáo mỗi năm của các ngành ở Bắc Giang chốt hạn hôm nào?", id="of-the-time"),
        pytest.param("Cù Lao Chàm mang danh hiệu gì?", id="no-word-of-its-own"),
        pytest.param("Ban Tuyên giáo Gia Lai cung cấp tài liêu gì cho báo chí?", id="mistyped"),
        pytest.param("ai bien soan tai lieu tap huan cua hai phong", id="without-diacritics"),
        pytest.param("Tôi mới về nhận việc, sếp giục gấp: Hải Phòng báo cáo hằng năm qua sở nào?", id="sets-the-scene"),
        pytest.param("Who chairs the international fruit fair in Bac Giang?", id="in-english"),
    ],
)
def test_a_word_for_what_the_plan_says_is_no_obstacle(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "answered"
