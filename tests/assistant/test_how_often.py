"""Which reports a question names by how often they come."""

from __future__ import annotations

import pytest

from assistant.compose.how_often import comes_as_often
from ingest.registers.words import Deadline

HALF = Deadline("x", "V.1", "trước ngày 10/6", "annual_by_date", "--06-10", "Báo cáo 6 tháng: các sở gửi", None)
YEAR = Deadline("x", "V.2", "trước ngày 25/11", "annual_by_date", "--11-25", "Báo cáo năm: các sở gửi", None)


@pytest.mark.parametrize(
    ("asked", "half", "year"),
    [
        ("báo cáo 6 tháng gửi trước ngày nào", True, False),
        ("báo cáo năm gửi trước ngày nào", False, True),
        ("báo cáo 6 tháng và báo cáo năm gửi trước ngày nào", True, True),
        ("báo cáo 6 tháng, năm gửi trước ngày nào", True, True),
        ("báo cáo 6 tháng năm gửi trước ngày nào", True, True),
        ("báo cáo 6 tháng năm 2026 gửi ai", True, False),
        ("báo cáo gửi trước ngày nào", False, False),
    ],
)
def test_one_kind_or_several(asked: str, half: bool, year: bool) -> None:
    assert (comes_as_often(asked, HALF), comes_as_often(asked, YEAR)) == (half, year)
