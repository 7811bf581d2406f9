"""Wordings of other provinces' plans: who is charged, when, and which places, told in ways the five do not use."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st

from ingest.lexicon import Lexicon
from ingest.registers import read_registers
from ingest.registers.check import odd_things
from tests.ingest.registers.reading import duties, plan_of, registers_of

JOINT = """I. TỔ CHỨC

1. Sở Ngoại vụ, Công an tỉnh

a) Sở Ngoại vụ chủ trì đón đoàn.

b) Công an tỉnh phối hợp với Sở Ngoại vụ bảo đảm an ninh.

c) Báo cáo UBND tỉnh.

2. Sở Tài chính

- Là cơ quan thẩm định; chủ trì, phối hợp với Sở Ngoại vụ lập dự toán.

3. UBND các xã, phường biên giới

- Gửi kế hoạch trước ngày 30/6/2026.

4. UBND các xã, phường, đặc khu Cô Tô

- Gửi báo cáo.
"""


def test_a_clause_that_names_its_own_subject_is_that_ones_alone(lexicon: Lexicon) -> None:
    registers = registers_of(JOINT, lexicon)
    assert duties(registers) == {
        ("I.1.a", "Sở Ngoại vụ", "chủ trì"),
        ("I.1.b", "Công an tỉnh", "phối hợp"),
        ("I.1.c", "Sở Ngoại vụ", "thực hiện"),
        ("I.1.c", "Công an tỉnh", "thực hiện"),
        ("I.2 - 1", "Sở Tài chính", "chủ trì"),
        ("I.3 - 1", "Ủy ban nhân dân các xã, phường", "thực hiện"),
        ("I.4 - 1", "Ủy ban nhân dân các xã, phường, đặc khu", "thực hiện"),
    }


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Họp báo ngày 15/10/2026.", [("ngày 15/10/2026", "milestone", "2026-10-15")]),
        ("Khai mạc lúc 20 giờ 00 ngày 05/12/2026.", [("lúc 20 giờ 00 ngày 05/12/2026", "milestone", "2026-12-05")]),
        (
            "Thời gian: từ ngày 20/11/2026 đến ngày 30/12/2026.",
            [("từ ngày 20/11/2026 đến ngày 30/12/2026", "period", "2026-11-20/2026-12-30")],
        ),
        (
            "Tổ chức vào năm 2026 và năm 2028.",
            [("vào năm 2026", "by_year", "2026"), ("năm 2028", "by_year", "2028")],
        ),
        ("Tổ chức vào tháng 4 hằng năm.", [("vào tháng 4 hằng năm", "annual", "P1Y")]),
        ("Tổ chức vào dịp Tết Nguyên đán hằng năm.", [("vào dịp Tết Nguyên đán hằng năm", "annual", "P1Y")]),
        ("Hoàn thành trong tháng 8 - 9/2026.", [("trong tháng 8 - 9/2026", "period", "2026-08/2026-09")]),
        ("Báo cáo chậm nhất 15 ngày sau khi kết thúc.", [("chậm nhất 15 ngày sau khi kết thúc", "milestone", "P15D")]),
        ("Giải quyết trong thời hạn 05 ngày làm việc.", [("trong thời hạn 05 ngày làm việc", "milestone", "P5D")]),
        ("Quán triệt tinh thần Hội nghị Văn hóa toàn quốc ngày 24/11/2021.", []),
        ("Kỷ niệm 76 năm thiết lập quan hệ (18/01/1950 - 18/01/2026).", []),
    ],
)
def test_times_are_read_whole(lexicon: Lexicon, words: str, found: list[tuple[str, str, str | None]]) -> None:
    registers = registers_of(f"I. NHIỆM VỤ\n\n1. Sở Ngoại vụ\n\n- {words}\n", lexicon)
    assert [(row.expression, row.kind, row.normalized) for row in registers.deadlines] == found


def test_localities_are_placed_by_what_stands_in_brackets(lexicon: Lexicon) -> None:
    body = (
        "I. HỢP TÁC\n\n1. Các đối tác đã ký kết thỏa thuận: tỉnh Gangwon (Hàn Quốc), vùng Occitanie (Pháp), "
        "thành phố Hồng Hà, thành phố Mông Tự (Vân Nam, Trung Quốc).\n"
    )
    registers = registers_of(body, lexicon)
    assert [(row.name, row.country, row.relation) for row in registers.partners] == [
        ("Gangwon", "Hàn Quốc", "đã ký kết"),
        ("Occitanie", "Pháp", "đã ký kết"),
        ("Hồng Hà", "Trung Quốc", "đã ký kết"),
        ("Mông Tự", "Trung Quốc", "đã ký kết"),
        ("Vân Nam", "Trung Quốc", "đã ký kết"),
    ]


@pytest.mark.parametrize(
    ("words", "charged"),
    [
        (
            "(Chủ trì: Sở Y tế; phối hợp: Sở Xây dựng; hoàn thành: quý III/2026)",
            {("Sở Y tế", "chủ trì"), ("Sở Xây dựng", "phối hợp")},
        ),
        (
            "Cơ quan chủ trì: Sở Nội vụ; Cơ quan phối hợp: Sở Tư pháp; Thời gian: Quý II; Kinh phí: Ngân sách tỉnh.",
            {("Sở Nội vụ", "chủ trì"), ("Sở Tư pháp", "phối hợp")},
        ),
        ("Xây dựng 10 phim ngắn, giao Sở Ngoại vụ thực hiện.", {("Sở Ngoại vụ", "thực hiện")}),
        (
            "Tổ chức hội chợ do Sở Công Thương chủ trì, Sở Ngoại vụ phối hợp.",
            {("Sở Công Thương", "chủ trì"), ("Sở Ngoại vụ", "phối hợp")},
        ),
        ("Tham gia các hội nghị do Bộ Ngoại giao chủ trì.", set()),
        (
            "UBND các xã, phường tổ chức lễ hội; riêng UBND phường Võ Cường chủ trì bố trí mặt bằng.",
            {("Ủy ban nhân dân các xã, phường", "thực hiện"), ("Ủy ban nhân dân phường Võ Cường", "chủ trì")},
        ),
        ("UBND các xã Tiên Du, Lương Tài bố trí vốn.", {("Ủy ban nhân dân các xã Tiên Du, Lương Tài", "thực hiện")}),
    ],
)  # fmt: skip
def test_whom_a_task_charges_in_running_text(lexicon: Lexicon, words: str, charged: set[tuple[str, str]]) -> None:
    registers = registers_of(f"I. NHIỆM VỤ\n\n1. {words}\n", lexicon)
    assert {(row.agency, row.role) for row in registers.duties} == charged


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Kết nghĩa với các tỉnh của Campuchia là Takeo, Kandal.", {"Takeo": "kết nghĩa", "Kandal": "kết nghĩa"}),
        ("Có quan hệ hợp tác với tỉnh Takeo và tỉnh Kandal của Campuchia.", {"Takeo": "hợp tác", "Kandal": "hợp tác"}),
        ("Thúc đẩy ký kết kết nghĩa với thành phố Santos (Brazil).", {"Santos": "tiềm năng"}),
        ("Với châu Hồng Hà, châu Văn Sơn (tỉnh Vân Nam, Trung Quốc)", dict.fromkeys(["Hồng Hà", "Văn Sơn", "Vân Nam"])),
        ("Đề nghị Hội Hữu nghị Việt Nam - Campuchia tỉnh phối hợp.", {}),
    ],
)  # fmt: skip
def test_places_in_prose(lexicon: Lexicon, words: str, found: dict[str, str | None]) -> None:
    registers = registers_of(f"I. HỢP TÁC\n\n1. {words}\n", lexicon)
    assert {row.name: row.relation for row in registers.partners} == found


@pytest.mark.parametrize(
    ("words", "kind", "normalized"),
    [
        ("Tổ chức từ ngày 18 đến ngày 22 tháng 9 năm 2026.", "period", "2026-09-18/2026-09-22"),
        ("Hoàn thành trước 30 tháng 6 năm 2027.", "milestone", "2027-06-30"),
        ("Hoàn thành chậm nhất là 31-3-2026.", "milestone", "2026-03-31"),
        ("Tổ chức hội nghị trong 6 tháng đầu năm 2026.", "period", "2026-01/2026-06"),
        ("Hai năm một lần tổ chức liên hoan.", "periodic_unspecified", "P2Y"),
        ("Giao ban 03 tháng/lần.", "periodic_unspecified", "P3M"),
        ("Sơ kết sau 18 tháng thực hiện.", "milestone", "P18M"),
        ("Sơ kết vào quý II năm 2027.", "milestone", "2027-Q2"),
        ("Nghiệm thu giữa tháng 8/2026.", "milestone", "2026-08"),
        ("Báo cáo năm trước 10/12.", "annual_by_date", "--12-10"),
        ("Định kỳ ngày 20 hằng tháng gửi báo cáo.", "periodic_unspecified", "P1M"),
        ("Thực hiện đến hết ngày 31/12/2027.", "milestone", "2027-12-31"),
    ],
)
def test_forms_of_times(lexicon: Lexicon, words: str, kind: str, normalized: str) -> None:
    registers = registers_of(f"I. NHIỆM VỤ\n\n1. {words}\n", lexicon)
    assert [(row.kind, row.normalized) for row in registers.deadlines] == [(kind, normalized)]


WORDS = st.lists(
    st.sampled_from(
        ["0 lần/năm", "99 lần/năm", "trước 31-2-2026", "từ ngày 31 đến ngày 1 tháng 13 năm 2026", "sau 18 tháng",
         "từ ngày 30/2/2026 đến ngày 31/2/2026", "6 tháng đầu năm 2026", "hai năm một lần", "giai đoạn I: 2028 - 2026",
         "Sở Y tế", "do Sở Nội vụ chủ trì,", "giao Báo tỉnh thực hiện.", "Chủ trì: ", "; phối hợp: ", "Thời gian: x;",
         "các tỉnh của Lào là A, B và C", "thành phố X, châu Y (tỉnh Z, Trung Quốc)", "kết nghĩa", ".", ",", "riêng"]
    ),
    max_size=12,
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(WORDS)
def test_any_sentence_is_read_into_the_registers(lexicon: Lexicon, words: list[str]) -> None:
    plan = plan_of(f"I. NHIỆM VỤ\n\n1. {' '.join(words)}\n", lexicon)
    registers = read_registers(plan, lexicon)
    odd_things(plan, registers)
    assert {row.path for row in registers.duties} <= {clause.path for clause in plan.clauses}


def test_some_of_a_group_by_their_places_are_charged_themselves(lexicon: Lexicon) -> None:
    head = "I. PHÂN CÔNG\n\n1. UBND các xã, phường\n\na) Báo cáo năm.\n\n"
    body = f"{head}b) UBND các phường Sa Pa, Cam Đường phối hợp với Sở Du lịch dựng bảng chỉ dẫn.\n"
    assert duties(registers_of(body, lexicon)) == {
        ("I.1.a", "Ủy ban nhân dân các xã, phường", "thực hiện"),
        ("I.1.b", "Ủy ban nhân dân các phường Sa Pa, Cam Đường", "phối hợp"),
    }


def test_what_happens_to_the_late_is_no_task_of_theirs(lexicon: Lexicon) -> None:
    assert registers_of("I. BÁO CÁO\n\n1. Các đơn vị chậm báo cáo quá 10 ngày bị trừ điểm.\n", lexicon).duties == ()


def test_clauses_numbered_within_a_section_of_an_agency_are_its_tasks(lexicon: Lexicon) -> None:
    head = "Chương I\nMỤC ĐÍCH\n\nMục 1. Mục đích\n\nGiao lưu.\n\nChương II\nTHI HÀNH\n\n"
    body = f"{head}Mục 2. Trách nhiệm của Sở Du lịch\n\n1. Mở tuyến.\n\n2. Phối hợp với Sở Y tế tổ chức giải chạy.\n"
    assert duties(registers_of(body, lexicon)) == {
        ("Chương II.Mục 2.1", "Sở Du lịch", "thực hiện"),
        ("Chương II.Mục 2.2", "Sở Du lịch", "phối hợp"),
    }


def test_whoever_a_note_names_before_a_role_is_charged_with_all_of_the_task(lexicon: Lexicon) -> None:
    body = """I. NHIỆM VỤ

1. Lễ hội Biển: viết kịch bản (Sở Du lịch chủ trì; Công an tỉnh, Bảo tàng tỉnh phối hợp; xong trước ngày 15/12/2026).

2. Hội đua thuyền do Sở Y tế chủ trì, Bảo tàng tỉnh phối hợp, tổ chức tháng 10 hằng năm.
"""
    found = registers_of(body, lexicon)
    assert duties(found) == {
        ("I.1", "Sở Du lịch", "chủ trì"),
        ("I.1", "Công an tỉnh", "phối hợp"),
        ("I.1", "Bảo tàng tỉnh", "phối hợp"),
        ("I.2", "Sở Y tế", "chủ trì"),
        ("I.2", "Bảo tàng tỉnh", "phối hợp"),
    }
    assert {(row.path, row.deadline) for row in found.duties} == {
        ("I.1", "trước ngày 15/12/2026"),
        ("I.2", "tháng 10 hằng năm"),
    }


def test_the_committee_by_its_letters_is_the_issuer(lexicon: Lexicon) -> None:
    header = "UBND TỈNH NGHỆ AN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nHợp tác văn hóa tỉnh Nghệ An"
    found = registers_of("I. MỤC ĐÍCH\n\n1. Giao lưu.\n", lexicon, header=header).metadata
    assert found.issuer == "Ủy ban nhân dân tỉnh Nghệ An"
