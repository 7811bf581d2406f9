"""Plans as offices send them: text pulled out of a PDF, saved by a word processor, pasted from a Mac."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from ingest.lexicon import Lexicon
from ingest.plan import Plan
from ingest.read import read_plan
from ingest.registers import Registers, read_registers
from ingest.registers.check import odd_things

HEAD = """KẾ HOẠCH
Hội nhập quốc tế tỉnh Sơn La đến năm 2030

I. NHIỆM VỤ
1. Sở Tài chính cân đối, bố trí kinh phí trước ngày 30/6 hằng năm.

PHỤ LỤC
"""
# The heads are centred over columns, a row stands further left than the others, a cell touches the next, the last row
# goes on after the page break below heads that are printed again.
CENTRED = f"""{HEAD}    TT              Nội dung                     Chủ trì                 Phối hợp          Thời gian

     I   Giao lưu

1        Tuần văn hóa Sơn La tại Luông        Sở Văn hóa, Thể thao   - Sở Công Thương;        Tháng 12/2027
         Pha Bang                             và Du lịch             - Công an tỉnh;

2        Xây dựng học liệu về lịch sử vùng Sở Giáo dục và Đào        Sở Nội vụ                Năm 2028
         đất cho học sinh các xã biên       tạo
         giới, ba thứ tiếng

3        Số hóa hiện vật của Bảo tàng         Sở Khoa học và Công    Sở Tài chính             Quý IV/2028
                                                5
    TT              Nội dung                     Chủ trì                 Phối hợp          Thời gian

         tỉnh, thuyết minh tiếng Anh          nghệ

    II   Đào tạo

1        Tập huấn lễ tân                      Sở Nội vụ              Sở Ngoại vụ              Hằng năm
"""
STACKED = f"""{HEAD}TT
Nội dung
Chủ trì
Phối hợp
Thời gian
I
Giao lưu
1
Tuần văn hóa Sơn La tại Luông Pha Bang
Sở Văn hóa, Thể thao và Du lịch
- Sở Công Thương;
- Công an tỉnh;
Tháng 12/2027
2
Xây dựng học liệu
Sở Giáo dục và Đào tạo
Sở Nội vụ
Năm 2028
II
Đào tạo
1
Tập huấn lễ tân
Sở Nội vụ
Sở Ngoại vụ
Hằng năm
"""


def _read(text: str, folder: Path, lexicon: Lexicon) -> tuple[Plan, Registers]:
    path = folder / "son-la.txt"
    path.write_text(text, encoding="utf-8")
    plan = read_plan(path, lexicon)
    return plan, read_registers(plan, lexicon)


def _cells(plan: Plan, path: str) -> dict[str, str]:
    return {cell.column: cell.text for cell in plan.by_path()[path].cells}


def _duties(registers: Registers, path: str) -> set[tuple[str, str]]:
    return {(row.agency, row.role) for row in registers.duties if row.path == path}


def test_cells_stand_beside_one_another_below_centred_heads(tmp_path: Path, lexicon: Lexicon) -> None:
    plan, registers = _read(CENTRED, tmp_path, lexicon)
    assert _cells(plan, "Phụ lục I.1") == {
        "TT": "1",
        "Nội dung": "Tuần văn hóa Sơn La tại Luông Pha Bang",
        "Chủ trì": "Sở Văn hóa, Thể thao và Du lịch",
        "Phối hợp": "- Sở Công Thương; - Công an tỉnh;",
        "Thời gian": "Tháng 12/2027",
    }
    assert _cells(plan, "Phụ lục I.2")["Chủ trì"] == "Sở Giáo dục và Đào tạo"
    assert _duties(registers, "Phụ lục II.1") == {("Sở Nội vụ", "chủ trì"), ("Sở Ngoại vụ", "phối hợp")}


def test_a_row_goes_on_over_a_page_below_heads_printed_again(tmp_path: Path, lexicon: Lexicon) -> None:
    plan, _ = _read(CENTRED, tmp_path, lexicon)
    cells = _cells(plan, "Phụ lục I.3")
    assert cells["Nội dung"] == "Số hóa hiện vật của Bảo tàng tỉnh, thuyết minh tiếng Anh"
    assert cells["Chủ trì"] == "Sở Khoa học và Công nghệ"
    assert "Phối hợp" not in plan.by_path()["Phụ lục I.3"].text


def test_cells_stand_below_one_another(tmp_path: Path, lexicon: Lexicon) -> None:
    plan, registers = _read(STACKED, tmp_path, lexicon)
    assert [clause.path for clause in plan.clauses if clause.cells] == ["Phụ lục I.1", "Phụ lục I.2", "Phụ lục II.1"]
    assert _cells(plan, "Phụ lục I.1")["Phối hợp"] == "- Sở Công Thương; - Công an tỉnh;"
    assert _duties(registers, "Phụ lục I.2") == {("Sở Giáo dục và Đào tạo", "chủ trì"), ("Sở Nội vụ", "phối hợp")}


def test_cells_that_do_not_count_out_are_no_table(tmp_path: Path, lexicon: Lexicon) -> None:
    shuffled = STACKED.replace("Sở Nội vụ\nNăm 2028\n", "").replace("Hằng năm\n", "Hằng năm\nNăm 2028\nSở Nội vụ\n")
    plan, registers = _read(shuffled, tmp_path, lexicon)
    assert not any(clause.cells for clause in plan.clauses)
    assert any("không còn ranh giới cột" in line for line in odd_things(plan, registers))


@pytest.mark.parametrize("text", [CENTRED, STACKED])
def test_letters_apart_from_their_marks_read_alike(text: str, tmp_path: Path, lexicon: Lexicon) -> None:
    apart = _read(unicodedata.normalize("NFD", text), tmp_path, lexicon)
    assert apart == _read(text, tmp_path, lexicon)
