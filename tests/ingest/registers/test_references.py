"""Cited documents: number, type, date, issuer; a blank stays a blank."""

from __future__ import annotations

import pytest

from ingest.lexicon import Lexicon
from tests.ingest.registers.reading import one_clause, registers_of


@pytest.mark.parametrize(
    ("text", "number", "kind", "date", "issuer"),
    [
        pytest.param(
            "Quyết định số 2013/QĐ-TTg ngày 30 tháng 11 năm 2021 của Thủ tướng Chính phủ phê duyệt Chiến lược",
            "2013/QĐ-TTg",
            "Quyết định",
            "2021-11-30",
            "Thủ tướng Chính phủ",
            id="decision",
        ),
        pytest.param(
            "Kết luận số 12-KL/TW ngày 12-8-2021 của Bộ Chính trị về công tác",
            "12-KL/TW",
            "Kết luận",
            "2021-08-12",
            "Bộ Chính trị",
            id="party-conclusion",
        ),
        pytest.param(
            "Theo đề nghị của Sở Ngoại vụ tại Tờ trình số 61/TTr-SNgV ngày 14/6/2022",
            "61/TTr-SNgV",
            "Tờ trình",
            "2022-06-14",
            "Sở Ngoại vụ",
            id="submission",
        ),
        pytest.param(
            "Kế hoạch 5058/KH- UBND ngày 28/9/2021 về triển khai",
            "5058/KH-UBND",
            "Kế hoạch",
            "2021-09-28",
            None,
            id="broken-number",
        ),
        pytest.param(
            "Thông tư số 34/2023/TT-BYT ngày 31 tháng 12 năm 2023 của Bộ trưởng Bộ Y tế hướng dẫn",
            "34/2023/TT-BYT",
            "Thông tư",
            "2023-12-31",
            "Bộ trưởng Bộ Y tế",
            id="circular",
        ),
        pytest.param(
            "Quyết định số      /QĐ-UBND ngày 02/02/2024 của UBND tỉnh",
            None,
            "Quyết định",
            "2024-02-02",
            "UBND tỉnh",
            id="a-blank-number",
        ),
        pytest.param(
            "Luật Tổ chức chính quyền địa phương ngày 19/6/2015", None, "Luật", "2015-06-19", None, id="a-law"
        ),
    ],
)
def test_a_citation_is_read(
    text: str, number: str | None, kind: str, date: str | None, issuer: str | None, lexicon: Lexicon
) -> None:
    (row,) = one_clause(text, lexicon).references
    assert (row.number, row.type, row.date, row.issuer) == (number, kind, date, issuer)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("theo Luật Ngân sách và các nguồn khác", "Luật Ngân sách", id="before-and"),
        pytest.param("theo Luật Phòng, chống ma túy.", "Luật Phòng, chống ma túy", id="a-comma-inside"),
        pytest.param(
            "Luật Sửa đổi, bổ sung một số điều của Luật Đầu tư công ngày 22/11/2019",
            "Luật Sửa đổi, bổ sung một số điều của Luật Đầu tư công",
            id="an-amending-law",
        ),
    ],
)
def test_a_law_is_known_by_its_name(text: str, name: str, lexicon: Lexicon) -> None:
    assert [row.name for row in one_clause(text, lexicon).references] == [name]


def test_the_plans_own_number_is_no_citation(lexicon: Lexicon) -> None:
    header = "Số: 552/KH-UBND\n\nKẾ HOẠCH\nHợp tác văn hóa tỉnh Nghệ An"
    body = "I. MỤC ĐÍCH\n1. Ban hành kèm theo Kế hoạch số 552/KH-UBND và Chỉ thị số 40-CT/TU.\n"
    assert [row.number for row in registers_of(body, lexicon, header=header).references] == ["40-CT/TU"]


def test_a_document_cited_twice_in_a_clause_is_one_row_with_its_date(lexicon: Lexicon) -> None:
    text = "Theo Nghị quyết số 50/NQ-CP; tiếp tục thực hiện Nghị quyết số 50/NQ-CP ngày 13/3/2025 của Chính phủ"
    assert [(row.number, row.date) for row in one_clause(text, lexicon).references] == [("50/NQ-CP", "2025-03-13")]
