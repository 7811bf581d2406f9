"""What must hold of every register of every plan, broken ones included."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given, settings, strategies as st

from ingest.lexicon import Lexicon, load_lexicon
from ingest.plan import Cell, Clause, Plan
from ingest.read import shipped_plans
from ingest.registers import Registers, read_registers
from ingest.registers.check import counts, odd_things, unplaced
from ingest.registers.due import due_lines
from tests.ingest.registers.reading import one_clause, plan_of, registers_of

LEXICON = load_lexicon()
LINES = [line for path in sorted(shipped_plans().glob("*.txt")) for line in path.read_text("utf-8").splitlines()]


def rows_of(registers: Registers) -> list[object]:
    return [*registers.duties, *registers.deadlines, *registers.partners, *registers.references]


def hold(plan: Plan, registers: Registers) -> None:
    clauses = plan.by_path()
    for row in rows_of(registers):
        assert row.plan == plan.id  # type: ignore[attr-defined]
        assert row.path in clauses  # type: ignore[attr-defined]
    for duty in registers.duties:
        assert duty.agency.strip()
        assert duty.text == clauses[duty.path].text
        # Labelled lines ("Đơn vị chủ trì: …") share the section's line on time.
        section = duty.path.rsplit(".", 1)[0]
        beside = [clause.text for clause in plan.clauses if clause.path.startswith(section)]
        times = duty.deadline.split("; ") if duty.deadline else []
        assert all(any(time in text for text in (duty.text, *beside)) for time in times)
    for deadline in registers.deadlines:
        assert deadline.expression in clauses[deadline.path].text
    for partner in registers.partners:
        assert partner.name in clauses[partner.path].text


def test_every_row_stands_on_its_clause(plans: Mapping[str, Plan], registers: Mapping[str, Registers]) -> None:
    for name, plan in plans.items():
        hold(plan, registers[name])


def test_and_so_in_plans_of_other_subjects(
    more_plans: Mapping[str, Plan], more_registers: Mapping[str, Registers]
) -> None:
    for name, plan in more_plans.items():
        hold(plan, more_registers[name])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(LINES), max_size=30))
def test_no_jumble_of_lines_breaks_the_reading(lines: list[str]) -> None:
    plan = plan_of("\n".join(lines), LEXICON)
    found = read_registers(plan, LEXICON)
    hold(plan, found)
    odd_things(plan, found)
    unplaced(plan, found)
    due_lines(found, date(2026, 11, 23))


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        pytest.param("I. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n", "Không tìm thấy nhiệm vụ", id="no-duties"),
        pytest.param("I. NHIỆM VỤ\n1. Gửi báo cáo trước ngày 31/02.\n", "không phải là ngày", id="an-impossible-date"),
        pytest.param("I. NHIỆM VỤ\n1. Làm trong giai đoạn 2026 - 2022.\n", "đầu sau cuối", id="a-range-run-backwards"),
        pytest.param("I. NHIỆM VỤ\n1. Theo Quyết định số     /QĐ-UBND.\n", "để trống số", id="a-blank-number"),
        pytest.param("I. NHIỆM VỤ\n1. Chi tiết tại Phụ lục kèm theo.\n", "phụ lục không có", id="a-missing-appendix"),
        pytest.param("I. NHIỆM VỤ\n1. Tập huấn.\n1. Hội thảo.\n", "đã được dùng trước đó", id="a-number-used-twice"),
    ],
)
def test_what_reads_oddly_is_told_in_vietnamese(body: str, sentence: str, lexicon: Lexicon) -> None:
    plan = plan_of(body, lexicon)
    assert any(sentence in odd for odd in odd_things(plan, registers_of(body, lexicon)))


@pytest.mark.parametrize(
    ("body", "sentences"),
    [
        pytest.param(
            "I. NHIỆM VỤ\n1. Tập huấn\n- Cơ quan chủ trì:\n",
            ["I.1 - 1: dòng “- Cơ quan chủ trì:” không nêu tên cơ quan."],
            id="a-label-alone",
        ),
        pytest.param(
            "I. NHIỆM VỤ\n1. Tập huấn\n- Cơ quan chủ trì:\n+ Sở Ngoại vụ.\n", [], id="a-label-with-lines-below"
        ),
        pytest.param(
            "I. NHIỆM VỤ\n1. Giải pháp\n- Phối hợp với Bộ Ngoại giao.\n",
            ["I.1 - 1: không nêu cơ quan nào thực hiện “Phối hợp với Bộ Ngoại giao.”."],
            id="a-role-without-agency",
        ),
        pytest.param(
            "I. NHIỆM VỤ\n1. Dữ liệu\na) Nhiệm vụ:\n- Phối hợp với Bộ Công an.\n"
            "b) Cơ quan thực hiện:\n- Đơn vị chủ trì: Sở Ngoại vụ.\n",
            [],
            id="the-next-point-says-who",
        ),
    ],
)
def test_a_task_that_nobody_has_is_told(body: str, sentences: list[str], lexicon: Lexicon) -> None:
    assert unplaced(plan_of(body, lexicon), registers_of(body, lexicon)) == sentences


def row(number: int, *cells: tuple[str, str]) -> Clause:
    text = " ".join(cell for _, cell in cells)
    return Clause("thu", f"Phụ lục.{number}", "table_row", text, 0, 0, "Phụ lục", cells=tuple(Cell(*c) for c in cells))


def test_empty_and_merged_cells_are_told(lexicon: Lexicon) -> None:
    rows = (
        row(1, ("Nội dung", "Hội thảo"), ("Chủ trì", "Sở Y tế"), ("Nguồn lực", "")),
        row(2, ("Nội dung", "Sách"), ("Chủ trì", "Sở Nội vụ")),
        row(3, ("Nội dung", "Phim"), ("Chủ trì", ""), ("Nguồn lực", "Ngân sách"), ("", "Tổng cộng")),
    )
    plan = Plan("thu", "Kế hoạch", "nghe-an", "", rows)
    told = odd_things(plan, read_registers(plan, lexicon))
    assert "Phụ lục.1: ô “Nguồn lực” để trống." in told
    assert "Phụ lục.3: ô “Chủ trì” để trống." in told
    assert any(line.startswith("Phụ lục.3: 1 ô không thuộc cột nào (“Tổng cộng”)") for line in told)
    assert any(line.startswith("Phụ lục: 1 dòng có ít ô hơn đầu bảng (Phụ lục.2)") for line in told)


def test_what_was_read_is_counted(lexicon: Lexicon) -> None:
    body = "I. NHIỆM VỤ\n1. Sở Y tế chủ trì thực hiện Chỉ thị số 1/CT-TTg ngày 02/3/2021 hằng năm.\n"
    told = counts(plan_of(body, lexicon), registers_of(body, lexicon))
    assert "1 nhiệm vụ, 2 mốc thời gian (1 là ngày của văn bản được dẫn), 0 đối tác, 1 văn bản dẫn" in told


def test_an_empty_plan_has_empty_registers(lexicon: Lexicon) -> None:
    found = read_registers(Plan("thu", "Kế hoạch", None, "", ()), lexicon)
    assert rows_of(found) == []
    assert (found.metadata.title, found.metadata.number, found.metadata.appendix_present) == (None, None, False)


def test_a_clause_of_marks_alone_is_harmless(lexicon: Lexicon) -> None:
    assert rows_of(one_clause("- … ; : () /QĐ-", lexicon)) == []
