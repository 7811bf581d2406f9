"""Next questions for something of what was just shown: its document, those beside an agency, the same elsewhere."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from tests.assistant.talking import talk

_CULTURE = "Sở Văn hóa Gia Lai có nhiệm vụ gì?"
_MONEY = ["kinh phí kế hoạch Gia Lai lấy từ nguồn nào", "ai tổng hợp dự toán rồi trình?", "tỉnh Hải Dương cũng thế à?"]


def test_a_document_that_was_shown_has_its_date_and_years(assistant: Assistant) -> None:
    answer = talk(assistant, _CULTURE, "việc thứ hai dựa vào văn bản nào", "văn bản đó ra ngày nào, cho giai đoạn nào?")
    assert answer.status == "answered"
    assert "giai đoạn 2022-2026" in answer.text
    assert "ngày 24/11/2021" in answer.text


def test_a_document_asked_about_by_its_number_has_its_day(assistant: Assistant) -> None:
    answer = talk(assistant, "Kế hoạch 5058 ở Bắc Giang về việc gì", "văn bản đó ra ngày nào")
    assert answer.status == "answered"
    assert "5058/KH-UBND ngày 28/9/2021" in answer.text


def test_this_plan_is_no_document_that_it_cites(assistant: Assistant) -> None:
    answer = talk(assistant, _CULTURE, "kế hoạch này ban hành ngày nào?")
    assert "1908" not in answer.text


@pytest.mark.parametrize(
    ("question", "count", "lead"),
    [
        ("mấy phần họ chỉ phối hợp thì ai chủ trì?", 5, "Sở Văn hóa, Thể thao và Du lịch | Sở Ngoại vụ"),
        ("ai chủ trì mấy việc họ phối hợp?", 5, "Sở Văn hóa, Thể thao và Du lịch | Sở Ngoại vụ"),
        ("những việc sở này chủ trì thì cơ quan nào phối hợp?", 6, "Sở Ngoại vụ | Sở Văn hóa, Thể thao và Du lịch"),
    ],
)
def test_who_else_holds_the_tasks_of_an_agency(assistant: Assistant, question: str, count: int, lead: str) -> None:
    answer = talk(assistant, "Sở Ngoại vụ Bắc Giang phải làm những gì?", question)
    assert answer.complete is not None
    assert answer.complete.total == count
    assert lead in answer.text


def test_the_same_agency_is_told_where_another_plan_does_not_say_the_same(assistant: Assistant) -> None:
    answer = talk(assistant, *_MONEY)
    assert "không ghi đúng việc này; việc gần nhất mà kế hoạch giao cho **Sở Tài chính**" in answer.text
    assert {one.path for one in answer.citations} == {"V.4 ¶ 1"}


def test_a_third_plan_is_held_against_the_first_that_says_it(assistant: Assistant) -> None:
    answer = talk(assistant, *_MONEY, "Bắc Giang cũng vậy à?")
    assert answer.text.startswith("Không, cơ quan được giao khác với **Kế hoạch tỉnh Gia Lai**")


def test_two_plans_talked_of_are_compared_on_what_is_named(assistant: Assistant) -> None:
    answer = talk(assistant, *_MONEY, "tóm lại hai tỉnh khác nhau thế nào về tiền")
    assert {one.plan for one in answer.citations} == {"gia-lai", "hai-duong"}
    assert "xã hội hóa" in answer.text


def test_the_nearest_that_is_charged_is_named_first(assistant: Assistant) -> None:
    answer = talk(assistant, "Ở Bắc Giang ai chủ trì phản bác luận điệu sai trái?", "bên Gia Lai thì giao ai?")
    assert "Ban Tuyên giáo Tỉnh ủy" in answer.text.splitlines()[0]


def test_the_sentence_that_names_a_place_is_not_cut_from_its_quote(assistant: Assistant) -> None:
    answer = assistant.ask("Quảng Nam với Trung Quốc có ký kết gì không?")
    quoted = answer.text.split("“")[1].split("”")[0]
    assert "Trung Quốc" in quoted


@pytest.mark.parametrize("question", ["Quảng Nam cũng hạn đó à?", "Quảng Nam cũng ngày ấy chứ?"])
def test_another_day_is_denied_first(assistant: Assistant, question: str) -> None:
    answer = talk(assistant, "báo cáo hằng năm của Bắc Giang nộp chậm nhất khi nào", question)
    assert answer.text.startswith("Không, thời hạn khác với **Kế hoạch tỉnh Bắc Giang**")


def test_days_of_all_plans_are_counted_apart_from_plans_without_one(assistant: Assistant) -> None:
    answer = talk(
        assistant, "báo cáo hằng năm của Bắc Giang nộp chậm nhất khi nào", "tóm lại cả năm nơi hạn báo cáo ngày nào"
    )
    assert answer.text.startswith("2/5 kế hoạch có nêu (Bắc Giang, Quảng Nam); 3/5 kế hoạch có nêu nhưng không ấn định")


def test_number_and_day_are_both_told(assistant: Assistant) -> None:
    answer = talk(assistant, "ai ký kế hoạch của Hải Phòng?", "số hiệu bao nhiêu, ngày nào")
    assert "không nêu ngày ban hành" in answer.text
    assert "không nêu số hiệu" in answer.text


def test_the_number_of_a_decision_above_is_not_the_plans_own(assistant: Assistant) -> None:
    answer = assistant.ask("Gia Lai thực hiện quyết định của Thủ tướng số hiệu bao nhiêu, ngày nào")
    assert answer.status == "answered"
    assert "2013/QĐ-TTg" in answer.text


def test_what_other_plans_rest_on_holds_no_document_of_their_tasks(assistant: Assistant) -> None:
    asked = ["Hải Phòng căn cứ quyết định nào của thủ tướng?", "bốn tỉnh kia cũng theo quyết định đó à?"]
    answer = talk(assistant, *asked)
    assert answer.text.startswith("Không: ")
    assert "1275" not in answer.text


@pytest.mark.parametrize(
    ("questions", "count"),
    [
        (["Bắc Giang nhắc tới những di sản văn hóa nào", "còn các điểm du lịch thì sao", "tất cả là mấy điểm?"], 12),
        (["Gia Lai nêu những di tích nào", "tổng cộng bao nhiêu di tích?"], 8),
    ],
)
def test_names_told_in_a_sentence_are_counted(assistant: Assistant, questions: list[str], count: int) -> None:
    answer = talk(assistant, *questions)
    assert f"Tổng cộng: {count}/{count} tên." in answer.text
    assert ("kết bằng dấu ba chấm" in answer.text) == (count == 12)


def test_the_part_of_a_former_department_is_its_own(assistant: Assistant) -> None:
    answer = assistant.ask("SKHCN Bắc Giang giờ gánh phần của sở TTTT cũ, phần đó gồm những gì")
    assert answer.complete is not None
    assert answer.complete.total == 4
