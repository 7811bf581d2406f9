"""A message that asks several things is answered question by question, and the next goes on with the last of them."""

from __future__ import annotations

import pytest

from assistant import say
from assistant.answer import Turn
from assistant.assistant import Assistant
from assistant.understanding.several_questions import halves_of, questions_of

FIRST, SECOND = "**Câu hỏi thứ nhất**", "**Câu hỏi thứ hai**"


@pytest.mark.parametrize(
    ("message", "questions"),
    [
        ("Ai ký? Hạn báo cáo là ngày nào?", ["Ai ký?", "Hạn báo cáo là ngày nào?"]),
        ("Ai ký? Ngoài ra, liệt kê các đối tác.", ["Ai ký?", "liệt kê các đối tác."]),
        ("1. Ai ký kế hoạch?\n2. Hạn là khi nào", ["Ai ký kế hoạch?", "Hạn là khi nào?"]),
        ("1) Ai ký kế hoạch 2) Hạn là khi nào", ["Ai ký kế hoạch?", "Hạn là khi nào?"]),
        ("Đoàn Nhật sắp sang. Sở nào đón? Tiền ở đâu?", ["Đoàn Nhật sắp sang. Sở nào đón?", "Tiền ở đâu?"]),
        ("Có phần kinh phí rồi nhỉ? Ai tổng hợp?", ["Có phần kinh phí rồi nhỉ?", "Ai tổng hợp?"]),
        ("Ai ký kế hoạch của Gia Lai?", ["Ai ký kế hoạch của Gia Lai?"]),
        ("Kế hoạch của Gia Lai.", []),
        ("", []),
        ("?!", []),
    ],
)
def test_the_sentences_that_ask(message: str, questions: list[str]) -> None:
    assert questions_of(message) == questions


@pytest.mark.parametrize(
    ("message", "apart"),
    [
        ("Ai ký kế hoạch của Gia Lai?", "Sở nào chủ trì bảo tồn di sản?"),
        ("Hải Dương gặp mặt kiều bào vào dịp nào?", "Hải Dương chọn tặng phẩm thế nào?"),
        ("Sở Tài chính Hải Phòng làm gì?", "Công an thành phố Hải Phòng có mấy nhiệm vụ?"),
        ("Quảng Nam giao ai làm đầu mối?", "Kinokawa ở nước nào?"),
    ],
)
def test_each_is_answered(assistant: Assistant, message: str, apart: str) -> None:
    told = assistant.ask(f"{message} {apart}")
    first, second = told.text.removeprefix(FIRST).split(SECOND)
    assert first.strip()
    assert second.strip()
    alone = [(c.plan, c.path) for c in assistant.ask(message).citations]
    assert [(c.plan, c.path) for c in told.citations][: len(alone)] == alone
    assert [c.n for c in told.citations] == list(range(1, len(told.citations) + 1))
    assert all(f"[{c.n}]" in told.text for c in told.citations)


@pytest.mark.parametrize(
    "message",
    [
        "Ai ký kế hoạch của Gia Lai và sở nào chủ trì bảo tồn di sản?",
        "Hải Dương gặp mặt kiều bào vào dịp nào, còn quà tặng đối ngoại thì Hải Dương chọn ra sao?",
    ],
)
def test_two_in_one_sentence_are_answered(assistant: Assistant, message: str) -> None:
    told = assistant.ask(message)
    assert FIRST in told.text
    assert SECOND in told.text


@pytest.mark.parametrize(
    "message",
    [
        "Quảng Nam làm gì để bảo tồn di sản và quảng bá hình ảnh ra sao?",
        "Sở nào chủ trì và sở nào phối hợp bảo tồn di sản ở Gia Lai?",
        "Ai ký kế hoạch của Gia Lai và giữ chức vụ gì?",
        "Bắc Giang làm ấn phẩm gì để giới thiệu ra bên ngoài và bao lâu cập nhật một lần?",
        "Sở nào chủ trì bảo tồn di sản ở Gia Lai? Ai phối hợp?",
        "Kế hoạch Gia Lai ban hành ngày nào? Ai ký?",
        "Gia Lai nêu những di sản nào? Kể hết.",
        "Bắc Giang và Quảng Nam nói gì về OCOP? Khác nhau chỗ nào?",
        "Tôi là chuyên viên Sở Nội vụ. Gia Lai giao sở nào bảo tồn di sản?",
        "Bắc Giang muốn có 3-5 sản phẩm 5 sao. Sở nào hướng dẫn làm việc này?",
    ],
)
def test_what_goes_on_about_the_same_is_one_question(assistant: Assistant, message: str) -> None:
    assert FIRST not in assistant.ask(message).text


@pytest.mark.parametrize(
    "message",
    [
        "Trả lời giúp 3 ý: quyết định của Quảng Nam do ai ký, có gửi Văn phòng Chính phủ không, ai là đầu mối?",
        "Cho em hỏi 3 câu: (a) ai ký kế hoạch Quảng Nam; (b) gửi những nơi nào; (c) cơ quan nào làm đầu mối",
    ],
)
def test_so_many_as_are_announced(assistant: Assistant, message: str) -> None:
    told = assistant.ask(message)
    assert "**Câu hỏi thứ ba**" in told.text
    assert {citation.plan for citation in told.citations} == {"quang-nam"}
    assert "Lê Trí Thanh" in told.text


def test_a_plan_that_one_of_them_names_is_meant_by_the_others(assistant: Assistant) -> None:
    told = assistant.ask("Ai ký kế hoạch? Hải Dương gặp mặt kiều bào vào dịp nào?")
    assert {citation.plan for citation in told.citations} == {"hai-duong"}
    told = assistant.ask("Ai ký kế hoạch của Gia Lai? Mục tiêu đến năm 2030 là gì?")
    assert {citation.plan for citation in told.citations} == {"gia-lai"}


def test_a_question_of_all_plans_is_not_limited_by_the_one_before(assistant: Assistant) -> None:
    told = assistant.ask("Ai ký kế hoạch của Gia Lai? Tỉnh nào nhắc tới sản phẩm OCOP?")
    assert len({citation.plan for citation in told.citations}) > 1


def test_what_one_of_them_does_not_find_is_said_beside_the_other(assistant: Assistant) -> None:
    told = assistant.ask("Ai ký kế hoạch của Gia Lai? Giá vé tham quan bảo tàng là bao nhiêu?")
    assert told.status == "answered"
    assert "Võ Ngọc Thành" in told.text.split(SECOND)[0]
    assert "không" in told.text.split(SECOND)[1].lower()


def test_the_next_question_goes_on_with_the_last(assistant: Assistant) -> None:
    asked = "Ai ký kế hoạch của Gia Lai? Hải Dương gặp mặt kiều bào vào dịp nào?"
    before = [Turn("user", asked), Turn("assistant", assistant.ask(asked).text)]
    told = assistant.ask("Còn Hải Phòng thì sao?", before)
    assert {citation.plan for citation in told.citations} == {"hai-phong"}
    assert "kiều bào" in told.text


def test_in_english(assistant: Assistant) -> None:
    told = assistant.ask("Who signs the Gia Lai plan? Which department leads heritage conservation in Gia Lai?")
    assert told.text.startswith("**First question**")
    assert "**Second question**" in told.text


def test_of_many_the_first_six_are_answered_and_the_rest_asked_for(assistant: Assistant) -> None:
    asked = ["Ai ký kế hoạch của Gia Lai?", "Hải Dương gặp mặt kiều bào vào dịp nào?"]
    asked += [
        "Sở Tài chính Hải Phòng được giao gì?",
        "Công an tỉnh Bắc Giang được giao gì?",
        "Báo Gia Lai được giao gì?",
    ]
    asked += ["Quảng Nam giao ai làm đầu mối?", "Bắc Giang chọn quà tặng đối ngoại ra sao?"]
    told = assistant.ask(" ".join(asked))
    assert "**Câu hỏi thứ sáu**" in told.text
    assert say.QUESTIONS_LEFT in told.text


def test_a_pasted_page_of_questions_is_read_like_a_few(assistant: Assistant) -> None:
    """Each of hundreds of sentences was read with all before it: the work done is counted, as times are not tested."""
    told = assistant.ask("Ai ký kế hoạch của Gia Lai? " + "Sở nào làm việc gì? " * 150)
    assert told.text.count("**Câu hỏi thứ") == 6
    assert say.QUESTIONS_LEFT in told.text
    assert len(list(halves_of("Gia Lai giao ai làm gì và " * 3 + "sở nào làm gì"))) > 0
    assert list(halves_of("Gia Lai giao ai làm gì và " * 150 + "sở nào làm gì")) == []
