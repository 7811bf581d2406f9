"""Tables whose cells stand one below another: a second line of heads divides one column, or no column is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.lexicon import Lexicon
from ingest.plan import Clause
from ingest.read import read_plan

_HEAD = (
    "KẾ HOẠCH\nQuan trắc môi trường trên địa bàn tỉnh Thanh Hóa năm 2026\n\nI. MỤC TIÊU\n\n1. Quan trắc.\n\nPHỤ LỤC\n\n"
)


def _cells(*rows: list[str]) -> str:
    return "|\n" + "|\n".join("".join(f"{cell}\n|\n" if cell else "|\n" for cell in row) for row in rows)


def _rows(folder: Path, lexicon: Lexicon, table: str) -> list[Clause]:
    file = folder / "thanh-hoa.md"
    file.write_text(_HEAD + table, "utf-8")
    return [clause for clause in read_plan(file, lexicon).clauses if clause.kind == "table_row"]


@pytest.mark.parametrize(
    ("heads", "parts", "row", "columns"),
    [
        pytest.param(
            ["TT", "Địa điểm", "Tọa độ"],
            ["X", "Y"],
            ["1", "Bãi ngao Minh Lộc", "2202932", "600299"],
            ["TT", "Địa điểm", "Tọa độ X", "Tọa độ Y"],
            id="the-last-is-divided",
        ),
        pytest.param(
            ["TT", "Tọa độ", "Địa điểm"],
            ["X", "Y"],
            ["1", "2202932", "600299", "Bãi ngao Minh Lộc"],
            ["TT", "Tọa độ X", "Tọa độ Y", "Địa điểm"],
            id="one-in-the-middle-is-divided",
        ),
        pytest.param(
            ["TT", "Năm", "Số mẫu"],
            ["Đợt 1", "Đợt 2"],
            ["1", "2026", "12", "15"],
            ["", "", "", ""],
            id="nothing-tells-which",
        ),
    ],
)
def test_a_divided_column_is_named_by_both_its_heads(
    tmp_path: Path, lexicon: Lexicon, heads: list[str], parts: list[str], row: list[str], columns: list[str]
) -> None:
    second = ["2", *row[1:]]
    rows = _rows(tmp_path, lexicon, _cells(heads, parts, row, second))
    assert [[cell.column for cell in clause.cells] for clause in rows] == [columns, columns]
    assert [[cell.text for cell in clause.cells] for clause in rows] == [row, second]


def test_one_line_of_heads_is_as_it_was(tmp_path: Path, lexicon: Lexicon) -> None:
    rows = _rows(
        tmp_path,
        lexicon,
        _cells(["TT", "Nhiệm vụ", "Chủ trì"], ["1", "Lấy mẫu", "Sở Y tế"], ["2", "Báo cáo", "Sở Y tế"]),
    )
    assert [cell.column for cell in rows[0].cells] == ["TT", "Nhiệm vụ", "Chủ trì"]


_SITES = ["STT", "Nơi quan trắc", "Đối tượng"]
_KINDS = ["Nước cấp", "Ao nuôi", "Ngao"]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param(
            ["3", "Lạch Càn", "4", "", ""], {"Nơi quan trắc": "Lạch Càn", "Đối tượng Nước cấp": "4"}, id="first"
        ),
        pytest.param(["3", "Vạn Lộc", "", "1", "2"], {"Đối tượng Ao nuôi": "1", "Đối tượng Ngao": "2"}, id="later"),
        pytest.param(["3", "Thường Xuân", "", "", "1"], {"Đối tượng Ngao": "1"}, id="the-last-alone"),
        pytest.param(
            ["Tổng cộng", "15", "21", "4"],
            {"Đối tượng Nước cấp": "15", "Đối tượng Ao nuôi": "21", "Đối tượng Ngao": "4"},
            id="a-total-stretches-over-what-is-left-of-it",
        ),
    ],
)
def test_a_figure_stands_under_its_own_head(
    tmp_path: Path, lexicon: Lexicon, row: list[str], expected: dict[str, str]
) -> None:
    others = [["1", "Lạch Sung", "1", "", ""], ["2", "Nga Sơn", "", "1", ""]]
    *_, last = _rows(tmp_path, lexicon, _cells(_SITES, _KINDS, *others, row))
    named = {cell.column: cell.text for cell in last.cells}
    assert expected.items() <= named.items()
    figures = {column: text for column, text in named.items() if column.startswith("Đối tượng")}
    assert figures == {column: text for column, text in expected.items() if column.startswith("Đối tượng")}


def test_lines_below_drawn_together_cells_stand_under_the_last_heads(tmp_path: Path, lexicon: Lexicon) -> None:
    heads = ["TT", "Đối tượng", "Thông số", "Tần suất", "Tổng số"]
    first = ["1", "Nước cấp", "Độ mặn", "02 lần/tháng", "240"]
    below = ["Kim loại nặng", "02 lần/năm", "30"]
    second = ["2", "Ao nuôi", "pH", "02 lần/tháng", "336"]
    rows = _rows(tmp_path, lexicon, _cells(heads, first, below, second))
    assert [(cell.column, cell.text) for cell in rows[0].cells] == [
        *zip(heads, first, strict=True),
        *zip(heads[2:], below, strict=True),
    ]
    assert [cell.column for cell in rows[1].cells] == heads


def test_numbered_lines_of_a_row_are_whole_and_a_rest_of_words_has_no_column(tmp_path: Path, lexicon: Lexicon) -> None:
    heads = ["TT", "Địa điểm", "Tọa độ"]
    rows = _rows(
        tmp_path,
        lexicon,
        _cells(
            heads,
            ["X", "Y"],
            ["1", "Lạch Càn", "2210567", "606959"],
            ["2", "Lạch Sung", "2209277", "603812"],
            ["3", "Cửa sông Yên", "", ""],
            ["3.1", "Vùng nuôi Tượng Văn", "2165576", "576979"],
            ["và vùng nuôi Trường Giang"],
            ["3.2", "Vùng nuôi Hải Châu", "2167681", "582905"],
        ),
    )
    named = [(cell.column, cell.text) for cell in rows[2].cells]
    assert ("Tọa độ X", "2165576") in named
    assert ("Tọa độ Y", "582905") in named
    assert ("", "và vùng nuôi Trường Giang") in named
