"""Aims that stand under headings for years: the section that a question calls, and a count of no heads."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant.answer import Turn
from assistant.assistant import Assistant
from tests.assistant.opening import opened_over

_NEAR = """Phấn đấu 60% sở, ngành có cán bộ phụ trách ngoại giao văn hóa.
Xây dựng ít nhất 05 bộ tài liệu giới thiệu tỉnh bằng tiếng Anh.
Tổ chức tối thiểu 02 tuần văn hóa tỉnh tại nước ngoài.
Số hóa 80% hồ sơ di sản đã được công nhận.
Đào tạo 200 lượt cán bộ làm công tác đối ngoại.
Thiết lập quan hệ với 03 địa phương của Lào.
Đón 40 đoàn phóng viên nước ngoài.
Đưa 10 sản phẩm thủ công vào không gian quảng bá của Đại sứ quán.
Thành lập câu lạc bộ trí thức kiều bào."""
_FAR = """Trở thành điểm hẹn lễ hội của vùng Tây Bắc.
Có 04 di sản được quốc tế ghi danh.
Kết nghĩa với 06 địa phương nước ngoài.
Mở trung tâm giao lưu văn hóa biên giới.
Hoàn thành bản đồ số di sản của tỉnh.
100% xã biên giới có chương trình giao lưu hằng năm.
Sản xuất 12 bộ phim giới thiệu tỉnh."""
PLAN = f"""ỦY BAN NHÂN DÂN TỈNH LAI CHÂU
Số: 61/KH-UBND

KẾ HOẠCH
Thực hiện Chiến lược Ngoại giao văn hóa đến năm 2035 trên địa bàn tỉnh Lai Châu

I. MỤC TIÊU
1. Mục tiêu tổng quát
- Nâng cao vị thế của tỉnh bằng các mục tiêu ngoại giao văn hóa gắn với vùng biên.
- Huy động nguồn lực xã hội cho mục tiêu ngoại giao văn hóa.
2. Mục tiêu cụ thể
2.1. Đến năm 2030
{"".join(f"- {line}{chr(10)}" for line in _NEAR.splitlines())}2.2. Định hướng đến năm 2035
{"".join(f"- {line}{chr(10)}" for line in _FAR.splitlines())}
II. TỔ CHỨC THỰC HIỆN
1. Sở Ngoại vụ
- Chủ trì, phối hợp với các sở, ngành theo dõi việc thực hiện Kế hoạch này.
"""


@pytest.fixture(scope="module")
def aims(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """A made up plan whose aims stand under two years."""
    folder = tmp_path_factory.mktemp("aims")
    (folder / "lai-chau-61.md").write_text(PLAN, "utf-8")
    with opened_over(folder / "index", folder / "lai-chau-61.md") as opened:
        yield opened


@pytest.mark.parametrize(
    "asked",
    ["Các mục tiêu cụ thể của Lai Châu là gì?", "Liệt kê các mục tiêu cụ thể của Lai Châu", "mục tiêu cụ thể Lai Châu"],
)
def test_the_section_called_is_told_and_what_it_leaves_to_its_parts(aims: Assistant, asked: str) -> None:
    answer = aims.ask(asked)
    assert answer.citations[0].path == "I.2"
    assert "hỏi tên một mục" in answer.text


def test_a_count_of_what_stands_below_the_heads_is_not_called_wrong(aims: Assistant) -> None:
    answer = aims.ask("Liệt kê 16 mục tiêu cụ thể của Lai Châu")
    assert answer.status == "answered"


def test_the_general_aims_are_told_by_their_own_name(aims: Assistant) -> None:
    answer = aims.ask("Mục tiêu tổng quát của Lai Châu là gì?")
    assert answer.citations[0].path == "I.1"
    assert "hỏi tên một mục" not in answer.text


def test_a_plan_without_documents_beside_its_basis_says_so(aims: Assistant) -> None:
    answer = aims.ask("Không kể phần căn cứ thì Lai Châu dẫn những văn bản nào?")
    assert answer.status == "not_stated"


TURNS = {
    "after who signed": "Kế hoạch Lai Châu do ai ký?",
    "after who signs for whom": "Ai ký thay Chủ tịch?",
    "after a term": "Lai Châu báo cáo khi nào?",
    "after who leads": "Ai chủ trì theo dõi việc thực hiện Kế hoạch Lai Châu?",
}


@pytest.mark.parametrize("case", TURNS)
@pytest.mark.parametrize("asked", ["Nêu các mục tiêu cụ thể của Lai Châu", "Còn mục tiêu cụ thể của Lai Châu thì sao?"])
def test_a_part_asked_for_next_is_a_subject_of_its_own(aims: Assistant, case: str, asked: str) -> None:
    history = [Turn("user", TURNS[case]), Turn("assistant", aims.ask(TURNS[case]).text)]
    answer = aims.ask(asked, history)
    assert answer.citations[0].path == "I.2"
