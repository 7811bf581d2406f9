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
            "Công văn số 9/BNG-NGVH của Bộ Ngoại giao.", "9/BNG-NGVH", "Công văn", None, "Bộ Ngoại giao", id="giao"
        ),
        pytest.param(
            "NGHỊ QUYẾT SỐ 214/NQ-CP NGÀY 23/7/2025 CỦA CHÍNH PHỦ BAN HÀNH KẾ HOẠCH",
            "214/NQ-CP",
            "Nghị quyết",
            "2025-07-23",
            "CHÍNH PHỦ",
            id="a-title-in-capitals",
        ),
        pytest.param(
            "Quyết định số 1909/QĐ-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch về việc",
            "1909/QĐ-BVHTTDL",
            "Quyết định",
            None,
            "Bộ Văn hóa, Thể thao và Du lịch",
            id="an-issuer-with-a-comma",
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


def test_a_numbered_law_is_one_row_with_its_name(lexicon: Lexicon) -> None:
    found = one_clause("Luật Di sản văn hóa số 28/2001/QH10 ngày 29/6/2001", lexicon).references
    assert [(row.number, row.name, row.date) for row in found] == [
        ("28/2001/QH10", "Luật Di sản văn hóa", "2001-06-29")
    ]


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        pytest.param("Nghị quyết Đại hội XIII của Đảng đề ra", "Đại hội XIII của Đảng", id="of-the-party"),
        pytest.param("Nghị quyết của Đại hội Đảng XIII liên quan", "Đại hội Đảng XIII", id="of-before-the-congress"),
        pytest.param(
            "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XXII, nhiệm kỳ 2020 - 2025 về văn hóa",
            "Đại hội đại biểu Đảng bộ tỉnh lần thứ XXII, nhiệm kỳ 2020 - 2025",
            id="of-a-province-with-its-term",
        ),
    ],
)
def test_a_congress_is_cited_by_its_name(text: str, issuer: str, lexicon: Lexicon) -> None:
    (row,) = one_clause(text, lexicon).references
    assert (row.number, row.type, row.issuer) == (None, "Nghị quyết", issuer)
    assert str(row.name).endswith(issuer)


def test_a_quotation_that_began_before_the_name_does_not_close_in_it(lexicon: Lexicon) -> None:
    text = "Kế hoạch “Triển khai Quyết định số 142/QĐ-TTg phê duyệt Chiến lược dữ liệu quốc gia”"
    assert [row.name for row in one_clause(text, lexicon).references] == ["phê duyệt Chiến lược dữ liệu quốc gia"]


def test_the_plans_own_number_is_no_citation(lexicon: Lexicon) -> None:
    header = "Số: 552/KH-UBND\n\nKẾ HOẠCH\nHợp tác văn hóa tỉnh Nghệ An"
    body = "I. MỤC ĐÍCH\n1. Ban hành kèm theo Kế hoạch số 552/KH-UBND và Chỉ thị số 40-CT/TU.\n"
    assert [row.number for row in registers_of(body, lexicon, header=header).references] == ["40-CT/TU"]


def test_a_document_cited_twice_in_a_clause_is_one_row_with_its_date(lexicon: Lexicon) -> None:
    text = "Theo Nghị quyết số 50/NQ-CP; tiếp tục thực hiện Nghị quyết số 50/NQ-CP ngày 13/3/2025 của Chính phủ"
    assert [(row.number, row.date) for row in one_clause(text, lexicon).references] == [("50/NQ-CP", "2025-03-13")]


@pytest.mark.parametrize(
    ("cited", "name"),
    [
        pytest.param("Quyết định số 88/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ", "về phòng cháy", id="national"),
        pytest.param(
            "Kế hoạch số 12/KH-UBND ngày 05/3/2024", "về phòng cháy trên địa bàn tỉnh Nghệ An", id="of-the-province"
        ),
    ],
)
def test_where_a_national_document_is_carried_out_is_no_part_of_its_name(
    cited: str, name: str, lexicon: Lexicon
) -> None:
    text = f"Triển khai {cited} về phòng cháy trên địa bàn tỉnh Nghệ An."
    assert [row.name for row in one_clause(text, lexicon).references] == [name]
