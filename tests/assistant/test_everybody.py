"""Questions for all of a kind: what everybody is charged with, every document, country, row that plans name."""

from __future__ import annotations

import pytest

from assistant.answer import Turn
from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "total"),
    [
        ("các sở của Bắc Giang được giao những việc gì", 73),
        ("Từng đơn vị ở Bắc Giang được giao gì?", 73),
        ("nhiệm vụ của các cơ quan trong kế hoạch Bắc Giang", 73),
        ("Phân công nhiệm vụ cho các cơ quan ở Hải Dương thế nào", 34),
        ("mỗi cơ quan của Quảng Nam làm gì", 11),
        ("nhiệm vụ của tất cả các sở trong cả năm kế hoạch", 211),
    ],
)
def test_what_everybody_does_is_the_whole_register(assistant: Assistant, question: str, total: int) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert answer.complete is not None
    assert (answer.complete.shown, answer.complete.total) == (total, total)
    assert "lượt nhiệm vụ" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "các cơ quan báo chí của Gia Lai làm gì",
        "các cơ quan liên quan ở Bắc Giang có nhiệm vụ gì",
        "nhiệm vụ các sở về quảng bá du lịch ở Bắc Giang",
        "mỗi sở ở Hải Phòng được giao mấy việc",
        "các sở, ban, ngành Bắc Giang phải làm gì",
    ],
)
def test_some_of_them_are_not_everybody(assistant: Assistant, question: str) -> None:
    assert "lượt nhiệm vụ" not in assistant.ask(question).text


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("Tất cả văn bản được dẫn trong các kế hoạch", 25),
        ("Liệt kê các văn bản được nhắc đến trong 5 kế hoạch", 25),
        ("danh sách văn bản nêu trong KH Hải Phòng", 3),
        ("văn bản nào được nhắc đến trong kế hoạch Gia Lai", 4),
        ("những nghị quyết nào được nhắc tới trong kế hoạch quảng nam", 3),
        # What a plan rests on is less than what it names.
        ("văn bản nào được dẫn làm căn cứ ban hành kế hoạch Quảng Nam", 4),
        # A plan that another plan cites.
        ("các kế hoạch được Gia Lai dẫn là những kế hoạch nào", 1),
    ],
)
def test_documents_that_plans_name(assistant: Assistant, question: str, count: int) -> None:
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert (answer.complete.shown, answer.complete.total) == (count, count)


@pytest.mark.parametrize(
    ("question", "total", "told"),
    [
        ("Các nước được nhắc đến trong kế hoạch Bắc Giang", 4, "Trung Quốc, Nhật Bản, Hàn Quốc, Lào"),
        ("Kể tên các nước mà Hải Phòng có quan hệ", 4, "Nhật Bản, Hàn Quốc, Liên bang Nga, Trung Quốc"),
        ("Thời gian thực hiện từng nhiệm vụ trong phụ lục Hải Phòng", 13, "2015- 2020"),
        ("Nhiệm vụ nào trong phụ lục Hải Phòng có sản phẩm là văn bản", 2, "Sản phẩm: văn bản"),
    ],
)
def test_countries_and_rows(assistant: Assistant, question: str, total: int, told: str) -> None:
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert (answer.complete.shown, answer.complete.total) == (total, total)
    assert told in answer.text


@pytest.mark.parametrize("product", ["đề án", "kịch bản"])
def test_what_no_row_holds_is_said_to_be_in_none(assistant: Assistant, product: str) -> None:
    answer = assistant.ask(f"Nhiệm vụ nào trong phụ lục Hải Phòng có sản phẩm là {product}?")
    assert answer.status == "not_stated"
    assert f"không có dòng nào như vậy (Sản phẩm: {product})" in answer.text


def test_who_holds_most_is_told_of_every_plan(assistant: Assistant) -> None:
    answer = assistant.ask("cơ quan nào được giao nhiều việc nhất trong 5 kế hoạch")
    assert answer.status == "answered"
    assert answer.text.count("giao nhiều nhiệm vụ nhất cho") == 5
    of_one = assistant.ask("sở nào ở Bắc Giang nhiều việc nhất").text
    assert of_one.splitlines()[0] in answer.text


def test_where_a_word_stands_is_told_of_every_plan(assistant: Assistant) -> None:
    told = assistant.ask("UNESCO được nhắc đến ở những điều khoản nào").text
    assert told.startswith("Cụm từ “UNESCO” có tại 9 điều khoản của 3/5 kế hoạch")


def test_which_was_issued_first_is_told_by_what_they_print(assistant: Assistant) -> None:
    told = assistant.ask("Kế hoạch nào ban hành sớm nhất").text
    assert "1/5 kế hoạch có nêu (Bắc Giang)" in told
    assert "tháng 8 năm 2022" in told


@pytest.mark.parametrize(
    "question",
    [
        "Các tỉnh dẫn chung văn bản nào",
        "văn bản nào được nhiều kế hoạch cùng dẫn",
        "Văn bản nào được nhắc đến nhiều nhất trong các kế hoạch",
        "các kế hoạch cùng căn cứ quyết định nào",
    ],
)
def test_documents_that_plans_share(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert "Có 1 văn bản được từ hai kế hoạch trở lên trong 5 kế hoạch cùng dẫn:" in answer.text
    assert {c.plan for c in answer.citations} == {"bac-giang", "gia-lai", "hai-duong", "quang-nam"}


def test_plans_that_share_no_document_are_told_so(assistant: Assistant) -> None:
    answer = assistant.ask("Hải Phòng và Gia Lai cùng dẫn văn bản nào")
    assert answer.status == "not_stated"
    assert "Không có văn bản nào được từ hai kế hoạch trở lên trong 2 kế hoạch cùng dẫn" in answer.text


def test_how_all_plans_are_divided(assistant: Assistant) -> None:
    answer = assistant.ask("so sánh cấu trúc các kế hoạch")
    assert answer.complete is not None
    assert answer.complete.total == 23
    assert answer.text.count(" gồm ") == 5


def test_the_lead_of_each_row(assistant: Assistant) -> None:
    answer = assistant.ask("cơ quan chủ trì từng nhiệm vụ trong phụ lục Hải Phòng")
    assert answer.complete is not None
    assert (answer.complete.shown, answer.complete.total) == (13, 13)


@pytest.mark.parametrize(
    ("question", "total"),
    [
        ("nhiệm vụ của tất cả các sở trong cả năm kế hoạch", 211),
        ("các sở của Bắc Giang được giao những việc gì", 73),
        ("Tất cả văn bản được dẫn trong các kế hoạch", 25),
    ],
)
@pytest.mark.parametrize("before", ["việc gì sắp đến hạn", "Sở Tài chính Gia Lai phải làm gì?", "UNESCO có ở đâu?"])
def test_all_of_a_kind_takes_nothing_from_the_question_before(
    assistant: Assistant, before: str, question: str, total: int
) -> None:
    turns = [Turn("user", before), Turn("assistant", assistant.ask(before).text)]
    answer = assistant.ask(question, turns)
    assert answer.complete is not None
    assert answer.complete.total == total


def test_what_is_given_to_all_localities_is_told_to_their_committees(assistant: Assistant) -> None:
    for question in ("UBND cấp xã ở Quảng Nam phải làm gì?", "Các huyện ở Quảng Nam phải làm gì?"):
        paths = {citation.path for citation in assistant.ask(question).citations}
        assert {"Điều 3", "Điều 2.1", "Điều 2.1 ¶ 1", "Điều 2.2", "Điều 2.4", "Điều 1.III - 1"} <= paths
    assert "giao chung" not in assistant.ask("UBND các quận huyện Hải Phòng làm gì?").text
    assert "giao chung" not in assistant.ask("Sở Ngoại vụ Gia Lai làm gì?").text
