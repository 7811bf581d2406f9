"""A decision in chapters: its articles count on through them, and a chapter's sections hold articles."""

from __future__ import annotations

import pytest

from ingest.lexicon import Lexicon
from tests.ingest.registers.reading import duties, plan_of, registers_of

DECISION = (
    "Chương I\nMỤC TIÊU\nĐiều 1. Mục tiêu\n1. Giảm đuối nước.\nĐiều 2. Đối tượng\n1. Trẻ em dưới mười sáu tuổi.\n"
    "Chương II\nNHIỆM VỤ\nMục 1\nTRUYỀN THÔNG\nĐiều 3. Truyền thông\n1. Sở Y tế tuyên truyền.\n"
    "Mục 2\nCỨU NẠN\nĐiều 4. Cứu nạn\n1. Công an tỉnh huấn luyện.\n"
    "Chương III\nTHI HÀNH\nĐiều 5. Kinh phí\n1. Sở Tài chính trình phân bổ.\n"
)


def test_articles_count_on_through_chapters(lexicon: Lexicon) -> None:
    clauses = [clause for clause in plan_of(DECISION, lexicon).clauses if clause.kind != "header"]
    assert [clause.path for clause in clauses] == [
        "Chương I",
        "Điều 1",
        "Điều 1.1",
        "Điều 2",
        "Điều 2.1",
        "Chương II",
        "Chương II.Mục 1",
        "Điều 3",
        "Điều 3.1",
        "Chương II.Mục 2",
        "Điều 4",
        "Điều 4.1",
        "Chương III",
        "Điều 5",
        "Điều 5.1",
    ]


@pytest.mark.parametrize(
    ("lines", "paths"),
    [
        ("I. Năm 2026\n• 40% hộ gia đình phân loại.\n• 12 trường học.\n", ["I", "I - 1", "I - 2"]),
        ("I. CHỈ TIÊU\n1. Thực hiện trong giai đoạn 2021\n- 2025 trên địa bàn tỉnh.\n", ["I", "I.1"]),
    ],
    ids=["a-point-begins-an-item-whatever-follows", "a-dash-may-join-two-years"],
)
def test_a_sign_before_a_number(lines: str, paths: list[str], lexicon: Lexicon) -> None:
    assert [clause.path for clause in plan_of(lines, lexicon).clauses if clause.kind != "header"] == paths


def test_a_name_goes_on_through_half_of_a_noun(lexicon: Lexicon) -> None:
    text = "I. NHIỆM VỤ\n1. Công ty TNHH MTV Công trình đô thị Tây Ninh:\n- Công khai lịch thu gom.\n"
    (charged,) = duties(registers_of(text, lexicon))
    assert charged[1] == "Công ty TNHH MTV Công trình đô thị Tây Ninh"
