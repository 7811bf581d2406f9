"""Two questions in one, each of its own province, are answered one after the other."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.two_questions import parts_of
from ingest.lexicon import Lexicon


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        (
            "Sở nào lo đào tạo cán bộ ở Bắc Giang, và sở nào lo nhân lực ở Hải Phòng?",
            ["Sở nào lo đào tạo cán bộ ở Bắc Giang", "sở nào lo nhân lực ở Hải Phòng?"],
        ),
        ("So sánh ai chủ trì ở Bắc Giang và ai chủ trì ở Hải Phòng?", []),
        ("Ai chủ trì quảng bá du lịch ở Bắc Giang và ở Hải Phòng?", []),
        ("Sở nào lo đào tạo cán bộ ở Bắc Giang?", []),
    ],
)
def test_which_messages_ask_twice(lexicon: Lexicon, question: str, parts: list[str]) -> None:
    assert parts_of(question, lexicon) == parts


def test_each_province_is_told_what_is_asked_of_it(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Sở nào chủ trì nhóm việc phát triển nguồn lực ngoại giao văn hóa ở Bắc Giang, "
        "và sở nào chủ trì việc đào tạo nguồn nhân lực đối ngoại trong phụ lục Hải Phòng?"
    )
    cited = [(one.plan, one.path) for one in answer.citations]
    assert {("bac-giang", "II.3 - 1"), ("hai-phong", "Phụ lục IV.2")} <= set(cited)
    assert [one.n for one in answer.citations] == list(range(1, len(cited) + 1))


def test_a_day_of_one_and_an_agency_of_the_other(assistant: Assistant) -> None:
    answer = assistant.ask("Hạn báo cáo của Bắc Giang là ngày nào, còn Quảng Nam thì ai là đầu mối?")
    assert {("bac-giang", "IV.13 ¶ 1"), ("quang-nam", "Điều 2.3")} <= {(one.plan, one.path) for one in answer.citations}


def test_what_stands_before_both_is_of_both(assistant: Assistant) -> None:
    answer = assistant.ask("Hàn Quốc: Quảng Nam chơi với thành phố nào, Hải Dương với thành phố nào?")
    assert "Suwon (Hàn Quốc)" in answer.text
    assert "Nhật Bản" not in answer.text.split("Tổng cộng")[0].split("| Kế hoạch tỉnh Hải Dương |")[0].split(" — ")[0]
