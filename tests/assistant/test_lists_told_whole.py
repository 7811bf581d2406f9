"""Lists tell all that is asked, counted as it was counted; what narrows or widens a question is heard."""

from __future__ import annotations

import pytest

from assistant.answer import Answer
from assistant.assistant import Assistant


def places(answer: Answer, plan: str = "") -> set[str]:
    return {citation.path for citation in answer.citations if plan in ("", citation.plan)}


@pytest.mark.parametrize(
    ("question", "plan", "expected"),
    [
        ("Các tỉnh giao ai chống luận điệu xuyên tạc, văn hoá phẩm độc hại?", "hai-phong", {"III.8 - 2"}),
        ("Các tỉnh giao ai chống luận điệu xuyên tạc, văn hoá phẩm độc hại?", "hai-duong", {"V.3 ¶ 1", "V.1 - 4"}),
        ("Hải Dương giao ai chống văn hóa phẩm độc hại và luận điệu xuyên tạc?", "hai-duong", {"V.3 ¶ 1", "V.1 - 4"}),
        ("Sở nào ở các tỉnh chủ trì việc quảng bá hình ảnh địa phương?", "hai-duong", {"V.1 - 3"}),
        ("Sở nào ở các tỉnh chủ trì việc quảng bá hình ảnh địa phương?", "bac-giang", {"II.6 - 1"}),
    ],
)
def test_who_holds_each_of_two_things_and_who_leads(
    assistant: Assistant, question: str, plan: str, expected: set[str]
) -> None:
    assert expected <= places(assistant.ask(question), plan)


def test_one_thing_whose_name_has_two_parts_is_one(assistant: Assistant) -> None:
    answer = assistant.ask("trung tâm giao lưu và hợp tác quốc tế do ai thành lập")
    assert answer.status == "not_stated"
    assert places(answer) == {"II.3 - 5"}


def test_a_thing_of_two_words_is_not_the_whole_plan(assistant: Assistant) -> None:
    answer = assistant.ask("Sở nào ở các tỉnh chủ trì tổ chức lễ hội?")
    assert "IV.2 - 3" in places(answer, "bac-giang")
    assert "V.2 - 1" not in places(answer, "gia-lai")
    assert "III.2 - 1" not in places(answer, "hai-phong")


@pytest.mark.parametrize("question", ["Kế hoạch nào có từ Festival?", "Mấy kế hoạch có tổ chức festival?"])
def test_the_very_words_are_counted_apart_from_what_means_the_same(assistant: Assistant, question: str) -> None:
    text = assistant.ask(question).text
    assert "có tại 4 điều khoản của 2/5 kế hoạch (Bắc Giang, Quảng Nam); tính cả cách nói cùng nghĩa (“lễ hội”)" in text
    assert "lẫn cách nói cùng nghĩa nói trên: Kế hoạch tỉnh Gia Lai" in text


def test_a_province_s_own_people_abroad_are_found(assistant: Assistant) -> None:
    answer = assistant.ask("Kiều bào được nhắc ở đâu trong KH Hải Dương?")
    assert {"III.1.3 + 4", "III.1.6 - 3", "V.6 ¶ 2"} <= places(answer)
    assert "có đúng cụm từ “Kiều bào” tại 2 điều khoản" in answer.text


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (
            "Mọi chỗ trong kế hoạch Hải Dương nói về kiều bào, bà con Hải Dương ở nước ngoài",
            {"III.1.3 + 4", "III.1.6 - 1", "III.1.6 - 2", "III.1.6 - 3", "V.6 ¶ 2"},
        ),
        ("Về đào tạo bồi dưỡng cán bộ làm đối ngoại, Gia Lai đề ra những gì?", {"III.1.c - 1", "III.1.c - 2"}),
        ("Có bao nhiêu chỗ trong kế hoạch Bắc Giang nói về quà tặng?", {"II.4 ¶ 2", "IV.1 - 3", "IV.5 ¶ 1"}),
        (
            "Ở Quảng Nam có bao nhiêu chỗ nói báo cáo phải qua / do Sở Ngoại vụ tổng hợp?",
            {"Điều 2.1 ¶ 1", "Điều 2.3", "Điều 2.4"},
        ),
        (
            "HP dự tính làm gì cho bà con Việt kiều? lấy cả phần nội dung lẫn danh mục nhiệm vụ",
            {"II.4 - 1", "II.4 - 2", "II.4 - 3", "Phụ lục III.1", "Phụ lục III.2"},
        ),
    ],
)
def test_every_place_that_speaks_of_a_thing_is_listed(assistant: Assistant, question: str, expected: set[str]) -> None:
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert answer.complete.shown == answer.complete.total == len(answer.citations)
    assert expected <= places(answer)


def test_nothing_of_the_appendix_is_taken_for_what_all_of_the_plan_says(assistant: Assistant) -> None:
    answer = assistant.ask("tất cả các nội dung về du lịch trong kế hoạch Hải Phòng")
    assert {"II.2 - 6", "II.3 - 1", "III.4 - 1"} <= places(answer)


def test_what_is_given_to_all_is_told_beside_an_agency_s_own_where_asked(assistant: Assistant) -> None:
    wide = assistant.ask("Công an Hải Dương có trách nhiệm gì, tính luôn những việc giao chung cho các ban ngành?")
    assert {"V.8 ¶ 1", "V.11", "IV.2", "III.1.3 + 2"} <= places(wide)
    assert places(assistant.ask("Công an Hải Dương có trách nhiệm gì?")) == {"V.8 ¶ 1"}


@pytest.mark.parametrize(
    ("question", "count", "told"),
    [
        ("kế hoạch của Quảng Nam dẫn chiếu những văn bản có số hiệu nào", 7, "61/TTr-SNgV"),
        ("Kế hoạch nào đặt chỉ tiêu bằng con số cho năm 2030?", 2, "2/5 kế hoạch có chỉ tiêu"),
        ("Những chỉ tiêu bằng số của Hải Dương?", 1, "trên 60 di sản"),
        ("mấy tỉnh có chỉ tiêu số cụ thể? chỉ tiêu gì", 2, "3-5 sản phẩm"),
    ],
)
def test_what_narrows_a_list_is_heard(assistant: Assistant, question: str, count: int, told: str) -> None:
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert answer.complete.total == count
    assert told in answer.text


def test_the_number_of_something_is_no_question_for_all_figures(assistant: Assistant) -> None:
    answer = assistant.ask("Chỉ tiêu số đoàn nước ngoài Quảng Nam phải đón từ nay tới 2025 là mấy đoàn?")
    assert answer.status == "not_stated"
    assert "không nêu chỉ tiêu bằng con số" not in answer.text


def test_a_plan_without_aims_in_figures(assistant: Assistant) -> None:
    assert assistant.ask("Quảng Nam có mục tiêu nào bằng con số không?").status == "not_stated"


@pytest.mark.parametrize(
    ("question", "path", "told"),
    [
        ("Quảng Nam có những sự kiện văn hóa nào?", "Điều 1.II.4 - 2", "Festival Di sản Quảng Nam"),
        ("gia lai ke ten di tich, di san gi", "III.2.d - 2", "Kon Hà Nừng"),
        ("Liệt kê các lễ hội, sự kiện giao lưu quốc tế mà Quảng Nam định làm", "Điều 1.I.2.a - 1", "Tuần Văn hóa"),
        ("Gia Lai có những di sản, danh hiệu nào được thế giới công nhận?", "III.2.d - 2", "Kon Hà Nừng"),
    ],
)
def test_the_first_name_and_every_kind_are_told(assistant: Assistant, question: str, path: str, told: str) -> None:
    answer = assistant.ask(question)
    assert path in places(answer)
    assert told in answer.text


def test_what_is_still_to_be_recognised_is_not_told_as_recognised(assistant: Assistant) -> None:
    assert places(assistant.ask("Gia Lai có những danh hiệu nào đã được công nhận?")) == {"III.2.d - 2"}
    wanted = assistant.ask("Gia Lai vận động công nhận những danh hiệu nào?")
    assert "III.2.d - 3" in places(wanted)


def test_a_plan_that_names_a_country_only_in_view_is_not_silent(assistant: Assistant) -> None:
    answer = assistant.ask("Những nơi nào kết nghĩa với Lào?")
    assert "II.4 ¶ 1" in places(answer, "bac-giang")
    assert "III.2.a - 1" in places(answer, "gia-lai")
    assert "Không nêu: Kế hoạch thành phố Hải Phòng." in answer.text


def test_a_table_over_all_plans_is_one(assistant: Assistant) -> None:
    answer = assistant.ask("5 nơi nộp báo cáo năm lúc nào, gửi qua đâu? lập bảng")
    assert sum(line.startswith("| Kế hoạch ") for line in answer.text.splitlines()) == 5 + 1


def test_items_asked_for_in_full_are_not_cut(assistant: Assistant) -> None:
    answer = assistant.ask("Mục tiêu cụ thể của tỉnh Hải Dương là những gì, ghi đủ giúp tôi")
    assert "[…]" not in answer.text
    assert "Vận động mới, bảo vệ và phát huy các di sản" in answer.text
