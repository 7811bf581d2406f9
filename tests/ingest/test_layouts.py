"""Layouts of other provinces' plans: numbering, tables, parts above parts, a plan behind its decision."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.label import label_of
from ingest.lexicon import Lexicon
from ingest.plan import Plan
from ingest.read import read_plan
from ingest.registers import read_registers
from ingest.registers.check import odd_things
from ingest.registers.words import Registers
from tests.ingest.registers.reading import duties

LAYOUTS = Path(__file__).parent / "layouts"
HEAD = """ỦY BAN NHÂN DÂN
TỈNH LÀO CAI

Số: 12/KH-UBND

Lào Cai, ngày 05 tháng 3 năm 2026

KẾ HOẠCH

Công tác đối ngoại tỉnh Lào Cai năm 2026

"""
FOOT = """
Nơi nhận:
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Huy Tuấn
"""


def read(folder: Path, body: str, lexicon: Lexicon) -> tuple[Plan, Registers]:
    file = folder / "ke-hoach.md"
    file.write_text(HEAD + body + FOOT, encoding="utf-8")
    plan = read_plan(file, lexicon)
    return plan, read_registers(plan, lexicon)


def read_file(name: str, lexicon: Lexicon) -> tuple[Plan, Registers]:
    plan = read_plan(LAYOUTS / name, lexicon)
    return plan, read_registers(plan, lexicon)


NUMBERED_WITH_THE_PART = """I. MỤC TIÊU
1.1. Mục đích
a) Nội dung một.
1.2. Yêu cầu
II. TỔ CHỨC THỰC HIỆN
2.1. Sở Ngoại vụ
2.1.1. Chủ trì theo dõi Kế hoạch.
2.2. Sở Tài chính
a) Bố trí kinh phí, trong đó:
a.1) Ngân sách tỉnh cấp;
a.2) Nguồn xã hội hóa.
"""
LETTERS_ABOVE = """A. MỤC TIÊU

I. CHUNG

1. Đón 100 đoàn.

B. TỔ CHỨC

I. PHÂN CÔNG

1. Sở Ngoại vụ

- Báo cáo UBND tỉnh.
"""
WORDS_ABOVE = """PHẦN THỨ NHẤT
MỤC TIÊU

I - CHỈ TIÊU

1/ Đón 100 đoàn.

PHẦN THỨ HAI
TỔ CHỨC THỰC HIỆN

I - PHÂN CÔNG

1/ Sở Ngoại vụ

* Báo cáo UBND tỉnh.
"""


@pytest.mark.parametrize(
    ("body", "paths"),
    [
        (
            NUMBERED_WITH_THE_PART,
            "I I.1.1 I.1.1.a I.1.2 II II.2.1 II.2.1.1 II.2.2 II.2.2.a II.2.2.a.1 II.2.2.a.2".split(),
        ),
        (LETTERS_ABOVE, ["A", "A.I", "A.I.1", "B", "B.I", "B.I.1", "B.I.1 - 1"]),
        (
            WORDS_ABOVE,
            [
                "Phần thứ nhất", "Phần thứ nhất.I", "Phần thứ nhất.I.1",
                "Phần thứ hai", "Phần thứ hai.I", "Phần thứ hai.I.1", "Phần thứ hai.I.1 - 1",
            ],
        ),
    ],
)  # fmt: skip
def test_addresses_follow_what_is_printed(tmp_path: Path, lexicon: Lexicon, body: str, paths: list[str]) -> None:
    plan, _ = read(tmp_path, body, lexicon)
    assert [c.path for c in plan.clauses if c.kind not in ("header", "recipients", "signature")] == paths


@pytest.mark.parametrize(
    ("body", "path", "agency", "role"),
    [
        (NUMBERED_WITH_THE_PART, "II.2.1.1", "Sở Ngoại vụ", "chủ trì"),
        (NUMBERED_WITH_THE_PART, "II.2.2.a", "Sở Tài chính", "thực hiện"),
        (LETTERS_ABOVE, "B.I.1 - 1", "Sở Ngoại vụ", "thực hiện"),
        (WORDS_ABOVE, "Phần thứ hai.I.1 - 1", "Sở Ngoại vụ", "thực hiện"),
    ],
)
def test_an_agency_heading_governs_what_is_numbered_below_it(
    tmp_path: Path, lexicon: Lexicon, body: str, path: str, agency: str, role: str
) -> None:
    _, registers = read(tmp_path, body, lexicon)
    assert (path, agency, role) in duties(registers)


def test_an_address_under_a_part_in_words_is_said_as_printed() -> None:
    assert label_of("Phần thứ hai.I.1 - 1") == "Phần thứ hai, Mục I.1, gạch đầu dòng 1"


def test_a_plan_issued_with_a_decision_is_read_after_the_signature(lexicon: Lexicon) -> None:
    plan, registers = read_file("nghe-an.txt", lexicon)
    texts = {clause.path: clause.text for clause in plan.clauses}
    assert texts["I.2 - 1"].endswith("các hội đồng hương tại Nga, Ba Lan và Nhật Bản.")
    assert ("I.2 - 2", "Sở Ngoại vụ", "chủ trì") in duties(registers)
    assert not any(agency == "Các địa phương" for _, agency, _ in duties(registers))
    assert (registers.metadata.signer, registers.metadata.signer_title) == ("Bùi Thị Lệ Thu", "Phó Chủ tịch")
    assert [(row.name, row.relation) for row in registers.partners if row.path == "I.1 - 1"] == [
        ("Xiêng Khoảng", "kết nghĩa")
    ]


def test_a_markdown_table_is_read_row_by_row(lexicon: Lexicon) -> None:
    plan, registers = read_file("lang-son.md", lexicon)
    rows = {clause.path: clause for clause in plan.clauses if clause.kind == "table_row"}
    assert list(rows) == ["I.A", "I.1", "I.2", "I.B", "I.3"]
    assert [cell.column for cell in rows["I.1"].cells][1:3] == ["Nội dung", "Cơ quan chủ trì"]
    assert duties(registers) == {
        ("I.1", "Sở Ngoại vụ", "chủ trì"),
        ("I.1", "Công an tỉnh", "phối hợp"),
        ("I.1", "Sở Y tế", "phối hợp"),
        ("I.2", "Sở Văn hóa, Thể thao và Du lịch", "chủ trì"),
        ("I.3", "Báo và Phát thanh, Truyền hình tỉnh", "chủ trì"),
    }
    assert [(row.expression, row.normalized) for row in registers.deadlines] == [
        ("15/02/2026", "2026-02-15"),
        ("Tháng 8 - 9/2026", "2026-08/2026-09"),
        ("Quý II", None),
    ]
    assert not [line for line in odd_things(plan, registers) if "lịch" in line or "“|”" in line]


def test_a_table_that_only_lays_text_out_holds_no_rows(lexicon: Lexicon) -> None:
    plan, registers = read_file("lang-son.md", lexicon)
    data = registers.metadata
    assert (data.number, data.date) == ("18/KH-UBND", "2026-01-20")
    assert (data.signer, data.signer_title) == ("Đoàn Thanh Sơn", "Chủ tịch")
    assert [clause.kind for clause in plan.clauses][-2:] == ["closing", "recipients"]
    for clause in plan.clauses:
        assert "---" not in clause.text


FLAT = """PHỤ LỤC

|
**STT**
|
**Nhiệm vụ**
|
**Chủ trì**
|
**Phối hợp**
|
**Sản phẩm**
|
**Thời gian**
|
|
1
|
Xây dựng trang tin.
|
Sở Ngoại vụ
|
Sở Nội vụ
|
Trang tin
|
Quý I/2026
|
|
2
|
Xuất bản sách ảnh.
|
Sở Tài chính
|
Sách
|
Quý II/2026
|
"""


def test_a_cell_stands_under_no_column_of_another_kind(tmp_path: Path, lexicon: Lexicon) -> None:
    file = tmp_path / "ke-hoach.md"
    file.write_text(HEAD + "I. CHUNG\n\n1. Chung.\n" + FOOT + "\n" + FLAT, encoding="utf-8")
    registers = read_registers(read_plan(file, lexicon), lexicon)
    assert {(row.path, row.agency, row.role) for row in registers.duties} == {
        ("Phụ lục.1", "Sở Ngoại vụ", "chủ trì"),
        ("Phụ lục.1", "Sở Nội vụ", "phối hợp"),
        ("Phụ lục.2", "Sở Tài chính", "thực hiện"),  # one of the two, the text does not say which
    }
    assert [row.expression for row in registers.deadlines] == ["Quý I/2026", "Quý II/2026"]


DENSE = """ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK
Số: 87/KH-UBND
Đắk Lắk, ngày 12 tháng 3 năm 2026
KẾ HOẠCH
Xúc tiến du lịch tỉnh Đắk Lắk năm 2026
I. NHIỆM VỤ
1. Sở Ngoại vụ
a) Chủ trì tham mưu UBND tỉnh ký kết, gia hạn thỏa thuận quốc tế với các địa phương nước
2
Kế hoạch xúc tiến du lịch tỉnh Đắk Lắk 2026
ngoài, hoàn thành trước 30 tháng 6 năm 2027.
2. UBND các xã, phường
UBND các xã, phường tổ chức tuyên truyền, chỉnh trang đô thị trên địa bàn quản lý của mình.
3
Kế hoạch xúc tiến du lịch tỉnh Đắk Lắk 2026
3. Sở Tài chính: Tham mưu UBND tỉnh bố trí kinh phí thực hiện Kế hoạch theo quy định của Luật
Ngân sách nhà nước.
Nơi nhận: TM. ỦY BAN NHÂN DÂN
- Bộ Ngoại giao; KT. CHỦ TỊCH
- Tỉnh ủy; PHÓ CHỦ TỊCH
- Lưu: VT, KGVX. Nguyễn Thiên Văn
"""


def test_text_out_of_a_pdf_is_read_without_its_running_heads(tmp_path: Path, lexicon: Lexicon) -> None:
    file = tmp_path / "ke-hoach.txt"
    file.write_text(DENSE, encoding="utf-8")
    plan = read_plan(file, lexicon)
    registers = read_registers(plan, lexicon)
    texts = {clause.path: clause.text for clause in plan.clauses}
    assert texts["I.1.a"].endswith("với các địa phương nước ngoài, hoàn thành trước 30 tháng 6 năm 2027.")
    assert texts["I.2"] == "2. UBND các xã, phường"
    assert texts["I.2 ¶ 1"].startswith("UBND các xã, phường tổ chức")
    assert "Kế hoạch xúc tiến" not in " ".join(texts.values())
    assert (registers.metadata.signer, registers.metadata.signer_title) == ("Nguyễn Thiên Văn", "Phó Chủ tịch")
