"""What is done in the years asked about, how plans stand beside each other, and what none of them states."""

from __future__ import annotations

import pytest

from assistant.answer import Answer
from assistant.assistant import Assistant
from assistant.understanding.years import years_asked


def cited(answer: Answer) -> set[str]:
    return {citation.path for citation in answer.citations}


@pytest.mark.parametrize(
    ("text", "how", "takes", "not_takes"),
    [
        ("việc nào đang làm năm 2017", "within", (2015, 2018), (2015, 2016)),
        ("những việc nào phải làm giai đoạn 2015", "within", (2015, 2018), (2016, 2018)),
        ("việc nào kéo dài qua năm 2017", "within", (2017, 2017), (2018, 2020)),
        ("việc nào xong trước năm 2017", "before", (2015, 2016), (2015, 2017)),
        ("việc nào còn làm sau năm 2018", "beyond", (2015, 2020), (2015, 2018)),
        ("việc nào kết thúc vào năm 2016", "until", (2015, 2016), (2016, 2017)),
        ("việc nào bắt đầu từ năm 2016", "from", (2016, 2018), (2015, 2018)),
        ("việc nào làm từ năm 2015 đến năm 2018", "exactly", (2015, 2018), (2015, 2020)),
        ("việc nào có ấn định năm cụ thể", "dated", (2015, 2016), None),
        ("việc nào không phải hằng năm", "dated", (2015, 2016), None),
    ],
)
def test_years_are_asked_in_many_ways(
    text: str, how: str, takes: tuple[int, int], not_takes: tuple[int, int] | None
) -> None:
    years = years_asked(text, text)
    assert years is not None
    assert years.how == how
    assert years.takes(*takes)
    assert not_takes is None or not years.takes(*not_takes)


@pytest.mark.parametrize("text", ["kế hoạch đến năm 2030 giao những việc gì", "việc nào làm hằng năm"])
def test_a_plans_horizon_is_no_year_asked_about(text: str) -> None:
    assert years_asked(text, text) is None


@pytest.mark.parametrize(
    ("question", "places"),
    [
        (
            "Năm 2017 ở Hải Phòng có những việc nào đang làm theo giai đoạn năm, không kể việc hàng năm?",
            {"Phụ lục I.3", "Phụ lục IV.2"},
        ),
        ("Phụ lục Hải Phòng có việc nào hoàn thành trước năm 2017?", {"Phụ lục IV.1"}),
        ("Trong phụ lục Hải Phòng việc nào còn làm sau năm 2018?", {"Phụ lục IV.2"}),
        (
            "Phụ lục Hải Phòng: Sở Ngoại vụ chủ trì những việc nào trừ việc hằng năm?",
            {"Phụ lục I.3", "Phụ lục IV.1", "Phụ lục IV.2"},
        ),
        ("Nghệ An: những việc nào phải xong trong năm 2027?", {"II.1", "II.1.c", "II.1.a - 1", "II.1.a - 2"}),
    ],
)
def test_tasks_of_a_year_are_those_whose_time_takes_it_in(more: Assistant, question: str, places: set[str]) -> None:
    answer = more.ask(question)
    assert answer.status == "answered"
    assert cited(answer) <= places
    assert answer.complete is not None


def test_what_is_done_every_year_stands_beside(assistant: Assistant) -> None:
    answer = assistant.ask("Những việc nào trong phụ lục Hải Phòng kéo dài qua năm 2017?")
    assert answer.complete is not None
    assert answer.complete.total == 2
    assert "10 nội dung thực hiện hằng năm" in answer.text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Nhiệm vụ nào trong phụ lục Hải Phòng thực hiện năm 2025?", "có thời hạn đến năm 2020"),
        (
            "Ở phụ lục Hải Phòng, Sở VHTTDL chủ trì việc nào có ấn định năm chứ không phải hàng năm?",
            "không có dòng nào",
        ),
    ],
)
def test_that_nothing_falls_into_a_year_is_said(assistant: Assistant, question: str, words: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert words in answer.text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Địa phương nào báo cáo qua Sở Ngoại vụ?", "4/5 kế hoạch quy định báo cáo gửi về hoặc qua Sở Ngoại vụ"),
        ("Bắc Giang với Quảng Nam, bên nào phải nộp báo cáo sớm hơn?", "sớm hơn là của **Kế hoạch tỉnh Bắc Giang**"),
        ("Quảng Nam và Bắc Giang, tỉnh nào báo cáo muộn hơn?", "muộn hơn là của **Kế hoạch tỉnh Quảng Nam**"),
        ("Giữa Gia Lai và Quảng Nam, tỉnh nào báo cáo sớm hơn?", "Không ấn định ngày báo cáo"),
        ("Trong năm kế hoạch, mấy bản do chính Chủ tịch ký?", "3/5 kế hoạch do Chủ tịch ký"),
        ("Bao nhiêu kế hoạch do Phó Chủ tịch ký thay?", "2/5 kế hoạch do Phó Chủ tịch ký"),
    ],
)
def test_plans_side_by_side_are_judged_in_the_first_sentence(assistant: Assistant, question: str, words: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert words in answer.text.split("\n", maxsplit=1)[0]


def test_plans_that_do_not_are_named_alone(assistant: Assistant) -> None:
    first = assistant.ask("tỉnh nào không gửi báo cáo qua Sở Ngoại vụ?").text.split("\n", maxsplit=1)[0]
    assert "Hải Dương" in first
    assert not any(place in first for place in ("Bắc Giang", "Gia Lai", "Hải Phòng", "Quảng Nam"))


@pytest.mark.parametrize(
    "question",
    [
        "Giám đốc Sở Ngoại vụ Gia Lai tên là gì?",
        "Ai đứng đầu Sở Ngoại vụ Gia Lai?",
        "Lãnh đạo Sở Tài chính Hải Dương là ai?",
        "Giám đốc Sở Ngoại vụ là ai?",
    ],
)
def test_a_name_that_no_plan_prints_is_plainly_not_stated(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert "không nêu tên người được hỏi" in answer.text.split("\n", maxsplit=1)[0]


def test_another_agencys_words_make_no_old_name(assistant: Assistant) -> None:
    text = assistant.ask("Sở Tài chính ở cả năm kế hoạch").text
    assert "Tên trong kế hoạch là" not in text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("tỉnh nào có đối tác Hàn Quốc, là ai?", "Suwon"),
        ("Đối tác Nhật Bản của Hải Dương là ai?", "Kagoshima"),
        ("Quảng Nam đang muốn kết nối mới với địa phương nào?", "quan hệ: tiềm năng"),
        ("Hải Phòng có đối tác tiềm năng nào?", "Kitakyushu"),
    ],
)
def test_partners_are_told_in_the_relation_asked_for(assistant: Assistant, question: str, words: str) -> None:
    assert words in assistant.ask(question).text


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("Hội chợ trái cây quốc tế Gia Lai tổ chức khi nào?", {"II.4 ¶ 5", "IV.4 ¶ 1"}),
        ("Hội chợ trái cây quốc tế Gia Lai tổ chức ở đâu?", {"II.4 ¶ 5", "IV.4 ¶ 1"}),
        ("Festival Di sản ở Hải Dương diễn ra khi nào?", {"Điều 1.I.2.a - 1"}),
        ("Lễ hội hoa phượng đỏ ở Gia Lai tổ chức tháng mấy?", {"II.2 - 6"}),
    ],
)
def test_when_is_asked_of_what_only_another_plan_has(assistant: Assistant, question: str, other: set[str]) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert other <= cited(answer)
    assert "Điều khoản đó cũng không nêu" in answer.text
