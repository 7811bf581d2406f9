"""All that a section says together with who does it, and lists of several agencies beside each other."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant

BOTH = {
    "all points and who": (
        "Bắc Giang làm những gì để giữ gìn và khai thác di sản? Kể đủ các ý trong nhóm đó, cả cơ quan nào chủ trì, "
        "cơ quan nào phối hợp nhé",
        {"II.7 ¶ 1", "II.7 ¶ 2", "II.7 ¶ 3", "II.7 ¶ 4", "II.7 - 1", "II.7 - 2"},
    ),
    "by its number": (
        "Mục II.1 của Bắc Giang (tuyên truyền, quán triệt) yêu cầu những gì, ai chủ trì và ai phối hợp?",
        {"II.1 ¶ 1", "II.1 ¶ 2", "II.1 ¶ 3", "II.1 ¶ 4", "II.1 - 1", "II.1 - 2"},
    ),
}


@pytest.mark.parametrize("case", BOTH)
def test_a_section_is_told_with_who_does_it(assistant: Assistant, case: str) -> None:
    question, paths = BOTH[case]
    answer = assistant.ask(question)
    assert paths <= {cited.path for cited in answer.citations}


def test_all_of_a_section_asked_for_point_by_point_is_told_in_full(assistant: Assistant) -> None:
    question = "Nhóm nhiệm vụ quảng bá hình ảnh vùng đất, con người Bắc Giang gồm những việc gì? Cần đủ từng ý một."
    assert "Bắc Giang Hội nhập và Phát triển" in assistant.ask(question).text


def test_two_agencies_in_one_role_are_two_lists(assistant: Assistant) -> None:
    question = "Theo phụ lục Hải Phòng, việc nào Sở Ngoại vụ chủ trì, việc nào sở văn hóa chủ trì? Đếm mỗi bên."
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert (answer.complete.shown, answer.complete.total) == (11, 11)
    assert "Sở Ngoại vụ 7 nhiệm vụ và Sở Văn hóa - Thể thao và Du lịch 4 nhiệm vụ" in answer.text
    assert all(cited.path.startswith("Phụ lục") for cited in answer.citations)


def test_a_lead_and_who_works_with_it_is_one_list(assistant: Assistant) -> None:
    answer = assistant.ask("Ở Bắc Giang việc nào Sở Ngoại vụ chủ trì mà Sở Công Thương phối hợp?")
    assert "có 1 nhiệm vụ" in answer.text
    assert "II.4" in {cited.path for cited in answer.citations}


COUNTED = {
    "told to list": ("STTTT Bắc Giang với STTTT Hải Phòng mỗi nơi mấy việc, kể ra", "Chiến lược truyền thông"),
    "few enough": (
        "Liên hiệp các tổ chức hữu nghị ở Bắc Giang, Gia Lai, Hải Dương nơi nào nhiều việc hơn?",
        "nòng cốt",
    ),
}


@pytest.mark.parametrize("case", COUNTED)
def test_tasks_counted_in_several_plans_are_told_too(assistant: Assistant, case: str) -> None:
    question, words = COUNTED[case]
    assert words in assistant.ask(question).text


def test_a_branch_that_takes_part_is_asked_for_its_tasks(assistant: Assistant) -> None:
    answer = assistant.ask("Ngành giáo dục ở Gia Lai, Hải Dương với Hải Phòng tham gia kiểu gì?")
    cited = {(one.plan, one.path) for one in answer.citations}
    assert {("gia-lai", "V.5 ¶ 1"), ("hai-duong", "V.5 ¶ 1"), ("hai-phong", "III.6 - 1")} <= cited
