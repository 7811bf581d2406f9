"""The time that is told first: the day with how often it comes back, of whom the question asks, and no other's."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from tests.assistant.talking import talk


@pytest.mark.parametrize(
    ("question", "bold"),
    [
        ("Phú Yên nộp dự toán chậm nhất ngày nào?", "**Hằng năm; trước ngày 25 tháng 7**"),
        (
            "các sở Phú Yên phải ra kế hoạch trong bao lâu và báo cáo năm trước ngày nào",
            "**trong vòng 20 ngày kể từ ngày ban hành; định kỳ hằng năm; trước ngày 20/11**",
        ),
        ("Liên hoan hát bài chòi ven biển Phú Yên mấy năm một lần?", "**ba năm một lần"),
        ("Sở Du lịch Phú Yên báo cáo bao lâu một lần?", "**Định kỳ 6 tháng**"),
    ],
)
def test_the_headline_has_the_day_itself(unseen: Assistant, question: str, bold: str) -> None:
    answer = unseen.ask(question)
    assert answer.status == "answered"
    assert bold in answer.text


def test_the_day_of_others_is_none_of_theirs(unseen: Assistant) -> None:
    answer = unseen.ask("Sở Du lịch Phú Yên gửi báo cáo 6 tháng vào ngày mấy?")
    assert answer.status == "not_stated"
    assert "không nêu ngày cụ thể" in answer.text
    assert "**Định kỳ 6 tháng**" in answer.text
    assert not any(day in answer.text for day in ("10/12", "20/11", "30 tháng 11"))


@pytest.mark.parametrize(
    ("question", "status", "is_told"),
    [
        pytest.param("Sở Ngoại vụ Bắc Giang báo cáo trước ngày nào?", "answered", True, id="any-report"),
        pytest.param("Sở Ngoại vụ Bắc Giang báo cáo Bộ Ngoại giao ngày nào?", "not_stated", False, id="to-another"),
        pytest.param("Sở Ngoại vụ Bắc Giang báo cáo hằng quý ngày nào?", "not_stated", False, id="as-often-as-another"),
    ],
)
def test_a_day_that_binds_all_departments_binds_the_one_that_also_reports_without_a_day(
    assistant: Assistant, question: str, status: str, is_told: bool
) -> None:
    answer = assistant.ask(question)
    assert answer.status == status
    assert ("trước ngày 25/10" in answer.text) is is_told
    assert "**định kỳ**" in answer.text


def test_the_days_compared_are_those_of_whom_is_asked(unseen: Assistant) -> None:
    text = unseen.ask("Cấp huyện Phú Yên với Sở Ngoại vụ Cao Bằng, bên nào gửi báo cáo năm sớm hơn?").text
    assert "30 tháng 11" in text
    assert "05/12" in text
    assert "20/11" not in text


def test_who_gathers_is_told_with_the_day(unseen: Assistant) -> None:
    text = unseen.ask("Phú Yên với Cao Bằng: mỗi bên đơn vị nào tổng hợp báo cáo lên UBND tỉnh, hạn ngày mấy?").text
    assert text.count("giao **Sở Ngoại vụ**") == 2
    assert "10/12" in text
    assert "05/12" in text


def test_how_often_is_told_by_another_clause_on_the_same_thing(unseen: Assistant) -> None:
    answer = talk(unseen, "Phú Yên ai đứng ra tổ chức Liên hoan hát bài chòi, ai phụ?", "mấy năm một lần?")
    assert answer.status == "answered"
    assert "ba năm một lần" in answer.text


def test_another_thing_lends_no_time(unseen: Assistant) -> None:
    answer = talk(unseen, "Phú Yên ai dựng phim ngắn về nghề làm muối?", "khi nào xong?")
    assert answer.status == "not_stated"
    assert "quý II/2024" not in answer.text


@pytest.mark.parametrize(
    "question", ["Mốc thời gian quan trọng trong kế hoạch Bắc Giang", "Các thời hạn cần nhớ của kế hoạch Bắc Giang"]
)
def test_times_worth_knowing_are_all_of_them_each_with_what_is_due(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert answer.complete.shown == answer.complete.total == 9
    assert "(trước ngày 25/10)" in answer.text
    assert "định kỳ báo cáo Chủ tịch UBND tỉnh" in answer.text
