"""Questions about the plans as documents: how many, which first, what kind of document they cite, who signed alike."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    "question",
    [
        "Có mấy kế hoạch?",
        "Trong kho có bao nhiêu kế hoạch, của những tỉnh nào?",
        "Có bao nhiêu tỉnh có kế hoạch?",
        "gồm những kế hoạch nào",
    ],
)
def test_the_plans_that_are_loaded_are_told(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.text.startswith("Hiện đã nạp 5 kế hoạch, của Bắc Giang, Gia Lai")
    assert len({citation.plan for citation in answer.citations}) == 5


@pytest.mark.parametrize("question", ["Có bao nhiêu văn bản được dẫn?", "Có mấy kế hoạch nhắc đến xã hội hóa?"])
def test_what_plans_hold_is_no_count_of_them(assistant: Assistant, question: str) -> None:
    assert "Hiện đã nạp" not in assistant.ask(question).text


@pytest.mark.parametrize(
    "question",
    [
        "Kế hoạch nào ban hành sớm nhất?",
        "Kế hoạch nào ra đời muộn nhất?",
        "bản kế hoạch nào mới nhất",
        "Tỉnh nào ban hành kế hoạch trước, Bắc Giang hay Gia Lai?",
    ],
)
def test_plans_without_their_days_are_not_ordered(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert answer.text.startswith("Không xác định được kế hoạch nào ban hành")
    assert "tháng 8 năm 2022" in answer.text


def test_the_first_report_is_no_first_plan(assistant: Assistant) -> None:
    assert "Không xác định được kế hoạch" not in assistant.ask("Tỉnh nào báo cáo sớm nhất?").text


@pytest.mark.parametrize(
    ("question", "head"),
    [
        ("Kế hoạch nào dẫn nghị quyết năm 2021?", "1/5 kế hoạch có nêu (Quảng Nam)"),
        ("Kế hoạch nào viện dẫn chỉ thị?", "2/5 kế hoạch có nêu (Bắc Giang, Hải Phòng)"),
        ("Tỉnh nào không viện dẫn chỉ thị nào?", "3/5 kế hoạch không nêu nội dung này (Gia Lai, Hải Dương, Quảng Nam)"),
        ("Kế hoạch nào căn cứ nghị quyết của Bộ Chính trị?", "1/5 kế hoạch có nêu (Hải Phòng)"),
        ("Tỉnh nào dẫn quyết định ban hành trước năm 2020?", "1/5 kế hoạch có nêu (Hải Phòng)"),
    ],
)
def test_plans_are_told_by_the_kind_of_document_they_cite(assistant: Assistant, question: str, head: str) -> None:
    assert assistant.ask(question).text.startswith(head)


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Hai người ký kế hoạch Bắc Giang và Hải Dương có cùng chức vụ không?", "Có, giống nhau."),
        ("Người ký của Quảng Nam và Bắc Giang chức vụ có giống nhau không?", "Không giống nhau."),
        ("Hải Phòng và Gia Lai có cùng giai đoạn thực hiện không?", "Không giống nhau."),
    ],
)
def test_whether_plans_are_alike_is_said_first(assistant: Assistant, question: str, verdict: str) -> None:
    assert assistant.ask(question).text.startswith(verdict)


def test_the_plans_without_an_agency_are_told_first(assistant: Assistant) -> None:
    assert assistant.ask("Tỉnh nào không có Sở Ngoại vụ?").text.startswith("1/5 kế hoạch không giao nhiệm vụ riêng")
    assert "(Gia Lai, Quảng Nam)" in assistant.ask("Kế hoạch nào chưa có Công an?").text.splitlines()[0]


def test_a_plan_without_the_figure_is_not_told_to_have_it(assistant: Assistant) -> None:
    assert assistant.ask("Mục tiêu 60 di sản là của tỉnh nào?").text.startswith("1/5 kế hoạch có nêu (Hải Dương)")


def test_no_plan_cites_what_replaces_it(assistant: Assistant) -> None:
    assert assistant.ask("Văn bản nào thay thế kế hoạch Bắc Giang?").status == "not_stated"
