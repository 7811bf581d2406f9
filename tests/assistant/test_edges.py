"""Words around a question that ask nothing, and documents told of without their number."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


def _told(assistant: Assistant, question: str) -> tuple[str, list[str]]:
    answer = assistant.ask(question)
    return answer.status, [f"{one.plan} {one.path}" for one in answer.citations]


@pytest.mark.parametrize(
    ("bare", "with_more"),
    [
        ("Hải Dương có các nhiệm vụ trọng tâm nào", "bên Hải Dương có các nhiệm vụ trọng tâm nào"),
        ("Hải Dương có các nhiệm vụ trọng tâm nào", "xin hỏi Hải Dương có các nhiệm vụ trọng tâm nào"),
        (
            "Gia Lai định kéo khách Tây tới bằng cách nào?",
            "Gia Lai định kéo khách Tây tới bằng cách nào theo kế hoạch?",
        ),
        ("Gia Lai định kéo khách Tây tới bằng cách nào?", "Gia Lai định kéo khách Tây tới bằng cách nào, cụ thể?"),
        ("ai là đầu mối của Quảng Nam", "xin hỏi ai là đầu mối của Quảng Nam"),
        ("Ban Tuyên giáo Tỉnh ủy Gia Lai chủ trì gì", "Ban Tuyên giáo Tỉnh ủy Gia Lai chủ trì cái gì"),
        ("KH 1908 của Gia Lai ban hành ngày nào", "KH 1908 của Gia Lai ban hành ngày nào vậy ạ"),
    ],
)
def test_words_that_ask_nothing_change_nothing(assistant: Assistant, bare: str, with_more: str) -> None:
    assert _told(assistant, with_more) == _told(assistant, bare)


@pytest.mark.parametrize(
    ("question", "cited", "words"),
    [
        ("Văn bản mà Sở Văn hóa Gia Lai phải lồng vào là số mấy, hôm nào?", "gia-lai V.3 - 2", "1908/KH-UBND"),
        ("Nghị quyết 36 Hải Phòng dẫn là do ai ban hành, chỉ thị 40 thì của ai?", "hai-phong II.4 - 1", "Bộ Chính trị"),
        ("Quảng Nam ban hành theo đề nghị của sở nào?", "quang-nam header 5", "Sở Ngoại vụ"),
        ("Bắc Giang ra kế hoạch tháng nào năm nào?", "bac-giang header 2", "tháng 8 năm 2022"),
    ],
)
def test_a_document_is_told_of_as_it_is_printed(assistant: Assistant, question: str, cited: str, words: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert cited in [f"{one.plan} {one.path}" for one in answer.citations]
    assert words in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Nghị quyết 36 Hải Phòng dẫn là do ai ký?",
        "Kế hoạch nuôi tôm mà Sở Nông nghiệp Gia Lai phải làm là số mấy, hôm nào?",
        "Ngày nào Gia Lai tổ chức hội nghị tổng kết?",
    ],
)
def test_what_is_not_printed_stays_unsaid(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status != "answered"
