"""Plans as offices bring them: a decision with tabs behind its marks, a table in other columns, text out of a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.assistant import Assistant
from tests.assistant.opening import opened_over


@pytest.fixture(scope="module")
def brought(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """Six made up plans by themselves."""
    folder = tmp_path_factory.mktemp("brought") / "index"
    with opened_over(folder, Path(__file__).parent / "brought") as opened:
        yield opened


ANSWERS = {
    "an agency that no list knows": (
        "Trung tâm Bảo tồn Di tích Cố đô Huế được giao chủ trì, phối hợp những gì?",
        ["6/6 nhiệm vụ", "Số hóa 3D", "Đại Nội về đêm"],
    ),
    "the same without diacritics": ("trung tam bao ton di tich co do hue phai lam gi", ["6/6 nhiệm vụ"]),
    "an event whose name holds words of another plan's title": (
        "Ai chủ trì Tuần Văn hóa - Du lịch Hạ Long?",
        ["Kế hoạch tỉnh Quảng Ninh", "**Sở Văn hóa, Thể thao và Du lịch** chủ trì"],
    ),
    "a section under a letter": ("Chỉ tiêu của Quảng Ninh", ["“Chỉ tiêu” gồm 3 nội dung", "60 tỷ"]),
    "a section by its whole heading": (
        "Chỉ tiêu chủ yếu đến năm 2030 của Đắk Lắk về nuôi cá lồng",
        ["1.200 lồng", "3.000 lượt", "2/2"],
    ),
    "aims that the plan calls otherwise": ("mục tiêu cụ thể của Đắk Lắk", ["1.200 lồng", "3.000 lượt", "2/2"]),
    "items below tabs": (
        "Sở Văn hoá, Thể thao và Du lịch Thái Nguyên phải làm gì?",
        ["5/5 nhiệm vụ", "hội chợ du lịch quốc tế"],
    ),
    "a half year": ("Cổng du lịch thông minh của Thái Nguyên làm khi nào?", ["6 tháng cuối năm 2026"]),
    "partners under a heading that says how they stand": (
        "Quảng Ninh đã thiết lập quan hệ với những địa phương nước ngoài nào?",
        ["Phòng Thành Cảng", "Hủa Phăn", "Gangwon", "Hokkaido"],
    ),
    "places that are no partners": (
        "Đắk Lắk quan trắc cá lồng nước ngọt ở những nơi nào",
        ["hồ Buôn Joong", "hồ Lắk", "hồ Ea Kao"],
    ),
    "what is done all the time": ("Đắk Lắk có những nhiệm vụ nào thực hiện thường xuyên?", ["2/2", "Hồ Ea Kao"]),
    "several appendices": (
        "Kế hoạch Đắk Lắk có mấy phụ lục, về những gì?",
        ["2 phụ lục", "CÁC KHU VỰC QUAN TRẮC", "VỊ TRÍ ĐẶT LỒNG"],
    ),
    "who follows a plan that nobody leads": (
        "ai chủ trì kế hoạch Đắk Lắk",
        ["không ghi cơ quan chủ trì chung", "**Sở Nông nghiệp và Môi trường** theo dõi"],
    ),
    "the same in English": (
        "Who leads the plan of Dak Lak?",
        ["names no lead of the whole", "Sở Nông nghiệp và Môi trường"],
    ),
    "an article of a decision that is called by its number": (
        "Điều 9 của Quyết định 1877 quy định những gì?",
        ["“Chế độ báo cáo” gồm 2 nội dung", "Bộ Y tế"],
    ),
    "a chapter": (
        "Chương III của Quyết định 1877/QĐ-UBND có những điều nào?",
        ["“ĐIỀU KHOẢN THI HÀNH” gồm 4 mục", "Kinh phí", "Chế độ báo cáo", "Hiệu lực"],
    ),
    "a day in words": (
        "xã phường ở Cà Mau phải cắm biển cảnh báo xong trước ngày nào?",
        ["ngày ba mươi tháng chín năm 2026"],
    ),
    "a time in words": ("khảo sát hồ bơi ở Cà Mau làm trong bao lâu", ["trong vòng chín mươi ngày"]),
    "when a decision of its own number is in force": (
        "Quyết định 1877 có hiệu lực từ bao giờ?",
        ["ngày mùng một tháng bảy năm 2026"],
    ),
    "what is done every month": ("việc nào ở Cà Mau phải làm hằng tháng?", ["1/1", "Bệnh viện Sản - Nhi"]),
    "a day of the week": ("rác tái chế ở Tây Ninh được thu gom ngày nào?", ["thứ Bảy hằng tuần"]),
    "items that begin with a number": ("chỉ tiêu năm 2026 của Tây Ninh gồm những gì?", ["40% hộ", "12 trường học"]),
    "all tasks": (
        "Đắk Lắk có bao nhiêu nhiệm vụ",
        ["2 điều khoản giao nhiệm vụ", "Sở Nông nghiệp và Môi trường được giao 1"],
    ),
}


@pytest.mark.parametrize(("question", "told"), ANSWERS.values(), ids=ANSWERS.keys())
def test_what_is_told(question: str, told: list[str], brought: Assistant) -> None:
    answer = brought.ask(question)
    assert answer.status == "answered"
    assert not [words for words in told if words not in answer.text], answer.text


def test_partners_are_asked_for_where_a_question_speaks_of_them(brought: Assistant) -> None:
    answer = brought.ask("Đắk Lắk hợp tác với những nơi nào ở nước ngoài?")
    assert answer.status == "not_stated"
