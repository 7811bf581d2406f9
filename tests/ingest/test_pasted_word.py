"""A decision and its plan as text pasted from a word processor: one paragraph a line, no blank line anywhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.lexicon import Lexicon
from ingest.plan import Plan
from ingest.read import read_plan
from ingest.registers import Registers, read_registers

_LONG = "củng cố quan hệ hữu nghị, hợp tác với các tỉnh bạn, góp phần xây dựng đường biên giới hòa bình và phát triển "
DECISION = f"""ỦY BAN NHÂN DÂN
TỈNH ĐIỆN BIÊN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 2274/QĐ-UBND
Điện Biên, ngày 19 tháng 9 năm 2025
QUYẾT ĐỊNH
Ban hành Kế hoạch đối ngoại văn hóa tỉnh Điện Biên
ỦY BAN NHÂN DÂN TỈNH
Căn cứ Luật Thỏa thuận quốc tế ngày 13/11/2020;
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch đối ngoại văn hóa, {_LONG * 2}.
Điều 2. Chánh Văn phòng Ủy ban nhân dân tỉnh và Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.
Nơi nhận:
- Như Điều 2;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lò Văn Quảng
KẾ HOẠCH
Đối ngoại văn hóa tỉnh Điện Biên
(Kèm theo Quyết định số 2274/QĐ-UBND ngày 19/9/2025 của Ủy ban nhân dân tỉnh Điện Biên)
Phần thứ nhất
MỤC TIÊU
Mục I. Mục tiêu chung
Đưa hình ảnh tỉnh đến bạn bè quốc tế, {_LONG * 2}.
Mục II. Phạm vi
1. Áp dụng đối với các sở, {_LONG * 2}.
Phần thứ hai
NHIỆM VỤ
A. NHÓM NHIỆM VỤ VỀ CƠ CHẾ
I. Tuyên truyền
1. Tổ chức hội nghị phổ biến Kế hoạch đến cán bộ các cấp.
Chủ trì: Ban Tuyên giáo và Dân vận Tỉnh ủy; Phối hợp: Sở Nội vụ; Hoàn thành: Quý IV/2025.
2. Biên soạn sổ tay lễ tân cho cấp xã.
Chủ trì: Sở Khoa học và Công nghệ²; Phối hợp: Công an tỉnh; Hoàn thành: tháng 3/2026.
II. Cơ chế
1. Ban hành định mức chi.
Chủ trì: Sở Tài chính; Hoàn thành: năm 2026.
B. NHÓM NHIỆM VỤ VỀ HỢP TÁC
I. Sự kiện
1. Tổ chức Lễ hội Hoa Ban.
Chủ trì: Sở Văn hóa, Thể thao và Du lịch; Hoàn thành: tháng 3 hằng năm.
Phần thứ ba
TỔ CHỨC THỰC HIỆN
Điều 1. Trách nhiệm của các sở, ban, ngành
1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội
Vận động đoàn viên, hội viên tham gia đối ngoại nhân dân.
Điều 2. Trách nhiệm của Ủy ban nhân dân các xã, phường
1. Ban hành kế hoạch thực hiện trước ngày 31/10/2025.
2. Thẩm định, trả lời không quá 05 ngày làm việc kể từ ngày nhận đủ hồ sơ.
² Trước ngày 01/3/2025 nhiệm vụ này thuộc Sở Thông tin và Truyền thông.
"""


@pytest.fixture(scope="module")
def pasted(tmp_path_factory: pytest.TempPathFactory, lexicon: Lexicon) -> tuple[Plan, Registers]:
    file = tmp_path_factory.mktemp("pasted") / "dien-bien.txt"
    file.write_text(DECISION, encoding="utf-8")
    plan = read_plan(file, lexicon)
    return plan, read_registers(plan, lexicon)


def test_the_plan_behind_the_signature_is_read(pasted: tuple[Plan, Registers]) -> None:
    plan, registers = pasted
    assert registers.metadata.signer == "Lò Văn Quảng"
    assert plan.by_path()["signature"].text == "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lò Văn Quảng"
    headings = [clause.path for clause in plan.clauses if clause.kind in ("part", "article")]
    assert headings == [
        "Điều 1",
        "Điều 2",
        "Phần thứ nhất",
        "Phần thứ hai",
        "Phần thứ hai.A",
        "Phần thứ hai.A.I",
        "Phần thứ hai.A.II",
        "Phần thứ hai.B",
        "Phần thứ hai.B.I",
        "Phần thứ ba",
        "Điều 1 (2)",
        "Điều 2 (2)",
    ]


def test_roles_and_times_in_one_line_belong_to_the_task_above(pasted: tuple[Plan, Registers]) -> None:
    _, registers = pasted
    leads = [(row.path, row.agency, row.deadline) for row in registers.duties if row.role == "chủ trì"]
    assert leads == [
        ("Phần thứ hai.A.I.1 ¶ 1", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "Quý IV/2025"),
        ("Phần thứ hai.A.I.2 ¶ 1", "Sở Khoa học và Công nghệ", "tháng 3/2026"),
        ("Phần thứ hai.A.II.1 ¶ 1", "Sở Tài chính", "năm 2026"),
        ("Phần thứ hai.B.I.1 ¶ 1", "Sở Văn hóa, Thể thao và Du lịch", "tháng 3 hằng năm"),
    ]
    due = {row.expression: row.what for row in registers.deadlines}
    assert due["Quý IV/2025"] == "Tổ chức hội nghị phổ biến Kế hoạch đến cán bộ các cấp"
    assert due["tháng 3 hằng năm"] == "Tổ chức Lễ hội Hoa Ban"


def test_clauses_of_an_article_are_tasks_of_whom_it_names(pasted: tuple[Plan, Registers]) -> None:
    _, registers = pasted
    rows = [(row.path, row.agency) for row in registers.duties if row.path.startswith("Điều") and "." in row.path]
    assert rows == [
        ("Điều 1.1 ¶ 1", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
        ("Điều 1.1 ¶ 1", "các tổ chức chính trị - xã hội"),
        ("Điều 2.1", "Ủy ban nhân dân các xã, phường"),
        ("Điều 2.2", "Ủy ban nhân dân các xã, phường"),
    ]


def test_a_footnote_asks_nobody_for_anything(pasted: tuple[Plan, Registers]) -> None:
    _, registers = pasted
    assert not [row for row in registers.deadlines if "01/3/2025" in row.expression]
    days = [row for row in registers.deadlines if "05 ngày làm việc" in row.expression]
    assert [(row.kind, row.normalized) for row in days] == [("milestone", "P5D")]


def test_a_footer_with_the_page_s_number_is_no_text(tmp_path: Path, lexicon: Lexicon) -> None:
    file = tmp_path / "dien-bien.txt"
    footer = "Kế hoạch đối ngoại văn hóa tỉnh Điện Biên                 Trang {}\n"
    body = DECISION.replace("II. Cơ chế\n", footer.format(1) + "II. Cơ chế\n")
    file.write_text(body.replace("Phần thứ ba\n", footer.format(2) + "Phần thứ ba\n"), encoding="utf-8")
    assert not [clause for clause in read_plan(file, lexicon).clauses if "Trang" in clause.text]


TABLE = """I. ĐỐI TÁC

| TT | Nước | Địa phương | Hình thức | Năm ký |
|---|---|---|---|---|
| 1 | Hàn Quốc | Thành phố Gyeongju | Kết nghĩa | 2007 |
| | | Thành phố Namyangju | Thỏa thuận hợp tác | 2016 |
| 2 | Pháp | Thành phố Rennes | Đang đàm phán | |
"""


def test_a_country_that_spans_rows_is_that_of_each(tmp_path: Path, lexicon: Lexicon) -> None:
    file = tmp_path / "hue.md"
    file.write_text(f"KẾ HOẠCH\n\nĐối ngoại thành phố Huế\n\n{TABLE}", encoding="utf-8")
    plan = read_plan(file, lexicon)
    found = read_registers(plan, lexicon).partners
    assert [(row.path, row.name, row.country, row.relation) for row in found] == [
        ("I.1", "Gyeongju", "Hàn Quốc", "kết nghĩa"),
        ("I.1 (2)", "Namyangju", "Hàn Quốc", "đã ký kết"),
        ("I.2", "Rennes", "Pháp", "tiềm năng"),
    ]
