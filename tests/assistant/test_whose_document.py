"""Whose a document is, and how many plans rest on it, is told by the clauses that cite it and by no other plan."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(("question", "plans"), [
    ("Chỉ thị 40 là của ai?", {"hai-phong"}),
    ("Nghị quyết 36 do ai ban hành?", {"hai-phong"}),
    ("Ai ban hành Quyết định 942?", {"bac-giang"}),
    ("Quyết định 2852 của cơ quan nào?", {"quang-nam"}),
    ("Ai đầu mối thực hiện Nghị quyết 169?", {"quang-nam"}),
    ("Quyết định 2013 do ai chủ trì triển khai?", {"bac-giang", "gia-lai", "hai-duong", "quang-nam"}),
    ("Mấy kế hoạch căn cứ Quyết định 2013?", {"bac-giang", "gia-lai", "hai-duong", "quang-nam"}),
    ("Bao nhiêu tỉnh thực hiện Quyết định 2013?", {"bac-giang", "gia-lai", "hai-duong", "quang-nam"}),
])  # fmt: skip
def test_only_plans_that_cite_the_document_answer(assistant: Assistant, question: str, plans: set[str]) -> None:
    assert {citation.plan for citation in assistant.ask(question).citations} == plans


@pytest.mark.parametrize("question", ["Ai là đầu mối?", "Ai ban hành các kế hoạch này?"])
def test_without_a_document_all_plans_answer(assistant: Assistant, question: str) -> None:
    assert len({citation.plan for citation in assistant.ask(question).citations}) == 5
