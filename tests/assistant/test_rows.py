"""Lists of a register are tables: every row counted, cited and pointed at by its number."""

from __future__ import annotations

import pytest

from assistant.answer import Turn
from assistant.assistant import Assistant
from assistant.compose.row import Row, laid_out, renumbered
from assistant.understanding.ordinals import point_out


@pytest.mark.parametrize(
    ("question", "heads", "rows"),
    [
        ("Nhiệm vụ của Sở Ngoại vụ Gia Lai", ("Vai trò", "Nhiệm vụ", "Nơi quy định"), 4),
        ("Các thời hạn trong kế hoạch Quảng Nam", ("Thời gian", "Nội dung", "Nơi quy định"), 8),
        ("Gia Lai căn cứ những văn bản nào?", ("Văn bản", "Nguyên văn", "Nơi dẫn"), 2),
        ("Các đối tác nước ngoài của Bắc Giang", ("Đối tác", "Nguyên văn", "Nơi nêu"), 6),
    ],
)
def test_a_list_is_a_table_whose_rows_are_all_cited(
    assistant: Assistant, question: str, heads: tuple[str, ...], rows: int
) -> None:
    answer = assistant.ask(question)
    lines = [line for line in answer.text.splitlines() if line.startswith("|")]
    assert lines[0] == f"| TT | {' | '.join(heads)} |"
    assert [line.split(" | ")[0] for line in lines[2:]] == [f"| {number}" for number in range(1, rows + 1)]
    assert all("[" in line.split(" | ")[-1] for line in lines[2:])


def test_a_list_of_one_stays_a_sentence(assistant: Assistant) -> None:
    assert "|" not in assistant.ask("Nhiệm vụ của Sở Tài chính Gia Lai").text


def test_rows_of_an_appendix_keep_the_columns_of_the_plan(assistant: Assistant) -> None:
    text = assistant.ask("Những việc nào trong phụ lục Hải Phòng có nguồn lực xã hội hóa?").text
    head = next(line for line in text.splitlines() if line.startswith("| TT"))
    assert "xã hội hóa" in text.lower()
    assert head.endswith("| Nơi quy định |")
    assert head.count("|") > 5


def test_a_row_is_pointed_at_by_its_number(assistant: Assistant) -> None:
    question = "Nhiệm vụ của Sở Ngoại vụ Gia Lai"
    history = [Turn("user", question), Turn("assistant", assistant.ask(question).text)]
    assert assistant.ask("việc thứ ba cụ thể thế nào?", history).citations[0].path == "V.2 - 3"


def test_a_row_of_a_table_is_written_out_without_its_place() -> None:
    table = (
        "| TT | Vai trò | Nhiệm vụ | Nơi quy định |\n| --- | --- | --- | --- |\n| 1 | chủ trì | Mở lễ hội | Mục I [1] |"
    )
    assert point_out("việc thứ nhất làm khi nào", table) == "“chủ trì Mở lễ hội” làm khi nào"


def test_rows_of_one_kind_stand_together_and_others_apart() -> None:
    one, two = Row("- a [1]", ("A",), ("a [1]",)), Row("- b|c [2]", ("A",), ("b|c [2]",))
    other = Row("- d [3]", ("D",), ("d [3]",))
    assert list(laid_out(["Đầu:", one, two, other])) == [
        "Đầu:", "| TT | A |", "| --- | --- |", "| 1 | a [1] |", "| 2 | b/c [2] |", "- d [3]"
    ]  # fmt: skip


def test_a_row_is_renumbered_in_its_cells_too() -> None:
    line = renumbered(Row("- a [1]", ("A",), ("a [1]",)), lambda found: f"[{int(found[1]) + 6}]")
    assert line == "- a [7]"
    assert isinstance(line, Row)
    assert line.cells == ("a [7]",)
