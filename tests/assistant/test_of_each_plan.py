"""Two questions in one, each of its own province, are answered one after the other."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.of_each_plan import parts_of
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
        (
            "Bắc Giang hạn báo cáo; Gia Lai ai là người ký; Quảng Nam báo cáo ngày nào?",
            ["Bắc Giang hạn báo cáo", "Gia Lai ai là người ký", "Quảng Nam báo cáo ngày nào?"],
        ),
        (
            "Quà tặng: Gia Lai dùng gì làm quà, Bắc Giang giao ai chọn quà?",
            ["Quà tặng: Gia Lai dùng gì làm quà", "Quà tặng: Bắc Giang giao ai chọn quà?"],
        ),
        ("Ai ký hai văn bản của Gia Lai và Quảng Nam, giữ chức gì?", []),
        ("Khen thưởng: Bắc Giang giao ai làm, Hải Dương thì sao?", []),
    ],
)
def test_which_messages_ask_twice(lexicon: Lexicon, question: str, parts: list[str]) -> None:
    assert parts_of(question, lexicon).whole == parts


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


@pytest.mark.parametrize(
    ("message", "cited"),
    [
        (
            "Tôn vinh danh nhân: Gia Lai định làm gì, Hải Dương góp vào mục tiêu bao nhiêu người?",
            {("gia-lai", "III.2.d - 4"), ("hai-duong", "II.2 - 4")},
        ),
        (
            "Hải Dương giao lưu với tỉnh nào của Nhật, còn Bắc Giang thì hằng năm phải báo cáo trước ngày mấy?",
            {("hai-duong", "V.1 - 5"), ("bac-giang", "IV.13 ¶ 1")},
        ),
        (
            "BG hạn báo cáo hằng năm; GL do ai ký; QN báo cáo ngày nào?",
            {("bac-giang", "IV.13 ¶ 1"), ("gia-lai", "signature"), ("quang-nam", "Điều 2.1 ¶ 1")},
        ),
    ],
)
def test_each_plan_is_told_its_own(assistant: Assistant, message: str, cited: set[tuple[str, str]]) -> None:
    answer = assistant.ask(message)
    assert cited <= {(one.plan, one.path) for one in answer.citations}
    assert "Câu hỏi thứ" not in answer.text  # each answer names its plan


@pytest.mark.parametrize(
    "message",
    [
        "Đối tác ở Nhật và ở Hàn thì Hải Phòng ghi ai, Hải Dương ghi ai?",
        "Hàn Quốc: Quảng Nam chơi với thành phố nào, Hải Dương với thành phố nào?",
    ],
)
def test_the_same_of_both_is_one_question(assistant: Assistant, message: str) -> None:
    assert "| Kế hoạch tỉnh Hải Dương |" in assistant.ask(message).text


def test_each_plan_at_its_own_address(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Bên Hải Phòng phần tăng cường nhận thức (II.1) và bên Gia Lai phần thông tin, tuyên truyền (III.1.e) có gì?"
    )
    cited = {(one.plan, one.path) for one in answer.citations}
    assert {("hai-phong", f"II.1 - {n}") for n in range(1, 5)} <= cited
    assert {("gia-lai", f"III.1.e - {n}") for n in range(1, 5)} <= cited
