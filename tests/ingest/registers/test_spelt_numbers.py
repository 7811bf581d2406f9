"""Numbers in words: they count in times, and the times are shown as printed."""

from __future__ import annotations

import pytest

from ingest.registers.spelt_numbers import in_digits
from ingest.registers.times import find_times


@pytest.mark.parametrize(
    ("sentence", "expression", "normalized"),
    [
        ("xong trước ngày ba mươi tháng chín năm 2026.", "trước ngày ba mươi tháng chín năm 2026", "2026-09-30"),
        ("có hiệu lực kể từ ngày mùng một tháng bảy năm 2026.", "kể từ ngày mùng một tháng bảy năm 2026", "2026-07-01"),
        ("gửi trước ngày mùng năm hằng tháng.", "trước ngày mùng năm hằng tháng", "P1M"),
        (
            "chậm nhất ngày hai mươi lăm tháng mười một hằng năm.",
            "chậm nhất ngày hai mươi lăm tháng mười một hằng năm",
            "--11-25",
        ),
        ("hoàn thành trong quý Ba năm 2026;", "hoàn thành trong quý Ba năm 2026", "2026-Q3"),
        ("hoàn thành trong quý 3 năm 2026;", "hoàn thành trong quý 3 năm 2026", "2026-Q3"),
        ("xong trong vòng chín mươi ngày kể từ ngày ký", "trong vòng chín mươi ngày kể từ ngày ký", "P90D"),
        ("vào tháng Năm hằng năm.", "vào tháng Năm hằng năm", "P1Y"),
    ],
)
def test_times_in_words(sentence: str, expression: str, normalized: str) -> None:
    (time,) = find_times(sentence)
    assert (sentence[slice(*time.span)], time.normalized) == (expression, normalized)


@pytest.mark.parametrize(
    "text",
    [
        "ngày   tháng   năm 2026",
        "tháng năm 2026",
        "hằng tháng một lần",
        "ngày một tăng",
        "trong tháng một số sở",
        "quý hai bên",
    ],
)
def test_what_is_no_number_stays(text: str) -> None:
    assert in_digits(text).text == text
