"""Plans as web pages give them: HTML tables, Markdown with backslashes, rows without dashes, no blank line anywhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.lexicon import Lexicon
from ingest.markup import without_markup
from ingest.plan import Plan
from ingest.read import read_plan
from ingest.registers import Registers, read_registers
from ingest.registers.check import odd_things

HEAD = """ỦY BAN NHÂN DÂN TỈNH LÀO CAI
Số: 12/KH-UBND
Lào Cai, ngày 05 tháng 7 năm 2024

KẾ HOẠCH
Hợp tác với tỉnh Vân Nam giai đoạn 2024 - 2027

"""
HTML = f"""{HEAD}**A. MỤC TIÊU**

1\\. Đón 1,2 triệu lượt khách vào năm 2027.

**B. NHIỆM VỤ CỤ THỂ**

<table class="t"><tbody>
<tr><th>TT</th><th>Nhiệm vụ</th><th>Cơ quan<br/>chủ trì</th><th>Phối hợp</th><th>Thời gian</th></tr>
<tr><td><p>1</p></td><td>Giải đua xe đạp&nbsp;quốc tế</td><td rowspan="2">Sở Du lịch</td><td>Công an tỉnh</td>
<td>2025</td>
<tr><td>2</td><td>Tuần phim</td><td>UBND thị xã Sa Pa</td><td>Quý I/2026</td></tr>
</tbody></table>

**C. TỔ CHỨC THỰC HIỆN**

**1. Sở Ngoại vụ:**

\\- Chủ trì tham mưu hội đàm theo [Quyết định số 2013/QĐ-TTg](https://example.vn/2013).

_Trên đây là Kế hoạch, yêu cầu các đơn vị thực hiện./._
"""
ROWS = f"""{HEAD}I. NHIỆM VỤ

STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian
1 | Tổ chức Lễ hội Đền Thượng | UBND thành phố Lào Cai | Sở Du lịch; Công an tỉnh | Hằng năm
2 | Làm phim giới thiệu Sa Pa | Sở Du lịch | | Năm 2025

II. KINH PHÍ

Ngân sách | tỉnh và nguồn xã hội hóa.
"""
DENSE = """ỦY BAN NHÂN DÂN
TỈNH QUẢNG BÌNH
-------
|
CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM
|
Số: 31/KH-UBND
|
Quảng Bình, ngày
09 tháng 5 năm 2023
|
KẾ HOẠCH
NGOẠI GIAO VĂN HÓA ĐẾN NĂM 2030
I. MỤC TIÊU
ĐẾN NĂM 2030
1. Phát huy
giá trị di sản
a) Đưa Phong Nha thành điểm đến
của các hội nghị quốc tế về văn hóa.
II. KINH PHÍ THỰC HIỆN
Kinh phí do ngân sách tỉnh bảo đảm.
III. TỔ CHỨC
THỰC HIỆN
1. Sở
Ngoại vụ
a) Chủ trì, phối hợp với các sở và
Đài Phát thanh và Truyền hình tỉnh đôn đốc thực hiện.
b) Báo cáo Ủy ban nhân dân tỉnh
trước ngày 10 tháng 12 hằng năm.
2. Sở Tài chính: Bố trí kinh phí theo khả năng
cân đối của ngân sách địa phương.
Trong quá trình thực hiện, nếu có
vướng mắc, báo cáo Ủy ban nhân dân tỉnh./.
|
Nơi nhận:
- Bộ Ngoại giao;
- Lưu: VT.
|
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Minh Phong
|
PHỤ LỤC
DANH MỤC NHIỆM VỤ
|
TT
|
Nhiệm vụ
|
Cơ quan chủ trì
|
|
1
|
Lễ hội đua thuyền
|
Sở Du lịch
|
|
2
|
Tuần phim quốc tế
|
Sở Ngoại vụ
|
"""


def _read(text: str, folder: Path, lexicon: Lexicon) -> tuple[Plan, Registers]:
    path = folder / "plan.md"
    path.write_text(text, "utf-8")
    plan = read_plan(path, lexicon)
    return plan, read_registers(plan, lexicon)


def _duties(registers: Registers) -> set[tuple[str, str, str]]:
    return {(row.path, row.role, row.agency) for row in registers.duties}


def test_an_html_table_is_read_as_its_rows(tmp_path: Path, lexicon: Lexicon) -> None:
    _, registers = _read(HTML, tmp_path, lexicon)
    assert _duties(registers) >= {
        ("B.1", "chủ trì", "Sở Du lịch"),
        ("B.1", "phối hợp", "Công an tỉnh"),
        ("B.2", "chủ trì", "Sở Du lịch"),  # the cell stretches over two rows
        ("B.2", "phối hợp", "Ủy ban nhân dân thị xã Sa Pa"),
        ("C.1 - 1", "chủ trì", "Sở Ngoại vụ"),
    }
    assert {row.path: row.normalized for row in registers.deadlines}["B.2"] == "2026-Q1"


def test_what_a_markdown_writer_escapes_is_read_as_it_shows(tmp_path: Path, lexicon: Lexicon) -> None:
    plan, registers = _read(HTML, tmp_path, lexicon)
    assert plan.by_path()["A.1"].text == "1. Đón 1,2 triệu lượt khách vào năm 2027."
    assert plan.by_path()["closing"].text.startswith("Trên đây là Kế hoạch")
    assert [row.number for row in registers.references] == ["2013/QĐ-TTg"]


@pytest.mark.parametrize(
    "text",
    [
        "Số: ____/KH-UBND ngày ___ tháng ___",
        "(*) Ghi chú\\* [1] và [2] (https://a.vn/b_c_d)",
        "a < b; R&D; 5 * 3; tên_tệp_mới",
        "- một\n+ hai\n1. ba",
    ],
)
def test_a_text_without_markup_comes_out_unchanged(text: str) -> None:
    assert without_markup(text) == text


def test_rows_without_dashes_below_their_heads_are_a_table(tmp_path: Path, lexicon: Lexicon) -> None:
    plan, registers = _read(ROWS, tmp_path, lexicon)
    assert [clause.path for clause in plan.clauses if clause.cells] == ["I.1", "I.2"]
    assert ("I.1", "phối hợp", "Công an tỉnh") in _duties(registers)
    assert ("I.2", "chủ trì", "Sở Du lịch") in _duties(registers)
    assert plan.by_path()["II ¶ 1"].text == "Ngân sách | tỉnh và nguồn xã hội hóa."


def test_a_paste_without_blank_lines_keeps_its_headings_and_its_table(tmp_path: Path, lexicon: Lexicon) -> None:
    plan, registers = _read(DENSE, tmp_path, lexicon)
    texts = {path: clause.text for path, clause in plan.by_path().items()}
    assert texts["I"] == "I. MỤC TIÊU ĐẾN NĂM 2030"
    assert texts["I.1"] == "1. Phát huy giá trị di sản"
    assert texts["II ¶ 1"] == "Kinh phí do ngân sách tỉnh bảo đảm."
    assert texts["III.1"] == "1. Sở Ngoại vụ"
    assert texts["III.1.a"].endswith("các sở và Đài Phát thanh và Truyền hình tỉnh đôn đốc thực hiện.")
    assert texts["closing"].startswith("Trong quá trình thực hiện")
    assert texts["signature"].endswith("Trần Minh Phong")
    assert ("Phụ lục.2", "chủ trì", "Sở Ngoại vụ") in _duties(registers)


ENDED = f"""{HEAD}I. NHIỆM VỤ
TT |
Nội dung |
Cơ quan chủ trì |
Thời gian |
I |
Trong nước |
1 |
Tổ chức Lễ hội
Vì Hòa bình |
Sở Du lịch |
02 năm/lần |
II |
Với nước ngoài |
1 |
Tuần văn hóa Lào |
UBND thành phố Lào Cai |
Năm 2025 |
II. KINH PHÍ
1. Ngân sách tỉnh bảo đảm.
"""
ALIGNED = f"""{HEAD}I. NHIỆM VỤ

 TT   Nội dung công việc         Đơn vị chủ trì      Đơn vị phối hợp      Thời gian
  1   Lễ hội Hoa Tam giác        Sở Văn hóa,         Sở Ngoại vụ,         Tháng 10/2025
      mạch ở huyện Đồng Văn      Thể thao và Du      Công an tỉnh
                                 lịch
  2   Hội đàm                    Sở Ngoại vụ                              Tháng 6/2025

II. TỔ CHỨC THỰC HIỆN
1. Sở Tài chính: Bố trí kinh phí.
"""
TABBED = """ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH BẾN TRE\tĐộc lập - Tự do - Hạnh phúc

Số: 3022/KH-UBND\tBến Tre, ngày 23 tháng 5 năm 2022

KẾ HOẠCH
Ngoại giao văn hóa đến năm 2030

I/ NHIỆM VỤ
1/ Sở Tài chính cân đối, bố trí kinh phí.

Nơi nhận:\tTM. ỦY BAN NHÂN DÂN
- Bộ Ngoại giao;\tKT. CHỦ TỊCH
- Các sở, ban, ngành tỉnh;\tPHÓ CHỦ TỊCH
- Lưu: VT.
\tNguyễn Thị Bé
"""


def test_a_table_whose_cells_end_their_lines_with_a_pipe(tmp_path: Path, lexicon: Lexicon) -> None:
    plan, registers = _read(ENDED, tmp_path, lexicon)
    assert [clause.path for clause in plan.clauses if clause.cells] == ["I.1", "I.1 (2)"]
    assert _duties(registers) == {
        ("I.1", "chủ trì", "Sở Du lịch"),
        ("I.1 (2)", "chủ trì", "Ủy ban nhân dân thành phố Lào Cai"),
    }
    assert plan.by_path()["I.1"].cells[1].text == "Tổ chức Lễ hội Vì Hòa bình"
    assert "II.1" in plan.by_path()


def test_a_table_set_with_blanks(tmp_path: Path, lexicon: Lexicon) -> None:
    plan, registers = _read(ALIGNED, tmp_path, lexicon)
    assert [cell.text for cell in plan.by_path()["I.1"].cells] == [
        "1",
        "Lễ hội Hoa Tam giác mạch ở huyện Đồng Văn",
        "Sở Văn hóa, Thể thao và Du lịch",
        "Sở Ngoại vụ, Công an tỉnh",
        "Tháng 10/2025",
    ]
    assert ("I.1", "chủ trì", "Sở Văn hóa, Thể thao và Du lịch") in _duties(registers)
    assert ("I.2", "chủ trì", "Sở Ngoại vụ") in _duties(registers)
    assert "II.1" in plan.by_path()


def test_a_letterhead_and_a_signature_parted_by_tabs_are_no_tables(tmp_path: Path, lexicon: Lexicon) -> None:
    plan, registers = _read(TABBED, tmp_path, lexicon)
    data = registers.metadata
    assert (data.number, data.date, data.signer) == ("3022/KH-UBND", "2022-05-23", "Nguyễn Thị Bé")
    assert data.title == "Ngoại giao văn hóa đến năm 2030"
    assert not [clause for clause in plan.clauses if clause.cells]
    assert _duties(registers) == {("I.1", "thực hiện", "Sở Tài chính")}


def test_items_that_begin_with_a_star_and_bold_words_are_items(tmp_path: Path, lexicon: Lexicon) -> None:
    text = f"{HEAD}## I. NHIỆM VỤ\n\n* Tập huấn.\n* **Chủ trì:** Sở Nội vụ; **phối hợp:** Sở Y tế.\n* **Hạn:** 2025.\n"
    plan, registers = _read(text, tmp_path, lexicon)
    assert [clause.path for clause in plan.clauses if clause.kind == "bullet"] == ["I - 1", "I - 2", "I - 3"]
    assert _duties(registers) == {("I - 2", "chủ trì", "Sở Nội vụ"), ("I - 2", "phối hợp", "Sở Y tế")}


def test_checking_names_words_run_together_and_a_title_not_found(tmp_path: Path, lexicon: Lexicon) -> None:
    text = HEAD.replace("KẾ HOẠCH\n", "") + "I. NHIỆM VỤ\n\n1. SởNgoại vụ, SởTài chính chủ trì.\n"
    odd = " ".join(odd_things(*_read(text, tmp_path, lexicon)))
    assert "2 chữ dính liền" in odd
    assert "Không tìm thấy tên loại văn bản" in odd
    assert "dính liền" not in " ".join(odd_things(*_read(HTML, tmp_path, lexicon)))
