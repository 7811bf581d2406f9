"""Addresses as people read them: the contract's table, line by line."""

from __future__ import annotations

import pytest

from ingest.label import label_of


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("V", "Phần V"),
        ("Điều 2", "Điều 2"),
        ("V.1", "Mục V.1"),
        ("III.1.1", "Mục III.1.1"),
        ("III.2.đ", "Điểm III.2.đ"),
        ("Điều 1.II.4", "Điều 1, Mục II.4"),
        ("V.1 - 3", "Mục V.1, gạch đầu dòng 3"),
        ("III.1.3 + 2", "Mục III.1.3, ý (+) 2"),
        ("IV.13 ¶ 1", "Mục IV.13, đoạn 1"),
        ("V.9 (2)", "Mục V.9 (lần 2)"),
        ("V.9 (2) ¶ 1", "Mục V.9 (lần 2), đoạn 1"),
        ("Phụ lục II.3", "Phụ lục, Mục II, dòng 3"),
        ("header 1", "Phần mở đầu, đoạn 1"),
        ("closing", "Đoạn kết"),
        ("recipients", "Nơi nhận"),
        ("signature", "Chữ ký"),
    ],
)
def test_an_address_is_said_as_on_paper(path: str, said: str) -> None:
    assert label_of(path) == said
