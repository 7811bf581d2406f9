"""Which of the plans is the newest, and which is of what kind, is told from their heads."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.cues import Sought


@pytest.mark.parametrize(("question", "sought"), [
    ("Kế hoạch nào mới nhất?", Sought.ISSUED),
    ("Bản kế hoạch nào cũ nhất", Sought.ISSUED),
    ("ke hoach nao ra doi truoc tien", Sought.ISSUED),
    ("Trong 5 văn bản, cái nào là quyết định?", Sought.TITLE),
    ("Bản nào là quyết định chứ không phải kế hoạch?", Sought.TITLE),
])  # fmt: skip
def test_the_heads_of_all_plans_answer(assistant: Assistant, question: str, sought: Sought) -> None:
    assert assistant.explain(question).sought is sought
    told = assistant.ask(question)
    assert all(name in told.text for name in ("Bắc Giang", "Gia Lai", "Hải Dương", "Hải Phòng", "Quảng Nam"))


@pytest.mark.parametrize("question", [
    "Hải Phòng có hoạt động văn hóa nào mới nhất?",
    "Văn bản nào là quyết định của Thủ tướng?",
    "Tỉnh nào có hạn báo cáo sớm nhất?",
])  # fmt: skip
def test_what_is_in_the_plans_is_no_question_for_their_heads(assistant: Assistant, question: str) -> None:
    assert assistant.explain(question).sought not in (Sought.ISSUED, Sought.TITLE)
