"""What a later round of auditors found said wrongly, asked of the five plans."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from tests.assistant.talking import talk


@pytest.mark.parametrize(
    ("turns", "status", "said", "paths"),
    [
        (["sở khcn bắc giang phối hợp cái nào"], "answered", "Sở Khoa học và Công nghệ", {"II.5 - 2"}),
        (["so ldtbxh hai duong lam gi"], "answered", "Sở Lao động", {"V.7 ¶ 1"}),
        (["Kế hoạch Hải Dương có nhắc đến dân ca quan họ không?"], "not_stated", "“dân ca quan họ”", None),
        (["Kế hoạch của Quảng Nam có nhắc đến Sở Công Thương không?"], "not_stated", "không nêu tên", set()),
        (["Kế hoạch của tỉnh nào thực hiện đến năm 2020?"], "answered", "1/5 kế hoạch có thời hạn đến năm 2020", None),
        (["Hải Phòng muốn sửa đổi bổ sung kế hoạch thì gửi ai"], "answered", "", {"closing"}),
        (["Hải Phòng không tổ chức sơ kết 05 năm thực hiện à"], "premise_corrected", "không ghi “05 năm” cho", None),
        (
            ["ai ký kế hoạch Bắc Giang", "ký ngày nào, số mấy", "còn mấy tỉnh kia ai ký?"],
            "answered", "4/4 kế hoạch có nêu", {"signature"},
        ),
        (
            ["Yên Tử được Hải Dương phối hợp lập hồ sơ trình UNESCO công nhận là di sản tư liệu phải không?"],
            "premise_corrected", "“di sản tư liệu”", None,
        ),
        (
            ["Kế hoạch 1908/KH-UBND mà Gia Lai nhắc chạy từ năm 2021 đến năm 2030, phần sau 2026 làm gì?"],
            "premise_corrected", "“2021-2030”", None,
        ),
        (["Quyết định 942 là gì", "giai đoạn nào"], "answered", "giai đoạn 2021-2025", {"II.4 ¶ 1"}),
        (["Sở Ngoại vụ Gia Lai làm gì?", "việc đầu tiên bao nhiêu tiền?"], "not_stated", "số tiền", {"V.2 - 1", "V.2"}),
        (["Hải Phòng kết nghĩa với đâu?", "thị trưởng bên đó tên gì?"], "not_stated", "tên người", {"II.4 - 2"}),
    ],
)  # fmt: skip
def test_is_said_rightly_now(
    assistant: Assistant, turns: list[str], status: str, said: str, paths: set[str] | None
) -> None:
    answer = talk(assistant, *turns)
    assert answer.status == status
    assert said in answer.text
    assert paths is None or {citation.path for citation in answer.citations} == paths


def test_a_plan_that_charges_the_agency_with_something_else_is_not_silent(assistant: Assistant) -> None:
    answer = assistant.ask("Sở Tài chính các tỉnh chủ trì hay phối hợp trong bố trí kinh phí? Lập bảng so sánh")
    assert "1/5 kế hoạch có nội dung gần nghĩa (Hải Phòng)" in answer.text
    assert ("hai-phong", "III.7 - 1") in {(citation.plan, citation.path) for citation in answer.citations}


@pytest.mark.parametrize(
    "question", ["Hải Phòng có những nhiệm vụ nào hằng năm?", "Liệt kê tất cả nhiệm vụ của Hải Phòng có thời hạn"]
)
def test_all_duties_do_not_pass_for_those_of_a_time(assistant: Assistant, question: str) -> None:
    assert "65" not in assistant.ask(question).text
    assert "65 lượt nhiệm vụ" in assistant.ask("Liệt kê tất cả nhiệm vụ của Hải Phòng").text


@pytest.mark.parametrize(
    ("before", "question"),
    [
        ("Chế độ báo cáo hằng năm của Bắc Giang quy định thế nào?", "Giá vàng hôm nay bao nhiêu?"),
        ("Bắc Giang chi bao nhiêu tiền cho kế hoạch?", "Lãi suất ngân hàng hiện nay bao nhiêu?"),
        ("Ai ký kế hoạch của Hải Phòng?", "Thủ đô của Pháp là gì?"),
    ],
)
def test_what_was_talked_of_does_not_answer_for_something_else(
    assistant: Assistant, before: str, question: str
) -> None:
    assert talk(assistant, before, question).status in {"not_stated", "not_found", "out_of_scope"}
    assert talk(assistant, before, "thế còn kinh phí?").status == "answered"
