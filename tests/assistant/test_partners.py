"""Partners by country, kind and relation; what is named otherwise than asked is told so. Expected rows by reading."""

from __future__ import annotations

import pytest

from assistant.answer import Turn
from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "told", "left"),
    [
        ("Quảng Nam quan hệ với địa phương nào của Nhật", ["Nagasaki", "Kinokawa"], ["Osan", "Ubon"]),
        ("Hải Phòng có đối tác nào ở Hàn", ["Incheon"], ["Kitakyushu", "ASEAN", "Liên Bang Nga"]),
        ("kế hoạch hải dương hợp tác với những nước nào", ["3 nước: Hàn Quốc, Nhật Bản, Lào"], ["UNESCO"]),
        ("Hải Phòng kết nghĩa với đâu", ["Kitakyushu", "Incheon", "Liên Bang Nga"], []),
    ],
)
def test_partners_are_kept_to_the_place_and_relation_asked_for(
    assistant: Assistant, question: str, told: list[str], left: list[str]
) -> None:
    lines = assistant.ask(question).text.splitlines()
    # What stands before a quote is said, of a table its first cells; the quote itself holds what its clause holds.
    said = " ".join(" ".join(line.partition(" — “")[0].split(" | ")[:2]) for line in lines)
    assert all(words in said for words in told)
    assert not any(words in said for words in left)


def test_a_country_is_counted_beside_its_cities_and_not_as_one(assistant: Assistant) -> None:
    text = assistant.ask("Quảng Nam có bao nhiêu đối tác nước ngoài").text
    assert "6 địa phương, 3 nước và 2 khu vực" in text
    assert "11 đối tác" not in text


def test_a_plan_without_twin_towns_says_so_before_its_partners(assistant: Assistant) -> None:
    assert "không ghi quan hệ kết nghĩa" in assistant.ask("Quảng Nam kết nghĩa với đâu").text


@pytest.mark.parametrize(
    ("question", "denied", "path"),
    [
        ("Gia Lai có kết nghĩa với tỉnh nào của Campuchia", "quan hệ kết nghĩa với Campuchia", "V.4 - 1"),
        ("Phía Liên bang Nga thì thành phố nào kết nghĩa với Hải Phòng?", "địa phương nào của", "II.4 - 2"),
    ],
)
def test_only_what_is_not_there_is_denied_and_the_rest_is_shown(
    assistant: Assistant, question: str, denied: str, path: str
) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert denied in answer.text
    assert path in {citation.path for citation in answer.citations}


def test_a_country_in_all_plans_is_a_row_each_and_no_row_vanishes(assistant: Assistant) -> None:
    answer = assistant.ask("các đối tác Lào của các tỉnh")
    assert {c.plan for c in answer.citations} == {"bac-giang", "gia-lai", "hai-duong", "quang-nam"}
    assert sum(line.startswith("| Kế hoạch ") for line in answer.text.splitlines()) == 5 + 1


def test_all_partners_are_compared_and_not_those_of_the_best_clause(assistant: Assistant) -> None:
    rows = assistant.ask("So sánh đối tác nước ngoài của các tỉnh").text.splitlines()
    own = next(row for row in rows if row.startswith("| Kế hoạch tỉnh Bắc Giang"))
    assert all(name in own for name in ("Trung Quốc", "Nhật Bản", "Hàn Quốc", "Lào"))


def test_a_question_of_nothing_but_a_country_is_about_the_relation_with_it(assistant: Assistant) -> None:
    paths = {citation.path for citation in assistant.ask("Quảng Nam với Lào thì thế nào").citations}
    assert paths == {"Điều 1.I.2.a - 1", "Điều 1.II.4 - 2"}


def test_the_last_syllable_of_a_country_is_no_verb(assistant: Assistant) -> None:
    answer = assistant.ask("ấn phẩm Bắc Giang hội nhập và phát triển do ai cập nhật")
    assert answer.status == "answered"
    assert "IV.1 - 5" in {citation.path for citation in answer.citations}


@pytest.mark.parametrize(
    ("first", "then", "told", "left"),
    [
        (
            "Quảng Nam hợp tác với những địa phương nước ngoài nào?",
            "bỏ Hàn Quốc ra thì còn những đâu?",
            "Nagasaki",
            "Osan",
        ),
        ("Bắc Giang hợp tác với những nước nào?", "trừ Trung Quốc ra còn nước nào?", "3 nước: Nhật Bản", "Trung Quốc,"),
    ],
)
def test_a_country_is_left_out_of_the_partners_told(
    assistant: Assistant, first: str, then: str, told: str, left: str
) -> None:
    answer = assistant.ask(then, [Turn("user", first), Turn("assistant", assistant.ask(first).text)])
    said = " ".join(line.partition(" — “")[0] for line in answer.text.splitlines() if not line.startswith("|"))
    assert told in said
    assert left not in said


@pytest.mark.parametrize(
    ("question", "total"),
    [
        ("Hải Phòng kết nghĩa với những thành phố nào, từ năm nào", 2),
        ("Quảng Nam hợp tác với địa phương nào, ký năm nào?", 7),
    ],
)
def test_partners_are_told_where_only_their_time_is_not_stated(assistant: Assistant, question: str, total: int) -> None:
    answer = assistant.ask(question)
    assert (answer.status, answer.complete and answer.complete.total) == ("answered", total)
    assert "không nêu năm cụ thể" in answer.text


def test_the_year_of_one_partner_alone_is_not_stated(assistant: Assistant) -> None:
    assert assistant.ask("Hải Phòng kết nghĩa với Incheon năm nào").status == "not_stated"


@pytest.mark.parametrize(
    "question", ["So sánh nơi nhận báo cáo giữa Gia Lai và Hải Dương", "noi nhan bao cao cua gia lai"]
)
def test_where_reports_are_received_is_asked_of_the_register(assistant: Assistant, question: str) -> None:
    assert "báo cáo gửi **Ủy ban nhân dân tỉnh (qua Sở Ngoại vụ)**" in assistant.ask(question).text


@pytest.mark.parametrize(
    "question",
    [
        "Liệt kê tất cả đối tác nước ngoài của Hải Dương",
        "Toàn bộ đối tác nước ngoài của Hải Dương",
        "List all foreign partners of Hai Duong",
    ],
)
def test_all_partners_are_those_of_the_register(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert answer.complete.shown == answer.complete.total == 7


@pytest.mark.parametrize("question", ["tinh nao hop tac voi lao", "gia lai hop tac voi lao khong"])
def test_a_country_is_found_without_its_diacritics(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert ("gia-lai", "III.2.a - 1") in {(one.plan, one.path) for one in answer.citations}
    assert "UNESCO" not in answer.text
