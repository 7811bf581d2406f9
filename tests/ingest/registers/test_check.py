"""What `ingest check` says of a reading that left something out."""

from __future__ import annotations

import pytest

from ingest.lexicon import Lexicon
from ingest.registers import read_registers
from ingest.registers.check import odd_things
from tests.ingest.registers.reading import plan_of


def _said(body: str, lexicon: Lexicon) -> list[str]:
    plan = plan_of(body, lexicon)
    return [
        line for line in odd_things(plan, read_registers(plan, lexicon)) if "không thấy" in line or "đầu dòng" in line
    ]


@pytest.mark.parametrize(
    ("body", "begins"),
    [
        (
            "Điều 1. Mục tiêu\n1. Giảm.\nĐiều 2. Việc\n1. Làm.\n\nĐiều 4. Thi hành\n1. Báo cáo.",
            ["Điều 4: không thấy Điều 3"],
        ),
        ("I. VIỆC\n1. Làm.\n2. Làm thêm.\n\n4. Báo cáo.", ["I.4: không thấy I.3"]),
        ("I. VIỆC\n1. Làm • Làm thêm.\n", ["I.1: có dấu đầu dòng ở giữa câu"]),
        ("I. VIỆC\n1. Làm.\n2. Làm thêm.\nII. KINH PHÍ\n1. Chi.", []),
        ("III. VIỆC\n5. Làm.\n6. Làm thêm.", []),
    ],
    ids=["an-article", "a-section", "an-item-inside", "all-there", "a-part-of-a-plan"],
)
def test_what_is_missing(body: str, begins: list[str], lexicon: Lexicon) -> None:
    said = _said(body, lexicon)
    assert len(said) == len(begins)
    assert all(line.startswith(head) for line, head in zip(said, begins, strict=True)), said
