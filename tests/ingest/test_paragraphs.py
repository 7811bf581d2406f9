"""Paragraphs that no blank line divides: told by the indent of their first line, or by lines that are never broken."""

from __future__ import annotations

import textwrap

import pytest

from ingest.lexicon import Lexicon
from tests.ingest.registers.reading import plan_of

TASKS = [
    "Mở lớp dạy đan lát cho thiếu niên các xã vùng cao và khách nước ngoài đến nghỉ dài ngày tại các bản làng.",
    "Dựng phim về nghề dệt, phát trên sóng truyền hình bằng ba thứ tiếng, gửi tặng các hội hữu nghị ở nước ngoài.",
    "Đưa đoàn nghệ nhân đi trình diễn tại các hội chợ lớn trong khu vực, kết hợp bán hàng của các hợp tác xã.",
    "In sách ảnh về lễ hội cồng chiêng, phát cho các đoàn khách của tỉnh và các cơ quan đại diện.",
]
LABELS = "Cơ quan chủ trì: Sở Công Thương; Cơ quan phối hợp: Sở Y tế, Sở Tài chính, Sở Nội vụ, Hội Nông dân tỉnh."
END = "Trên đây là Kế hoạch của tỉnh, yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện, báo cáo khi có khó khăn./."


def printed(paragraphs: list[str], *, margin: int, first: int, width: int) -> str:
    lead, rest = " " * (margin + first), " " * margin
    return "\n".join(
        textwrap.fill(paragraph, width, initial_indent=lead, subsequent_indent=rest) for paragraph in paragraphs
    )


@pytest.mark.parametrize(
    ("margin", "first", "width"),
    [
        pytest.param(0, 7, 60, id="set-in"),
        pytest.param(4, 5, 52, id="set-in-from-a-margin"),
        pytest.param(0, 0, 1000, id="never-broken"),
    ],
)
def test_a_labelled_line_and_the_closing_are_paragraphs(margin: int, first: int, width: int, lexicon: Lexicon) -> None:
    # Long enough to show that no line is ever broken.
    tasks = [f"{task} {task}" for task in TASKS * 3]
    body = ["I. NHIỆM VỤ"]
    for place, task in enumerate(tasks, 1):
        body += [f"{place}. {task}", LABELS]
    plan = plan_of(
        printed([*body, END], margin=margin, first=first, width=width) + "\n\nNơi nhận:\n- Lưu: VT.", lexicon
    )
    found = plan.by_path()
    for place, task in enumerate(tasks, 1):
        assert found[f"I.{place}"].text == f"{place}. {task}"
        assert found[f"I.{place} ¶ 1"].text == LABELS
    assert found["closing"].text == END
