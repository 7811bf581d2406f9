"""A doubted answer is told again with its places; a number after a list is one of its items."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.doubt import doubts
from assistant.understanding.returning import meant_instead
from tests.assistant.talking import talk


@pytest.mark.parametrize(
    "message",
    [
        "Chắc không?",
        "chắc chứ? văn bản ghi ở đâu?",
        "tôi nghi lắm, căn cứ vào đâu?",
        "toi chua thay, muc nao noi vay",
        "Có thật không?",
        "thật à",
        "đúng không vậy?",
        "căn cứ vào đâu mà nói vậy?",
        "Tôi không tin",
        "mục nào nói vậy?",
    ],
)
def test_what_doubts(message: str) -> None:
    assert doubts(message)


@pytest.mark.parametrize(
    "message",
    [
        "Căn cứ văn bản nào?",
        "theo quyết định nào?",
        "đúng hạn không?",
        "Ai ký?",
        "có chắc là Sở Ngoại vụ không?",
        "còn Hải Phòng?",
        # Agreement, the legal basis, and words that only look like those without their marks.
        "Đúng vậy.",
        "Chính xác",
        "Căn cứ nào?",
        "Có dùng không?",
        "Nghỉ chưa?",
        "",
    ],
)
def test_what_asks_something_else(message: str) -> None:
    assert not doubts(message)


@pytest.mark.parametrize(
    "doubt", ["Chắc không?", "tôi nghi lắm, căn cứ vào đâu?", "chac chu? van ban ghi o dau?", "Có thật không?"]
)
@pytest.mark.parametrize(
    "question",
    [
        "Hải Phòng cấp ngân sách để mời phóng viên nước ngoài đến viết bài phải không?",
        "Hải Dương cơ quan nào làm đầu mối quan hệ của UBND tỉnh với Bộ Ngoại giao?",
        "Quảng Nam dùng nguồn tiền nào để làm kế hoạch?",
    ],
)
def test_the_same_is_told_again(assistant: Assistant, question: str, doubt: str) -> None:
    first, again = assistant.ask(question), talk(assistant, question, doubt)
    assert again.status == first.status
    assert [cited.path for cited in again.citations] == [cited.path for cited in first.citations]


def test_what_follows_goes_on_from_what_was_doubted(assistant: Assistant) -> None:
    last = talk(
        assistant, "Quảng Nam dùng nguồn tiền nào để làm kế hoạch?", "chắc chứ? văn bản ghi ở đâu?", "còn Gia Lai?"
    )
    assert {(cited.plan, cited.path) for cited in last.citations} >= {("gia-lai", "IV - 1"), ("gia-lai", "IV - 3")}


@pytest.mark.parametrize(
    ("turns", "path"),
    [
        (["Phần kinh phí của kế hoạch Hải Dương có mấy điểm?", "điểm 2 cụ thể thế nào"], "IV.2"),
        (["Hải Dương có bao nhiêu mục tiêu cụ thể", "khoản 2 là gì"], "II.2 - 2"),
    ],
)
def test_a_number_after_a_list_is_one_of_its_items(assistant: Assistant, turns: list[str], path: str) -> None:
    last = talk(assistant, *turns)
    assert last.citations[0].path == path


@pytest.mark.parametrize("form", ["gạch đầu dòng lại cho dễ đọc", "nhắc lại đi", "viết lại theo từng ý cho dễ nhìn"])
def test_another_form_of_the_same(assistant: Assistant, form: str) -> None:
    question = "Sở TT&TT Bắc Giang được giao gì?"
    first, again = assistant.ask(question), talk(assistant, question, form)
    assert again.text == first.text


def test_the_appendix_that_was_said_to_be_missing(assistant: Assistant) -> None:
    last = talk(
        assistant,
        "Quảng Nam có phụ lục nhiệm vụ trọng tâm đến 2030 không?",
        "phụ lục đó có tất cả bao nhiêu nhiệm vụ?",
    )
    assert last.status == "not_stated"
    assert "Phụ lục" in last.text


def test_the_sentence_with_the_figure_is_the_one_told(assistant: Assistant) -> None:
    last = talk(assistant, "Hải Dương có mục tiêu vận động, bảo vệ di sản không?", "Con số đến năm 2030 là bao nhiêu?")
    assert "trên 60 di sản" in last.text


@pytest.mark.parametrize(
    "message", ["Nhầm rồi!", "à nhầm!!", "nhầm tỉnh rồi", "lộn xộn quá, trả lời gọn lại", "Nham muc dich quang ba", ""]
)
def test_what_says_nothing_of_what_was_meant(message: str) -> None:
    assert meant_instead(message) == ""


@pytest.mark.parametrize(
    ("question", "meant", "cited"),
    [
        ("Mục II.3 Bắc Giang ai chủ trì?", "à lộn, mục 4 cơ", ("bac-giang", "II.4 - 1")),
        ("bên Bắc Giang nhiệm vụ 3 ở phần II ai chủ trì", "à lộn, nhiệm vụ 4 cơ", ("bac-giang", "II.4 - 1")),
        ("ben bac giang nhiem vu 3 o phan II ai chu tri", "a lon, nhiem vu 4 co", ("bac-giang", "II.4 - 1")),
        ("Hạn báo cáo của Bắc Giang?", "à nhầm, Quảng Nam cơ", ("quang-nam", "Điều 2.1 ¶ 1")),
        ("Sở Ngoại vụ Gia Lai làm gì?", "nhầm, ý tôi là Sở Du lịch", ("gia-lai", "V.3 - 1")),
    ],
)
def test_what_was_asked_by_mistake(assistant: Assistant, question: str, meant: str, cited: tuple[str, str]) -> None:
    first = talk(assistant, question, meant).citations[0]
    assert (first.plan, first.path) == cited
