"""Lists that were told in part: by role, with times, beside a document set aside, of a section and who does it."""

from __future__ import annotations

import pytest

from assistant.answer import Answer
from assistant.assistant import Assistant
from assistant.compose.beside import _room


def paths(answer: Answer) -> set[str]:
    return {f"{one.plan}#{one.path}" for one in answer.citations}


@pytest.mark.parametrize(
    ("lengths", "most", "room"),
    [([100, 200], 1000, 200), ([100, 900, 900], 1000, 450), ([600, 600], 1000, 500), ([], 1000, 0)],
)
def test_short_lines_leave_their_room_to_long_ones(lengths: list[int], most: int, room: int) -> None:
    assert _room(lengths, most) == room


def test_a_long_task_beside_short_ones_is_not_cut(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Mục giao việc riêng cho Sở Thông tin và Truyền thông ở Bắc Giang và ở Hải Dương khác nhau gì?"
    )
    assert "Chiến lược truyền thông" in answer.text
    assert "chuyên trang, chuyên mục" in answer.text


def test_what_is_led_is_listed_by_whom(assistant: Assistant) -> None:
    answer = assistant.ask("Những nhiệm vụ nào ở Hải Dương ghi rõ “chủ trì”, sở nào chủ trì?")
    assert answer.complete is not None
    assert (answer.complete.shown, answer.complete.total) == (6, 6)
    assert "Sở Giáo dục và Đào tạo: chủ trì" in answer.text


def test_each_task_has_its_time_where_that_is_asked(assistant: Assistant) -> None:
    answer = assistant.ask("Phụ lục Hải Phòng, nhóm I: từng nhiệm vụ, ai chủ trì, thời gian nào?")
    assert "| Thời gian |" in answer.text
    assert "2015 - 2018" in answer.text
    assert "| Thời gian |" not in assistant.ask("Phụ lục Hải Phòng, nhóm I: từng nhiệm vụ, ai chủ trì?").text


def test_documents_beside_one_that_is_set_aside(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Ngoài Quyết định 2013/QĐ-TTg, kế hoạch Bắc Giang còn viện dẫn những văn bản có số hiệu nào?"
    )
    assert {"bac-giang#II.4 ¶ 1", "bac-giang#IV.2 - 1"} <= paths(answer)
    assert "5058/KH-UBND" in answer.text
    assert "**Quyết định số 2013/QĐ-TTg**" not in answer.text


def test_a_section_comes_with_its_lead(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Công tác tuyên truyền, quán triệt ngoại giao văn hóa ở Bắc Giang gồm những việc nào, ai chủ trì?"
    )
    assert {"bac-giang#II.1 ¶ 1", "bac-giang#II.1 ¶ 4", "bac-giang#II.1 - 1"} <= paths(answer)


def test_a_former_department_is_counted_in(assistant: Assistant) -> None:
    answer = assistant.ask("Cộng cả phần của Sở TTTT cũ, Sở Khoa học và Công nghệ Gia Lai có những nhiệm vụ nào?")
    assert {"gia-lai#V.8 ¶ 1"} < paths(answer)
    told = assistant.ask(
        "Sở Tài chính Hải Phòng, tính luôn phần Sở Kế hoạch và Đầu tư trước đây, được giao những việc nào?"
    )
    assert {"hai-phong#III.7 - 1", "hai-phong#III.4 - 1", "hai-phong#III.4 - 2"} <= paths(told)


def test_localities_one_deals_with_are_charged_with_nothing(assistant: Assistant) -> None:
    asked = (
        "Thắt chặt quan hệ, tạo niềm tin với địa phương và tổ chức quốc tế trong kế hoạch Bắc Giang gồm những việc gì?"
    )
    assert {f"bac-giang#II.4 ¶ {n}" for n in range(1, 8)} <= paths(assistant.ask(asked))


def test_the_plan_itself_and_not_its_appendix(assistant: Assistant) -> None:
    asked = "Gắn văn hóa với kinh tế, chính trị ở Hải Phòng (thân kế hoạch, khỏi phụ lục) gồm những việc gì?"
    told = paths(assistant.ask(asked))
    assert {f"hai-phong#II.2 - {n}" for n in range(1, 8)} <= told
    assert not any("Phụ lục" in path for path in told)


def test_the_lead_of_each_plan(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Ở mỗi kế hoạch trong năm kế hoạch, cơ quan nào được giao làm đầu mối hoặc chủ trì triển khai chung?"
    )
    assert {"bac-giang#IV.1 - 2", "gia-lai#V.2 - 1", "hai-duong#V.1 - 1"} <= paths(answer)


def test_to_whom_difficulties_go_in_each_plan(assistant: Assistant) -> None:
    answer = assistant.ask("Gặp vướng mắc hay cần sửa kế hoạch thì báo ai? So giữa Hải Dương, Quảng Nam và Hải Phòng.")
    assert {"hai-duong#closing", "quang-nam#Điều 2.4", "hai-phong#closing"} <= paths(answer)
