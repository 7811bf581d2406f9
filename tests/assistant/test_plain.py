"""An answer on a terminal."""

from __future__ import annotations

from assistant.plain import plain_lines


def test_lists_and_tables_keep_their_order_and_lose_their_signs() -> None:
    text = (
        "**Kế hoạch** giao [1]:\n\n- việc *một*\n  - phần của nó\n- việc hai\n\n2. thứ hai\n\n"
        "| TT | Việc |\n| --- | --- |\n| 1 | **Báo cáo** \\| gửi |\n\nTổng cộng: 1/1."
    )
    assert list(plain_lines(text)) == [
        "Kế hoạch giao [1]:",
        "",
        "- việc một",
        "  - phần của nó",
        "- việc hai",
        "2. thứ hai",
        "",
        "TT | Việc",
        "1 | Báo cáo | gửi",
        "",
        "Tổng cộng: 1/1.",
    ]


def test_a_star_that_is_no_emphasis_stays() -> None:
    assert list(plain_lines("3 * 4 và a_b_c <b>")) == ["3 * 4 và a_b_c <b>"]
