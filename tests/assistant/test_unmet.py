"""What a question names and the clauses of its answer do not is said before the answer."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "missing", "truth"),
    [
        ("Sau khi Sở Ngoại vụ Hải Dương tổng hợp báo cáo của các huyện thì gửi tiếp cho ai?", "“Sở Ngoại vụ”", None),
        ("Hải Phòng tổ chức Lễ hội Nghinh Ông, cơ quan nào lo lễ hội này?", "“Nghinh Ông”", None),
        ("Quyết định của Quảng Nam có hiệu lực sau 45 ngày thì tính ra ngày bao nhiêu?", "“45”", "kể từ ngày ký"),
    ],
)
def test_what_the_clauses_lack_is_said_first(
    assistant: Assistant, question: str, missing: str, truth: str | None
) -> None:
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert missing in answer.text.split("\n")[0]
    assert truth is None or truth in answer.text
    assert answer.citations


@pytest.mark.parametrize(
    "question",
    [
        "ke hoach Hai Duong co nhac gi toi thu vien so khong",
        "bac giang: don vi nao lam dau moi voi Bo Ngoai giao?",
        "Which foreign localities is Hai Duong supposed to hold sports exchanges with?",
        "Báo cáo của Quảng Nam nộp ngày 15/11 phải không?",
        "Sở KH&CN Hải Phòng làm gì?",
    ],
)
def test_another_spelling_or_a_successor_is_not_missing(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "answered"
