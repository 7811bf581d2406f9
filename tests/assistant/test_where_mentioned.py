"""Where plans speak of something, in whatever order it is asked, and of an agency that has tasks of its own."""

from __future__ import annotations

import pytest

from assistant.answer import Answer
from assistant.assistant import Assistant
from assistant.understanding.mention_order import with_thing_first


def paths(answer: Answer) -> set[str]:
    return {f"{one.plan}#{one.path}" for one in answer.citations}


@pytest.mark.parametrize(
    ("asked", "read"),
    [
        (
            "những câu nào trong kế hoạch gia lai nói về lễ tân",
            "lễ tân được nhắc đến ở những điểm nào trong kế hoạch gia lai",
        ),
        (
            "công tác lễ tân được nhắc ở đâu trong kế hoạch bắc giang",
            "công tác lễ tân được nhắc đến ở những điểm nào trong kế hoạch bắc giang",
        ),
        (
            "thương hiệu trong kế hoạch quảng nam có những chỗ là những chỗ nào",
            "thương hiệu được nhắc đến ở những điểm nào trong kế hoạch quảng nam",
        ),
        (
            "unesco được kế hoạch gia lai nhắc tới ở những ý nào",
            "unesco được nhắc đến ở những điểm nào kế hoạch gia lai",
        ),
        ("lễ hội được tổ chức ở đâu", "lễ hội được tổ chức ở đâu"),
    ],
)
def test_the_thing_comes_first(asked: str, read: str) -> None:
    assert with_thing_first(asked) == read


def test_every_place_is_told(assistant: Assistant) -> None:
    answer = assistant.ask("Công tác lễ tân được nhắc ở đâu trong kế hoạch của Bắc Giang?")
    assert answer.status == "answered"
    assert {"bac-giang#II.4 ¶ 3", "bac-giang#IV.1 ¶ 1"} <= paths(answer)


def test_an_agency_stands_in_tasks_of_others_too(assistant: Assistant) -> None:
    answer = assistant.ask("Sở Tài chính Hải Dương được nhắc đến ở những điểm nào?")
    assert {"hai-duong#V.1 - 7", "hai-duong#V.4 ¶ 1"} <= paths(answer)


def test_what_an_agency_has_to_do_with_is_more_than_its_tasks(assistant: Assistant) -> None:
    answer = assistant.ask("Sở Tài chính Hải Dương liên quan tới những nhiệm vụ nào?")
    assert {"hai-duong#V.4 ¶ 1", "hai-duong#V.1 - 7"} <= paths(answer)
    only = assistant.ask("Sở Tài chính Hải Dương được giao những nhiệm vụ nào?")
    assert "hai-duong#V.1 - 7" not in paths(only)


def test_a_request_for_all_places_hides_no_plan(assistant: Assistant) -> None:
    answer = assistant.ask("Kế hoạch nào trong năm kế hoạch có nhắc UNESCO? Dẫn mọi chỗ.")
    assert {one.plan for one in answer.citations} == {"bac-giang", "gia-lai", "hai-duong"}


def test_plans_of_localities_are_the_plans(assistant: Assistant) -> None:
    answer = assistant.ask("Nhật Bản có mặt trong kế hoạch của những địa phương nào, về việc gì?")
    assert {one.plan for one in answer.citations} == {"bac-giang", "hai-duong", "hai-phong", "quang-nam"}
    assert "gần nghĩa" not in answer.text


def test_what_an_agency_does_in_them_is_asked_for_more(assistant: Assistant) -> None:
    answer = assistant.ask("Sở Khoa học và Công nghệ có mặt trong kế hoạch của tỉnh nào và làm gì")
    assert "giao **Sở Khoa học và Công nghệ**" in answer.text
