"""Which plans say one thing and which another are two questions, asked of the plans that the message names."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.which_each import which_of_each


@pytest.mark.parametrize(
    ("message", "parts", "among"),
    [
        (
            "Tỉnh nào đặt chỉ tiêu sản phẩm OCOP, tỉnh nào đặt chỉ tiêu số di sản?",
            ["Tỉnh nào đặt chỉ tiêu sản phẩm OCOP?", "tỉnh nào đặt chỉ tiêu số di sản?"],
            "",
        ),
        (
            "Về hồ sơ UNESCO, bên nào nêu tên di sản, bên nào chỉ nói chung: Bắc Giang hay Hải Dương?",
            ["Về hồ sơ UNESCO, bên nào nêu tên di sản?", "Về hồ sơ UNESCO, bên nào chỉ nói chung?"],
            "Bắc Giang hay Hải Dương",
        ),
        ("Tỉnh nào có chỉ tiêu OCOP?", [], ""),
        ("Bản nào có in phụ lục kèm theo, bản nào chỉ nhắc là có?", [], ""),
    ],
)
def test_which_messages_ask_twice(message: str, parts: list[str], among: str) -> None:
    found = which_of_each(message, names_several="Bắc Giang" in message)
    assert (found.parts, found.among) == (parts, among)


def test_each_is_told(assistant: Assistant) -> None:
    answer = assistant.ask("Tỉnh nào đặt chỉ tiêu sản phẩm OCOP 5 sao, tỉnh nào đặt chỉ tiêu số di sản?")
    cited = {(one.plan, one.path) for one in answer.citations}
    assert ("bac-giang", "IV.5 ¶ 1") in cited
    assert "Câu hỏi thứ hai" in answer.text


def test_only_the_plans_named_are_asked(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Về hồ sơ trình UNESCO, tỉnh nào nêu đích danh quần thể di tích, "
        "tỉnh nào chỉ nói chung: Bắc Giang hay Hải Dương?"
    )
    assert {("bac-giang", "II.7 ¶ 2"), ("hai-duong", "III.2.3 - 1")} <= {(c.plan, c.path) for c in answer.citations}
    assert {one.plan for one in answer.citations} == {"bac-giang", "hai-duong"}
