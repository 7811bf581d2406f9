"""What people say of themselves before they ask is no part of the question."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.introduction import question_alone
from ingest.lexicon import Lexicon


@pytest.mark.parametrize(
    ("typed", "alone"),
    [
        (
            "Em bên lễ tân đang lo hậu cần: Bắc Giang giao đơn vị nào bố trí xe đưa đón?",
            "Bắc Giang giao đơn vị nào bố trí xe đưa đón?",
        ),
        (
            "Tôi ở văn phòng một sở của Bắc Giang, đang soạn báo cáo. Kế hoạch có kèm mẫu báo cáo không?",
            "Kế hoạch có kèm mẫu báo cáo không ở Bắc Giang?",
        ),
        ("Tôi ở Sở Công Thương Bắc Giang. Sở tôi phải làm những việc gì?",) * 2,
        ("Tôi muốn biết Sở Tài chính Gia Lai làm gì?", "Sở Tài chính Gia Lai làm gì?"),
        ("Công ty em làm lữ hành, muốn hỏi Gia Lai có sở nào lo du lịch?", "Gia Lai có sở nào lo du lịch?"),
        (
            "Trường đã ký với trường nào bên ngoài, kế hoạch Hải Phòng có nói tới không?",
            "Trường đã ký với trường nào bên ngoài ở Hải Phòng?",
        ),
        ("Bắc Giang: ai ký kế hoạch này?",) * 2,
    ],
)
def test_the_question_stands_alone(lexicon: Lexicon, typed: str, alone: str) -> None:
    assert question_alone(typed, lexicon) == alone


def test_words_of_the_asker_are_looked_for_nowhere(assistant: Assistant) -> None:
    told = assistant.ask("Em bên lễ tân đang lo hậu cần: Bắc Giang giao đơn vị nào bố trí xe đưa đón các đoàn ạ?")
    assert told.status == "not_stated"
