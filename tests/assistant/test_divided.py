"""How a plan and its parts are divided: parts, groups under a heading, units of a part; kinds named across plans."""

from __future__ import annotations

import pytest

from assistant.answer import Answer
from assistant.assistant import Assistant


def cited(answer: Answer) -> list[str]:
    return [citation.path for citation in answer.citations]


def counted(answer: Answer) -> tuple[int, int] | None:
    return (answer.complete.shown, answer.complete.total) if answer.complete else None


@pytest.mark.parametrize(
    ("question", "paths"),
    [
        ("Bố cục kế hoạch Hải Dương gồm những phần nào?", ["I", "II", "III", "IV", "V"]),
        ("Kế hoạch Bắc Giang có các phần lớn gì", ["I", "II", "III", "IV"]),
        ("dàn ý kế hoạch Hải Phòng", ["I", "II", "III", "Phụ lục"]),
        (
            "bố cục quyết định Quảng Nam gồm những phần nào",
            ["Điều 1", "Điều 1.I", "Điều 1.II", "Điều 1.III", "Điều 2", "Điều 3"],
        ),
    ],
)
def test_the_parts_of_a_plan(assistant: Assistant, question: str, paths: list[str]) -> None:
    assert cited(assistant.ask(question)) == paths


def test_the_parts_of_plans_side_by_side(assistant: Assistant) -> None:
    answer = assistant.ask("So sánh bố cục kế hoạch Gia Lai với kế hoạch Hải Dương")
    assert counted(answer) == (10, 10)


@pytest.mark.parametrize(
    ("question", "above", "count"),
    [
        ("các giải pháp đột phá của Gia Lai chia thành những nhóm nào", "III.1", 6),
        ("biện pháp cụ thể ở phần III Gia Lai được chia làm mấy nhóm", "III.2", 5),
        ("nhiệm vụ, giải pháp trọng tâm của Hải Dương gồm mấy nhóm", "III.1", 6),
    ],
)
def test_the_groups_under_a_heading(assistant: Assistant, question: str, above: str, count: int) -> None:
    answer = assistant.ask(question)
    assert answer.citations[0].path == above
    assert counted(answer) == (count, count)


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("Phần tổ chức thực hiện của Gia Lai có bao nhiêu mục?", 12),
        ("phần kinh phí của Bắc Giang có mấy mục", 2),
        ("Phần tổ chức thực hiện của Hải Dương gồm mấy mục", 12),
        ("Phần kinh phí của Hải Dương gồm mấy mục đánh số", 3),
    ],
)
def test_the_units_of_a_part_are_counted(assistant: Assistant, question: str, count: int) -> None:
    assert counted(assistant.ask(question)) == (count, count)


def test_parts_on_money_are_set_side_by_side_whole(assistant: Assistant) -> None:
    answer = assistant.ask("đặt phần kinh phí của Gia Lai bên cạnh phần kinh phí của Hải Dương")
    assert {"IV - 1", "IV - 2", "IV - 3", "IV.1", "IV.2", "IV.3"} <= set(cited(answer))


@pytest.mark.parametrize(
    "question",
    [
        "phụ lục Hải Phòng, phần II gồm việc gì, ai chủ trì từng việc",
        "Phụ lục của kế hoạch Hải Phòng, mục II: sở nào chủ trì từng nhiệm vụ?",
    ],
)
def test_each_task_of_a_part_of_an_appendix(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert cited(answer) == [f"Phụ lục II.{n}" for n in range(1, 5)]
    assert counted(answer) == (4, 4)


def test_everybodys_tasks_are_asked_for_as_a_table(assistant: Assistant) -> None:
    answer = assistant.ask("bảng phân công nhiệm vụ từng cơ quan theo kế hoạch Gia Lai")
    assert answer.status == "answered"
    assert {"V.2 - 1", "V.9 (2) ¶ 1", "V.11 ¶ 1"} <= set(cited(answer))


def test_places_abroad_are_listed_across_plans(assistant: Assistant) -> None:
    text = assistant.ask("Thống kê các tỉnh, thành phố nước ngoài được nhắc tên ở cả 5 kế hoạch").text
    assert all(name in text for name in ("Suwon", "Kitakyushu", "Incheon", "Gwangyang", "Kinokawa", "Viêng Chăn"))


def test_international_bodies_are_no_regions_and_no_departments(assistant: Assistant) -> None:
    answer = assistant.ask("các tổ chức quốc tế được nêu tên trong 5 kế hoạch")
    assert {citation.path for citation in answer.citations if citation.plan == "hai-duong"} == {
        "II.2 - 2", "II.2 - 3", "III.2.3 - 1"
    }  # fmt: skip
    assert all(citation.plan != "quang-nam" for citation in answer.citations)


@pytest.mark.parametrize(
    "question",
    ["mấy kế hoạch ấn định ngày nộp báo cáo, tỉnh nào", "Những kế hoạch nào ghi rõ ngày tháng phải gửi báo cáo?"],
)
def test_plans_without_a_day_are_told_apart(assistant: Assistant, question: str) -> None:
    first = assistant.ask(question).text.splitlines()[0]
    assert first.startswith("2/5 kế hoạch có nêu (Bắc Giang, Quảng Nam)")


def test_who_leads_the_others_is_asked_for_in_the_same_breath(assistant: Assistant) -> None:
    answer = assistant.ask("Tỉnh nào giao Sở Ngoại vụ làm đầu mối triển khai kế hoạch, tỉnh nào giao cơ quan khác?")
    assert answer.text.startswith("4/5 kế hoạch")
    assert ("hai-duong", "V.1 - 1") in {(citation.plan, citation.path) for citation in answer.citations}


def test_words_apart_are_told_beside_those_that_stand_together(assistant: Assistant) -> None:
    answer = assistant.ask("nhung tinh nao co nhac den phong vien, bao chi nuoc ngoai")
    assert {"II.6 ¶ 10", "IV.1 - 2", "IV.1 - 7"} <= {c.path for c in answer.citations if c.plan == "bac-giang"}
    assert {"III.2.1 - 5", "V.2 - 4"} <= {c.path for c in answer.citations if c.plan == "hai-duong"}


@pytest.mark.parametrize(
    "question",
    [
        "Quảng Nam đặt mục tiêu giai đoạn 2022-2025 và đến năm 2030, mỗi giai đoạn mấy mục tiêu",
        "Mục tiêu cụ thể Quảng Nam giai đoạn 2022 - 2025 khác gì mục tiêu đến năm 2030?",
    ],
)
def test_two_stretches_of_years_are_two_sections(assistant: Assistant, question: str) -> None:
    assert counted(assistant.ask(question)) == (7, 7)


def test_one_stretch_of_years_is_one_section(assistant: Assistant) -> None:
    assert counted(assistant.ask("mục tiêu của Quảng Nam đến năm 2030")) == (3, 3)


@pytest.mark.parametrize(
    "question",
    [
        "Tất cả bao nhiêu nhiệm vụ trong phụ lục Hải Phòng, mỗi sở chủ trì mấy việc?",
        "số việc mỗi sở chủ trì ở phụ lục Hải Phòng",
    ],
)
def test_how_many_tasks_each_agency_leads(assistant: Assistant, question: str) -> None:
    text = assistant.ask(question).text
    assert "Bảng của phụ lục gồm 13 dòng nhiệm vụ." in text
    assert "Sở Ngoại vụ chủ trì 7 nhiệm vụ" in text
    assert "Sở Thông tin và Truyền thông chủ trì 2 nhiệm vụ" in text


def test_tasks_in_any_role_are_not_said_to_be_carried_out(assistant: Assistant) -> None:
    text = assistant.ask("mỗi sở ở Gia Lai được giao bao nhiêu việc").text
    assert "Sở Ngoại vụ được giao 4 nhiệm vụ" in text


def test_the_agencies_with_just_one_task(assistant: Assistant) -> None:
    answer = assistant.ask("Sở, ngành nào của Hải Dương chỉ được giao đúng một việc?")
    assert counted(answer) == (8, 8)
    assert "V.1 - 1" not in cited(answer)


@pytest.mark.parametrize(
    ("question", "path", "count"),
    [
        ("các giải pháp thông tin tuyên truyền của Gia Lai ở phần giải pháp đột phá", "III.1.e", 4),
        ("Tăng cường nguồn lực trong các giải pháp đột phá của Gia Lai gồm những gì", "III.1.c", 3),
        ("các giải pháp đột phá của Gia Lai", "III.1", 6),
    ],
)
def test_a_section_called_within_another(assistant: Assistant, question: str, path: str, count: int) -> None:
    answer = assistant.ask(question)
    assert answer.citations[0].path == path
    assert counted(answer) == (count, count)


def test_tasks_of_each_agency_in_a_titled_part(assistant: Assistant) -> None:
    text = assistant.ask("Số lượng nhiệm vụ của từng sở trong phần tổ chức thực hiện Hải Phòng").text
    assert "Sở Ngoại vụ được giao 4 nhiệm vụ" in text
