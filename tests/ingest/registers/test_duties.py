"""Who must do what: the shapes in which plans give duties."""

from __future__ import annotations

from time import process_time

import pytest

from ingest.lexicon import Lexicon
from ingest.plan import Cell
from ingest.registers import Registers
from tests.ingest.registers.reading import one_clause, registers_of


def duties(registers: Registers) -> list[tuple[str, str, str]]:
    return [(duty.path, duty.agency, duty.role) for duty in registers.duties]


@pytest.mark.parametrize(
    ("first_words", "role"),
    [
        pytest.param("Chủ trì, phối hợp với Sở Tài chính tham mưu kế hoạch.", "chủ trì", id="leads-with-others"),
        pytest.param("Phối hợp với Sở Tài chính tham mưu kế hoạch.", "phối hợp", id="coordinates"),
        pytest.param("Thường xuyên phối hợp với các đơn vị.", "phối hợp", id="an-adverb-before-the-role"),
        pytest.param("Chủ động, phối hợp với Sở Tài chính.", "phối hợp", id="an-adverb-and-a-comma"),
        pytest.param("Hướng dẫn, phối hợp với các địa phương.", "thực hiện", id="another-verb-first"),
        pytest.param("Là đầu mối phối hợp với Bộ Ngoại giao.", "thực hiện", id="a-focal-point-is-no-role"),
        pytest.param("Là cơ quan thường trực, chủ trì tham mưu.", "chủ trì", id="standing-body-that-leads"),
        pytest.param("Tuyên truyền về Kế hoạch.", "thực hiện", id="no-role-word"),
        pytest.param(
            "Căn cứ chức năng, nhiệm vụ được giao, chủ động phối hợp với Sở Y tế.", "phối hợp", id="after-why-and-how"
        ),
        pytest.param("Căn cứ Kế hoạch, hướng dẫn, phối hợp với các sở.", "thực hiện", id="after-why-another-verb"),
    ],
)
def test_the_first_words_below_an_agency_heading_give_the_role(first_words: str, role: str, lexicon: Lexicon) -> None:
    found = registers_of(f"I. TỔ CHỨC THỰC HIỆN\n1. Sở Ngoại vụ\n- {first_words}\n", lexicon)
    assert duties(found) == [("I.1 - 1", "Sở Ngoại vụ", role)]


def test_a_heading_that_says_who_leads_settles_the_role_of_what_stands_below(lexicon: Lexicon) -> None:
    heading = "I. TỔ CHỨC\n1. Sở Ngoại vụ chủ trì, phối hợp với các sở:\n"
    body = f"{heading}- Làm cơ quan đầu mối.\n- Phối hợp với Công an tỉnh.\n"
    assert duties(registers_of(body, lexicon)) == [
        ("I.1 - 1", "Sở Ngoại vụ", "chủ trì"),
        ("I.1 - 2", "Sở Ngoại vụ", "chủ trì"),
    ]


def test_a_coordinating_heading_leaves_the_lead_to_a_clause_that_claims_it(lexicon: Lexicon) -> None:
    body = "I. TỔ CHỨC\n1. Sở Ngoại vụ phối hợp với các sở:\n- Theo dõi việc thực hiện.\n- Chủ trì tổ chức hội nghị.\n"
    assert [role for _, _, role in duties(registers_of(body, lexicon))] == ["phối hợp", "chủ trì"]


@pytest.mark.parametrize(
    ("heading", "agencies"),
    [
        pytest.param("Công an tỉnh và Bộ Chỉ huy Quân sự tỉnh", ["Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh"], id="two"),
        pytest.param("Đề nghị Ban Tuyên giáo Tỉnh ủy", ["Ban Tuyên giáo Tỉnh ủy"], id="a-polite-heading"),
        pytest.param("Các Sở Nội vụ, Tài chính", ["Sở Nội vụ", "Sở Tài chính"], id="a-shared-head"),
        pytest.param(
            "Sở Nông nghiệp và Môi trường chỉ đạo Chi cục Thủy sản thực hiện:",
            ["Sở Nông nghiệp và Môi trường", "Chi cục Thủy sản"],
            id="one-directs-another",
        ),
        pytest.param("Sở VHTT&DL; Đài PTTH tỉnh", None, id="abbreviated"),
    ],
)
def test_a_heading_may_name_several_agencies(heading: str, agencies: list[str] | None, lexicon: Lexicon) -> None:
    wanted = agencies or ["Sở Văn hóa, Thể thao và Du lịch", "Đài Phát thanh và Truyền hình tỉnh"]
    found = registers_of(f"I. TỔ CHỨC THỰC HIỆN\n1. {heading}\n- Tuyên truyền về Kế hoạch.\n", lexicon)
    assert [duty.agency for duty in found.duties] == wanted


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        pytest.param(
            "- Cơ quan chủ trì: Sở Ngoại vụ; Cơ quan phối hợp: Sở Tài chính, Sở Y tế.",
            [("Sở Ngoại vụ", "chủ trì"), ("Sở Tài chính", "phối hợp"), ("Sở Y tế", "phối hợp")],
            id="two-labels-on-a-line",
        ),
        pytest.param(
            "- Đơn vị thực hiện: Sở KH&ĐT và UBND xã, phường.",
            [("Sở Kế hoạch và Đầu tư", "thực hiện"), ("Ủy ban nhân dân xã, phường", "thực hiện")],
            id="abbreviations-spelled-out",
        ),
        pytest.param("- Phối hợp: các hội quần chúng.", [("các hội quần chúng", "phối hợp")], id="unknown-to-the-data"),
        pytest.param("- Cơ quan chủ trì:", [], id="a-label-without-agency"),
    ],
)
def test_a_label_gives_its_agencies_a_role(line: str, wanted: list[tuple[str, str]], lexicon: Lexicon) -> None:
    found = registers_of(f"I. NHIỆM VỤ\n1. Xây dựng cơ chế\n{line}\n", lexicon)
    assert [(duty.agency, duty.role) for duty in found.duties] == wanted


def test_a_label_may_leave_its_agencies_to_the_lines_below(lexicon: Lexicon) -> None:
    body = "I. NHIỆM VỤ\n1. Xây dựng cơ chế\n- Cơ quan phối hợp:\n+ Sở Tài chính;\n+ Sở Nội vụ.\n- Bảo đảm tiến độ.\n"
    assert duties(registers_of(body, lexicon)) == [
        ("I.1 + 1", "Sở Tài chính", "phối hợp"),
        ("I.1 + 2", "Sở Nội vụ", "phối hợp"),
    ]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        pytest.param("Giao Sở Ngoại vụ là cơ quan đầu mối.", [("Sở Ngoại vụ", "thực hiện")], id="entrusted"),
        pytest.param("Sở Y tế chủ trì, phối hợp với Sở Nội vụ.", [("Sở Y tế", "chủ trì")], id="subject-that-leads"),
        pytest.param("Sở Y tế giữ gìn vệ sinh các điểm đến.", [("Sở Y tế", "thực hiện")], id="any-verb"),
        pytest.param("Sở Y tế của tỉnh bạn sang thăm.", [], id="a-name-that-goes-on"),
        pytest.param("Sở Y tế đã đón 05 đoàn.", [], id="a-state-of-things"),
        pytest.param(
            "Hằng năm, các sở, ban, ngành tỉnh; UBND xã, phường báo cáo UBND tỉnh.",
            [("các sở, ban, ngành tỉnh", "thực hiện"), ("Ủy ban nhân dân xã, phường", "thực hiện")],
            id="subjects-after-a-circumstance",
        ),
        pytest.param(
            "Giám đốc Sở Ngoại vụ, Chủ tịch UBND các huyện, thị xã chịu trách nhiệm thi hành Quyết định này.",
            [("Giám đốc Sở Ngoại vụ", "thực hiện"), ("Chủ tịch Ủy ban nhân dân các huyện, thị xã", "thực hiện")],
            id="heads-of-agencies",
        ),
        pytest.param(
            "Công tác lễ tân (Sở Ngoại vụ chủ trì, Sở Y tế phối hợp).",
            [("Sở Ngoại vụ", "chủ trì"), ("Sở Y tế", "phối hợp")],
            id="roles-in-brackets",
        ),
        pytest.param(
            "Đồng thời, giao Công an tỉnh chủ trì, phối hợp với các sở rà soát.",
            [("Công an tỉnh", "chủ trì")],
            id="entrusted-moreover",
        ),
        pytest.param(
            "Ủy ban nhân dân tỉnh giao Sở Ngoại vụ theo dõi, đôn đốc.", [("Sở Ngoại vụ", "thực hiện")], id="told-to"
        ),
        pytest.param(
            "Sở Ngoại vụ chủ trì, Sở Tài chính phối hợp thực hiện xúc tiến.",
            [("Sở Ngoại vụ", "chủ trì"), ("Sở Tài chính", "phối hợp")],
            id="one-leads-another-helps",
        ),
        pytest.param(
            "Các sở, ban, ngành và các địa phương cần xác định rõ nhiệm vụ.",
            [("Các sở, ban, ngành", "thực hiện"), ("các địa phương", "thực hiện")],
            id="must",
        ),
        pytest.param(
            "Căn cứ Kế hoạch, các sở, ngành cấp tỉnh, cơ quan ngành dọc đóng trên địa bàn, UBND xã, phường xây dựng.",
            [
                ("các sở, ngành cấp tỉnh", "thực hiện"),
                ("cơ quan ngành dọc đóng trên địa bàn", "thực hiện"),
                ("Ủy ban nhân dân xã, phường", "thực hiện"),
            ],
            id="a-member-in-no-list",
        ),
        pytest.param(
            "Các ông (bà): Giám đốc các sở: Ngoại vụ, Tài chính; Thủ trưởng các đơn vị chịu trách nhiệm thi hành.",
            [
                ("Giám đốc Sở Ngoại vụ", "thực hiện"),
                ("Sở Tài chính", "thực hiện"),
                ("Thủ trưởng các đơn vị", "thực hiện"),
            ],
            id="ladies-and-gentlemen",
        ),
        pytest.param("Tổ chức tập huấn do Sở Ngoại vụ hướng dẫn.", [], id="merely-mentioned"),
        pytest.param(
            "Các cơ quan báo chí tuyên truyền đối ngoại; các tổ chức hội, đoàn thể làm cầu nối.",
            [("Các cơ quan báo chí", "thực hiện"), ("các tổ chức hội, đoàn thể", "thực hiện")],
            id="groups-that-no-list-of-names-holds",
        ),
        pytest.param(
            "Các sở, ngành, huyện, thị xã tổ chức giao lưu.",
            [("Các sở, ngành", "thực hiện"), ("huyện, thị xã", "thực hiện")],
            id="departments-and-districts-are-two",
        ),
    ],
)
def test_an_agency_is_given_a_duty_as_subject(sentence: str, wanted: list[tuple[str, str]], lexicon: Lexicon) -> None:
    assert [(duty.agency, duty.role) for duty in one_clause(sentence, lexicon).duties] == wanted


def row(*cells: tuple[str, str]) -> tuple[Cell, ...]:
    return tuple(Cell(head, text) for head, text in cells)


@pytest.mark.parametrize(
    ("cells", "wanted"),
    [
        pytest.param(
            row(("Nội dung", "Hội thảo"), ("Đầu mối", "Sở Ngoại vụ"), ("Tham gia", "- Sở Y tế - Sở Nội vụ")),
            [("Sở Ngoại vụ", "chủ trì"), ("Sở Y tế", "phối hợp"), ("Sở Nội vụ", "phối hợp")],
            id="unfamiliar-heads",
        ),
        pytest.param(row(("Nội dung", "Sách"), ("Cơ quan chủ trì", "")), [], id="an-empty-cell"),
        pytest.param(
            row(("", "Hội thảo khoa học"), ("", "Sở Ngoại vụ"), ("", "Sở Y tế; các đơn vị liên quan")),
            [("Sở Ngoại vụ", "chủ trì"), ("Sở Y tế", "phối hợp"), ("các đơn vị liên quan", "phối hợp")],
            id="heads-lost",
        ),
        pytest.param(
            row(("Cơ quan chủ trì", "Cơ quan chủ quản")), [("Cơ quan chủ quản", "chủ trì")], id="a-merged-cell"
        ),
    ],
)
def test_a_table_row_gives_duties_by_its_heads(
    cells: tuple[Cell, ...], wanted: list[tuple[str, str]], lexicon: Lexicon
) -> None:
    found = one_clause(" ".join(cell.text for cell in cells), lexicon, kind="table_row", cells=cells)
    assert [(duty.agency, duty.role) for duty in found.duties] == wanted


def test_a_duty_carries_the_time_of_its_clause(lexicon: Lexicon) -> None:
    found = one_clause("Sở Y tế tổng hợp hằng năm, báo cáo UBND tỉnh trước ngày 20/11.", lexicon)
    assert [duty.deadline for duty in found.duties] == ["trước ngày 20/11"]


def test_the_plans_own_full_name_stands_for_its_abbreviations(lexicon: Lexicon) -> None:
    body = "I. TỔ CHỨC\n1. Sở Văn hóa - Thể thao và Du lịch\n- Tuyên truyền.\n2. Quảng bá\n- Chủ trì: Sở VH-TT&DL\n"
    assert {duty.agency for duty in registers_of(body, lexicon).duties} == {"Sở Văn hóa - Thể thao và Du lịch"}


def test_a_plan_without_duties_has_none(lexicon: Lexicon) -> None:
    assert registers_of("I. MỤC ĐÍCH\n1. Nâng cao nhận thức về ngoại giao văn hóa.\n", lexicon).duties == ()


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        pytest.param(
            "- Sở Ngoại vụ: Chủ trì xây dựng kế hoạch.\n- Sở Tài chính: Bố trí kinh phí.\n",
            [("I.1 - 1", "Sở Ngoại vụ", "chủ trì"), ("I.1 - 2", "Sở Tài chính", "thực hiện")],
            id="with-the-task",
        ),
        pytest.param(
            "- Giao Sở Ngoại vụ:\n+ Chủ trì xây dựng kế hoạch.\n+ Phối hợp với Sở Y tế.\n- Kinh phí\n+ Do tỉnh cấp.\n",
            [("I.1 + 1", "Sở Ngoại vụ", "chủ trì"), ("I.1 + 2", "Sở Ngoại vụ", "phối hợp")],
            id="with-items-below",
        ),
        pytest.param("- Sở Ngoại vụ.\n- Sở Tài chính.\n", [], id="members-of-a-list"),
    ],
)
def test_a_dash_item_may_be_an_agency_heading(lines: str, wanted: list[tuple[str, str, str]], lexicon: Lexicon) -> None:
    assert duties(registers_of(f"I. TỔ CHỨC\n1. Phân công\n{lines}", lexicon)) == wanted


@pytest.mark.parametrize(
    ("second", "wanted"),
    [
        pytest.param("Định kỳ hằng quý, tổng hợp báo cáo.", ["I.1", "I.1 ¶ 1"], id="goes-on"),
        pytest.param("Kinh phí do ngân sách bảo đảm.", ["I.1"], id="another-matter"),
    ],
)
def test_a_second_paragraph_goes_on_with_the_subject_of_the_first(
    second: str, wanted: list[str], lexicon: Lexicon
) -> None:
    body = f"I. TỔ CHỨC\n\n1. Thủ trưởng các cơ quan, đơn vị chủ động xây dựng kế hoạch cụ thể.\n\n{second}\n"
    found = registers_of(body, lexicon).duties
    assert [duty.path for duty in found] == wanted
    assert {duty.agency for duty in found} == {"Thủ trưởng các cơ quan, đơn vị"}


def test_a_long_run_of_letters_is_read_at_once(lexicon: Lexicon) -> None:
    sentence = f"Sở Y tế, cơ quan {'a' * 3000} {'bê ' * 300}! Sở Nội vụ chủ trì."
    begun = process_time()
    one_clause(sentence, lexicon)
    assert process_time() - begun < 2
