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
    return "|\n" + "".join("".join(f"{cell}\n|\n" for cell in row) + "|\n" for row in rows)


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
