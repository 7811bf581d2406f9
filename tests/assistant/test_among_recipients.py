"""Who stands among the recipients of a plan, and of which plans an agency is one."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "plans"),
    [
        ("Ủy ban MTTQ có tên trong nơi nhận của những kế hoạch nào?", ["bac-giang", "hai-duong", "quang-nam"]),
        ("Ở mục nơi nhận, kế hoạch của Hải Dương ghi tên chuyên viên nào của Văn phòng UBND tỉnh?", ["hai-duong"]),
        ("Trong mục nơi nhận của Hải Dương, chuyên viên văn phòng nào có tên?", ["hai-duong"]),
        ("Bắc Giang gửi kế hoạch để báo cáo những bộ nào?", ["bac-giang"]),
    ],
)
def test_the_recipients_are_told(assistant: Assistant, question: str, plans: list[str]) -> None:
    answer = assistant.ask(question)
    assert [(one.plan, one.path) for one in answer.citations] == [(plan, "recipients") for plan in plans]


def test_a_telephone_number_stands_in_no_list_of_recipients(assistant: Assistant) -> None:
    answer = assistant.ask("Cho xin số điện thoại của đồng chí Hiển ghi ở nơi nhận kế hoạch Hải Dương.")
    assert answer.status == "not_stated"
