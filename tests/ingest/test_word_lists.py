"""Lists as a word processor sets them, tabs behind their marks, and other ends of lines that are no ends of units."""

from __future__ import annotations

import pytest

from ingest.lexicon import Lexicon
from tests.ingest.registers.reading import duties, plan_of, registers_of

TABBED = (
    "Điều 1. Phê duyệt Chương trình quảng bá trà với các nội dung sau:\n"
    "I.\tMỤC TIÊU\n"
    "•\tGiới thiệu vùng chè tới bạn bè quốc tế.\n"
    "•\tĐón 500.000 lượt khách.\n"
    "II.\tPHÂN CÔNG\n"
    "1.\tẤn phẩm\n"
    "-\tBiên soạn phim ngắn:\n"
    "+\tCơ quan chủ trì: Sở Ngoại vụ;\n"
    "+\tThời gian: Quý I/2027.\n"
    "2.\tLễ hội\n"
    "a)\tTổ chức Festival Trà; giao Sở Công Thương chủ trì."
)


def test_a_tab_behind_a_marker_makes_no_row(lexicon: Lexicon) -> None:
    plan = plan_of(TABBED, lexicon)
    assert [(clause.path, clause.kind) for clause in plan.clauses if clause.kind != "header"] == [
        ("Điều 1", "article"),
        ("Điều 1.I", "part"),
        ("Điều 1.I - 1", "bullet"),
        ("Điều 1.I - 2", "bullet"),
        ("Điều 1.II", "part"),
        ("Điều 1.II.1", "section"),
        ("Điều 1.II.1 - 1", "bullet"),
        ("Điều 1.II.1 + 1", "subbullet"),
        ("Điều 1.II.1 + 2", "subbullet"),
        ("Điều 1.II.2", "section"),
        ("Điều 1.II.2.a", "point"),
    ]
    assert plan.by_path()["Điều 1.I - 1"].text == "• Giới thiệu vùng chè tới bạn bè quốc tế."


@pytest.mark.parametrize(
    "table",
    [
        pytest.param("STT\tNội dung\tChủ trì\n1\tHội thảo\tSở Ngoại vụ\n2\tPhim\tSở Tài chính", id="counters"),
        pytest.param("STT\tNội dung\tChủ trì\n1.\tHội thảo\tSở Ngoại vụ\n2.\tPhim\tSở Tài chính", id="dots"),
        pytest.param("STT\tNội dung\n1.\tHội thảo\n2.\tPhim", id="two-columns"),
        pytest.param("1\tHội thảo\tSở Ngoại vụ\n2\tPhim\tSở Tài chính", id="no-heads"),
    ],
)
def test_rows_stay_rows(table: str, lexicon: Lexicon) -> None:
    plan = plan_of(f"I. NHIỆM VỤ\n\n{table}", lexicon)
    assert [clause.path for clause in plan.clauses if clause.kind == "table_row"] == ["I.1", "I.2"]


def test_a_ring_marks_an_item(lexicon: Lexicon) -> None:
    plan = plan_of("I. MỤC TIÊU\n1. Chung\no Hợp tác vì dân.\no Giữ di sản.\n2. Riêng\no Ký 02 thỏa thuận.", lexicon)
    assert [clause.path for clause in plan.clauses if clause.kind == "bullet"] == ["I.1 - 1", "I.1 - 2", "I.2 - 1"]


def test_an_open_bracket_goes_on_behind_a_blank_line(lexicon: Lexicon) -> None:
    body = "I. NHIỆM VỤ\n\nHọp thường niên với tỉnh Kandal (Vương quốc\n\nCam-pu-chia). Sở Ngoại vụ chủ trì."
    plan = plan_of(body, lexicon)
    assert plan.by_path()["I ¶ 1"].text.endswith("(Vương quốc Cam-pu-chia). Sở Ngoại vụ chủ trì.")
    rows = [(row.name, row.country) for row in registers_of(body, lexicon).partners]
    assert rows == [("Kandal", "Campuchia")]


def test_a_signature_needs_no_recipients_before_it(lexicon: Lexicon) -> None:
    body = "I. TỔ CHỨC\n\n1. Sở Ngoại vụ\n\nLà đầu mối.\n\nTM. ỦY BAN NHÂN DÂN\n\nKT. CHỦ TỊCH\n\nLê Văn Phước"
    registers = registers_of(body, lexicon)
    assert registers.metadata.signer == "Lê Văn Phước"
    assert duties(registers) == {("I.1 ¶ 1", "Sở Ngoại vụ", "thực hiện")}


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        (
            "Phân công thực hiện: Sở Văn hóa và Thể thao chủ trì; Sở Y tế, Bảo tàng tỉnh phối hợp. Thời gian: 2027.",
            [
                ("Sở Văn hóa và Thể thao", "chủ trì", "2027"),
                ("Sở Y tế", "phối hợp", "2027"),
                ("Bảo tàng tỉnh", "phối hợp", "2027"),
            ],
        ),
        (
            "Phân công: Sở Nội vụ chủ trì; Sở Ngoại vụ phối hợp; hoàn thành trong tháng 9/2026.",
            [
                ("Sở Nội vụ", "chủ trì", "hoàn thành trong tháng 9/2026"),
                ("Sở Ngoại vụ", "phối hợp", "hoàn thành trong tháng 9/2026"),
            ],
        ),
    ],
)
def test_a_line_of_charges_gives_its_time_to_each_once(
    line: str, wanted: list[tuple[str, str, str]], lexicon: Lexicon
) -> None:
    registers = registers_of(f"I. NHIỆM VỤ\n\n1. Tổ chức lễ hội.\n\n{line}", lexicon)
    assert [(row.agency, row.role, row.deadline) for row in registers.duties] == wanted
