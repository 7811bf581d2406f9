"""What others must do with an agency is told beside its own tasks, where both are asked for."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "paths"),
    [
        (
            "Sở GD&ĐT Gia Lai dính tới các nhiệm vụ nào, kể cả nhiệm vụ của sở khác mà phải phối hợp với Sở Giáo dục?",
            {"V.5 ¶ 1", "V.9 ¶ 1"},
        ),
        (
            "SGDĐT Hải Dương tham gia ở đâu: việc được chủ trì và việc sở khác chủ trì mà phối hợp với Sở Giáo dục?",
            {"V.5 ¶ 1", "V.7 ¶ 1"},
        ),
        (
            "Công an tỉnh Bắc Giang: nhiệm vụ riêng và việc sở khác phải phối hợp với Công an, cho đủ hai ý.",
            {"IV.9 ¶ 1", "IV.2 - 10"},
        ),
    ],
)
def test_both_are_told(assistant: Assistant, question: str, paths: set[str]) -> None:
    assert paths <= {one.path for one in assistant.ask(question).citations}


def test_every_clause_on_a_country_is_told(assistant: Assistant) -> None:
    answer = assistant.ask("Chỗ nào trong kế hoạch Gia Lai nói tới các tỉnh bạn của Lào, Campuchia?")
    assert {"V.4 - 1", "III.2.a - 1"} <= {one.path for one in answer.citations}


def test_what_no_list_knows_as_an_agency_is_looked_for_as_words(assistant: Assistant) -> None:
    answer = assistant.ask("Hệ thống thông tin cơ sở được nhắc trong kế hoạch của địa phương nào?")
    assert answer.status == "answered"
    assert {one.plan for one in answer.citations} == {"gia-lai", "hai-phong"}


@pytest.mark.parametrize(
    ("statement", "status"),
    [
        (
            "Tờ trình 61/TTr-SNgV ngày 14/6/2022 là của Sở Ngoại vụ Quảng Nam, em dẫn vào căn cứ có đúng không?",
            "answered",
        ),
        ("Tờ trình 61/TTr-SNgV ngày 15/6/2022 là của Sở Ngoại vụ Quảng Nam, đúng không?", "premise_corrected"),
        ("Tờ trình 61/TTr-SNgV là của Sở Tài chính Quảng Nam, đúng không?", "premise_corrected"),
        ("Kế hoạch Quảng Nam áp dụng giai đoạn 2021-2025, ghi thế trong báo cáo được không?", "premise_corrected"),
        ("Kế hoạch Quảng Nam áp dụng giai đoạn 2022-2025, ghi thế trong báo cáo được không?", "answered"),
        ("Xác nhận giúp: báo cáo hằng năm của Bắc Giang phải gửi trước 25/10, đúng không ạ?", "answered"),
    ],
)
def test_what_is_to_go_into_a_paper_is_held_against_the_plan(assistant: Assistant, statement: str, status: str) -> None:
    assert assistant.ask(statement).status == status


@pytest.mark.parametrize("slip", ["Sở Công Thuơng Bắc Giang đuợc giao gì?", "Sở Công thuơng bên Bắc Giang làm gì?"])
def test_a_half_horned_pair_is_read(assistant: Assistant, slip: str) -> None:
    answer = assistant.ask(slip)
    assert {"IV.4 ¶ 1", "IV.4 ¶ 2"} <= {one.path for one in answer.citations}


def test_what_an_answer_is_for_is_no_subject(assistant: Assistant) -> None:
    answer = assistant.ask("Cần trọn bộ nội dung mục II.6 Bắc Giang để đưa vào phụ lục báo cáo, đủ cả mười đoạn.")
    assert {f"II.6 ¶ {n}" for n in range(1, 11)} <= {one.path for one in answer.citations}
