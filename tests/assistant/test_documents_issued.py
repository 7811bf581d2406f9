"""Who approved what the plans cite, and the documents of one issuer."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Chiến lược ngoại giao văn hóa do ai phê duyệt?", ["Thủ tướng Chính phủ", "2013/QĐ-TTg", "208/QĐ-TTg"]),
        ("Ai phê duyệt Chiến lược Ngoại giao văn hóa đến năm 2030?", ["Thủ tướng Chính phủ", "2013/QĐ-TTg"]),
        ("Cơ quan nào ban hành Chiến lược Ngoại giao Văn hóa đến năm 2020?", ["Thủ tướng Chính phủ", "208/QĐ-TTg"]),
        ("Đề án đẩy mạnh hợp tác quốc tế cấp địa phương của Bắc Giang do ai ban hành?", ["UBND tỉnh", "942/QĐ-UBND"]),
        ("Chiến lược văn hóa đối ngoại của Gia Lai do ai phê duyệt?", ["1908/KH-UBND", "không ghi cơ quan ban hành"]),
    ],
)
def test_who_approved_a_cited_document(assistant: Assistant, question: str, told: list[str]) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert all(words in answer.text for words in told)
    assert "Sở Văn hóa" not in answer.text


def test_the_plan_itself_is_still_signed(assistant: Assistant) -> None:
    assert "Võ Ngọc Thành" in assistant.ask("Ai phê duyệt kế hoạch của Gia Lai?").text


@pytest.mark.parametrize(
    ("question", "total"),
    [
        ("Nghị quyết nào của Chính phủ được nhắc?", 1),
        ("Nghị quyết nào do Chính phủ ban hành?", 1),
        ("Kết luận nào của Bộ Chính trị được nhắc?", 1),
        ("Văn bản của UBND tỉnh được dẫn ở Bắc Giang", 2),
    ],
)
def test_documents_of_an_issuer(assistant: Assistant, question: str, total: int) -> None:
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert answer.complete.shown == answer.complete.total == total


@pytest.mark.parametrize(
    "question",
    [
        "Văn bản nào của Bộ Ngoại giao được dẫn?",
        "Bắc Giang dẫn văn bản nào của Bộ Ngoại giao?",
        "Quyết định nào của Bộ Văn hóa, Thể thao và Du lịch được nêu?",
    ],
)
def test_an_agency_that_issued_none_of_them(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "not_stated"
