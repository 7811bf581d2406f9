"""What plans of other provinces print otherwise than the five: roles behind names, lists in annexes, lost titles."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.lexicon import Lexicon
from ingest.plan import Plan
from ingest.read import read_plan
from ingest.registers import Registers, read_registers

_HEAD = """ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG
Số: /KH-UBND
Lâm Đồng, ngày tháng 02 năm 2024

KẾ HOẠCH
Ngoại giao văn hóa tỉnh Lâm Đồng năm 2024

"""
_ANNEX = f"""{_HEAD}I. NHIỆM VỤ

1. Duy trì quan hệ với các địa phương nêu tại Phụ lục I.

Nơi nhận:
- Bộ Ngoại giao;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

K' Minh Hà

Phụ lục I
DANH SÁCH ĐỊA PHƯƠNG NƯỚC NGOÀI
(Kèm theo Kế hoạch số /KH-UBND ngày /02/2024 của UBND tỉnh Lâm Đồng)

I. CÁC ĐỊA PHƯƠNG ĐÃ KẾT NGHĨA
1. Tỉnh Champasak (Lào), năm 2012.

II. CÁC ĐỊA PHƯƠNG TIỀM NĂNG
1. Thành phố Nikko (Nhật Bản).
"""


def _read(text: str, folder: Path, lexicon: Lexicon) -> tuple[Plan, Registers]:
    path = folder / "plan.txt"
    path.write_text(text, "utf-8")
    plan = read_plan(path, lexicon)
    return plan, read_registers(plan, lexicon)


DUTIES = {
    "roles behind the names of a label": (
        "* Đơn vị thực hiện: Sở Ngoại vụ chủ trì; Sở Tài chính, Sở Công Thương phối hợp.",
        {("Sở Ngoại vụ", "chủ trì"), ("Sở Tài chính", "phối hợp"), ("Sở Công Thương", "phối hợp")},
    ),
    "a label without roles behind": (
        "* Đơn vị thực hiện: Sở Ngoại vụ, Sở Tài chính.",
        {("Sở Ngoại vụ", "thực hiện"), ("Sở Tài chính", "thực hiện")},
    ),
    "a note below the tasks that gives them": (
        "(Giao Sở Ngoại vụ chủ trì, phối hợp với các hội thực hiện các nhiệm vụ tại mục này.)",
        {("Sở Ngoại vụ", "chủ trì")},
    ),
    "a note that gives nothing": ("(Sở Ngoại vụ đã có báo cáo riêng.)", set()),
    "departments under one head": (
        "a) Các Sở: Du lịch, Công Thương: chủ động trao đổi với đối tác.",
        {("Sở Du lịch", "thực hiện"), ("Sở Công Thương", "thực hiện")},
    ),
    "a military command beside the police": (
        "a) Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh: Phối hợp bảo đảm an ninh.",
        {("Bộ Chỉ huy Quân sự tỉnh", "phối hợp"), ("Công an tỉnh", "phối hợp")},
    ),
    "councils by their places": (
        "a) UBND các huyện: Đồng Văn, Mèo Vạc: Phối hợp đón đoàn.",
        {("Ủy ban nhân dân các huyện", "phối hợp")},
    ),
    "a party body that is asked": (
        "- Đề nghị Ban Tuyên giáo Tỉnh ủy định hướng công tác tuyên truyền.",
        {("Ban Tuyên giáo Tỉnh ủy", "thực hiện")},
    ),
    "whom an annex charges": (
        "a) Các cơ quan, đơn vị được giao chủ trì tại Phụ lục II: chủ động thực hiện.",
        {("Các cơ quan, đơn vị", "thực hiện")},
    ),
}


@pytest.mark.parametrize(("line", "expected"), DUTIES.values(), ids=DUTIES)
def test_duties(line: str, expected: set[tuple[str, str]], tmp_path: Path, lexicon: Lexicon) -> None:
    _, registers = _read(f"{_HEAD}I. NHIỆM VỤ\n\n1. Tổ chức Lễ hội Hoa.\n\n{line}\n", tmp_path, lexicon)
    assert {(row.agency, row.role) for row in registers.duties} == expected


def test_an_annex_tells_how_the_places_it_lists_stand_to_the_province(tmp_path: Path, lexicon: Lexicon) -> None:
    _, registers = _read(_ANNEX, tmp_path, lexicon)
    assert [(row.path, row.name, row.relation) for row in registers.partners] == [
        ("Phụ lục I I.1", "Champasak", "kết nghĩa"),
        ("Phụ lục I II.1", "Nikko", "tiềm năng"),
    ]
    assert registers.references == ()  # "kèm theo Kế hoạch số /KH-UBND" is the plan itself
    assert registers.metadata.signer == "K' Minh Hà"


def test_points_printed_with_a_dot_are_points(tmp_path: Path, lexicon: Lexicon) -> None:
    text = f"{_HEAD}I. ĐOÀN RA\n\n1. Có 02 đoàn:\n\na. Đoàn đi Đức, thời gian tháng 5/2024.\n\nb. Đoàn vào năm 2025.\n"
    plan, registers = _read(text, tmp_path, lexicon)
    assert [clause.path for clause in plan.clauses if clause.kind == "point"] == ["I.1.a", "I.1.b"]
    assert [(row.path, row.normalized) for row in registers.deadlines] == [("I.1.a", "2024-05")]


def test_a_letter_out_of_order_is_no_point(tmp_path: Path, lexicon: Lexicon) -> None:
    plan, _ = _read(f"{_HEAD}I. MỤC TIÊU\n\n1. Nâng hạng.\n\nd. Nguyễn Văn A ghi.\n", tmp_path, lexicon)
    assert not [clause.path for clause in plan.clauses if clause.kind == "point"]


def test_words_that_lost_the_space_between_them_still_name_the_document(tmp_path: Path, lexicon: Lexicon) -> None:
    text = _HEAD.replace("KẾ HOẠCH\n", "QUYẾTĐỊNH\n\n") + (
        "QUYẾTĐỊNH:\n\nĐiều 1. Ban hành Kế hoạch này.\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n"
        "Trần Văn Hai\n\nKẾHOẠCH\n\nNGOẠI GIAO VĂN HÓA\n\nI. MỤCĐÍCH\n\n1. Quảng bá.\n"
    )
    plan, registers = _read(text, tmp_path, lexicon)
    assert registers.metadata.document_type == "Quyết định"
    assert registers.metadata.signer == "Trần Văn Hai"
    assert {"Điều 1", "signature", "I", "I.1"} <= set(plan.by_path())


def test_a_title_left_out_is_taken_from_what_the_preamble_issues(tmp_path: Path, lexicon: Lexicon) -> None:
    text = (
        "ỦY BAN NHÂN DÂN TỈNH KON TUM\nSố: 1077/KH-UBND\nKon Tum, ngày 18 tháng 4 năm 2022\n\n"
        "Thực hiện Quyết định số 2013/QĐ-TTg ngày 30/11/2021, Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai "
        "Chiến lược Ngoại giao văn hóa đến năm 2030 như sau:\n\n1. Mục đích\n\n- Giới thiệu văn hóa.\n"
    )
    _, registers = _read(text, tmp_path, lexicon)
    assert registers.metadata.title == "Kế hoạch triển khai Chiến lược Ngoại giao văn hóa đến năm 2030"
    assert registers.metadata.document_type == "Kế hoạch"
    assert registers.metadata.period == "2030"


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("theo công văn số 204/SNgV-VP ngày 30/5/2012", ["204/SNgV-VP"]),
        ("theo công văn số 204/SNgV ngày 30/5/2012", ["204/SNgV"]),
        ("Thực hiện Công văn số 318/BNG-CNV-m ngày 02/02/2018", ["318/BNG-CNV-m"]),
        ("Căn cứ Luật Tổ chức HĐND và UBND ngày 26/11/2003", ["Luật Tổ chức HĐND và UBND"]),
        (
            "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ ngày 22/11/2019",
            ["Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ"],
        ),
        ("Căn cứ Luật Du lịch và Luật Di sản văn hóa", ["Luật Du lịch", "Luật Di sản văn hóa"]),
    ],
)
def test_references(text: str, cited: list[str], tmp_path: Path, lexicon: Lexicon) -> None:
    _, registers = _read(f"{_HEAD}I. CĂN CỨ\n\n1. {text}.\n", tmp_path, lexicon)
    assert [row.number or row.name for row in registers.references] == cited
