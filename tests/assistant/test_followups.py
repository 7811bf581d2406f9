"""What a question takes from those before it, what it leaves, and how it leads back."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.cues import Sought
from assistant.understanding.frame import Frame
from assistant.understanding.returning import returns_to
from assistant.understanding.wanted import Wanted
from tests.assistant.talking import talk

EARLIER = [
    "Bắc Giang, nhóm nhiệm vụ quảng bá hình ảnh vùng đất, con người thì ai chủ trì?",
    "Sở Tài chính Gia Lai làm gì?",
    "Hải Phòng có trung tâm giao lưu quốc tế không?",
]


def understood(assistant: Assistant, question: str, *earlier: str) -> Frame:
    return assistant.explain(question, list(earlier))


def test_who_does_it_is_asked_of_the_plan_talked_of(assistant: Assistant) -> None:
    before = ["Ngành nông nghiệp Bắc Giang lo việc gì?"]
    assert assistant.explain("Nơi nào phụ trách việc gặp mặt kiều bào?", before).plans == ("bac-giang",)


def test_a_question_where_something_stands_asks_all_plans(assistant: Assistant) -> None:
    before = ["Ngành nông nghiệp Bắc Giang lo việc gì?"]
    assert not assistant.explain("Nơi nào còn dấu tích vụ giặc Pháp giết cả làng?", before).names_plan


@pytest.mark.parametrize(
    ("question", "rest", "place"),
    [
        ("Quay lại câu đầu tiên: ai phối hợp?", "ai phối hợp?", 0),
        ("trở lại câu thứ hai, hạn nào?", "hạn nào?", 1),
        ("quay về chuyện trước đó: kinh phí?", "kinh phí?", 1),
        ("Quay lại câu thứ 9: ai?", "ai?", 2),
        ("Ai phối hợp?", "Ai phối hợp?", -1),
        ("Quay lại câu đầu tiên", "Quay lại câu đầu tiên", -1),
    ],
)
def test_words_that_lead_back_are_read(question: str, rest: str, place: int) -> None:
    assert returns_to(question, 3) == (rest, place)


def test_a_question_goes_on_from_the_one_it_returns_to(assistant: Assistant) -> None:
    frame = understood(assistant, "quay lại câu đầu tiên: ai phối hợp?", *EARLIER)
    assert frame.plans == ("bac-giang",)
    assert {"quảng", "bá"} <= set(frame.topic)


def test_years_of_its_own_take_the_place_of_earlier_ones(assistant: Assistant) -> None:
    frame = understood(assistant, "thế đến 2030?", "Mục tiêu cụ thể của Quảng Nam giai đoạn 2022 - 2025 có mấy ý?")
    assert "2030" in frame.topic
    assert not {"2022", "2025"} & set(frame.topic)
    assert (frame.wanted, frame.lists) == (None, True)


def test_a_check_of_what_was_said_keeps_its_subject(assistant: Assistant) -> None:
    answer = assistant.explain("gửi qua Sở Nội vụ đúng không?", ["Bắc Giang hằng năm báo cáo kết quả cho ai?"])
    assert (answer.plans, answer.sought) == (("bac-giang",), Sought.REPORT)


def test_a_question_of_general_verbs_has_no_subject_of_its_own(assistant: Assistant) -> None:
    frame = understood(assistant, "bao lâu tổ chức một lần?", "Bắc Giang có chương trình Du xuân hữu nghị không?")
    assert frame.wanted is Wanted.INTERVAL
    assert {"xuân", "nghị"} <= set(frame.topic)


@pytest.mark.parametrize("aside", ["Mà này, ", "Này, ", "Nhân tiện, "])
def test_an_aside_begins_anew(assistant: Assistant, aside: str) -> None:
    question = f"{aside}Nghị quyết 36-NQ/TW nằm trong kế hoạch nào ấy nhỉ?"
    frame = understood(assistant, question, "Hải Dương giao gì cho Công an tỉnh?")
    assert frame.agencies == ()
    assert not frame.names_plan


def test_a_conversation_of_twenty_turns_does_not_drift(assistant: Assistant) -> None:
    turns = [EARLIER[number % 3] for number in range(20)]
    assert understood(assistant, "Kinh phí của Quảng Nam lấy từ đâu?", *turns).agencies == ()
    assert understood(assistant, "Còn Gia Lai?", *turns, "Kinh phí của Quảng Nam lấy từ đâu?").sought is Sought.FUNDING


def test_a_part_of_a_plan_called_by_name_takes_nothing_from_the_question_before(assistant: Assistant) -> None:
    answer = talk(
        assistant,
        "Bao nhiêu nhiệm vụ do Sở Văn hóa, Thể thao và Du lịch Bắc Giang chủ trì?",
        "mục tiêu cụ thể của kế hoạch Gia Lai",
    )
    assert {citation.path for citation in answer.citations} >= {"II.2 - 1", "II.2 - 2"}
    assert "nhiệm vụ" not in answer.text.splitlines()[0]
