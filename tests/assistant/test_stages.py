"""A plan that carries out a resolution in stages: called by the one, asked of the other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant.assistant import Assistant
from tests.assistant.opening import opened_over

_PLAN = """ỦY BAN NHÂN DÂN
TỈNH LẠNG SƠN

Số: 73/KH-UBND

Lạng Sơn, ngày 12 tháng 3 năm 2026

KẾ HOẠCH

Triển khai thực hiện Nghị quyết số 88/NQ-CP ngày 05/01/2026 của Chính phủ về phát triển cửa khẩu số

Thực hiện Nghị quyết số 88/NQ-CP ngày 05/01/2026 của Chính phủ về phát triển cửa khẩu số, Ủy ban nhân dân tỉnh ban hành
Kế hoạch như sau:

I. MỤC TIÊU

Đến năm 2030 có 95% tờ khai được tiếp nhận trên nền tảng cửa khẩu số; in 4.000 cuốn sổ tay hướng dẫn doanh nghiệp.

II. LỘ TRÌNH THỰC HIỆN

1. Giai đoạn 2026 - 2028

- Rà soát hạ tầng viễn thông tại các cửa khẩu.
- Thí điểm tờ khai số tại cửa khẩu Hữu Nghị.
- Tập huấn cho cán bộ hải quan, biên phòng.

2. Giai đoạn 2029 - 2030

- Nhân rộng tờ khai số ra các cửa khẩu phụ.
- Tổng kết, đánh giá kết quả thực hiện.

III. TỔ CHỨC THỰC HIỆN

1. Sở Khoa học và Công nghệ

- Chủ trì, phối hợp với các sở, ngành liên quan tham mưu triển khai Kế hoạch; tổng hợp báo cáo Ủy ban nhân dân tỉnh
trước ngày 25 hằng tháng.

2. Các sở, ban, ngành

- Căn cứ chức năng, nhiệm vụ tổ chức thực hiện; báo cáo kết quả về Ủy ban nhân dân tỉnh (qua Sở Khoa học và Công nghệ)
trước ngày 15 hằng tháng.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Văn Mẫu
"""


@pytest.fixture(scope="module")
def staged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The made up plan by itself."""
    folder = tmp_path_factory.mktemp("staged")
    (folder / "plans").mkdir()
    (folder / "plans" / "lang-son-73.txt").write_text(_PLAN, encoding="utf-8")
    with opened_over(folder / "index", folder / "plans") as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "status", "told"),
    [
        ("Cho xin số và ngày ban hành kế hoạch thực hiện Nghị quyết 88 của Lạng Sơn", "answered", "73/KH-UBND"),
        ("Kế hoạch NQ 88/NQ-CP của Lạng Sơn do ai ký?", "answered", "Nguyễn Văn Mẫu"),
        (
            "Các sở, ngành của Lạng Sơn báo cáo kết quả kế hoạch NQ 88 trước ngày nào hằng tháng, qua đâu?",
            "answered",
            "trước ngày 15 hằng tháng",
        ),
        ("Nghị quyết 88/NQ-CP mà kế hoạch Lạng Sơn dẫn ban hành ngày nào?", "answered", "05/01/2026"),
        ("Lộ trình giai đoạn 2026 - 2028 của kế hoạch Lạng Sơn có những nội dung nào?", "answered", "3/3"),
        ("Lộ trình giai đoạn 2029 - 2030 ở Lạng Sơn gồm gì?", "answered", "2/2"),
        ("10.000 cuốn sổ tay mà Lạng Sơn in là để cho ai?", "premise_corrected", "4.000 cuốn"),
        ("Tỷ lệ tờ khai trên nền tảng cửa khẩu số ở Lạng Sơn đạt bao nhiêu % theo kế hoạch?", "answered", "95%"),
    ],
)
def test_it_is_told(staged: Assistant, question: str, status: str, told: str) -> None:
    answer = staged.ask(question)
    assert answer.status == status
    assert told in answer.text
