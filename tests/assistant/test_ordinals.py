"""What "cái thứ hai" points at."""

from __future__ import annotations

import pytest

from assistant.answer import Turn
from assistant.assistant import Assistant
from assistant.understanding.ordinals import point_out
from tests.assistant.talking import talk

_LIST = "Gồm 3 đối tác:\n\n- Suwon (Hàn Quốc) [1]\n- **Kagoshima** (Nhật Bản) [2]\n- Viêng Chăn (Lào) [3]"
_PROSE = "Hai việc: 1) Phát triển mạng lưới cộng tác viên [1]; 2) Đào tạo nguồn nhân lực [2]."

_TABLE = (
    "| TT | Đối tác | Nguyên văn | Nơi nêu |\n| --- | --- | --- | --- |\n"
    "| 1 | Suwon (Hàn Quốc) | Phối hợp với Sở Y tế | Mục V.1 [1] |\n| 2 | Viêng Chăn (Lào) | Phối hợp với Sở | V.2 |"
)


@pytest.mark.parametrize(
    ("question", "answer", "meant"),
    [
        ("cái thứ hai ký năm nào", _LIST, "“Kagoshima (Nhật Bản)” ký năm nào"),
        ("đối tác cuối cùng là nước nào", _LIST, "“Viêng Chăn (Lào)” là nước nào"),
        ("việc thứ 1 ai làm", _PROSE, "“Phát triển mạng lưới cộng tác viên” ai làm"),
        ("cái thứ hai", _TABLE, "“Viêng Chăn (Lào)”"),
        ("cái thứ tư là gì", _LIST, "cái thứ tư là gì"),
        ("mục thứ hai", "Không có danh sách.", "mục thứ hai"),
        ("nhiệm vụ của Sở Ngoại vụ", _LIST, "nhiệm vụ của Sở Ngoại vụ"),
    ],
)
def test_an_ordinal_counts_to_an_item(question: str, answer: str, meant: str) -> None:
    assert point_out(question, answer) == meant


def test_a_follow_up_asks_about_the_item_it_counts_to(assistant: Assistant) -> None:
    history = (Turn("user", "Nhóm IV trong phụ lục Hải Phòng gồm việc gì?"), Turn("assistant", _PROSE))
    answer = assistant.ask("cái thứ hai lấy kinh phí từ đâu?", history)
    assert "Xã hội hóa" in answer.text
    assert "Phụ lục IV.2" in {citation.path for citation in answer.citations}


def test_a_partner_counted_to_is_no_claim_about_who_works_with_it(assistant: Assistant) -> None:
    answer = talk(assistant, "Hải Dương hợp tác với những địa phương nước ngoài nào?", "cái thứ hai")
    assert answer.status == "answered"
    assert "Viêng Chăn" in answer.text
