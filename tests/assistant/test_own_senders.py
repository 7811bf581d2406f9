"""Reports whose parts have senders, receivers and days of their own, asked of a plan made up for it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.assistant import Assistant
from tests.assistant.opening import opened_over

PLAN = """# KẾ HOẠCH
Phát triển du lịch trên địa bàn tỉnh Hà Giang đến năm 2030

## I. MỤC TIÊU

1. Đón nhiều khách đến cao nguyên đá.

## II. TỔ CHỨC THỰC HIỆN

1. Các sở, ban, ngành tỉnh

- Sở Nội vụ: chủ trì bồi dưỡng hướng dẫn viên người địa phương.

- Sở Y tế: phối hợp với Sở Nội vụ dạy sơ cứu.

2. UBND các xã, phường lập danh sách nhà nghỉ cộng đồng trước ngày 31/3/2026; báo cáo kết quả trước ngày 05/9 hằng năm.

3. Chế độ báo cáo: các đơn vị gửi báo cáo về Sở Nội vụ trước ngày 10/10 hằng năm; Sở Nội vụ tổng hợp, báo cáo UBND tỉnh
trước ngày 20/10 và báo cáo Bộ Nội vụ trước ngày 30/10 hằng năm.

4. Sở Tài chính bố trí kinh phí.
"""


@pytest.fixture(scope="module")
def own(index_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("own")
    file = folder / "ha-giang.md"
    file.write_text(PLAN, "utf-8")
    shutil.copy(index_folder / "vectors.sqlite", folder)
    with opened_over(folder, file) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "day", "others"),
    [
        ("Hà Giang: Sở Nội vụ báo cáo UBND tỉnh trước ngày nào?", "20/10", ["05/9"]),
        ("Ở Hà Giang Sở Nội vụ phải báo cáo Bộ Nội vụ khi nào?", "30/10", ["05/9"]),
        ("Hạn gửi báo cáo về Sở Nội vụ ở Hà Giang là ngày mấy?", "10/10", ["05/9"]),
        ("UBND xã ở Hà Giang báo cáo trước ngày mấy?", "05/9", ["10/10"]),
        ("Sở Tài chính Hà Giang báo cáo trước ngày mấy?", "10/10", ["05/9"]),
    ],
)
def test_a_report_is_told_by_whose_it_is(own: Assistant, question: str, day: str, others: list[str]) -> None:
    answer = own.ask(question)
    assert answer.status == "answered"
    assert f"**trước ngày {day}" in answer.text
    assert not any(other in answer.text for other in others)


def test_a_member_of_a_group_is_told_its_own_tasks(own: Assistant) -> None:
    answer = own.ask("Sở Y tế Hà Giang có nhiệm vụ gì?")
    assert [citation.path for citation in answer.citations] == ["II.1 - 2"]
    assert "chủ trì bồi dưỡng" not in answer.text
